//! How sure we are, from 0 to 5: a word, a circle filled by fifths, a colour. Not rated: hatched.

use maud::{Markup, html};

use crate::words::Words;

/// The badge of a level; `None`, or a level that does not exist, is shown as not rated.
#[must_use]
pub fn confidence(words: Words, level: Option<u8>) -> Markup {
    let rated = level.filter(|level| *level <= 5);
    html! {
        span class=(class(rated)) {
            svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" {
                circle.ring cx="10" cy="10" r="8" {}
                (filling(rated))
            }
            span { (words.say(word(rated))) }
            @if let Some(level) = rated {
                span.visually-hidden { " (" (words.tell("common-confidence-level", &[("level", u32::from(level).into())])) ")" }
            }
        }
    }
}

const fn class(level: Option<u8>) -> &'static str {
    match level {
        Some(5) => "confidence level-5",
        Some(4) => "confidence level-4",
        Some(3) => "confidence level-3",
        Some(2) => "confidence level-2",
        Some(0 | 1) => "confidence level-1",
        _ => "confidence unrated",
    }
}

const fn word(level: Option<u8>) -> &'static str {
    match level {
        Some(0) => "common-confidence-0",
        Some(1) => "common-confidence-1",
        Some(2) => "common-confidence-2",
        Some(3) => "common-confidence-3",
        Some(4) => "common-confidence-4",
        Some(5) => "common-confidence-5",
        _ => "common-confidence-none",
    }
}

/// The fifths, clockwise from noon: the end of each arc on a circle of 8 around (10, 10).
fn filling(level: Option<u8>) -> Markup {
    let wedge = match level {
        Some(0) => "M6 6L14 14M14 6L6 14",
        Some(1) => "M10 10V2A8 8 0 0 1 17.61 7.53Z",
        Some(2) => "M10 10V2A8 8 0 0 1 14.7 16.47Z",
        Some(3) => "M10 10V2A8 8 0 1 1 5.3 16.47Z",
        Some(4) => "M10 10V2A8 8 0 1 1 2.39 7.53Z",
        Some(5) => "M10 2A8 8 0 1 1 10 18A8 8 0 1 1 10 2Z",
        _ => "M3.5 10.5L10.5 3.5M5.2 14.8L14.8 5.2M9.5 16.5L16.5 9.5",
    };
    let strokes = matches!(level, None | Some(0));
    html! { path.wedge[!strokes].hatch[strokes] d=(wedge) {} }
}
