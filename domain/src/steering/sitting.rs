//! A sitting of a steering body: when it meets, until when reports are taken, and how far it is.

mod days;
mod rights;
mod transition;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use super::body::Level;
use crate::people::PostId;
use crate::portfolio::entity::EntityId;

pub use days::{DayOf, Step};
pub use transition::{Act, LONGEST_REASON, Refusal};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SittingId(pub i64);

/// What people call it and addresses hold: `CIGOV-14`, `SPGOV-MI-3`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SittingCode(pub String);

coded! {
    /// planned → frozen → in session → closed → validated; or cancelled, as long as it has not begun.
    pub enum SittingState {
        /// Reports are taken until the cut-off.
        Planned = "planned",
        /// The figures are frozen, the pack is out.
        Frozen = "frozen",
        /// The committee sits.
        InSession = "in_session",
        /// Read back; the chair has not yet validated the minutes.
        Closed = "closed",
        /// The minutes are out and immutable.
        Validated = "validated",
        Cancelled = "cancelled",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    pub id: SittingId,
    pub code: SittingCode,
    pub level: Level,
    /// A sector's own committee.
    pub entity: Option<EntityId>,
    pub number: i64,
    pub held_on: NaiveDate,
    pub begins_at: DateTime<Utc>,
    /// How long it is meant to last.
    pub minutes: i64,
    pub place: Option<String>,
    /// Reports are taken until the end of this day.
    pub cutoff_on: NaiveDate,
    pub state: SittingState,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub chair: Option<PostId>,
    pub cancelled_because: Option<String>,
    pub version: i64,
}

impl SittingState {
    /// The figures of the day are kept: pages may be asked as of it.
    #[must_use]
    pub const fn is_frozen(self) -> bool {
        matches!(self, SittingState::Frozen | SittingState::InSession | SittingState::Closed | SittingState::Validated)
    }

    /// What was decided is published.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, SittingState::Validated)
    }
}

impl fmt::Display for SittingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
