//! Decisions that press: written to whoever carries them out, at most once a week.

use super::Mail;
use crate::words::Words;

pub struct DecisionMail {
    pub name: String,
    pub decisions: Vec<Pressing>,
    /// The register, filtered to what they carry out. Absolute.
    pub link: String,
}

/// A decision, with how it stands in words.
pub struct Pressing {
    pub number: String,
    pub text: String,
    pub standing: String,
}

impl Mail for DecisionMail {
    fn subject(&self, words: Words) -> String {
        words.tell("decision-mail-subject", &[("count", self.decisions.len().into())]).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let line = |one: &Pressing| {
            let holes = [
                ("number", one.number.as_str().into()),
                ("text", one.text.as_str().into()),
                ("standing", one.standing.as_str().into()),
            ];
            words.tell("decision-mail-line", &holes).into_owned()
        };
        let greeting = words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned();
        [greeting, words.say("decision-mail-why").into_owned()]
            .into_iter()
            .chain(self.decisions.iter().map(line))
            .chain([words.say("decision-mail-how").into_owned()])
            .collect()
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("decision-mail-action").into_owned(), self.link.clone()))
    }
}
