//! The footer: how old the data is, and what a public service owes its users.

use maud::{Markup, html};

use super::Frame;
use crate::parts::Link;
use crate::paths;

impl Frame<'_> {
    pub(super) fn footer(&self) -> Markup {
        let (words, language) = (self.words, self.words.language());
        let links = [
            Link::new(words.say("common-help"), paths::help(language)),
            Link::new(words.say("common-accessibility"), paths::accessibility(language)),
            Link::new(words.say("common-privacy"), paths::privacy(language)),
        ];
        html! {
            footer.site aria-label=(words.say("common-footer")) {
                @if let Some(days) = self.age_of_data {
                    p { (words.tell("common-data-age", &[("age", words.age(days).into())])) }
                }
                ul { @for link in &links { li { (link) } } }
                p { (words.say("common-licence")) }
            }
        }
    }
}
