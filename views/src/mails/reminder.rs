//! The reminder of the two-minute update. It carries the form itself: one link, good once.

use super::Mail;
use crate::words::Words;

pub struct ReminderMail {
    pub name: String,
    /// `PRJ-0012` and its name.
    pub project: String,
    /// Days since the last word; none when nothing was ever said.
    pub age: Option<i64>,
    /// Absolute.
    pub link: String,
    pub minutes: i64,
    /// Where to sign in once the link is spent. Absolute.
    pub desk: String,
}

impl Mail for ReminderMail {
    fn subject(&self, words: Words) -> String {
        words.tell("mail-reminder-subject", &[("project", self.project.as_str().into())]).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let age = match self.age {
            Some(days) => words.tell("mail-reminder-age", &[("days", days.into())]),
            None => words.say("mail-reminder-never"),
        };
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            format!("{} {}", words.tell("mail-reminder-why", &[("project", self.project.as_str().into())]), age),
            words.tell("mail-reminder-until", &[("minutes", self.minutes.into())]).into_owned(),
            words.tell("mail-reminder-desk", &[("desk", self.desk.as_str().into())]).into_owned(),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-reminder-action").into_owned(), self.link.clone()))
    }
}
