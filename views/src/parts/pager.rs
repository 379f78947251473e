//! The way through a long list: one page back, one page on, and where one is.

use maud::{Markup, html};

use super::Text;
use crate::words::Words;

/// Pages count from 1. The links are absent at the ends.
#[derive(Clone, Debug)]
pub struct Pager<'a> {
    pub page: u32,
    pub pages: u32,
    pub previous: Option<Text<'a>>,
    pub next: Option<Text<'a>>,
}

/// Draws the pager; a single page needs none.
#[must_use]
pub fn pager(words: Words, pager: &Pager) -> Markup {
    let place = words.tell("common-page-of", &[("page", pager.page.into()), ("pages", pager.pages.into())]);
    html! {
        @if pager.pages > 1 {
            nav.pager aria-label=(words.say("common-pager")) {
                @if let Some(previous) = &pager.previous { a rel="prev" href=(previous) { (words.say("common-previous")) } }
                span { (place) }
                @if let Some(next) = &pager.next { a rel="next" href=(next) { (words.say("common-next")) } }
            }
        }
    }
}
