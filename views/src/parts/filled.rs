//! A form as it was typed and what is wrong with it: what a page that asks holds, so that nothing is typed twice.

use domain::problem::{Problem, Problems};
use maud::Markup;

use super::{Choice, Field, FieldError, Text, error_summary};
use crate::words::Words;

/// Values and problems by field name.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    values: Vec<(&'static str, String)>,
    problems: Problems,
    wrong: Vec<(&'static str, &'static str)>,
}

impl Filled {
    #[must_use]
    pub fn of<'a>(values: impl IntoIterator<Item = (&'static str, &'a str)>) -> Filled {
        let values = values.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        Filled { values, ..Filled::default() }
    }

    #[must_use]
    pub fn with(self, problems: Problems) -> Filled {
        Filled { problems, ..self }
    }

    /// The sentence for this field when its value is [`Problem::Wrong`]: only the page knows what would be right.
    #[must_use]
    pub fn when_wrong(mut self, name: &'static str, key: &'static str) -> Filled {
        self.wrong.push((name, key));
        self
    }

    /// The same form with another value in one field.
    #[must_use]
    pub fn having(mut self, name: &'static str, value: &str) -> Filled {
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value.to_owned()));
        self
    }

    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The values of this one that the other does not have.
    pub fn differing_from<'a>(&'a self, other: &'a Filled) -> impl Iterator<Item = (&'static str, &'a str)> {
        let values = self.values.iter().map(|(name, value)| (*name, value.as_str()));
        values.filter(|(name, value)| other.value(name) != *value)
    }

    /// The field with what was typed and what is wrong with it.
    #[must_use]
    pub fn ask(&self, words: Words, field: Field<'static>) -> Markup {
        let (value, error) = (self.value(field.name()).to_owned(), self.error(words, field.name()));
        field.value(value).error(error).show(words)
    }

    /// The answers of a select, the typed one chosen.
    #[must_use]
    pub fn choices<V: Into<Text<'static>>>(
        &self,
        name: &str,
        offered: impl IntoIterator<Item = (V, Text<'static>)>,
    ) -> Vec<Choice<'static>> {
        let typed = self.value(name);
        let choice = |(value, label): (V, Text<'static>)| {
            let value = value.into();
            Choice { chosen: value == typed, value, label, hint: None }
        };
        offered.into_iter().map(choice).collect()
    }

    /// What is to be put right, at the top of the form.
    #[must_use]
    pub fn summary(&self, words: Words) -> Markup {
        let errors: Vec<FieldError> = self
            .problems
            .iter()
            .map(|(name, problem)| FieldError {
                field: name.to_owned().into(),
                message: self.sentence(words, name, problem).into(),
            })
            .collect();
        error_summary(words, &errors)
    }

    fn error(&self, words: Words, name: &str) -> Option<String> {
        self.problems.of(name).map(|problem| self.sentence(words, name, problem))
    }

    fn sentence(&self, words: Words, name: &str, problem: &Problem) -> String {
        let special = self.wrong.iter().find(|(field, _)| *field == name && *problem == Problem::Wrong);
        special.map_or_else(|| words.problem(problem), |(_, key)| words.say(key).into_owned())
    }
}
