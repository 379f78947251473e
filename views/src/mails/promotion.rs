//! An escalation climbed by itself: somebody else has its clock now.

use chrono::NaiveDate;

use super::Mail;
use crate::words::Words;

pub struct PromotionMail {
    pub name: String,
    /// `ESC-0004` and its subject.
    pub escalation: String,
    /// `PRJ-0039` and its name.
    pub project: String,
    /// The body it stands before now: `DPGOV`.
    pub body: String,
    /// The last day before it climbs again; none where the committee's own calendar is the clock.
    pub until: Option<NaiveDate>,
    /// Absolute.
    pub link: String,
}

impl Mail for PromotionMail {
    fn subject(&self, words: Words) -> String {
        let holes = [("escalation", self.escalation.as_str().into()), ("body", self.body.as_str().into())];
        words.tell("mail-promotion-subject", &holes).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let holes = [
            ("escalation", self.escalation.as_str().into()),
            ("project", self.project.as_str().into()),
            ("body", self.body.as_str().into()),
        ];
        let next = match self.until {
            Some(until) => words.tell("mail-promotion-until", &[("day", words.day(until).into())]),
            None => words.say("mail-promotion-sitting"),
        };
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            format!("{} {next}", words.tell("mail-promotion-why", &holes)),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-promotion-action").into_owned(), self.link.clone()))
    }
}
