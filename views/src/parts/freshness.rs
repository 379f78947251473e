//! How old a statement is. Calm while it is fresh, marked once its owner should have spoken again.

use maud::{Markup, html};

use super::Tone;
use crate::words::Words;

/// Days since the last update; `None` when there never was one. The rule that gives the tone is the caller's.
#[derive(Clone, Copy, Debug)]
pub struct Freshness {
    pub days: Option<i64>,
    pub tone: Tone,
}

/// Draws the chip: "Updated 41 days ago".
#[must_use]
pub fn freshness(words: Words, freshness: Freshness) -> Markup {
    html! {
        span.fresh.(freshness.tone.class()) {
            @match freshness.days {
                Some(days) => (words.tell("common-updated", &[("age", words.age(days).into())])),
                None => (words.say("common-never-updated")),
            }
        }
    }
}
