//! The desk as an officer finds it in the morning: by role, what waits for them.

mod mine;
mod pressing;
mod queue;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use maud::{Markup, html};

pub use mine::{Mine, MyProject};
pub use pressing::Pressing;
pub use queue::{Alarm, Asked, Late, Queue};

use super::form::About;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::decisions::{DecisionLine, carried_out};
use crate::parts::{Empty, Figure, Link, Notice, Tone, Weight, empty, figures, link_button, notice};
use crate::paths;
use crate::words::Words;

/// What the reader may do from here, answered by `domain`.
#[derive(Clone, Copy, Debug)]
pub struct Rights {
    pub keeps_portfolio: bool,
    pub administers: bool,
}

/// A reminder that was just asked for, and how many letters it became.
#[derive(Clone, Debug)]
pub struct Reminded {
    pub project: ProjectNumber,
    pub letters: usize,
}

/// Figures of the whole portfolio, for those who read all of it and change nothing.
#[derive(Clone, Copy, Debug)]
pub struct Overview {
    pub active: i64,
    pub late: i64,
    pub silent: i64,
    pub alerts: usize,
}

#[derive(Clone, Debug)]
pub struct HomePage {
    pub name: Names,
    pub today: NaiveDate,
    pub rights: Rights,
    pub reminded: Option<Reminded>,
    /// The projects a lead answers for.
    pub leads: Option<Mine>,
    /// The projects of an entity lead's entity, and those below.
    pub entity: Option<Mine>,
    /// The programme office's morning.
    pub queue: Option<Queue>,
    pub overview: Option<Overview>,
    /// What this officer carries out, of what was decided.
    pub decisions: Vec<DecisionLine>,
    /// Open alerts and running clocks.
    pub pressing: Option<Pressing>,
}

impl HomePage {
    fn greeting(&self, words: Words) -> Markup {
        html! {
            div.keep-head {
                h1 { (words.tell("desk-hello", &[("name", self.name.shown(words.language()).0.into())])) }
                p.soft { (words.day(self.today)) }
            }
        }
    }

    fn reminder(&self, words: Words) -> Markup {
        html! {
            @if let Some(reminded) = &self.reminded {
                @let key = if reminded.letters > 0 { "desk-reminded" } else { "desk-not-reminded" };
                @let holes = [("project", reminded.project.to_string().into()), ("count", reminded.letters.into())];
                (notice(words, &Notice {
                    tone: if reminded.letters > 0 { Tone::Good } else { Tone::Watch },
                    title: None,
                    body: html! { p { (words.tell(key, &holes)) } },
                }))
            }
        }
    }

    fn is_idle(&self) -> bool {
        !self.rights.administers
            && self.leads.is_none()
            && self.entity.is_none()
            && self.queue.is_none()
            && self.overview.is_none()
            && self.decisions.is_empty()
    }
}

impl Page for HomePage {
    fn title(&self, words: Words) -> String {
        words.say("common-desk").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                (self.greeting(words))
                (self.reminder(words))
                @if self.rights.keeps_portfolio {
                    div.actions {
                        (link_button(&Link::new(words.say("desk-project-new"), paths::desk_project_new(words.language())), Weight::Quiet))
                    }
                }
                @if !self.decisions.is_empty() { (carried_out(words, &self.decisions)) }
                @if let Some(leads) = &self.leads { (leads.show(words, self.today, "desk-mine")) }
                @if let Some(queue) = &self.queue { (queue.show(words, self.today)) }
                @if let Some(entity) = &self.entity { (entity.show(words, self.today, "desk-entity-projects")) }
                @if let Some(pressing) = &self.pressing { (pressing.show(words, self.today)) }
                @if let Some(overview) = self.overview { (at_a_glance(words, overview)) }
                @if self.rights.administers { (administration(words)) }
                @if self.is_idle() { (nothing(words)) }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

/// A project by its number and name, leading to where it is kept.
fn project(words: Words, about: &About) -> Markup {
    html! {
        a href=(paths::keep(words.language(), about.number)) { (words.name(&about.names)) }
        " " small.soft { bdi { (about.number) } }
    }
}

fn at_a_glance(words: Words, overview: Overview) -> Markup {
    let l = words.language();
    let figure = |number: i64, key: &str, list: Option<String>| Figure {
        number: words.number(number).into(),
        unit: None,
        meaning: words.say(key),
        age: None,
        list: list.map(|href| Link::new(words.say("common-see-list"), href)),
    };
    let alerts = i64::try_from(overview.alerts).unwrap_or(i64::MAX);
    html! {
        h2 { (words.say("desk-overview")) }
        (figures(&[
            figure(overview.active, "desk-overview-active", Some(paths::projects(l))),
            figure(overview.late, "desk-overview-late", Some(format!("{}?{}", paths::projects(l), paths::query(&[("sort", "slip")])))),
            figure(overview.silent, "desk-overview-silent", None),
            figure(alerts, "desk-overview-alerts", None),
        ]))
    }
}

fn nothing(words: Words) -> Markup {
    let l = words.language();
    empty(&Empty {
        title: words.say("desk-idle"),
        sentence: words.say("desk-idle-text"),
        action: Some(Link::new(words.say("common-projects"), paths::projects(l))),
    })
}

/// Where an administrator's own work is.
fn administration(words: Words) -> Markup {
    let l = words.language();
    let links = [
        Link::new(words.say("common-entities"), paths::entities(l)),
        Link::new(words.say("common-strategy"), paths::strategy(l)),
    ];
    html! {
        h2 { (words.say("desk-administration")) }
        p.soft { (words.say("desk-administration-text")) }
        ul.steps { @for link in &links { li { (link) } } }
    }
}
