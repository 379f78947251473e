//! What was typed into a form, before anybody has judged it.
//!
//! Every field is text under its name, as browsers send it; a page that comes back with problems shows exactly this.

use serde::Deserialize;

use crate::language::{Language, Names};
use crate::problem::{Problem, Problems};
use crate::text;

/// The fields of a form, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// What a field holds; empty when it was not sent. Of several values, the first.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.all(field).next().unwrap_or_default()
    }

    /// Every value sent under this name.
    pub fn all(&self, field: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// A box that was ticked is sent; one that was not is absent.
    #[must_use]
    pub fn is_ticked(&self, field: &str) -> bool {
        !self.text(field).is_empty()
    }

    /// The same form with this value beside those it has.
    #[must_use]
    pub fn with(mut self, field: impl Into<String>, value: impl Into<String>) -> Typed {
        self.0.push((field.into(), value.into()));
        self
    }

    /// The same form with this box ticked, or not.
    #[must_use]
    pub fn ticked(self, field: &str, yes: bool) -> Typed {
        if yes { self.with(field, "yes") } else { self }
    }

    /// The same form with a name in each language: `name-ar`, `name-fr`, `name-en`.
    #[must_use]
    pub fn with_names(self, field: &str, names: &Names) -> Typed {
        Language::ALL.into_iter().fold(self, |typed, language| {
            typed.with(in_language(field, language), names.get(language).unwrap_or_default())
        })
    }

    /// A name that may be given in each language, each of at most `most` characters; problems stand at each.
    pub fn names(&self, field: &str, most: usize, problems: &mut Problems) -> Names {
        let mut read = |language| {
            let field = in_language(field, language);
            problems.check(field.clone(), text::line_or_none(self.text(&field), most)).flatten()
        };
        Names { ar: read(Language::Ar), fr: read(Language::Fr), en: read(Language::En) }
    }

    /// A name that must be given in one language at least.
    pub fn some_names(&self, field: &str, most: usize, problems: &mut Problems) -> Names {
        let names = self.names(field, most, problems);
        let wrong = Language::ALL.into_iter().any(|language| problems.of(&in_language(field, language)).is_some());
        if names.is_empty() && !wrong {
            problems.add(in_language(field, Language::Fr), Problem::Missing);
        }
        names
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Typed {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Typed {
        Typed(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// `name-fr`.
#[must_use]
pub fn in_language(field: &str, language: Language) -> String {
    format!("{field}-{}", language.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_sent_is_empty_and_what_was_sent_twice_is_there_twice() {
        let typed: Typed = [("axis", "1"), ("axis", "3"), ("flagship", "yes")].into_iter().collect();
        assert_eq!((typed.text("axis"), typed.text("tier")), ("1", ""));
        assert_eq!(typed.all("axis").collect::<Vec<_>>(), ["1", "3"]);
        assert!(typed.is_ticked("flagship") && !typed.is_ticked("pooled"));
    }

    #[test]
    fn a_name_in_one_language_is_enough_and_none_is_missing_once() {
        let mut problems = Problems::default();
        let typed = Typed::default().with("name-ar", " وثيقة ").with("name-fr", "");
        assert_eq!(typed.some_names("name", 20, &mut problems), Names { ar: Some("وثيقة".into()), ..Names::default() });
        assert!(problems.is_empty());
        Typed::default().some_names("name", 20, &mut problems);
        assert_eq!(problems.iter().collect::<Vec<_>>(), [("name-fr", &Problem::Missing)]);
    }

    #[test]
    fn a_name_too_long_is_told_once_at_its_own_language() {
        let mut problems = Problems::default();
        Typed::default().with("name-en", "x".repeat(21)).some_names("name", 20, &mut problems);
        assert_eq!(problems.iter().collect::<Vec<_>>(), [("name-en", &Problem::TooLong { most: 20, given: 21 })]);
    }
}
