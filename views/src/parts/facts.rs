//! A definition list: short facts about one thing.

use maud::{Markup, html};

use super::Text;

/// A term and what is true of it.
#[derive(Clone, Debug)]
pub struct Fact<'a> {
    pub term: Text<'a>,
    pub value: Markup,
}

/// Draws the facts one under the other, terms aligned.
#[must_use]
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts { div { dt { (fact.term) } dd { (fact.value) } } }
        }
    }
}
