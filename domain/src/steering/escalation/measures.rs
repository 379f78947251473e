//! The ladder's own performance: how long it takes to answer, to decide, to carry out (portfolio.md F 51).

use chrono::NaiveDate;

use super::{EscalationNumber, EscalationState};
use crate::calendar::Calendar;

/// A step an escalation took, oldest first within its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub escalation: EscalationNumber,
    pub on: NaiveDate,
    pub state: EscalationState,
}

/// Medians in working days; `None` while nothing was measured. Shares in percent of those decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    pub acknowledged_in: Option<i64>,
    pub decided_in: Option<i64>,
    pub executed_in: Option<i64>,
    /// Decided the first time a sitting had it before it.
    pub decided_at_first: Option<i64>,
    /// Taken up again after the decision.
    pub reopened: Option<i64>,
}

/// Measures every escalation by its steps, which come grouped by number.
#[must_use]
pub fn measure(steps: &[Step], calendar: &Calendar) -> Measures {
    let stories: Vec<&[Step]> = steps.chunk_by(|one, next| one.escalation == next.escalation).collect();
    let times = |from: EscalationState, to: EscalationState| -> Vec<i64> {
        stories.iter().filter_map(|story| days(story, from, to, calendar)).collect()
    };
    let decided: Vec<&&[Step]> = stories.iter().filter(|story| has(story, EscalationState::Decided)).collect();
    let share = |of: usize| percent(of, decided.len());
    Measures {
        acknowledged_in: median(times(EscalationState::Raised, EscalationState::Acknowledged)),
        decided_in: median(times(EscalationState::Raised, EscalationState::Decided)),
        executed_in: median(times(EscalationState::Decided, EscalationState::Executed)),
        decided_at_first: share(decided.iter().filter(|story| at_first(story)).count()),
        reopened: share(decided.iter().filter(|story| is_reopened(story)).count()),
    }
}

fn has(story: &[Step], state: EscalationState) -> bool {
    story.iter().any(|step| step.state == state)
}

fn days(story: &[Step], from: EscalationState, to: EscalationState, calendar: &Calendar) -> Option<i64> {
    let first = |state| story.iter().find(|step| step.state == state).map(|step| step.on);
    i64::try_from(calendar.working_days_between(first(from)?, first(to)?)).ok()
}

/// Neither deferred nor sent back before it was decided.
fn at_first(story: &[Step]) -> bool {
    use EscalationState as S;
    let before = story.iter().take_while(|step| step.state != S::Decided);
    !before.into_iter().any(|step| matches!(step.state, S::Deferred | S::Returned))
}

fn is_reopened(story: &[Step]) -> bool {
    let mut after = story.iter().skip_while(|step| step.state != EscalationState::Decided);
    after.any(|step| step.state.awaits_decision())
}

fn percent(part: usize, of: usize) -> Option<i64> {
    i64::try_from((part * 100).checked_div(of)?).ok()
}

/// Of an even number, the lower of the two in the middle: a number of days that was really measured.
fn median(mut times: Vec<i64>) -> Option<i64> {
    times.sort_unstable();
    times.get(times.len().checked_sub(1)? / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;
    use EscalationState as S;

    fn story(number: i64, steps: &[(&str, S)]) -> Vec<Step> {
        let step = |(on, state): &(&str, S)| Step { escalation: EscalationNumber(number), on: day(on), state: *state };
        steps.iter().map(step).collect()
    }

    #[test]
    fn nothing_measured_is_nothing_said() {
        assert_eq!(measure(&[], &Calendar::default()), Measures::default());
        let raised = story(1, &[("2026-01-20", S::Raised)]);
        assert_eq!(measure(&raised, &Calendar::default()), Measures::default());
    }

    #[test]
    fn times_are_medians_and_shares_are_of_those_decided() {
        let steps = [
            story(
                1,
                &[
                    ("2026-01-01", S::Raised),
                    ("2026-01-03", S::Acknowledged),
                    ("2026-01-31", S::Decided),
                    ("2026-02-10", S::Executed),
                ],
            ),
            story(
                2,
                &[
                    ("2026-01-01", S::Raised),
                    ("2026-01-05", S::Acknowledged),
                    ("2026-01-21", S::Deferred),
                    ("2026-02-10", S::Decided),
                ],
            ),
            story(
                3,
                &[
                    ("2026-01-01", S::Raised),
                    ("2026-01-11", S::Acknowledged),
                    ("2026-01-12", S::Decided),
                    ("2026-01-20", S::AtOffice),
                ],
            ),
            story(4, &[("2026-01-01", S::Raised)]),
        ]
        .concat();
        let expected = Measures {
            acknowledged_in: Some(4),
            decided_in: Some(30),
            executed_in: Some(10),
            decided_at_first: Some(66),
            reopened: Some(33),
        };
        assert_eq!(measure(&steps, &Calendar::default()), expected);
    }
}
