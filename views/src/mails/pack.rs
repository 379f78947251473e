//! The letter that brings the pack, or the minutes, to those who sit: the text first, the link and the fingerprint, the
//! paper attached.

use chrono::NaiveDate;

use super::Mail;
use crate::words::Words;

pub struct PackMail {
    /// The minutes, not the pack.
    pub is_minutes: bool,
    pub name: String,
    /// `CIGOV-15`.
    pub sitting: String,
    pub held_on: NaiveDate,
    /// Of the pack, as printed on its pages.
    pub hash: String,
    /// Absolute.
    pub link: String,
    /// The paper travels with the letter.
    pub is_attached: bool,
}

impl Mail for PackMail {
    fn subject(&self, words: Words) -> String {
        words
            .tell(
                self.either("pack-mail-subject", "pack-minutes-subject"),
                &[("sitting", self.sitting.as_str().into())],
            )
            .into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let why = words.tell(
            self.either("pack-mail-why", "pack-minutes-why"),
            &[("sitting", self.sitting.as_str().into()), ("day", words.day(self.held_on).into())],
        );
        let attached = if self.is_attached { "pack-mail-attached" } else { "pack-mail-linked" };
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            why.into_owned(),
            words.say(attached).into_owned(),
            words.tell("pack-mail-hash", &[("hash", self.hash.as_str().into())]).into_owned(),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("pack-mail-action").into_owned(), self.link.clone()))
    }
}

impl PackMail {
    const fn either(&self, pack: &'static str, minutes: &'static str) -> &'static str {
        if self.is_minutes { minutes } else { pack }
    }
}
