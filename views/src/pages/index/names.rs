//! Countries and circles of countries, in the reader's language.

use domain::language::Language;
use indicators::peers::{Circle, Kind, circles};
use indicators::states::Country;

use crate::parts::Choice;
use crate::words::Words;

#[must_use]
pub fn country(words: Words, country: &'static Country) -> &'static str {
    match words.language() {
        Language::Ar => &country.ar,
        Language::Fr => &country.fr,
        Language::En => &country.en,
    }
}

#[must_use]
pub fn circle(words: Words, circle: &'static Circle) -> &'static str {
    match words.language() {
        Language::Ar => &circle.ar,
        Language::Fr => &circle.fr,
        Language::En => &circle.en,
    }
}

/// Every circle, to choose from; subregions stand further in, below all regions.
#[must_use]
pub fn circle_choices(words: Words, chosen: Option<&Circle>) -> Vec<Choice<'static>> {
    let choice = |one: &'static Circle| Choice {
        chosen: chosen.is_some_and(|chosen| chosen.code == one.code),
        value: one.code.as_str().into(),
        label: format!("{}{}", if one.kind == Kind::Subregion { "\u{2003}" } else { "" }, circle(words, one)).into(),
        hint: None,
    };
    circles().iter().map(choice).collect()
}
