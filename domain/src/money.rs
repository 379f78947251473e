//! Amounts in the currency of the country profile, kept in its hundredth (centimes), never in floating point.

use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

use crate::problem::Problem;
use crate::text::{is_silent, latin_digit};

/// An amount in centimes. Budgets are never negative: `Amount::parse` refuses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Amount(pub i64);

impl Amount {
    pub const ZERO: Amount = Amount(0);

    /// The largest amount a form takes: 10^15 centimes, some four thousand times the whole programme.
    pub const MOST: Amount = Amount(1_000_000_000_000_000);

    /// Reads an amount in whole units, as people write it in the three languages, Arabic-Indic digits included.
    ///
    /// | sign | reading |
    /// |---|---|
    /// | space, no-break space, `٬` | between thousands, in groups of three |
    /// | `٫` | before the decimals |
    /// | `.` and `,` together | the last one stands before the decimals, the other between thousands |
    /// | `.` or `,` several times | between thousands |
    /// | `.` or `,` once, three digits after it, no other sign | between thousands: no amount has three decimals |
    /// | `.` or `,` once, otherwise | before the decimals, of which there are one or two |
    ///
    /// # Errors
    /// `Missing`, `NotANumber`, `Negative`, or `TooLarge` with the most in whole units (as the form is filled in).
    pub fn parse(text: &str) -> Result<Amount, Problem> {
        let plain: String = text.chars().filter(|&c| !is_silent(c)).map(latin_digit).map(plain_space).collect();
        let plain = plain.trim();
        if plain.is_empty() {
            return Err(Problem::Missing);
        }
        let positive = plain.strip_prefix(['-', '\u{2212}']);
        let (whole, decimals) = parts(positive.unwrap_or(plain).trim_start()).ok_or(Problem::NotANumber)?;
        if positive.is_some() {
            return Err(Problem::Negative);
        }
        let too_large = Problem::TooLarge { most: Amount::MOST.0 / 100 };
        let centimes = format!("{whole}{decimals:0<2}").parse().map_err(|_| too_large.clone())?;
        if centimes > Amount::MOST.0 { Err(too_large) } else { Ok(Amount(centimes)) }
    }
}

impl Add for Amount {
    type Output = Amount;

    /// Stops at the largest number instead of overflowing: nine thousand times `Amount::MOST`.
    fn add(self, other: Amount) -> Amount {
        Amount(self.0.saturating_add(other.0))
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Amount>>(amounts: I) -> Amount {
        amounts.fold(Amount::ZERO, Add::add)
    }
}

/// The spaces people and spreadsheets put between thousands.
const fn plain_space(c: char) -> char {
    if matches!(c, '\u{A0}' | '\u{2007}' | '\u{2009}' | '\u{202F}') { ' ' } else { c }
}

/// The digits before and after the decimal sign.
fn parts(text: &str) -> Option<(String, &str)> {
    match decimal_sign(text) {
        None => Some((ungrouped(text)?, "")),
        Some(sign) => {
            let (whole, decimals) = text.split_once(sign)?;
            let few = matches!(decimals.len(), 1 | 2) && all_digits(decimals);
            few.then_some((ungrouped(whole)?, decimals))
        }
    }
}

fn decimal_sign(text: &str) -> Option<char> {
    if text.contains('٫') {
        return Some('٫');
    }
    let (before, sign, after) = last_point(text)?;
    let grouped_otherwise = before.contains(|c: char| !c.is_ascii_digit() && c != sign);
    let repeated = before.contains(sign);
    let thousands = !grouped_otherwise && (repeated || after.len() == 3);
    (!thousands).then_some(sign)
}

fn last_point(text: &str) -> Option<(&str, char, &str)> {
    let at = text.rfind(['.', ','])?;
    let (before, rest) = text.split_at(at);
    let sign = rest.chars().next()?;
    Some((before, sign, rest.strip_prefix(sign)?))
}

/// Whole digits, plain or in groups of three with one kind of sign between them.
fn ungrouped(text: &str) -> Option<String> {
    let Some(sign) = text.chars().find(|&c| !c.is_ascii_digit()) else {
        return all_digits(text).then(|| text.to_owned());
    };
    let mut groups = text.split(sign);
    let first = groups.next()?;
    let head = (1..=3).contains(&first.len()) && !first.starts_with('0') && all_digits(first);
    let tail = groups.all(|group| group.len() == 3 && all_digits(group));
    (" .,٬".contains(sign) && head && tail).then(|| text.replace(sign, ""))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, centimes) in [
            ("0", 0),
            ("007", 700),
            ("1 250 000", 125_000_000),
            ("1\u{A0}250\u{A0}000", 125_000_000),
            ("1\u{202F}250\u{202F}000,5", 125_000_050),
            ("1.250.000,50", 125_000_050),
            ("1,250,000.50", 125_000_050),
            ("1250000.5", 125_000_050),
            ("1.250", 125_000),
            ("1,250", 125_000),
            ("1,25", 125),
            ("12.5", 1250),
            ("١٢٥٠٫٥", 125_050),
            ("١٬٢٥٠٬٠٠٠", 125_000_000),
            ("\u{200F}۱۲ ۰۰۰\u{200F}", 1_200_000),
            ("10 000 000 000 000", Amount::MOST.0),
        ] {
            assert_eq!(Amount::parse(text), Ok(Amount(centimes)), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused() {
        let words = "abc|12 DH|1e6|+5|(5)|½|5-|--5|- ";
        let decimals = "12.|.5|1.2345|1234.567|0.250|1 250.500|1٫2٫3";
        let groups = "12 50|1 2|1.25.000|1,250.000.000|1.250,000.5|١٬٢٥|1 250,000 5";
        for text in [words, decimals, groups].into_iter().flat_map(|texts| texts.split('|')) {
            assert_eq!(Amount::parse(text), Err(Problem::NotANumber), "{text:?}");
        }
        for text in ["-5", "− 1 250,50", "-0", "\u{200E}-٥"] {
            assert_eq!(Amount::parse(text), Err(Problem::Negative), "{text:?}");
        }
        for text in ["10000000000000.01", "99999999999999999999999999"] {
            assert_eq!(Amount::parse(text), Err(Problem::TooLarge { most: 10_000_000_000_000 }), "{text:?}");
        }
        assert_eq!(Amount::parse(" \u{202F}"), Err(Problem::Missing));
    }

    #[test]
    fn a_sum_never_overflows() {
        assert_eq!([Amount(125), Amount(75)].into_iter().sum::<Amount>(), Amount(200));
        assert_eq!(Amount(i64::MAX) + Amount(1), Amount(i64::MAX));
        assert_eq!(std::iter::empty::<Amount>().sum::<Amount>(), Amount::ZERO);
    }

    proptest! {
        #[test]
        fn an_amount_written_plainly_is_read_back(centimes in 0..=Amount::MOST.0) {
            let written = format!("{}.{:02}", centimes / 100, centimes % 100);
            prop_assert_eq!(Amount::parse(&written), Ok(Amount(centimes)));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>(), near in "[-0-9.,٫٬ ]{0,24}") {
            let _ = (Amount::parse(&text), Amount::parse(&near));
        }
    }
}
