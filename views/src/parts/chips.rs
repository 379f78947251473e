//! Filters as links: what is chosen can be taken away, what is offered can be chosen; the address holds the state.

use maud::{Markup, html};

use super::Text;
use crate::words::Words;

/// One filter. `href` is the same list with this filter removed, when chosen, or added.
#[derive(Clone, Debug)]
pub struct Chip<'a> {
    pub label: Text<'a>,
    pub href: Text<'a>,
    pub chosen: bool,
    /// How many rows it would leave.
    pub count: Option<usize>,
}

/// A row of chips; the way to clear them all appears once one is chosen.
#[must_use]
pub fn filter_chips(words: Words, chips: &[Chip], clear: &str) -> Markup {
    html! {
        nav.chips aria-label=(words.say("common-filters")) {
            ul {
                @for chip in chips { li { (chip_link(words, chip)) } }
                @if chips.iter().any(|chip| chip.chosen) {
                    li { a.chips-clear href=(clear) { (words.say("common-filter-clear")) } }
                }
            }
        }
    }
}

fn chip_link(words: Words, chip: &Chip) -> Markup {
    html! {
        a.chip href=(chip.href) aria-current=[chip.chosen.then_some("true")] {
            @if chip.chosen { span.visually-hidden { (words.say("common-filter-remove")) " " } }
            (chip.label)
            @if let Some(count) = chip.count { span.chip-count { (words.number(i64::try_from(count).unwrap_or(i64::MAX))) } }
            @if chip.chosen { span.chip-cross aria-hidden="true" { "×" } }
        }
    }
}
