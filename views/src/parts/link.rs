//! A place to go, with the words that lead there.

use maud::{Markup, Render, html};

use super::Text;

/// A label and an address from `paths`. Draws itself as a plain link.
#[derive(Clone, Debug)]
pub struct Link<'a> {
    pub label: Text<'a>,
    pub href: Text<'a>,
}

impl<'a> Link<'a> {
    pub fn new(label: impl Into<Text<'a>>, href: impl Into<Text<'a>>) -> Link<'a> {
        Link { label: label.into(), href: href.into() }
    }
}

impl Render for Link<'_> {
    fn render(&self) -> Markup {
        html! { a href=(self.href) { (self.label) } }
    }
}
