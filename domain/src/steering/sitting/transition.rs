//! What can be done with a sitting, and when not. Freezing its figures is the worker's.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Sitting, SittingState};
use crate::people::PostId;
use crate::steering::body::Level;

/// How long a reason may be.
pub const LONGEST_REASON: usize = 500;

/// What somebody does with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// To another day.
    Move {
        begins_at: DateTime<Utc>,
        held_on: NaiveDate,
        cutoff_on: NaiveDate,
        minutes: i64,
        place: Option<String>,
    },
    Cancel {
        because: String,
    },
    Open {
        at: DateTime<Utc>,
        quorum: bool,
        chair: Option<PostId>,
    },
    Close {
        at: DateTime<Utc>,
    },
    /// The chair says that the minutes are right.
    Validate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotFrom(SittingState),
    ReasonMissing,
    /// A day that has passed.
    Past,
    /// Reports would be taken after the sitting.
    CutoffLate,
    /// Too few members are there.
    NoQuorum,
    ChairMissing,
}

impl Sitting {
    /// The sitting after this act, or why it cannot be done.
    ///
    /// # Errors
    /// A [`Refusal`]: nothing has changed then.
    pub fn after(&self, act: Act, today: NaiveDate) -> Result<Sitting, Refusal> {
        use SittingState as S;
        let refused = Err(Refusal::NotFrom(self.state));
        Ok(match (self.state, act) {
            (S::Planned, Act::Move { begins_at, held_on, cutoff_on, minutes, place }) => {
                if held_on < today {
                    return Err(Refusal::Past);
                }
                if cutoff_on > held_on {
                    return Err(Refusal::CutoffLate);
                }
                Sitting { held_on, begins_at, minutes, place, cutoff_on, ..self.clone() }
            }
            (S::Planned | S::Frozen, Act::Cancel { because }) => {
                if because.trim().is_empty() {
                    return Err(Refusal::ReasonMissing);
                }
                Sitting { state: S::Cancelled, cancelled_because: Some(because), ..self.clone() }
            }
            (state, Act::Open { at, quorum, chair }) if self.opens_from(state) => {
                let chair = chair.or(self.chair).ok_or(Refusal::ChairMissing)?;
                if !quorum {
                    return Err(Refusal::NoQuorum);
                }
                Sitting { state: S::InSession, opened_at: Some(at), chair: Some(chair), ..self.clone() }
            }
            (S::InSession, Act::Close { at }) => Sitting { state: S::Closed, closed_at: Some(at), ..self.clone() },
            (S::Closed, Act::Validate) => Sitting { state: S::Validated, ..self.clone() },
            _ => return refused,
        })
    }

    /// The committee looks at frozen figures; the smaller bodies meet every week or month and look at today's.
    fn opens_from(&self, state: SittingState) -> bool {
        state == SittingState::Frozen || state == SittingState::Planned && self.level != Level::Committee
    }

    /// May be opened as it stands, quorum aside.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.opens_from(self.state)
    }

    /// Its agenda can still be put together: until it is over.
    #[must_use]
    pub const fn takes_items(&self) -> bool {
        matches!(self.state, SittingState::Planned | SittingState::Frozen | SittingState::InSession)
    }

    /// Decisions are being taken.
    #[must_use]
    pub const fn is_in_session(&self) -> bool {
        matches!(self.state, SittingState::InSession)
    }

    /// What was decided can still be worded better: until the chair validates.
    #[must_use]
    pub const fn takes_wording(&self) -> bool {
        matches!(self.state, SittingState::InSession | SittingState::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;
    use crate::steering::sitting::{SittingCode, SittingId};

    fn sitting(level: Level, state: SittingState) -> Sitting {
        Sitting {
            id: SittingId(15),
            code: SittingCode("CIGOV-15".into()),
            level,
            entity: None,
            number: 15,
            held_on: day("2026-11-23"),
            begins_at: noon(),
            minutes: 90,
            place: None,
            cutoff_on: day("2026-11-15"),
            state,
            opened_at: None,
            closed_at: None,
            chair: Some(PostId(5)),
            cancelled_because: None,
            version: 1,
        }
    }

    fn noon() -> DateTime<Utc> {
        day("2026-11-23").and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn acts() -> [Act; 5] {
        let there = Act::Move {
            begins_at: noon(),
            held_on: day("2026-11-30"),
            cutoff_on: day("2026-11-22"),
            minutes: 60,
            place: None,
        };
        [
            there,
            Act::Cancel { because: "Deuil national".into() },
            Act::Open { at: noon(), quorum: true, chair: None },
            Act::Close { at: noon() },
            Act::Validate,
        ]
    }

    #[test]
    fn every_state_takes_its_own_acts_and_no_other() {
        let (y, n) = (true, false);
        // State; move, cancel, open, close, validate: of the committee, then of a smaller body.
        let table = [
            (SittingState::Planned, [y, y, n, n, n], [y, y, y, n, n]),
            (SittingState::Frozen, [n, y, y, n, n], [n, y, y, n, n]),
            (SittingState::InSession, [n, n, n, y, n], [n, n, n, y, n]),
            (SittingState::Closed, [n, n, n, n, y], [n, n, n, n, y]),
            (SittingState::Validated, [n; 5], [n; 5]),
            (SittingState::Cancelled, [n; 5], [n; 5]),
        ];
        assert_eq!(table.map(|(state, ..)| state).as_slice(), SittingState::ALL);
        for (state, of_committee, of_office) in table {
            for (level, expected) in [(Level::Committee, of_committee), (Level::Office, of_office)] {
                let taken = acts().map(|act| sitting(level, state).after(act, day("2026-11-16")).is_ok());
                assert_eq!(taken, expected, "{level}: {state}");
            }
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        let planned = sitting(Level::Office, SittingState::Planned);
        let today = day("2026-11-16");
        let moved = |held_on: &str, cutoff_on: &str| Act::Move {
            begins_at: noon(),
            held_on: day(held_on),
            cutoff_on: day(cutoff_on),
            minutes: 30,
            place: None,
        };
        let open = |quorum| Act::Open { at: noon(), quorum, chair: None };
        let nobody = Sitting { chair: None, ..planned.clone() };
        assert_eq!(planned.after(moved("2026-11-15", "2026-11-10"), today), Err(Refusal::Past));
        assert_eq!(planned.after(moved("2026-11-20", "2026-11-21"), today), Err(Refusal::CutoffLate));
        assert_eq!(planned.after(Act::Cancel { because: "  ".into() }, today), Err(Refusal::ReasonMissing));
        assert_eq!(planned.after(open(false), today), Err(Refusal::NoQuorum));
        assert_eq!(nobody.after(open(true), today), Err(Refusal::ChairMissing));
    }
}
