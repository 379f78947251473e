//! What a line of a decision's history tells, compared with the line before.

use chrono::NaiveDate;

use super::DecisionState;

/// Where a decision stood, and for when it was due.
pub type Stood = (DecisionState, Option<NaiveDate>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    Taken,
    /// Another day.
    Moved {
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    },
    Blocked,
    Released,
    Done,
    Closed,
    /// The proof was refused.
    Reopened,
    /// It stands where it stood: its wording or its publication changed.
    Noted,
}

/// What happened between the line before (none: it was taken) and this one.
#[must_use]
pub fn happened(before: Option<Stood>, now: Stood) -> Happened {
    use DecisionState as S;
    let Some(before) = before else { return Happened::Taken };
    match (before.0, now.0) {
        (from, to) if from == to && before.1 != now.1 => Happened::Moved { from: before.1, to: now.1 },
        (from, to) if from == to => Happened::Noted,
        (_, S::Blocked) => Happened::Blocked,
        (_, S::Done) => Happened::Done,
        (_, S::Closed) => Happened::Closed,
        (S::Blocked, S::Taken) => Happened::Released,
        (_, S::Taken) => Happened::Reopened,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    #[test]
    fn each_line_tells_what_changed_since_the_one_before() {
        use DecisionState as S;
        let (first, later) = (Some(day("2026-10-15")), Some(day("2026-12-31")));
        let story = [
            ((S::Taken, first), Happened::Taken),
            ((S::Blocked, first), Happened::Blocked),
            ((S::Taken, first), Happened::Released),
            ((S::Taken, later), Happened::Moved { from: first, to: later }),
            ((S::Done, later), Happened::Done),
            ((S::Taken, later), Happened::Reopened),
            ((S::Taken, later), Happened::Noted),
            ((S::Done, later), Happened::Done),
            ((S::Closed, later), Happened::Closed),
        ];
        let mut before = None;
        for (now, told) in story {
            assert_eq!(happened(before, now), told, "{now:?} after {before:?}");
            before = Some(now);
        }
    }
}
