//! Which milestones the two-minute update asks about.

use chrono::NaiveDate;

use super::Update;
use crate::calendar::days_between;
use crate::portfolio::milestone::Milestone;

/// Expected up to so many days ago and still open.
pub const ASKED_BACK_DAYS: i64 = 30;
/// Expected within so many days.
pub const ASKED_AHEAD_DAYS: i64 = 90;
/// However far away the next ones lie, so many are asked about.
pub const ASKED_AT_LEAST: usize = 2;
/// Two minutes have room for so many.
pub const ASKED_AT_MOST: usize = 8;

impl Update {
    /// The open milestones a lead is asked about today: those expected between 30 days ago and in 90 days, else the
    /// next two; overdue first, at most eight (portfolio.md 4.3).
    #[must_use]
    pub fn asked(milestones: &[Milestone], today: NaiveDate) -> Vec<&Milestone> {
        let distance = |milestone: &Milestone| days_between(today, milestone.expected());
        let mut open: Vec<&Milestone> = milestones.iter().filter(|milestone| !milestone.is_done()).collect();
        open.sort_by_key(|milestone| (milestone.expected(), milestone.number));

        let near = |milestone: &&Milestone| (-ASKED_BACK_DAYS..=ASKED_AHEAD_DAYS).contains(&distance(milestone));
        let (mut asked, others): (Vec<&Milestone>, Vec<&Milestone>) = open.into_iter().partition(near);
        let missing = ASKED_AT_LEAST.saturating_sub(asked.len());
        let (long_overdue, to_come): (Vec<&Milestone>, Vec<&Milestone>) =
            others.into_iter().partition(|other| distance(other) < 0);
        asked.extend(to_come.into_iter().chain(long_overdue).take(missing));
        asked.sort_by_key(|milestone| (milestone.expected(), milestone.number));
        asked.truncate(ASKED_AT_MOST);
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    const TODAY: &str = "2026-07-01";

    fn asked(milestones: &[Milestone]) -> Vec<i64> {
        Update::asked(milestones, day(TODAY)).iter().map(|milestone| milestone.number).collect()
    }

    fn expected(days: &[&str]) -> Vec<Milestone> {
        days.iter().zip(1..).map(|(day, number)| milestone(number, day)).collect()
    }

    #[test]
    fn the_open_ones_of_four_months_are_asked_overdue_first() {
        let mut roadmap =
            expected(&["2026-09-29", "2026-09-30", "2026-06-01", "2026-05-31", "2026-07-01", "2026-06-20"]);
        assert_eq!(asked(&roadmap), [3, 6, 5, 1]);
        roadmap[2].actual = Some(day("2026-06-10"));
        roadmap[4].forecast = Some(day("2026-12-01"));
        assert_eq!(asked(&roadmap), [6, 1]);
    }

    #[test]
    fn the_next_two_are_asked_however_far_they_are() {
        assert_eq!(asked(&expected(&["2028-01-01", "2027-06-01", "2027-01-01"])), [3, 2]);
        assert_eq!(asked(&expected(&["2026-07-15", "2028-01-01", "2027-01-01"])), [1, 3]);
    }

    #[test]
    fn a_milestone_forgotten_for_long_is_asked_when_there_is_room() {
        assert_eq!(asked(&expected(&["2025-01-01"])), [1]);
        assert_eq!(asked(&expected(&["2025-01-01", "2028-01-01"])), [1, 2]);
        assert_eq!(asked(&expected(&["2025-01-01", "2027-01-01", "2028-01-01"])), [2, 3]);
        assert_eq!(asked(&expected(&["2025-01-01", "2026-07-15", "2026-08-15"])), [2, 3]);
    }

    #[test]
    fn never_more_than_eight_are_asked() {
        let days: Vec<String> = (10..30).map(|day| format!("2026-07-{day}")).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        assert_eq!(asked(&expected(&days)), [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(asked(&[]), [0; 0]);
    }
}
