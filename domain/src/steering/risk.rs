//! What may go wrong: cause, event, consequence, how likely, how grave, who watches it.

mod acts;
mod issue;
mod matrix;
mod question;
mod response;
mod rights;
mod thread;

use chrono::NaiveDate;

pub use acts::{Draft, REVIEW_DAYS, Refusal, next_review};
pub use issue::Issue;
pub use matrix::{Cell, Group, Matrix};
pub use question::{Question, Sort, SortBy};
pub use response::{Response, ResponseId};
pub use thread::{ThreadEntry, ThreadKind};

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

/// The longest cause, consequence, reason or proof, in characters.
pub const LONGEST: usize = 1_000;

/// The longest event: it stands as a heading.
pub const LONGEST_EVENT: usize = 300;

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
    /// What a score means for whoever reads it; a word and a place beside the colour.
    pub enum Zone {
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
    }
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

impl Risk {
    /// Its next review has passed.
    #[must_use]
    pub fn is_unreviewed(&self, today: NaiveDate) -> bool {
        self.state == RiskState::Open && self.review_on < today
    }
}

impl Scale {
    /// From the lowest to the highest.
    pub const ALL: [Scale; 5] = [Scale(1), Scale(2), Scale(3), Scale(4), Scale(5)];

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

    /// From here nothing else matters.
    const CRITICAL: u8 = 20;
    const MEDIUM: u8 = 6;

    /// Both from 1 to 5.
    #[must_use]
    pub fn new(probability: i64, impact: i64) -> Option<Exposure> {
        Some(Exposure { probability: Scale::new(probability)?, impact: Scale::new(impact)? })
    }

    #[must_use]
    pub const fn zone(self) -> Zone {
        match self.score() {
            Exposure::CRITICAL.. => Zone::Critical,
            Exposure::HIGH.. => Zone::High,
            Exposure::MEDIUM.. => Zone::Medium,
            _ => Zone::Low,
        }
    }

    #[must_use]
    pub const fn score(self) -> u8 {
        self.probability.0 * self.impact.0
    }

    #[must_use]
    pub const fn is_high(self) -> bool {
        self.score() >= Exposure::HIGH
    }
}

/// `4 × 5`: as the journal keeps it, and as everybody reads it.
impl std::fmt::Display for Exposure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} × {}", self.probability.0, self.impact.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_matrix_has_its_zone() {
        use Zone::{Critical as C, High as H, Low as L, Medium as M};
        let zones = [[L, L, L, L, L], [L, L, M, M, M], [L, M, M, M, H], [L, M, M, H, C], [L, M, H, C, C]];
        for (probability, row) in (1..).zip(zones) {
            for (impact, zone) in (1..).zip(row) {
                let exposure = Exposure::new(probability, impact).unwrap();
                assert_eq!(exposure.zone(), zone, "{exposure}");
                assert_eq!(exposure.is_high(), matches!(zone, H | C), "{exposure}");
            }
        }
    }

    #[test]
    fn nothing_is_off_the_scale() {
        for (probability, impact) in [(0, 3), (6, 3), (3, 0), (3, 6), (-1, 1), (i64::MAX, 1)] {
            assert_eq!(Exposure::new(probability, impact), None, "{probability} × {impact}");
        }
    }
}
