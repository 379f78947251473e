//! Sentences, dates and numbers in the reader's language.
//!
//! `Words` is a handle that costs nothing to copy. The sentences stand in `words/{ar,fr,en}/*.ftl`;
//! a key that does not exist shows as `⟨key⟩` on the page, and a test refuses it before that.

mod bundles;
mod codes;
mod dates;
mod names;
mod numbers;
mod problems;
mod spans;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use codes::{
    factor_group, factor_state, fit, kind, legal_stage, legal_text_kind, milestone_kind, node_kind, phase, reason,
    state, tier,
};

use domain::language::Language;
use fluent_bundle::{FluentArgs, FluentValue};

/// The reader's language, able to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

/// A value that a sentence needs. Numbers choose the plural and are written the reader's way.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    Number(i64),
    Text(Cow<'a, str>),
}

impl Words {
    #[must_use]
    pub const fn of(language: Language) -> Words {
        Words { language }
    }

    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// A sentence that needs nothing.
    #[must_use]
    pub fn say(self, key: &str) -> Cow<'static, str> {
        bundles::sentence(self.language, key, None)
    }

    /// A sentence with holes: `words.tell("common-count", &[("shown", 20.into()), ("total", 312.into())])`.
    #[must_use]
    pub fn tell(self, key: &str, holes: &[(&str, Arg)]) -> Cow<'static, str> {
        let mut filled = FluentArgs::with_capacity(holes.len());
        for (name, value) in holes {
            filled.set((*name).to_owned(), FluentValue::from(value));
        }
        bundles::sentence(self.language, key, Some(&filled))
    }
}

impl<'a> From<&'a Arg<'_>> for FluentValue<'a> {
    fn from(arg: &'a Arg<'_>) -> Self {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.as_ref()),
        }
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}
