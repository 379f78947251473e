//! The UN's index: where the country stands, what would move it, what its projects bring.

pub mod backtest;
pub mod comparison;
pub mod contributions;
pub mod country;
pub mod coverage;
mod formula;
pub mod method;
mod method_parts;
pub mod names;
pub mod programme;
pub mod projects;
pub mod ranking;
pub mod scenarios;
pub mod signs;
pub mod targets;

use domain::portfolio::selection::Unread;
use maud::{Markup, html};

use crate::parts::{Notice, Tone, notice};
use crate::words::Words;

/// Parts of the address that mean nothing, said above what was found without them.
fn not_understood(words: Words, unread: &[Unread]) -> Markup {
    let body = html! {
        p { (words.say("ranking-unread-text")) }
        ul { @for part in unread { li { code dir="ltr" { (part.name) "=" (part.value) } } } }
    };
    notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("ranking-unread")), body })
}
