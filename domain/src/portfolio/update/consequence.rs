//! What a new date would mean, said before it is sent: how far from the first promise, and the how many-th delay.

use chrono::NaiveDate;

use crate::calendar::days_between;
use crate::portfolio::forecast::ForecastPoint;
use crate::portfolio::milestone::Milestone;

/// A day, against all that was promised before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// Against the first promise; negative when early.
    pub slip_days: i64,
    /// The first delay is 1; none when the day is no later than the last one said.
    pub delay: Option<usize>,
    /// Beyond the tolerance: a reason is asked for.
    pub needs_reason: bool,
}

impl Consequence {
    /// What moving the milestone to this day would mean, after all that was said of it (oldest first).
    #[must_use]
    pub fn of(milestone: &Milestone, to: NaiveDate, said: &[ForecastPoint], tolerance_days: i64) -> Consequence {
        Consequence {
            slip_days: days_between(milestone.original, to),
            delay: (to > milestone.expected()).then(|| delays(milestone, said) + 1),
            needs_reason: milestone.needs_reason(to, tolerance_days),
        }
    }
}

/// How many times the milestone was put off: each saying later than the one before, the first promise included.
#[must_use]
pub fn delays(milestone: &Milestone, said: &[ForecastPoint]) -> usize {
    let mut last = milestone.original;
    let own = said.iter().filter(|point| point.milestone == milestone.id);
    own.filter(|point| std::mem::replace(&mut last, point.forecast) < point.forecast).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone, point};

    #[test]
    fn a_delay_counts_every_time_the_date_was_put_off() {
        let said = [
            point(1, "2026-01-01", "2026-08-01"),
            point(1, "2026-02-01", "2026-08-20"),
            point(2, "2026-02-01", "2026-12-20"),
            point(1, "2026-03-01", "2026-08-10"),
            point(1, "2026-04-01", "2026-08-15"),
        ];
        let milestone = Milestone { forecast: Some(day("2026-08-15")), ..milestone(1, "2026-08-01") };
        let of = |to| Consequence::of(&milestone, day(to), &said, 30);
        assert_eq!(of("2026-08-24"), Consequence { slip_days: 23, delay: Some(3), needs_reason: false });
        assert_eq!(of("2026-10-01"), Consequence { slip_days: 61, delay: Some(3), needs_reason: true });
        assert_eq!(of("2026-08-15"), Consequence { slip_days: 14, delay: None, needs_reason: false });
        assert_eq!(of("2026-07-20"), Consequence { slip_days: -12, delay: None, needs_reason: false });
    }
}
