//! A message about the page as a whole.

use maud::{Markup, html};

use super::{Text, Tone};
use crate::words::Words;

/// What it is about, and the words. Without a title, the tone's own word is the title.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    pub tone: Tone,
    pub title: Option<Text<'a>>,
    pub body: Markup,
}

/// Draws the notice. Bad news interrupts a screen reader; the rest waits for its turn.
#[must_use]
pub fn notice(words: Words, notice: &Notice) -> Markup {
    let role = if notice.tone == Tone::Bad { "alert" } else { "status" };
    let title = notice.title.clone().unwrap_or_else(|| words.say(word(notice.tone)));
    html! {
        div.notice.(notice.tone.class()) role=(role) {
            p.notice-title { (title) }
            div { (notice.body) }
        }
    }
}

const fn word(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain | Tone::Info => "common-notice-info",
        Tone::Good => "common-notice-success",
        Tone::Watch => "common-notice-warning",
        Tone::Bad => "common-notice-danger",
    }
}
