//! Names given in some languages, shown to a reader of another one.

use domain::language::{Language, Names};
use maud::{Markup, html};

use super::Words;

impl Words {
    /// The name in the reader's language; else the one there is, marked up as what it is and said so in a word.
    #[must_use]
    pub fn name(self, names: &Names) -> Markup {
        let (name, language) = names.shown(self.language());
        html! {
            @if language == self.language() {
                (name)
            } @else {
                bdi lang=(language.code()) dir=(language.direction()) { (name) }
                " "
                small.tongue { (self.say(tongue(language))) }
            }
        }
    }
}

const fn tongue(language: Language) -> &'static str {
    match language {
        Language::Ar => "common-only-in-arabic",
        Language::Fr => "common-only-in-french",
        Language::En => "common-only-in-english",
    }
}
