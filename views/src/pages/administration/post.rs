//! One post: what it is for, who holds it, who stands in, and what happened.

use domain::people::{Post, Role};
use maud::{Markup, html};

use super::event::story;
use super::meanwhile::meanwhile;
use super::posts::role;
use super::{Event, desk_crumb, hidden, label, names, plain};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Field, Filled, Form, Link, Notice, Text, Tone, Weight, button, form, link_button, notice};
use crate::paths;
use crate::words::Words;

/// What a post can be tied to: ids and names, in reading order.
#[derive(Clone, Debug, Default)]
pub struct PostSetting {
    pub entities: Vec<(String, String)>,
    pub people: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub struct NewPostPage {
    pub filled: Filled,
    pub setting: PostSetting,
}

#[derive(Clone, Debug)]
pub struct PostPage {
    pub post: Post,
    pub filled: Filled,
    pub appointment: Filled,
    pub setting: PostSetting,
    /// What somebody else saved while this was typed.
    pub saved: Option<Filled>,
    pub events: Vec<Event>,
}

impl Page for NewPostPage {
    fn title(&self, words: Words) -> String {
        words.say("administration-new-post").into_owned()
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
        let sent = Form { action: paths::posts(words.language()).into(), ..Form::default() };
        html! {
            div.stack {
                h1 { (words.say("administration-new-post")) }
                (self.filled.summary(words))
                p { (words.say("administration-new-post-lede")) }
                (form(&sent, html! {
                    (fields(words, &self.filled, &self.setting))
                    div.actions {
                        (button(&Button::main(words.say("common-save"))))
                        (link_button(&Link::new(words.say("common-cancel"), paths::posts(words.language())), Weight::Quiet))
                    }
                }))
            }
        }
    }
}

impl Page for PostPage {
    fn title(&self, words: Words) -> String {
        plain(words, &self.post.title)
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
        let sent = Form { action: paths::post(words.language(), self.post.id.0).into(), ..Form::default() };
        html! {
            div.stack {
                h1 { (words.name(&self.post.title)) }
                (meanwhile(words, &self.filled, self.saved.as_ref()))
                (self.appointment.summary(words))
                (self.filled.summary(words))
                div.split {
                    div.stack {
                        @if self.post.is_vacant() { (vacant(words)) }
                        h2 { (words.say("administration-appointment")) }
                        (self.appointment(words))
                        h2 { (words.say("administration-edit")) }
                        (form(&sent, html! {
                            (fields(words, &self.filled, &self.setting))
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

impl PostPage {
    fn appointment(&self, words: Words) -> Markup {
        let (language, id) = (words.language(), self.post.id.0);
        let sent = Form { action: paths::post_appointment(language, id).into(), ..Form::default() };
        let leave = Form { action: paths::post_vacancy(language, id).into(), ..Form::default() };
        let people = |name: &'static str| {
            let offered = self.setting.people.iter().map(|(id, name)| (id.clone(), Text::from(name.clone())));
            Field::select(name, label(words, name), self.appointment.choices(name, offered)).optional()
        };
        html! {
            (form(&sent, html! {
                (self.appointment.ask(words, people("holder")))
                (self.appointment.ask(words, people("deputy").hint(words.say("administration-deputy-hint"))))
                (self.appointment.ask(words, Field::date("since", label(words, "since")).hint(words.say("common-date-hint"))))
                (button(&Button::main(words.say("administration-appoint"))))
                (hidden(&self.appointment, "version"))
            }))
            @if !self.post.is_vacant() {
                (form(&leave, html! {
                    (button(&Button::quiet(words.say("administration-vacate"))))
                    (hidden(&self.appointment, "version"))
                }))
            }
        }
    }
}

fn vacant(words: Words) -> Markup {
    let body = html! { p { (words.say("administration-vacant-text")) } };
    notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("administration-vacant")), body })
}

fn crumbs(words: Words) -> Vec<Link<'static>> {
    vec![desk_crumb(words), Link::new(words.say("administration-posts"), paths::posts(words.language()))]
}

fn fields(words: Words, filled: &Filled, setting: &PostSetting) -> Markup {
    let roles = Role::ALL.iter().map(|each| (each.code(), words.say(role(*each))));
    let entities = setting.entities.iter().map(|(id, name)| (id.clone(), Text::from(name.clone())));
    let entity = Field::select("entity", label(words, "entity"), filled.choices("entity", entities)).optional();
    html! {
        (names(words, filled))
        (filled.ask(words, Field::text("code", label(words, "code")).hint(words.say("administration-code-hint"))))
        (filled.ask(words, Field::select("role", label(words, "role"), filled.choices("role", roles))))
        (filled.ask(words, entity.hint(words.say("administration-entity-hint"))))
    }
}
