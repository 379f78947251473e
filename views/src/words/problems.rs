//! What is wrong with a field, as a sentence beside it.

use domain::problem::Problem;

use super::Words;

impl Words {
    /// What is wrong, and how to put it right.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        let count = |most: usize| self.number(i64::try_from(most).unwrap_or(i64::MAX)).into();
        let told = |key, holes: &[_]| self.tell(key, holes);
        match problem {
            Problem::Missing => self.say("field-missing"),
            Problem::TooLong { most, given } => {
                told("field-too-long", &[("most", count(*most)), ("given", count(*given))])
            }
            Problem::TooShort { least } => told("field-too-short", &[("least", count(*least))]),
            Problem::Unprintable => self.say("field-unprintable"),
            Problem::NotADate => self.say("field-not-a-date"),
            Problem::TooEarly { first } => told("field-too-early", &[("day", self.day(*first).into())]),
            Problem::TooLate { last } => told("field-too-late", &[("day", self.day(*last).into())]),
            Problem::NotANumber => self.say("field-not-a-number"),
            Problem::Negative => self.say("field-negative"),
            Problem::TooLarge { most } => told("field-too-large", &[("most", self.number(*most).into())]),
            Problem::NotAChoice => self.say("field-not-a-choice"),
            Problem::NotAnEmail => self.say("field-not-an-email"),
            Problem::NotALink => self.say("field-not-a-link"),
            Problem::Unknown => self.say("field-unknown"),
            Problem::Taken => self.say("field-taken"),
            Problem::Circular => self.say("field-circular"),
            Problem::ReasonNeeded => self.say("field-reason-needed"),
            Problem::Different => self.say("field-different"),
            Problem::Wrong => self.say("field-wrong"),
        }
        .into_owned()
    }
}
