//! Letters: the text first, and the same text as plain HTML. A letter says who writes, why, and what to do.

mod account;
mod decision;
mod digest;
mod pack;
mod promotion;
mod reminder;
mod report_due;

use maud::{DOCTYPE, Markup, html};

pub use account::{InvitationMail, ResetMail};
pub use decision::{DecisionMail, Pressing};
pub use digest::{DigestFact, DigestLine, DigestMail};
pub use pack::PackMail;
pub use promotion::PromotionMail;
pub use reminder::ReminderMail;
pub use report_due::{EntityReportsMail, ReportDueMail, ReportStage};

use crate::words::Words;

/// A letter as a value.
pub trait Mail: Sync {
    fn subject(&self, words: Words) -> String;

    /// What it says, a paragraph each.
    fn paragraphs(&self, words: Words) -> Vec<String>;

    /// The one thing to do: the words of the link, and where it leads (absolute).
    fn action(&self, words: Words) -> Option<(String, String)>;

    /// The whole letter as plain text.
    fn text(&self, words: Words) -> String {
        let mut parts = self.paragraphs(words);
        if let Some((label, address)) = self.action(words) {
            parts.push(format!("{label}\n{address}"));
        }
        parts.push(words.say("mail-closing").into_owned());
        parts.join("\n\n") + "\n"
    }
}

/// The letter as HTML: no picture, no style from elsewhere, nothing that tells when it was read.
#[must_use]
pub fn html(mail: &impl Mail, words: Words) -> Markup {
    let language = words.language();
    html! {
        (DOCTYPE)
        html lang=(language.code()) dir=(language.direction()) {
            head { meta charset="utf-8"; title { (mail.subject(words)) } }
            body {
                @for paragraph in mail.paragraphs(words) { p { (paragraph) } }
                @if let Some((label, address)) = mail.action(words) { p { a href=(address) { (label) } } }
                p { (words.say("mail-closing")) }
            }
        }
    }
}
