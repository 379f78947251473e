//! What stands at the head of a printed page, and only there.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::Text;
use crate::words::Words;

/// The name of the document, the day, and the fingerprint that ties the paper to the record.
#[derive(Clone, Debug)]
pub struct PrintHeader<'a> {
    pub title: Text<'a>,
    pub day: NaiveDate,
    pub hash: Option<Text<'a>>,
}

/// Draws the header; `app.css` hides it on screen.
#[must_use]
pub fn print_header(words: Words, header: &PrintHeader) -> Markup {
    html! {
        div.print-header {
            p { strong { (header.title) } }
            p {
                (words.tell("common-print-made", &[("day", words.day(header.day).into())]))
                @if let Some(hash) = &header.hash { " · " (words.say("common-print-hash")) " " code { (hash) } }
            }
        }
    }
}
