//! Working days: what the legal clocks and the clocks of escalation count in (portfolio.md 4.6).

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};

use super::LAST_DAY;

/// Which days are not worked. Data of the country profile: the lunar holidays are known to a day at best, and edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub weekend: Vec<Weekday>,
    pub holidays: BTreeSet<NaiveDate>,
}

impl Calendar {
    #[must_use]
    pub fn is_worked(&self, day: NaiveDate) -> bool {
        !self.weekend.contains(&day.weekday()) && !self.holidays.contains(&day)
    }

    /// The day on which a time limit of so many working days ends. The day it starts on does not count; a limit of
    /// no days ends on the day it starts. `None` when the roadmap has no such day (after [`LAST_DAY`], or a calendar
    /// on which nobody works).
    #[must_use]
    pub fn add_working_days(&self, from: NaiveDate, days: u16) -> Option<NaiveDate> {
        let Some(further) = usize::from(days).checked_sub(1) else {
            return Some(from);
        };
        self.worked_after(from).nth(further)
    }

    /// How many working days of a time limit have gone by: those after `from`, up to `to`; none when `to` comes first.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.is_worked(*day)).count()
    }

    fn worked_after(&self, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        // Bounded before the filter: with no working day at all, the search must still end.
        from.iter_days().skip(1).take_while(|day| *day <= LAST_DAY).filter(|day| self.is_worked(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    /// Saturday and Sunday, and Wednesday 18 November 2026 (Independence Day).
    fn office() -> Calendar {
        Calendar { weekend: vec![Weekday::Sat, Weekday::Sun], holidays: [day("2026-11-18")].into() }
    }

    #[test]
    fn a_limit_skips_weekends_and_holidays() {
        for (from, days, end) in [
            ("2026-11-16", 0, "2026-11-16"),
            ("2026-11-16", 1, "2026-11-17"),
            ("2026-11-16", 2, "2026-11-19"),
            ("2026-11-20", 1, "2026-11-23"),
            ("2026-11-21", 1, "2026-11-23"),
            ("2026-11-16", 10, "2026-12-01"),
        ] {
            assert_eq!(office().add_working_days(day(from), days), Some(day(end)), "{days} from {from}");
            assert_eq!(office().working_days_between(day(from), day(end)), usize::from(days), "{from} to {end}");
        }
    }

    #[test]
    fn no_working_days_go_by_backwards() {
        assert_eq!(office().working_days_between(day("2026-11-20"), day("2026-11-16")), 0);
    }

    #[test]
    fn a_calendar_without_work_has_no_end_of_a_limit() {
        let idle =
            Calendar { weekend: (0..7).filter_map(|n| Weekday::try_from(n).ok()).collect(), holidays: BTreeSet::new() };
        assert_eq!(idle.add_working_days(day("2026-11-16"), 1), None);
        assert_eq!(office().add_working_days(LAST_DAY, 1), None);
        assert_eq!(office().working_days_between(NaiveDate::MAX, NaiveDate::MAX), 0);
    }
}
