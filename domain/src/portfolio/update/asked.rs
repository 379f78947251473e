//! Which milestones the two-minute update asks about.

use chrono::NaiveDate;

use super::Update;
use crate::calendar::days_between;
use crate::portfolio::milestone::Milestone;

/// Expected within so many days.
pub const ASKED_AHEAD_DAYS: i64 = 90;
/// However far away the next ones lie, so many are asked about.
pub const ASKED_AT_LEAST: usize = 2;
/// Two minutes have room for so many.
pub const ASKED_AT_MOST: usize = 8;

/// The milestones asked about, and how many more would be if there were room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    pub milestones: Vec<&'a Milestone>,
    pub more: usize,
}

impl Update {
    /// The open milestones a lead is asked about today: every one whose day has passed, those of the next 90 days, else
    /// the next two; overdue first, at most eight (portfolio.md 4.3).
    #[must_use]
    pub fn asked(milestones: &[Milestone], today: NaiveDate) -> Asked<'_> {
        let mut open: Vec<&Milestone> = milestones.iter().filter(|milestone| !milestone.is_done()).collect();
        open.sort_by_key(|milestone| (milestone.expected(), milestone.number));
        let near =
            open.iter().filter(|milestone| days_between(today, milestone.expected()) <= ASKED_AHEAD_DAYS).count();
        open.truncate(near.max(ASKED_AT_LEAST));
        let more = open.len().saturating_sub(ASKED_AT_MOST);
        open.truncate(ASKED_AT_MOST);
        Asked { milestones: open, more }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    const TODAY: &str = "2026-07-01";

    fn asked(milestones: &[Milestone]) -> Vec<i64> {
        Update::asked(milestones, day(TODAY)).milestones.iter().map(|milestone| milestone.number).collect()
    }

    fn expected(days: &[&str]) -> Vec<Milestone> {
        days.iter().zip(1..).map(|(day, number)| milestone(number, day)).collect()
    }

    #[test]
    fn the_open_ones_of_the_next_three_months_are_asked_overdue_first() {
        let mut roadmap =
            expected(&["2026-09-29", "2026-09-30", "2026-06-01", "2025-05-31", "2026-07-01", "2026-06-20"]);
        assert_eq!(asked(&roadmap), [4, 3, 6, 5, 1]);
        roadmap[2].actual = Some(day("2026-06-10"));
        roadmap[4].forecast = Some(day("2026-12-01"));
        assert_eq!(asked(&roadmap), [4, 6, 1]);
    }

    #[test]
    fn the_next_two_are_asked_however_far_they_are() {
        assert_eq!(asked(&expected(&["2028-01-01", "2027-06-01", "2027-01-01"])), [3, 2]);
        assert_eq!(asked(&expected(&["2026-07-15", "2028-01-01", "2027-01-01"])), [1, 3]);
        assert_eq!(asked(&expected(&["2027-01-01"])), [1]);
    }

    #[test]
    fn a_milestone_forgotten_for_long_is_asked_before_all_others() {
        assert_eq!(asked(&expected(&["2025-01-01"])), [1]);
        assert_eq!(asked(&expected(&["2026-07-15", "2026-08-15", "2020-01-01"])), [3, 1, 2]);
    }

    #[test]
    fn never_more_than_eight_are_asked_and_the_rest_is_counted() {
        let days: Vec<String> = (10..30).map(|day| format!("2026-06-{day}")).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        assert_eq!(asked(&expected(&days)), [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(Update::asked(&expected(&days), day(TODAY)).more, 12);
        assert_eq!(asked(&[]), [0; 0]);
    }
}
