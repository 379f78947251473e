//! What is wrong with a field, in the reader's words.

use domain::problem::Problem;

use super::Words;

impl Words {
    /// The sentence that stands beside the field.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        let sentence = match problem {
            Problem::TooLong { most, given } => {
                self.tell("field-too-long", &[("most", (*most).into()), ("given", (*given).into())])
            }
            Problem::TooShort { least } => self.tell("field-too-short", &[("least", (*least).into())]),
            Problem::TooEarly { first } => self.tell("field-too-early", &[("day", self.day(*first).into())]),
            Problem::TooLate { last } => self.tell("field-too-late", &[("day", self.day(*last).into())]),
            Problem::TooLarge { most } => self.tell("field-too-large", &[("most", self.number(*most).into())]),
            plain => self.say(key(plain)),
        };
        sentence.into_owned()
    }
}

const fn key(problem: &Problem) -> &'static str {
    match problem {
        Problem::Missing => "field-missing",
        Problem::Unprintable => "field-unprintable",
        Problem::NotADate => "field-not-a-date",
        Problem::NotANumber => "field-not-a-number",
        Problem::Negative => "field-negative",
        Problem::NotAChoice => "field-not-a-choice",
        Problem::NotAnEmail => "field-not-an-email",
        Problem::NotALink => "field-not-a-link",
        Problem::Unknown => "field-unknown",
        Problem::Taken => "field-taken",
        Problem::Circular => "field-circular",
        Problem::ReasonNeeded => "field-reason-needed",
        Problem::Different => "field-different",
        Problem::Wrong
        | Problem::TooLong { .. }
        | Problem::TooShort { .. }
        | Problem::TooEarly { .. }
        | Problem::TooLate { .. }
        | Problem::TooLarge { .. } => "field-wrong",
    }
}
