//! One project waits for another: shown on both sides, and broken when the dates no longer fit.

use chrono::NaiveDate;

use super::milestone::{Milestone, MilestoneId};
use super::project::ProjectNumber;
use crate::calendar::days_between;

/// The longest reason, in characters: one sentence.
pub const LONGEST_REASON: usize = 300;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DependencyId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    pub id: DependencyId,
    /// The project that waits.
    pub project: ProjectNumber,
    /// Its milestone that waits, where one is named; the whole project otherwise.
    pub milestone: Option<MilestoneId>,
    /// The project it waits for.
    pub needs: ProjectNumber,
    /// The milestone it waits for, where one is named.
    pub needs_milestone: Option<MilestoneId>,
    pub reason: String,
}

/// Whether the dates of a dependency fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// What was needed is done, or what waited no longer waits.
    Met,
    /// In time, with so many days to spare.
    Fits { slack_days: i64 },
    /// What is needed is expected so many days too late (rule R10, portfolio.md 4.5).
    Broken { days: i64 },
    /// One side has no dates.
    Unknown,
}

/// One end of a dependency on the calendar.
#[derive(Clone, Copy)]
struct End {
    expected: NaiveDate,
    done: bool,
}

impl Dependency {
    /// Compares what waits with what it waits for, given the milestones of either project. A whole project is expected
    /// with its last milestone, and done with all of them.
    #[must_use]
    pub fn fit(&self, waiting: &[Milestone], needed: &[Milestone]) -> Fit {
        let (Some(waiting), Some(needed)) =
            (end(waiting, self.project, self.milestone), end(needed, self.needs, self.needs_milestone))
        else {
            return Fit::Unknown;
        };
        let slack_days = days_between(needed.expected, waiting.expected);
        if needed.done || waiting.done {
            Fit::Met
        } else if slack_days < 0 {
            Fit::Broken { days: -slack_days }
        } else {
            Fit::Fits { slack_days }
        }
    }

    /// Whether this dependency would wait for itself through the others. A project that waits as a whole waits with
    /// all its milestones; two milestones of one project do not wait for each other, so that two projects may each
    /// wait for a different milestone of the other. Its own stored version, if it is among the others, does not count.
    #[must_use]
    pub fn is_circular(&self, others: &[Dependency]) -> bool {
        let mut reached = vec![self];
        let mut next = 0;
        while let Some(dependency) = reached.get(next).copied() {
            if dependency.leads_to(self) {
                return true;
            }
            let is_known = |other: &Dependency| reached.iter().any(|known| known.id == other.id);
            let further: Vec<&Dependency> =
                others.iter().filter(|other| dependency.leads_to(other) && !is_known(other)).collect();
            reached.extend(further);
            next += 1;
        }
        false
    }

    /// Whether one of the others says the same already.
    #[must_use]
    pub fn repeats(&self, others: &[Dependency]) -> bool {
        let ends = |one: &Dependency| (one.project, one.milestone, one.needs, one.needs_milestone);
        others.iter().any(|other| other.id != self.id && ends(other) == ends(self))
    }

    /// What this one waits for waits for something itself.
    fn leads_to(&self, other: &Dependency) -> bool {
        let same_part = match (self.needs_milestone, other.milestone) {
            (Some(needed), Some(waiting)) => needed == waiting,
            _ => true,
        };
        self.needs == other.project && same_part
    }
}

fn end(milestones: &[Milestone], project: ProjectNumber, only: Option<MilestoneId>) -> Option<End> {
    let ends = milestones
        .iter()
        .filter(|milestone| milestone.project == project && only.is_none_or(|id| id == milestone.id))
        .map(|milestone| End { expected: milestone.expected(), done: milestone.is_done() });
    ends.reduce(|a, b| End { expected: a.expected.max(b.expected), done: a.done && b.done })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    /// A dependency of (project, milestone) on (project, milestone); milestone 0 is the whole project.
    fn dependency(waits: (i64, i64), needs: (i64, i64)) -> Dependency {
        let named = |number: i64| (number > 0).then_some(MilestoneId(100 + number));
        Dependency {
            id: DependencyId(0),
            project: ProjectNumber(waits.0),
            milestone: named(waits.1),
            needs: ProjectNumber(needs.0),
            needs_milestone: named(needs.1),
            reason: "Passerelle".into(),
        }
    }

    fn of(project: i64, number: i64, expected: &str) -> Milestone {
        Milestone { project: ProjectNumber(project), ..milestone(number, expected) }
    }

    #[test]
    fn a_dependency_is_broken_when_the_need_comes_later_than_the_wait() {
        let waiting = [of(1, 1, "2026-06-01"), of(1, 2, "2026-12-01")];
        let needed = [of(2, 3, "2026-06-11"), of(2, 4, "2026-05-01")];
        let table = [
            ((1, 1), (2, 3), Fit::Broken { days: 10 }),
            ((1, 1), (2, 4), Fit::Fits { slack_days: 31 }),
            ((1, 1), (2, 0), Fit::Broken { days: 10 }),
            ((1, 0), (2, 3), Fit::Fits { slack_days: 173 }),
            ((1, 0), (2, 0), Fit::Fits { slack_days: 173 }),
            ((1, 9), (2, 3), Fit::Unknown),
            ((1, 1), (3, 0), Fit::Unknown),
        ];
        for (waits, needs, expected) in table {
            assert_eq!(dependency(waits, needs).fit(&waiting, &needed), expected, "{waits:?} needs {needs:?}");
        }
        let same_day = [of(2, 3, "2026-06-01")];
        assert_eq!(dependency((1, 1), (2, 3)).fit(&waiting, &same_day), Fit::Fits { slack_days: 0 });
    }

    #[test]
    fn what_is_done_keeps_nobody_waiting() {
        let waiting = [of(1, 1, "2026-06-01")];
        let done = Milestone { actual: Some(day("2026-07-01")), ..of(2, 3, "2026-06-11") };
        assert_eq!(dependency((1, 1), (2, 3)).fit(&waiting, std::slice::from_ref(&done)), Fit::Met);
        let arrived = Milestone { actual: Some(day("2026-06-01")), ..of(1, 1, "2026-06-01") };
        assert_eq!(dependency((1, 1), (2, 3)).fit(&[arrived], &[of(2, 3, "2026-06-11")]), Fit::Met);
        let one_left = [done, of(2, 4, "2026-08-01")];
        assert_eq!(dependency((1, 1), (2, 0)).fit(&waiting, &one_left), Fit::Broken { days: 61 });
    }

    #[test]
    fn a_circle_is_found_however_long() {
        type Part = (i64, i64);
        type Others = &'static [(Part, Part)];
        let table: [(Part, Part, Others, bool); 8] = [
            ((1, 0), (1, 0), &[], true),
            ((1, 1), (1, 1), &[], true),
            ((1, 2), (1, 1), &[], false),
            ((1, 0), (2, 0), &[((2, 0), (1, 0))], true),
            ((1, 0), (2, 0), &[((2, 0), (3, 1)), ((3, 0), (1, 5))], true),
            ((1, 3), (2, 1), &[((2, 5), (1, 1))], false),
            ((1, 3), (2, 1), &[((2, 1), (1, 3))], true),
            ((1, 0), (2, 0), &[((3, 0), (4, 0)), ((4, 0), (3, 0)), ((2, 0), (3, 0))], false),
        ];
        for (waits, needs, others, circular) in table {
            let others: Vec<_> = others
                .iter()
                .zip(1..)
                .map(|((waits, needs), id)| Dependency { id: DependencyId(id), ..dependency(*waits, *needs) })
                .collect();
            assert_eq!(
                dependency(waits, needs).is_circular(&others),
                circular,
                "{waits:?} needs {needs:?}, {others:?}"
            );
        }
    }
    #[test]
    fn a_dependency_that_is_turned_round_does_not_meet_its_old_self() {
        assert!(!dependency((2, 0), (1, 0)).is_circular(&[dependency((1, 0), (2, 0))]));
    }

    #[test]
    fn the_same_wait_said_twice_is_a_repetition() {
        let said = Dependency { id: DependencyId(9), ..dependency((1, 2), (2, 0)) };
        assert!(dependency((1, 2), (2, 0)).repeats(std::slice::from_ref(&said)));
        assert!(!dependency((1, 0), (2, 0)).repeats(std::slice::from_ref(&said)));
        assert!(!said.repeats(std::slice::from_ref(&said)), "its own stored version does not count");
    }
}
