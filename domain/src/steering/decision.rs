//! What a sitting decided, who carries it out by when, and the proof that it was done.

mod history;
mod question;
mod rights;
#[cfg(test)]
mod samples;
mod standing;
mod step;

use chrono::{DateTime, NaiveDate, Utc};

use super::Thread;
use super::agenda::ItemId;
use super::escalation::EscalationNumber;
use super::sitting::SittingId;
use crate::language::Names;
use crate::people::PostId;
use crate::portfolio::project::ProjectNumber;

pub use history::{Happened, Stood, happened};
pub use question::Question;
pub use rights::Case;
pub use standing::{Standing, by_urgency};
pub use step::{Act, LONGEST_EVIDENCE, LONGEST_WHY, Refusal, Step};

numbered! {
    /// `DEC-0009`
    pub struct DecisionNumber = "DEC-"
}

coded! {
    /// The five answers of portfolio.md 4.2.
    pub enum DecisionKind {
        Adopted = "adopted",
        AdoptedWithReserve = "adopted_with_reserve",
        Deferred = "deferred",
        Returned = "returned",
        Refused = "refused",
    }
}

coded! {
    pub enum DecisionState {
        /// Taken, and to be carried out; or taken with nothing to carry out.
        Taken = "taken",
        /// Said to be done, with proof; the body that took it closes it.
        Done = "done",
        Blocked = "blocked",
        Closed = "closed",
    }
}

impl DecisionKind {
    /// Somebody has to carry it out by a day.
    #[must_use]
    pub const fn needs_owner(self) -> bool {
        matches!(self, DecisionKind::Adopted | DecisionKind::AdoptedWithReserve)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub number: DecisionNumber,
    pub thread: Thread,
    pub sitting: SittingId,
    pub item: Option<ItemId>,
    pub project: Option<ProjectNumber>,
    pub escalation: Option<EscalationNumber>,
    pub kind: DecisionKind,
    pub text: Names,
    /// The position of the exception report's option that was chosen.
    pub chosen: Option<i64>,
    pub owner: Option<PostId>,
    pub due_on: Option<NaiveDate>,
    pub follow_up: Option<SittingId>,
    pub reason: Option<String>,
    pub state: DecisionState,
    pub decided_at: DateTime<Utc>,
    pub done_on: Option<NaiveDate>,
    pub evidence: Option<String>,
    pub published: bool,
    pub version: i64,
}

impl Decision {
    /// Somebody still has to do something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.kind.needs_owner() && matches!(self.state, DecisionState::Taken | DecisionState::Blocked)
    }

    /// Its day has passed (rule R9, portfolio.md 4.5).
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on.is_some_and(|due| due < today)
    }
}
