//! One person: names and address, posts, how their door is locked, and what happened.

use domain::language::Language;
use domain::people::Person;
use maud::{Markup, html};

use super::event::story;
use super::meanwhile::meanwhile;
use super::{Event, Standing, desk_crumb, hidden, label, names, plain};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::account::language_name;
use crate::parts::{Button, Fact, Field, Filled, Form, Link, Text, Weight, button, facts, form, link_button};
use crate::paths;
use crate::words::Words;

/// An invitation to be written.
#[derive(Clone, Debug, Default)]
pub struct NewPersonPage {
    pub filled: Filled,
}

#[derive(Clone, Debug)]
pub struct PersonPage {
    pub person: Person,
    pub standing: Standing,
    pub second_step: bool,
    /// Nobody shuts the door behind themselves.
    pub is_oneself: bool,
    /// Posts held or stood in for: id and title.
    pub posts: Vec<(i64, String)>,
    pub filled: Filled,
    /// What somebody else saved while this was typed.
    pub saved: Option<Filled>,
    pub events: Vec<Event>,
}

impl Page for NewPersonPage {
    fn title(&self, words: Words) -> String {
        words.say("administration-invite").into_owned()
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
        crumbs(words)
    }

    fn body(&self, words: Words) -> Markup {
        let sent = Form { action: paths::people(words.language()).into(), ..Form::default() };
        html! {
            div.stack {
                h1 { (words.say("administration-invite")) }
                (self.filled.summary(words))
                p { (words.say("administration-invite-lede")) }
                (form(&sent, html! {
                    (fields(words, &self.filled))
                    div.actions {
                        (button(&Button::main(words.say("administration-send-invitation"))))
                        (link_button(&Link::new(words.say("common-cancel"), paths::people(words.language())), Weight::Quiet))
                    }
                }))
            }
        }
    }
}

impl Page for PersonPage {
    fn title(&self, words: Words) -> String {
        plain(words, &self.person.names)
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
        crumbs(words)
    }

    fn body(&self, words: Words) -> Markup {
        let sent = Form { action: paths::person(words.language(), self.person.id.0).into(), ..Form::default() };
        html! {
            div.stack {
                h1 { (words.name(&self.person.names)) }
                (meanwhile(words, &self.filled, self.saved.as_ref()))
                (self.filled.summary(words))
                div.split {
                    div.stack {
                        (facts(&self.facts(words)))
                        (self.steps(words))
                        h2 { (words.say("administration-edit")) }
                        (form(&sent, html! {
                            (fields(words, &self.filled))
                            (button(&Button::main(words.say("common-save"))))
                            (hidden(&self.filled, "version"))
                        }))
                    }
                    div.stack { (story(words, &self.events)) }
                }
            }
        }
    }
}

impl PersonPage {
    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let language = words.language();
        let posts = html! {
            @if self.posts.is_empty() { span.soft { (words.say("administration-no-post")) } }
            @for (id, title) in &self.posts { div { (Link::new(title.clone(), paths::post(language, id))) } }
        };
        let step = if self.second_step { "administration-second-step-on" } else { "administration-second-step-off" };
        let fact = |key: &str, value: Markup| Fact { term: words.say(key), value };
        vec![
            fact("administration-standing", html! { (words.say(self.standing.word())) }),
            fact("administration-posts", posts),
            fact("administration-second-step", html! { (words.say(step)) }),
        ]
    }

    /// What can be done with this person now: the state chooses.
    fn steps(&self, words: Words) -> Markup {
        let (language, id) = (words.language(), self.person.id.0);
        let ask = |key: &str, action: String| {
            let sent = Form { action: action.into(), ..Form::default() };
            form(&sent, button(&Button::quiet(words.say(key))))
        };
        html! {
            div.actions {
                @match self.standing {
                    Standing::Left => (ask("administration-return", paths::person_return(language, id))),
                    Standing::Invited => (ask("administration-invite-again", paths::person_invitation(language, id))),
                    Standing::Here => {},
                }
                @if self.second_step { (ask("administration-remove-second-step", paths::person_totp_removal(language, id))) }
                @if self.standing != Standing::Left && !self.is_oneself {
                    (link_button(&Link::new(words.say("administration-departure"), paths::person_departure(language, id)), Weight::Quiet))
                }
            }
        }
    }
}

fn crumbs(words: Words) -> Vec<Link<'static>> {
    vec![desk_crumb(words), Link::new(words.say("administration-people"), paths::people(words.language()))]
}

fn fields(words: Words, filled: &Filled) -> Markup {
    let offered = Language::ALL.map(|language| (language.code(), Text::from(language_name(language))));
    html! {
        (names(words, filled))
        (filled.ask(words, Field::email("email", label(words, "email")).autocomplete("off")))
        (filled.ask(words, Field::select("language", label(words, "language"), filled.choices("language", offered))))
    }
}
