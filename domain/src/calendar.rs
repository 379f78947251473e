//! Days: what can be a date of the programme, how people write one, and which days are worked.

mod working;

use chrono::{Months, NaiveDate};

pub use working::Calendar;

use crate::problem::Problem;
use crate::text::{is_silent, latin_digit};

/// The first day a roadmap may speak of: before any national e-government programme. An earlier date is a slip of
/// the pen, such as a year typed with three digits.
pub const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();

/// The last day a roadmap may speak of.
pub const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2099, 12, 31).unwrap();

/// Reads a day: `2026-11-21` (what browsers send), `21/11/2026`, `21.11.2026`, in Latin or Arabic-Indic digits.
/// The day comes before the month, as in all three languages of the office; the year has four digits.
///
/// # Errors
/// `Missing` or `NotADate`. Whether the day makes sense is for [`within`] to say.
pub fn parse_day(text: &str) -> Result<NaiveDate, Problem> {
    let plain: String = text.chars().filter(|&c| !is_silent(c)).map(latin_digit).collect();
    let plain = plain.trim();
    if plain.is_empty() {
        return Err(Problem::Missing);
    }
    year_first(plain).or_else(|| day_first(plain, '/')).or_else(|| day_first(plain, '.')).ok_or(Problem::NotADate)
}

/// The day itself, if it lies between the two, both included.
///
/// # Errors
/// `TooEarly` or `TooLate`.
pub fn within(day: NaiveDate, first: NaiveDate, last: NaiveDate) -> Result<NaiveDate, Problem> {
    if day < first {
        Err(Problem::TooEarly { first })
    } else if day > last {
        Err(Problem::TooLate { last })
    } else {
        Ok(day)
    }
}

/// Whole days from one day to the other; negative when `to` comes first.
#[must_use]
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}

/// The last day of the month.
#[must_use]
pub fn month_end(day: NaiveDate) -> NaiveDate {
    let next = chrono::Datelike::with_day(&day, 1).and_then(|first| first.checked_add_months(Months::new(1)));
    next.and_then(|next| next.pred_opt()).unwrap_or(day)
}

/// The last day of every month from that of `first` to that of `last`, both included.
pub fn month_ends(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let until = month_end(last);
    std::iter::successors(Some(month_end(first)), |end| end.succ_opt().map(month_end))
        .take_while(move |end| *end <= until)
}

fn year_first(text: &str) -> Option<NaiveDate> {
    let (year, month, day) = three(text, '-')?;
    date(year, month, day)
}

fn day_first(text: &str, mark: char) -> Option<NaiveDate> {
    let (day, month, year) = three(text, mark)?;
    date(year, month, day)
}

fn three(text: &str, mark: char) -> Option<(&str, &str, &str)> {
    let (first, rest) = text.split_once(mark)?;
    let (second, third) = rest.split_once(mark)?;
    Some((first, second, third))
}

fn date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let digits = [year, month, day].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let sizes = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
    if !digits || !sizes {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::samples::day;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let with_marks = "\u{200F}21/\u{200F}11/\u{200F}2026";
        for text in ["2026-11-21", " 21/11/2026 ", "21.11.2026", "٢١/١١/٢٠٢٦", "۲۰۲۶-۱۱-۲۱", with_marks]
        {
            assert_eq!(parse_day(text), Ok(day("2026-11-21")), "{text}");
        }
        assert_eq!(parse_day("1/2/2027"), Ok(day("2027-02-01")), "the day comes first");
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        let no_such_day = "31/02/2026|29.02.2027|11/21/2026|2026-00-10";
        let no_such_form =
            "tomorrow|21-11-2026|21/11/26|2026/11/21|21/11|21/11/2026/1|21.11/2026|+202-11-21|2026--1-21|//|20260-1-1";
        for text in [no_such_day, no_such_form].into_iter().flat_map(|texts| texts.split('|')) {
            assert_eq!(parse_day(text), Err(Problem::NotADate), "{text}");
        }
        assert_eq!(parse_day(" "), Err(Problem::Missing));
    }

    #[test]
    fn a_day_lies_between_two_others_or_says_which_it_missed() {
        let (first, last) = (day("2026-01-01"), day("2026-12-31"));
        assert_eq!(within(first, first, last), Ok(first));
        assert_eq!(within(last, first, last), Ok(last));
        assert_eq!(within(day("2025-12-31"), first, last), Err(Problem::TooEarly { first }));
        assert_eq!(within(day("2027-01-01"), first, last), Err(Problem::TooLate { last }));
    }

    #[test]
    fn days_are_counted_forwards_and_backwards() {
        assert_eq!(days_between(day("2026-11-21"), day("2026-12-21")), 30);
        assert_eq!(days_between(day("2026-12-21"), day("2026-11-21")), -30);
    }

    #[test]
    fn months_end_where_they_end() {
        let ends: Vec<_> = month_ends(day("2027-12-15"), day("2028-03-01")).collect();
        assert_eq!(ends, ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"].map(day));
        assert_eq!(month_ends(day("2027-02-01"), day("2027-01-31")).count(), 0);
        assert_eq!(month_ends(NaiveDate::MAX, NaiveDate::MAX).count(), 1);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>(), near in "[-0-9./٠-٩]{0,12}") {
            let _ = (parse_day(&text), parse_day(&near));
        }
    }
}
