//! Letters about getting in: the invitation, and the way to another password.

use super::Mail;
use crate::words::Words;

/// Somebody was given a place here.
pub struct InvitationMail {
    pub name: String,
    /// Absolute.
    pub link: String,
    pub days: i64,
}

impl Mail for InvitationMail {
    fn subject(&self, words: Words) -> String {
        words.say("mail-invitation-subject").into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            words.say("mail-invitation-why").into_owned(),
            words.tell("mail-invitation-until", &[("days", self.days.into())]).into_owned(),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-invitation-action").into_owned(), self.link.clone()))
    }
}

/// Somebody asked for another password, for an address we know.
pub struct ResetMail {
    pub name: String,
    /// Absolute.
    pub link: String,
    pub minutes: i64,
}

impl Mail for ResetMail {
    fn subject(&self, words: Words) -> String {
        words.say("mail-reset-subject").into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            words.tell("mail-reset-why", &[("minutes", self.minutes.into())]).into_owned(),
            words.say("mail-reset-ignore").into_owned(),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-reset-action").into_owned(), self.link.clone()))
    }
}
