//! Text at the door: trimmed, composed (NFC), bounded, and free of characters that could mislead a reader.
//!
//! Refused: control characters, and the bidi embeddings, overrides and isolates, whose effect runs on over the words
//! that follow ("Trojan source", CVE-2021-42574). Kept: ZWNJ and ZWJ, which spell words in Arabic script, and LRM, RLM
//! and ALM, which settle only the sign beside them; an Arabic sentence that ends in a Latin name needs them. `fold`
//! drops all five, so that they cannot make two equal names differ. Dropped: what copying leaves behind.

mod fold;
mod link;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use fold::fold;
pub(crate) use fold::latin_digit;
pub use link::{LONGEST_LINK, link};

use crate::language::Names;
use crate::problem::Problem;

/// A required single line of at most `most` characters. White space inside becomes single spaces, line breaks
/// included: that is what a title pasted from a spreadsheet cell brings along. No-break spaces stay.
///
/// # Errors
/// `Missing` when nothing can be seen, `TooLong`, or `Unprintable`.
pub fn line(text: &str, most: usize) -> Result<String, Problem> {
    line_or_none(text, most)?.ok_or(Problem::Missing)
}

/// A single line that may be left empty.
///
/// # Errors
/// `TooLong` or `Unprintable`.
pub fn line_or_none(text: &str, most: usize) -> Result<Option<String>, Problem> {
    let clean = cleaned(text)?;
    let words: Vec<&str> = clean.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    bounded(&words.join(" "), most)
}

/// A required text of at most `most` characters that keeps its line breaks.
///
/// # Errors
/// `Missing` when nothing can be seen, `TooLong`, or `Unprintable`.
pub fn paragraphs(text: &str, most: usize) -> Result<String, Problem> {
    paragraphs_or_none(text, most)?.ok_or(Problem::Missing)
}

/// A text with line breaks that may be left empty.
///
/// # Errors
/// `TooLong` or `Unprintable`.
pub fn paragraphs_or_none(text: &str, most: usize) -> Result<Option<String>, Problem> {
    let clean = cleaned(text)?;
    let lines: Vec<&str> = clean.split('\n').map(str::trim_end).collect();
    bounded(&lines.join("\n"), most)
}

/// A name in the languages it was given in, each of at most `most` characters.
///
/// # Errors
/// `Missing` when no language has a name; else the first `TooLong` or `Unprintable` among them.
pub fn names(ar: &str, fr: &str, en: &str, most: usize) -> Result<Names, Problem> {
    let names = Names { ar: line_or_none(ar, most)?, fr: line_or_none(fr, most)?, en: line_or_none(en, most)? };
    if names.is_empty() { Err(Problem::Missing) } else { Ok(names) }
}

/// The number behind a prefix (`PRJ-0012`), in capitals or not, with or without its leading zeros, in Latin or
/// Arabic-Indic digits.
///
/// # Errors
/// `Missing`, or `Unknown`: what is not written like such a number refers to nothing.
pub fn numbered(text: &str, prefix: &str) -> Result<i64, Problem> {
    let plain: String = text.chars().filter(|&c| !is_silent(c)).map(latin_digit).collect();
    let plain = plain.trim().to_ascii_uppercase();
    if plain.is_empty() {
        return Err(Problem::Missing);
    }
    let digits = plain.strip_prefix(prefix).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    digits.and_then(|digits| digits.parse().ok()).filter(|number| *number > 0).ok_or(Problem::Unknown)
}

/// How long a reader finds the text: letters, not the marks on them. Beyond three marks a letter they count after
/// all, or a few letters could carry a megabyte.
#[must_use]
pub fn length(text: &str) -> usize {
    let letters = text.chars().filter(|&c| !is_combining_mark(c) && !is_silent(c)).count();
    letters.max(text.chars().count().div_ceil(4))
}

/// The five signs that shape or order their neighbours and are not seen themselves: ZWNJ, ZWJ, LRM, RLM, ALM.
pub(crate) const fn is_silent(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{061C}')
}

fn cleaned(text: &str) -> Result<String, Problem> {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|&c| !is_debris(c))
        .map(plain_space)
        .nfc()
        .map(|c| if misleads(c) { Err(Problem::Unprintable) } else { Ok(c) })
        .collect()
}

fn bounded(text: &str, most: usize) -> Result<Option<String>, Problem> {
    let text = text.trim();
    if !text.chars().any(is_seen) {
        return Ok(None);
    }
    let given = length(text);
    if given > most { Err(Problem::TooLong { most, given }) } else { Ok(Some(text.to_owned())) }
}

/// Every way to break a line is one line feed (word processors paste U+000B), and a tab is a space.
const fn plain_space(c: char) -> char {
    match c {
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\t' => ' ',
        other => other,
    }
}

/// What copying leaves behind: soft hyphen, zero-width space, word joiner, byte-order mark.
const fn is_debris(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Controls, bidi scopes, invisible operators and tags, annotations and non-characters.
fn misleads(c: char) -> bool {
    let control = c.is_control() && c != '\n';
    let bidi_scope = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let invisible = matches!(c, '\u{2061}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    let nothing = matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    control || bidi_scope || invisible || nothing
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !is_silent(c) && !is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_that_shows_nothing_is_missing() {
        for nothing in ["", "  \t\r\n", "\u{A0}", "\u{200F}\u{200D}", "\u{FEFF}", "\u{301}"] {
            assert_eq!(line(nothing, 10), Err(Problem::Missing), "{nothing:?}");
            assert_eq!(line_or_none(nothing, 10), Ok(None), "{nothing:?}");
            assert_eq!(paragraphs(nothing, 10), Err(Problem::Missing), "{nothing:?}");
        }
    }

    #[test]
    fn a_character_that_misleads_is_refused() {
        for code in (0x202A..=0x202E).chain(0x2066..=0x2069).chain([0, 7, 0x1B, 0x7F, 0x9F, 0xFFFE, 0xE0041]) {
            let text = format!("Watiqa{}am", char::from_u32(code).unwrap());
            assert_eq!(line(&text, 50), Err(Problem::Unprintable), "U+{code:04X}");
            assert_eq!(paragraphs(&text, 50), Err(Problem::Unprintable), "U+{code:04X}");
        }
    }

    #[test]
    fn joiners_and_direction_marks_stay() {
        for text in ["می\u{200C}خواهم", "ه\u{200D}", "بوابة Watiqa\u{200F}!", "C++\u{200E}", "\u{61C}12"] {
            assert_eq!(line(text, 50).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_line_is_one_line_and_paragraphs_keep_theirs() {
        let pasted = "  Portail\tnational \r\n\r\n des\u{B}services  ";
        assert_eq!(line(pasted, 50).as_deref(), Ok("Portail national des services"));
        assert_eq!(paragraphs(pasted, 50).as_deref(), Ok("Portail national\n\n des\nservices"));
        assert_eq!(line("5\u{A0}%", 50).as_deref(), Ok("5\u{A0}%"), "a no-break space is meant");
    }

    #[test]
    fn letters_are_composed_and_counted_without_their_marks() {
        assert_eq!(line("re\u{301}seau", 6).as_deref(), Ok("réseau"));
        assert_eq!(line("مُحَمَّد", 4).as_deref(), Ok("مُحَمَّد".nfc().collect::<String>().as_str()));
        assert_eq!(line("abcde", 4), Err(Problem::TooLong { most: 4, given: 5 }));
    }

    #[test]
    fn a_letter_cannot_carry_a_book() {
        let tower = format!("a{}", "\u{301}".repeat(4_000));
        assert!(matches!(line(&tower, 100), Err(Problem::TooLong { .. })));
    }

    #[test]
    fn a_name_needs_one_language() {
        assert_eq!(names("", " ", "", 20), Err(Problem::Missing));
        assert_eq!(names("", "Portail", "", 3), Err(Problem::TooLong { most: 3, given: 7 }));
        let given = names(" وثيقة ", "Watiqa", "", 20).unwrap();
        assert_eq!((given.ar.as_deref(), given.fr.as_deref(), given.en), (Some("وثيقة"), Some("Watiqa"), None));
    }

    proptest! {
        #[test]
        fn what_was_taken_once_is_taken_again_unchanged(text in "\\PC{0,60}", most in 1_usize..80) {
            if let Ok(taken) = line(&text, most) {
                prop_assert_eq!(line(&taken, most), Ok(taken));
            }
            if let Ok(taken) = paragraphs(&text, most) {
                prop_assert_eq!(paragraphs(&taken, most), Ok(taken));
            }
        }

        #[test]
        fn no_text_makes_the_door_panic(text in any::<String>()) {
            let _ = (line(&text, 20), paragraphs_or_none(&text, 20), names(&text, "", &text, 20), link(&text));
        }
    }
}
