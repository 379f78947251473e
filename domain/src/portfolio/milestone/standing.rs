//! Where a milestone stands: what was promised, what is expected, and the days between the two.

use chrono::NaiveDate;

use super::Milestone;
use crate::calendar::days_between;

/// A milestone on one day. All counts are whole days, at least 1 unless told otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Done; late against the promise, or early when negative.
    Done {
        late_days: i64,
    },
    /// The expected day has passed, and nobody has said that it is done or when it will be (rule R2, portfolio.md 4.5).
    Overdue {
        days: i64,
    },
    /// Expected later than promised.
    Slipping {
        days: i64,
    },
    OnTrack,
}

impl Milestone {
    /// The day the present plan promises: that of the latest re-baseline, or the first one ever.
    #[must_use]
    pub fn promised(&self) -> NaiveDate {
        self.baseline.unwrap_or(self.original)
    }

    /// The day it happened, else the last one said, else the promise.
    #[must_use]
    pub fn expected(&self) -> NaiveDate {
        self.actual.or(self.forecast).unwrap_or_else(|| self.promised())
    }

    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.actual.is_some()
    }

    /// Days from the first promise to the expected day; negative when early.
    #[must_use]
    pub fn slip_from_original(&self) -> i64 {
        days_between(self.original, self.expected())
    }

    /// Days from the present promise to the expected day; negative when early.
    #[must_use]
    pub fn slip_from_promised(&self) -> i64 {
        days_between(self.promised(), self.expected())
    }

    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let slip = self.slip_from_promised();
        let overdue = days_between(self.expected(), today);
        if self.is_done() {
            Standing::Done { late_days: slip }
        } else if overdue > 0 {
            Standing::Overdue { days: overdue }
        } else if slip > 0 {
            Standing::Slipping { days: slip }
        } else {
            Standing::OnTrack
        }
    }

    /// The slip from the first promise as it is known today: what has not happened by today cannot be earlier than
    /// today, whatever was last said. Otherwise silence would look like punctuality.
    #[must_use]
    pub fn slip_so_far(&self, today: NaiveDate) -> i64 {
        let day = self.actual.unwrap_or_else(|| self.expected().max(today));
        days_between(self.original, day)
    }
}

/// The worst slip among the key milestones, in days against the first promise, as it is known today; `None` without a
/// key milestone. Input of the computed rating (portfolio.md 4.7).
#[must_use]
pub fn worst_key_slip(milestones: &[Milestone], today: NaiveDate) -> Option<i64> {
    milestones.iter().filter(|milestone| milestone.key).map(|milestone| milestone.slip_so_far(today)).max()
}

/// What is still to come, the next expected first. Overdue ones come before all: they were expected already.
#[must_use]
pub fn upcoming(milestones: &[Milestone]) -> Vec<&Milestone> {
    let mut open: Vec<&Milestone> = milestones.iter().filter(|milestone| !milestone.is_done()).collect();
    open.sort_by_key(|milestone| (milestone.expected(), milestone.number));
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    fn dated(baseline: Option<&str>, forecast: Option<&str>, actual: Option<&str>) -> Milestone {
        Milestone {
            baseline: baseline.map(day),
            forecast: forecast.map(day),
            actual: actual.map(day),
            ..milestone(1, "2026-06-01")
        }
    }

    #[test]
    fn the_four_dates_decide_where_it_stands() {
        use Standing::{Done, OnTrack, Overdue, Slipping};
        // Baseline, forecast, actual; then, on 1 July: slip from the original, from the promise, standing.
        let table = [
            (None, None, None, 0, 0, Overdue { days: 30 }),
            (None, Some("2026-06-30"), None, 29, 29, Overdue { days: 1 }),
            (None, Some("2026-07-01"), None, 30, 30, Slipping { days: 30 }),
            (None, Some("2026-05-20"), None, -12, -12, Overdue { days: 42 }),
            (Some("2026-09-01"), None, None, 92, 0, OnTrack),
            (Some("2026-09-01"), Some("2026-08-01"), None, 61, -31, OnTrack),
            (Some("2026-09-01"), Some("2026-10-01"), None, 122, 30, Slipping { days: 30 }),
            (None, None, Some("2026-05-31"), -1, -1, Done { late_days: -1 }),
            (None, Some("2026-12-01"), Some("2026-06-11"), 10, 10, Done { late_days: 10 }),
            (Some("2026-06-11"), None, Some("2026-06-11"), 10, 0, Done { late_days: 0 }),
        ];
        for (baseline, forecast, actual, original_slip, promised_slip, standing) in table {
            let milestone = dated(baseline, forecast, actual);
            let found =
                (milestone.slip_from_original(), milestone.slip_from_promised(), milestone.standing(day("2026-07-01")));
            assert_eq!(found, (original_slip, promised_slip, standing), "{baseline:?} {forecast:?} {actual:?}");
        }
    }

    #[test]
    fn a_milestone_due_today_is_not_overdue() {
        assert_eq!(milestone(1, "2026-06-01").standing(day("2026-06-01")), Standing::OnTrack);
    }

    #[test]
    fn silence_does_not_look_like_punctuality() {
        let today = day("2026-07-01");
        assert_eq!(dated(None, None, None).slip_so_far(today), 30);
        assert_eq!(dated(None, Some("2026-05-20"), None).slip_so_far(today), 30);
        assert_eq!(dated(None, Some("2026-08-01"), None).slip_so_far(today), 61);
        assert_eq!(dated(None, None, Some("2026-05-31")).slip_so_far(today), -1);
    }

    #[test]
    fn only_key_milestones_count_for_the_worst_slip() {
        let today = day("2026-05-01");
        let minor = Milestone { key: false, forecast: Some(day("2027-06-01")), ..milestone(1, "2026-06-01") };
        let key = Milestone { forecast: Some(day("2026-06-11")), ..milestone(2, "2026-06-01") };
        assert_eq!(worst_key_slip(&[minor.clone(), key], today), Some(10));
        assert_eq!(worst_key_slip(&[minor], today), None);
    }
}
