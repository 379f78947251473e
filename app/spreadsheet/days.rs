//! A day as somebody wrote it into a cell: a date, or words in one of the three languages.

use chrono::{Datelike, NaiveDate};
use domain::calendar::parse_day;
use domain::problem::Problem;
use domain::text::fold;

use super::cells::Value;

/// The months as they are written, in the languages of the office and in the Arabic of the newspapers; January first.
const MONTHS: [&str; 12] = [
    "janvier janv jan january يناير",
    "fevrier fevr fev february feb فبراير",
    "mars mar march مارس",
    "avril avr april apr أبريل ابريل",
    "mai may ماي مايو",
    "juin june jun يونيو",
    "juillet juil july jul يوليوز يوليو",
    "aout august aug غشت أغسطس",
    "septembre sept sep september شتنبر سبتمبر",
    "octobre oct october أكتوبر",
    "novembre nov november نونبر نوفمبر",
    "decembre dec december دجنبر ديسمبر",
];

/// # Errors
/// `NotADate`.
pub fn day(value: &Value) -> Result<NaiveDate, Problem> {
    match value {
        Value::Day(day) => Ok(*day),
        Value::Text(text) => parse_day(text).or_else(|_| in_words(text).ok_or(Problem::NotADate)),
        Value::Number(number) => serial(*number).ok_or(Problem::NotADate),
        _ => Err(Problem::NotADate),
    }
}

/// "5 février 2027", "1er mars 2027", "5 غشت 2026".
fn in_words(text: &str) -> Option<NaiveDate> {
    let folded = fold(text);
    let mut words = folded.split([' ', '.', ',', '\u{a0}']).filter(|word| !word.is_empty());
    let day = words.next()?.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok()?;
    let month = words.next()?;
    let year = words.next()?.parse().ok().filter(|year: &i32| *year >= 1000)?;
    if words.next().is_some() {
        return None;
    }
    let known = |names: &&str| names.split(' ').any(|name| fold(name) == month);
    let month = (1..).zip(MONTHS.iter()).find(|(_, names)| known(names))?.0;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A day that lost its format: the spreadsheet's own count of days, where it can only be meant as a day.
fn serial(number: f64) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    let days = (20_000.0..100_000.0).contains(&number).then_some(number as i64)?;
    first.checked_add_signed(chrono::Duration::days(days)).filter(|day| day.year() >= 2000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_understood_however_it_was_written() {
        let expected: NaiveDate = "2027-08-05".parse().unwrap();
        for text in [
            "2027-08-05",
            "05/08/2027",
            "5.8.2027",
            "5 août 2027",
            "5 AOUT 2027",
            "5 August 2027",
            "5 aug. 2027",
            "5 غشت 2027",
            "٥ غشت ٢٠٢٧",
            "5 أغسطس 2027",
            "5th August 2027",
        ] {
            assert_eq!(day(&Value::Text(text.into())), Ok(expected), "{text}");
        }
        assert_eq!(day(&Value::Number(46_604.0)), Ok(expected));
        for text in ["31 février 2027", "août 2027", "5 août 27", "bientôt", "5 août 2027 au soir"] {
            assert_eq!(day(&Value::Text(text.into())), Err(Problem::NotADate), "{text}");
        }
        assert_eq!(day(&Value::Number(3.0)), Err(Problem::NotADate));
    }
}
