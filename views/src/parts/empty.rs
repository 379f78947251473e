//! Nothing to show: why, and what to do about it.

use maud::{Markup, html};

use super::{Link, Text};

/// A list without rows.
#[derive(Clone, Debug)]
pub struct Empty<'a> {
    pub title: Text<'a>,
    pub sentence: Text<'a>,
    pub action: Option<Link<'a>>,
}

/// Draws it where the rows would be.
#[must_use]
pub fn empty(empty: &Empty) -> Markup {
    html! {
        div.empty {
            p.empty-title { (empty.title) }
            p { (empty.sentence) }
            @if let Some(action) = &empty.action { p { (action) } }
        }
    }
}
