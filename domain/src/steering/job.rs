//! Work that takes a while, asked for by somebody and done by the worker.

use chrono::{DateTime, Utc};

use super::sitting::SittingId;
use crate::people::PersonId;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub i64);

coded! {
    pub enum JobKind {
        /// The pack and its workbooks.
        Pack = "pack",
        /// The minutes on paper, once the chair has validated them.
        Minutes = "minutes",
    }
}

coded! {
    pub enum JobState {
        Waiting = "waiting",
        /// A worker has it.
        Running = "running",
        Done = "done",
        /// Given up; `trouble` says why.
        Failed = "failed",
    }
}

/// So many times a job is tried before it is given up.
pub const MOST_ATTEMPTS: i64 = 3;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: JobId,
    pub kind: JobKind,
    pub sitting: SittingId,
    /// Nobody: the calendar asked.
    pub asked_by: Option<PersonId>,
    pub asked_at: DateTime<Utc>,
    pub state: JobState,
    /// So many steps out of `total`.
    pub done: i64,
    pub total: i64,
    pub attempts: i64,
    pub finished_at: Option<DateTime<Utc>>,
    pub trouble: Option<String>,
}

impl Job {
    #[must_use]
    pub const fn is_under_way(&self) -> bool {
        self.finished_at.is_none()
    }

    /// Whether trouble is met with another try.
    #[must_use]
    pub const fn is_tried_again(&self) -> bool {
        self.attempts < MOST_ATTEMPTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_trouble_ends_a_job() {
        let job = |attempts| Job {
            id: JobId(1),
            kind: JobKind::Pack,
            sitting: SittingId(6),
            asked_by: None,
            asked_at: DateTime::UNIX_EPOCH,
            state: JobState::Running,
            done: 0,
            total: 4,
            attempts,
            finished_at: None,
            trouble: None,
        };
        assert_eq!([1, 2, 3, 4].map(|attempts| job(attempts).is_tried_again()), [true, true, false, false]);
        assert!(job(1).is_under_way());
    }
}
