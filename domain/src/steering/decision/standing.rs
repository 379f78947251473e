//! How a decision stands on a day, and in which order a committee looks back on what it decided.

use chrono::NaiveDate;

use super::{Decision, DecisionState};

/// What there is to say of a decision in one word (portfolio.md 4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Late {
        days: i64,
    },
    /// `late`: days since its day passed, or zero.
    Blocked {
        late: i64,
    },
    Due,
    /// Said to be done, with proof: to be closed.
    Done,
    Closed,
    /// Nothing was to be carried out: deferred, returned, refused.
    Settled,
}

impl Decision {
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let late = self.due_on.map_or(0, |due| (today - due).num_days().max(0));
        match self.state {
            DecisionState::Closed => Standing::Closed,
            DecisionState::Done => Standing::Done,
            _ if !self.kind.needs_owner() => Standing::Settled,
            DecisionState::Blocked => Standing::Blocked { late },
            DecisionState::Taken if late > 0 => Standing::Late { days: late },
            DecisionState::Taken => Standing::Due,
        }
    }

    /// Whoever carries it out hears of it: within a week of its day, and as long as it is late.
    #[must_use]
    pub fn presses(&self, today: NaiveDate) -> bool {
        const DAYS_AHEAD: i64 = 7;
        self.is_open() && self.due_on.is_some_and(|due| (due - today).num_days() <= DAYS_AHEAD)
    }
}

/// Previous decisions as a sitting opens with them: late ones first, the latest of them at the top; then what is
/// blocked, what is due, what is done.
pub fn by_urgency(decisions: &mut [Decision], today: NaiveDate) {
    decisions.sort_by_key(|decision| {
        let (rank, late) = match decision.standing(today) {
            Standing::Late { days } => (0, days),
            Standing::Blocked { late } if late > 0 => (0, late),
            Standing::Blocked { late } => (1, late),
            Standing::Due => (2, 0),
            Standing::Done => (3, 0),
            Standing::Closed => (4, 0),
            Standing::Settled => (5, 0),
        };
        (rank, -late, decision.due_on.unwrap_or(NaiveDate::MAX), decision.number)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;
    use crate::steering::decision::samples::decision;
    use crate::steering::decision::{DecisionKind, DecisionNumber};

    fn stands(number: i64, state: DecisionState, due: &str) -> Decision {
        Decision { state, due_on: Some(day(due)), ..decision(number) }
    }

    #[test]
    fn late_comes_first_then_blocked_then_due_then_done() {
        use DecisionState as S;
        let today = day("2026-11-16");
        let mut all = vec![
            Decision { kind: DecisionKind::Deferred, ..stands(1, S::Taken, "2026-01-01") },
            stands(2, S::Closed, "2026-01-01"),
            stands(3, S::Done, "2026-01-01"),
            stands(4, S::Taken, "2027-01-31"),
            stands(5, S::Taken, "2026-11-16"),
            stands(6, S::Blocked, "2026-12-31"),
            stands(7, S::Taken, "2026-11-15"),
            stands(8, S::Blocked, "2026-10-01"),
            stands(9, S::Taken, "2026-07-01"),
        ];
        by_urgency(&mut all, today);
        let order: Vec<DecisionNumber> = all.iter().map(|decision| decision.number).collect();
        assert_eq!(order, [9, 8, 7, 6, 5, 4, 3, 2, 1].map(DecisionNumber));
        let words: Vec<Standing> = all.iter().map(|decision| decision.standing(today)).collect();
        let due = Standing::Due;
        assert_eq!(
            words,
            [
                Standing::Late { days: 138 },
                Standing::Blocked { late: 46 },
                Standing::Late { days: 1 },
                Standing::Blocked { late: 0 },
                due,
                due,
                Standing::Done,
                Standing::Closed,
                Standing::Settled
            ]
        );
    }

    #[test]
    fn an_owner_hears_of_it_from_a_week_before_its_day_until_it_is_done() {
        use DecisionState as S;
        let open = |due| stands(1, S::Taken, due).presses(day("2026-11-16"));
        assert!(open("2026-11-23") && open("2026-11-16") && open("2026-01-01"));
        assert!(!open("2026-11-24"));
        assert!(!Decision { due_on: None, ..decision(1) }.presses(day("2026-11-16")));
        for state in [S::Done, S::Closed] {
            assert!(!stands(1, state, "2026-01-01").presses(day("2026-11-16")), "{state}");
        }
    }
}
