//! A part of the page that may be withheld: shown, shown with a mark, or replaced by the ground and the review date.

use domain::portfolio::withholding::{Shown, Withholding};
use maud::{Markup, html};

use crate::words::Words;

/// Draws the part, or says that it is withheld.
pub(in crate::pages) fn part<T>(words: Words, shown: &Shown<T>, draw: impl FnOnce(&T) -> Markup) -> Markup {
    html! {
        @match shown {
            Shown::Open(value) => (draw(value)),
            Shown::Marked(value, withholding) => {
                p.withheld-mark { strong { (words.say("project-not-public")) } " " (because(words, withholding)) }
                (draw(value))
            },
            Shown::Withheld(withholding) => p.withheld { strong { (words.say("project-withheld")) } " " (because(words, withholding)) },
        }
    }
}

fn because(words: Words, withholding: &Withholding) -> Markup {
    html! {
        span.ground dir="auto" { (withholding.ground) }
        (words.tell("project-review", &[("day", words.day(withholding.review_on).into())]))
    }
}
