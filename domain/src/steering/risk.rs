//! What may go wrong: cause, event, consequence, how likely, how grave, who watches it.

use chrono::NaiveDate;

use super::Thread;
use crate::money::Amount;
use crate::people::PostId;
use crate::portfolio::milestone::MilestoneId;
use crate::portfolio::project::ProjectNumber;

numbered! {
    /// `RSK-0012`
    pub struct RiskNumber = "RSK-"
}

numbered! {
    /// `ISS-0003`: a risk that happened, or trouble that came unannounced.
    pub struct IssueNumber = "ISS-"
}

/// Probability or impact, 1 (lowest) to 5: one scale for the whole portfolio (portfolio.md 3.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scale(u8);

/// Probability times impact, 1 to 25.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exposure {
    pub probability: Scale,
    pub impact: Scale,
}

coded! {
    /// When it could strike.
    pub enum Proximity {
        /// Within a month.
        Imminent = "imminent",
        /// Within six months.
        Near = "near",
        Far = "far",
    }
}

coded! {
    pub enum RiskState {
        Open = "open",
        /// It struck: an issue carries on under the same thread.
        Happened = "happened",
        Closed = "closed",
    }
}

coded! {
    pub enum IssueState {
        Open = "open",
        Resolved = "resolved",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    pub number: RiskNumber,
    pub thread: Thread,
    /// `None`: of the whole portfolio.
    pub project: Option<ProjectNumber>,
    pub milestone: Option<MilestoneId>,
    /// A code of the country's taxonomy.
    pub category: String,
    pub cause: String,
    pub event: String,
    pub consequence: String,
    pub impact_days: Option<i64>,
    pub impact_amount: Option<Amount>,
    pub current: Exposure,
    pub initial: Exposure,
    pub target: Option<Exposure>,
    pub proximity: Proximity,
    pub owner: Option<PostId>,
    pub state: RiskState,
    pub raised_on: NaiveDate,
    pub reviewed_on: NaiveDate,
    /// The next review.
    pub review_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub outcome: Option<String>,
    pub version: i64,
}

impl Scale {
    #[must_use]
    pub fn new(level: i64) -> Option<Scale> {
        u8::try_from(level).ok().filter(|level| (1..=5).contains(level)).map(Scale)
    }

    #[must_use]
    pub const fn level(self) -> u8 {
        self.0
    }
}

impl Exposure {
    /// From here a risk needs an action under way (rule R6, portfolio.md 4.5).
    pub const HIGH: u8 = 15;

    #[must_use]
    pub const fn score(self) -> u8 {
        self.probability.0 * self.impact.0
    }

    #[must_use]
    pub const fn is_high(self) -> bool {
        self.score() >= Exposure::HIGH
    }
}
