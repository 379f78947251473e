//! What is wrong with a field of a form: typed here, worded in `views/words`.

use chrono::NaiveDate;

/// One reason why a value was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Missing,
    TooLong {
        most: usize,
        given: usize,
    },
    TooShort {
        least: usize,
    },
    /// Control or direction-override characters, which could make a text read as something else.
    Unprintable,
    NotADate,
    /// The day lies before the first day that makes sense here.
    TooEarly {
        first: NaiveDate,
    },
    /// The day lies after the last day that makes sense here.
    TooLate {
        last: NaiveDate,
    },
    NotANumber,
    Negative,
    TooLarge {
        most: i64,
    },
    /// Below the least number that makes sense here.
    TooSmall {
        least: i64,
    },
    /// Outside of what counts; in hundred-thousandths.
    NotBetween {
        low: i64,
        high: i64,
    },
    /// Shares that should make a whole; in thousandths.
    NotAWhole {
        sum: i64,
    },
    /// A part is told as a whole and by its components at once.
    ToldTwice,
    /// The edition asked for does not take this kind of figure.
    NotOfThisEdition,
    NotAChoice,
    NotAnEmail,
    NotALink,
    /// The reference exists nowhere.
    Unknown,
    /// Somebody or something else has it already.
    Taken,
    /// Refers to itself, directly or through others.
    Circular,
    /// A reason is required because a tolerance is crossed.
    ReasonNeeded,
    /// The two entries of a new password differ.
    Different,
    /// The value is right in form and wrong in fact (a code, a password).
    Wrong,
    /// A step that makes nothing better: none at all, or the wrong way.
    NoImprovement,
    /// What is not there cannot be found.
    NotPresent,
}

/// The problems of one form, by field name, in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<(String, Problem)>);

impl Problems {
    #[must_use]
    pub fn one(field: impl Into<String>, problem: Problem) -> Self {
        Problems(vec![(field.into(), problem)])
    }

    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push((field.into(), problem));
    }

    /// Keeps the value, or notes why there is none.
    pub fn check<T>(&mut self, field: impl Into<String>, parsed: Result<T, Problem>) -> Option<T> {
        parsed.map_err(|problem| self.add(field, problem)).ok()
    }

    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, problem)| problem)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.0.iter().map(|(field, problem)| (field.as_str(), problem))
    }
}
