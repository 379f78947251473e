//! What one keeps after sending something: a code, what happens next, and by which date.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{Link, Text};
use crate::words::Words;

/// A receipt that can be read aloud on the telephone and printed.
#[derive(Clone, Debug)]
pub struct Receipt<'a> {
    pub title: Text<'a>,
    /// Absent when there is nothing to quote.
    pub code: Option<Text<'a>>,
    pub next: Vec<Text<'a>>,
    pub by: Option<NaiveDate>,
    pub follow: Option<Link<'a>>,
}

/// Draws the receipt as the body of a page.
#[must_use]
pub fn receipt(words: Words, receipt: &Receipt) -> Markup {
    html! {
        section.receipt {
            h1 { (receipt.title) }
            @if let Some(code) = &receipt.code {
                p.receipt-label { (words.say("common-receipt-code")) }
                p.receipt-code { bdi dir="ltr" { (code) } }
                p { (words.say("common-receipt-keep")) }
            }
            h2 { (words.say("common-receipt-next")) }
            ol { @for step in &receipt.next { li { (step) } } }
            @if let Some(day) = receipt.by {
                p.receipt-by { (words.tell("common-receipt-by", &[("day", words.day(day).into())])) }
            }
            @if let Some(follow) = &receipt.follow { p { (follow) } }
        }
    }
}
