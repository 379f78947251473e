//! Two people at one record: what the other one saved, above what was typed here.

use maud::{Markup, html};

use super::event::worded;
use super::label;
use crate::parts::{Filled, Notice, Tone, notice};
use crate::words::Words;

/// Draws what is saved now where it differs from what was typed; the form below has what was typed.
pub(super) fn meanwhile(words: Words, typed: &Filled, saved: Option<&Filled>) -> Markup {
    let Some(saved) = saved else { return html! {} };
    let body = html! {
        p { (words.say("administration-meanwhile")) }
        ul {
            @for (name, value) in saved.differing_from(typed).filter(|(name, _)| *name != "version") {
                li { (line(words, name, value)) }
            }
        }
    };
    notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("fault-stale")), body })
}

fn line(words: Words, name: &str, value: &str) -> String {
    let holes = [("field", label(words, name).into()), ("value", worded(words, name, value).into())];
    words.tell("administration-meanwhile-line", &holes).into_owned()
}
