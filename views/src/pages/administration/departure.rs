//! Before somebody's door is shut: what follows from it.

use domain::people::Person;
use maud::{Markup, html};

use super::{desk_crumb, plain};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Confirm, Form, Link, confirm};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct DeparturePage {
    pub person: Person,
    /// The posts that will be without them.
    pub posts: Vec<String>,
}

impl Page for DeparturePage {
    fn title(&self, words: Words) -> String {
        words.say("administration-departure").into_owned()
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let people = Link::new(words.say("administration-people"), paths::people(words.language()));
        vec![desk_crumb(words), people]
    }

    fn body(&self, words: Words) -> Markup {
        let (language, name) = (words.language(), plain(words, &self.person.names));
        let posts = html! {
            @if !self.posts.is_empty() {
                p { (words.say("administration-departure-posts")) }
                ul { @for post in &self.posts { li { (post) } } }
            }
            input type="hidden" name="version" value=(self.person.version);
        };
        confirm(&Confirm {
            question: words.tell("administration-departure-question", &[("name", name.into())]),
            consequence: words.say("administration-departure-consequence"),
            form: Form { action: paths::person_departure(language, self.person.id.0).into(), ..Form::default() },
            yes: Button::danger(words.say("administration-departure")),
            back: Link::new(words.say("common-back"), paths::person(language, self.person.id.0)),
            fields: posts,
        })
    }
}
