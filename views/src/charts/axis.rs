//! Time along a line: where a date falls, and which dates deserve a tick.
//!
//! A scale is told the reading direction once. In Arabic time runs from right to left, as the eye does.

use chrono::{Datelike, Months, NaiveDate};
use domain::language::Language;

/// From a day to a place between 0 and `width`, in the reader's direction.
#[derive(Clone, Copy, Debug)]
pub struct TimeScale {
    from: NaiveDate,
    to: NaiveDate,
    width: f64,
    mirrored: bool,
}

/// A day worth a mark on the axis, with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    pub day: NaiveDate,
    pub x: f64,
    /// The first day of a year: drawn longer and labelled with the year.
    pub opens_a_year: bool,
}

/// Ticks are thinned until they stand at least this far apart.
const ROOM_FOR_A_LABEL: f64 = 44.0;

impl TimeScale {
    /// The ends may be given in either order; a single day is widened to one.
    #[must_use]
    pub fn new(ends: (NaiveDate, NaiveDate), width: f64, reader: Language) -> TimeScale {
        let (from, to) = if ends.0 <= ends.1 { ends } else { (ends.1, ends.0) };
        TimeScale { from, to, width, mirrored: reader.is_right_to_left() }
    }

    /// The place of a day; days outside the scale are held at its ends.
    #[must_use]
    pub fn x(&self, day: NaiveDate) -> f64 {
        let share = if self.to == self.from { 0.5 } else { span(self.from, day) / span(self.from, self.to) };
        let along = share.clamp(0.0, 1.0);
        self.width * if self.mirrored { 1.0 - along } else { along }
    }

    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Quarters where there is room, else half-years, else years, else every second, fifth or tenth year.
    #[must_use]
    pub fn ticks(&self) -> Vec<Tick> {
        [3, 6, 12, 24, 60, 120]
            .into_iter()
            .map(|months| self.every(months))
            .find(|ticks| have_room(ticks))
            .unwrap_or_default()
    }

    fn every(&self, months: u32) -> Vec<Tick> {
        let years = i32::try_from(months.div_ceil(12)).unwrap_or(1);
        let start = NaiveDate::from_ymd_opt(self.from.year().div_euclid(years) * years, 1, 1);
        std::iter::successors(start, |day| day.checked_add_months(Months::new(months)))
            .skip_while(|day| *day < self.from)
            .take_while(|day| *day <= self.to)
            .map(|day| Tick { day, x: self.x(day), opens_a_year: day.month() == 1 })
            .collect()
    }
}

fn have_room(ticks: &[Tick]) -> bool {
    ticks.windows(2).all(|pair| match pair {
        [one, next] => (one.x - next.x).abs() >= ROOM_FOR_A_LABEL,
        _ => true,
    })
}

/// Days between two dates; no programme lasts long enough for an i32 to be too small.
fn span(from: NaiveDate, to: NaiveDate) -> f64 {
    i32::try_from((to - from).num_days()).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, 1).unwrap()
    }

    fn at(scale: &TimeScale, day: NaiveDate) -> String {
        format!("{:.0}", scale.x(day))
    }

    #[test]
    fn time_runs_in_the_direction_of_reading() {
        let ends = (day(2026, 1), day(2027, 1));
        let french = TimeScale::new(ends, 200.0, Language::Fr);
        let arabic = TimeScale::new(ends, 200.0, Language::Ar);
        assert_eq!([ends.0, ends.1, day(2030, 1)].map(|day| at(&french, day)), ["0", "200", "200"]);
        assert_eq!([ends.0, ends.1, day(2020, 1)].map(|day| at(&arabic, day)), ["200", "0", "200"]);
    }

    #[test]
    fn a_scale_of_one_day_puts_it_in_the_middle() {
        let only = day(2026, 1);
        assert_eq!(at(&TimeScale::new((only, only), 100.0, Language::Fr), only), "50");
    }

    #[test]
    fn ticks_grow_rarer_as_room_grows_scarce() {
        let ticks = |years, width| TimeScale::new((day(2026, 1), day(2026 + years, 1)), width, Language::Fr).ticks();
        assert_eq!(ticks(1, 400.0).len(), 5, "quarters");
        assert_eq!(ticks(4, 240.0).len(), 5, "years");
        assert!(ticks(4, 240.0).iter().all(|tick| tick.opens_a_year));
        assert_eq!(ticks(20, 240.0).len(), 4, "2030, 2035, 2040, 2045");
    }
}
