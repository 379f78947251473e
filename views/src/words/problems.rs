//! What is wrong with a field, as a sentence that stands beside it.

use domain::problem::Problem;

use super::Words;

impl Words {
    /// "Ce champ est nécessaire."
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        let sentence = match problem {
            Problem::Missing => self.say("field-missing"),
            Problem::TooLong { most, given } => {
                self.tell("field-too-long", &[("most", (*most).into()), ("given", (*given).into())])
            }
            Problem::TooShort { least } => self.tell("field-too-short", &[("least", (*least).into())]),
            Problem::Unprintable => self.say("field-unprintable"),
            Problem::NotADate => self.say("field-not-a-date"),
            Problem::TooEarly { first } => self.tell("field-too-early", &[("day", self.day(*first).into())]),
            Problem::TooLate { last } => self.tell("field-too-late", &[("day", self.day(*last).into())]),
            Problem::NotANumber => self.say("field-not-a-number"),
            Problem::Negative => self.say("field-negative"),
            Problem::TooLarge { most } => self.tell("field-too-large", &[("most", (*most).into())]),
            Problem::TooSmall { least } => self.tell("field-too-small", &[("least", (*least).into())]),
            Problem::NotBetween { low, high } => {
                let told = |value: i64| self.hundred_thousandths(value).into();
                self.tell("field-not-between", &[("low", told(*low)), ("high", told(*high))])
            }
            Problem::NotAWhole { sum } => {
                self.tell("field-not-a-whole", &[("sum", self.hundred_thousandths(sum.saturating_mul(10_000)).into())])
            }
            Problem::ToldTwice => self.say("field-told-twice"),
            Problem::NotOfThisEdition => self.say("field-not-of-this-edition"),
            Problem::NotAChoice => self.say("field-not-a-choice"),
            Problem::NotAnEmail => self.say("field-not-an-email"),
            Problem::NotALink => self.say("field-not-a-link"),
            Problem::Unknown => self.say("field-unknown"),
            Problem::Taken => self.say("field-taken"),
            Problem::Circular => self.say("field-circular"),
            Problem::ReasonNeeded => self.say("field-reason-needed"),
            Problem::Different => self.say("field-different"),
            Problem::Wrong => self.say("field-wrong"),
            Problem::NoImprovement => self.say("field-no-improvement"),
            Problem::NotPresent => self.say("field-not-present"),
        };
        sentence.into_owned()
    }
}
