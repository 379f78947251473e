//! A figure of the index as people write it: a score, a share, a price in percent.

use crate::problem::Problem;
use crate::text::{is_silent, latin_digit};

/// Reads a number with up to five decimals, in Latin or Arabic-Indic digits, with a point, a comma or `٫` before the
/// decimals; gives hundred-thousandths. Between thousands only a space: figures here rarely have any.
///
/// # Errors
/// `Missing`, `NotANumber`, `Negative`, or `TooLarge` above a billion.
pub fn figure(text: &str) -> Result<i64, Problem> {
    let plain: String = text.chars().filter(|&c| !is_silent(c) && !c.is_whitespace()).map(latin_digit).collect();
    let plain = plain.trim_end_matches(['%', '٪']).replace([',', '٫'], ".");
    if plain.is_empty() {
        return Err(Problem::Missing);
    }
    let positive = plain.strip_prefix(['-', '\u{2212}']);
    let (whole, decimals) = positive.unwrap_or(&plain).split_once('.').unwrap_or((positive.unwrap_or(&plain), "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(decimals) || decimals.len() > 5 {
        return Err(Problem::NotANumber);
    }
    if positive.is_some() {
        return Err(Problem::Negative);
    }
    let most = 1_000_000_000;
    match format!("{whole}{decimals:0<5}").parse() {
        Ok(value) if value <= most * 100_000 => Ok(value),
        _ => Err(Problem::TooLarge { most }),
    }
}

/// The same where it may be left empty.
///
/// # Errors
/// As [`figure`], but for `Missing`.
pub fn figure_or_none(text: &str) -> Result<Option<i64>, Problem> {
    match figure(text) {
        Err(Problem::Missing) => Ok(None),
        other => other.map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_in_every_script() {
        for (text, value) in [
            ("0,56184", 56_184),
            ("0.56184", 56_184),
            ("٠٫٥٦١٨٤", 56_184),
            ("۰٫۵", 50_000),
            ("91", 9_100_000),
            (" 91,5 % ", 9_150_000),
            ("٩١٫٥ ٪", 9_150_000),
            ("1 250", 125_000_000),
            ("\u{200F}12\u{200F}", 1_200_000),
        ] {
            assert_eq!(figure(text), Ok(value), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_figure_is_refused() {
        for text in ["abc", "1e3", "0,123456", "1,2,3", ".5", "5.", "NaN", "--1"] {
            assert_eq!(figure(text), Err(Problem::NotANumber), "{text:?}");
        }
        assert_eq!((figure(" "), figure_or_none(" ")), (Err(Problem::Missing), Ok(None)));
        assert_eq!(figure("-1"), Err(Problem::Negative));
        assert_eq!(figure("\u{2212}0,5"), Err(Problem::Negative));
        assert_eq!(figure("99999999999999999999"), Err(Problem::TooLarge { most: 1_000_000_000 }));
        assert_eq!(figure("1000000001"), Err(Problem::TooLarge { most: 1_000_000_000 }));
    }
}
