//! A roadmap at a glance: how many milestones are met, how many are late, what comes next; and the two verdicts a
//! list passes on a project: is its promise kept, is its news fresh.

use chrono::NaiveDate;

use super::milestone::{Milestone, Standing};
use super::outline::Outline;
use super::project::ProjectState;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally<'a> {
    pub total: usize,
    pub done: usize,
    /// Overdue, or expected later than promised.
    pub late: usize,
    /// The one not done that is expected first.
    pub next: Option<&'a Milestone>,
}

/// How far the expected end lies from the promise in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// There is no date to compare.
    Unknown,
    Kept,
    /// Within the tolerance.
    Tolerable,
    Serious,
}

/// How old the last word on a project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Nobody has to speak: the project is not under way.
    NotOwed,
    Fresh,
    /// Its owner should have spoken again.
    Old,
    /// Nothing can be concluded from it any more, or nothing was ever said.
    Silent,
}

/// The two limits of freshness, in days; a profile sets them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    pub fresh: i64,
    pub silent: i64,
}

impl<'a> Tally<'a> {
    #[must_use]
    pub fn of(milestones: &'a [Milestone], today: NaiveDate) -> Tally<'a> {
        let is_late = |milestone: &&Milestone| {
            matches!(milestone.standing(today), Standing::Overdue { .. } | Standing::Slipping { .. })
        };
        Tally {
            total: milestones.len(),
            done: milestones.iter().filter(|milestone| milestone.is_done()).count(),
            late: milestones.iter().filter(is_late).count(),
            next: milestones
                .iter()
                .filter(|milestone| !milestone.is_done())
                .min_by_key(|milestone| milestone.expected()),
        }
    }
}

impl Outline {
    #[must_use]
    pub fn slip(&self, tolerance_days: i64) -> Slip {
        if self.promised_end.is_none() || self.expected_end.is_none() {
            Slip::Unknown
        } else if self.slip_days <= 0 {
            Slip::Kept
        } else if self.slip_days <= tolerance_days {
            Slip::Tolerable
        } else {
            Slip::Serious
        }
    }
}

impl Patience {
    /// The verdict on news of this age, `None` when there never was any. What is delivered or suspended owes no news.
    #[must_use]
    pub fn judge(self, state: ProjectState, age: Option<i64>) -> Freshness {
        match age {
            _ if state != ProjectState::Active => Freshness::NotOwed,
            Some(days) if days <= self.fresh => Freshness::Fresh,
            Some(days) if days <= self.silent => Freshness::Old,
            _ => Freshness::Silent,
        }
    }
}

/// Counts as late in every sum: under way, and expected later than promised.
#[must_use]
pub fn is_late(state: ProjectState, outline: Outline) -> bool {
    state == ProjectState::Active && outline.slip_days > 0
}

/// Counts as delivered in every sum.
#[must_use]
pub fn is_delivered(state: ProjectState) -> bool {
    state == ProjectState::Delivered
}

/// The milestones a public line shows: the key ones, or all where none was named key.
#[must_use]
pub fn shown_in_public(milestones: &[Milestone]) -> Vec<&Milestone> {
    let key: Vec<&Milestone> = milestones.iter().filter(|milestone| milestone.key).collect();
    if key.is_empty() { milestones.iter().collect() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    #[test]
    fn a_roadmap_is_counted_by_where_its_milestones_stand() {
        let today = day("2026-07-01");
        let done = Milestone { actual: Some(day("2026-05-01")), ..milestone(1, "2026-04-01") };
        let overdue = milestone(2, "2026-06-01");
        let slipping = Milestone { forecast: Some(day("2026-10-01")), ..milestone(3, "2026-09-01") };
        let planned = milestone(4, "2026-08-01");
        let roadmap = [done, overdue, slipping, planned];
        let tally = Tally::of(&roadmap, today);
        assert_eq!((tally.total, tally.done, tally.late), (4, 1, 2));
        assert_eq!(tally.next.map(|milestone| milestone.number), Some(2));
        assert_eq!(Tally::of(&[], today), Tally::default());
    }

    #[test]
    fn a_slip_is_judged_by_the_tolerance() {
        let outline = |days: i64| Outline {
            original_end: None,
            promised_end: Some(day("2026-07-01")),
            expected_end: Some(day("2026-07-01") + chrono::TimeDelta::days(days)),
            slip_days: days,
        };
        let table =
            [(-5, Slip::Kept), (0, Slip::Kept), (1, Slip::Tolerable), (30, Slip::Tolerable), (31, Slip::Serious)];
        for (days, slip) in table {
            assert_eq!(outline(days).slip(30), slip, "{days}");
        }
        assert_eq!(Outline::default().slip(30), Slip::Unknown);
    }

    #[test]
    fn only_a_project_under_way_is_late() {
        let outline = |slip_days| Outline { slip_days, ..Outline::default() };
        for state in ProjectState::ALL {
            assert_eq!(is_late(*state, outline(1)), *state == ProjectState::Active, "{state}");
            assert!(!is_late(*state, outline(0)), "{state}");
        }
    }

    #[test]
    fn silence_is_not_freshness() {
        let patience = Patience { fresh: 45, silent: 120 };
        for (age, verdict) in [
            (Some(0), Freshness::Fresh),
            (Some(45), Freshness::Fresh),
            (Some(46), Freshness::Old),
            (Some(120), Freshness::Old),
            (Some(121), Freshness::Silent),
            (None, Freshness::Silent),
        ] {
            assert_eq!(patience.judge(ProjectState::Active, age), verdict, "{age:?}");
            assert_eq!(patience.judge(ProjectState::Delivered, age), Freshness::NotOwed, "{age:?}");
        }
    }

    #[test]
    fn a_public_line_shows_the_key_milestones_if_there_are_any() {
        let key = milestone(1, "2026-06-01");
        let minor = Milestone { key: false, ..milestone(2, "2026-07-01") };
        assert_eq!(shown_in_public(&[key.clone(), minor.clone()]), [&key]);
        assert_eq!(shown_in_public(std::slice::from_ref(&minor)), [&minor]);
    }
}
