//! The keeper's page of a project: everything that is kept about it, each part with the way to change it.
//!
//! A link that changes something opens its form in place where there is a script, and on a page of its own where not.

mod identity;
mod money;
mod roadmap;
mod ties;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::dependency::{Dependency, Fit};
use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::{Baseline, Milestone};
use domain::portfolio::project::{FormerName, Project, ProjectNumber};
use domain::portfolio::withholding::Withholding;
use maud::{Markup, html};

pub(super) use ties::fit;

use super::form::PANEL;
use super::forms::factors::Said;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Column, Link, Row, Table, Text, Weight, link_button, table};
use crate::paths;
use crate::words::Words;

/// What the reader may do here, answered by `domain`.
#[derive(Clone, Copy, Debug)]
pub struct Rights {
    pub edits: bool,
    pub keeps_roadmap: bool,
    pub keeps_portfolio: bool,
}

/// A dependency with both ends named, as seen from this project.
#[derive(Clone, Debug)]
pub struct Tie {
    pub dependency: Dependency,
    pub other: ProjectNumber,
    pub other_names: Names,
    /// The milestone that waits, and the one it waits for, where they are named.
    pub waits: Option<Names>,
    pub needs: Option<Names>,
    pub fit: Fit,
}

#[derive(Clone, Debug)]
pub struct KeepPage {
    pub project: Project,
    pub former: Vec<FormerName>,
    pub entity: Option<Names>,
    pub sponsor: Option<Names>,
    pub lead: Option<Names>,
    pub axes: Vec<Names>,
    pub milestones: Vec<Milestone>,
    pub baselines: Vec<Baseline>,
    pub budget: Vec<BudgetLine>,
    pub factors: Vec<Said>,
    pub ties: Vec<Tie>,
    pub legal_texts: Vec<LegalText>,
    pub withholdings: Vec<Withholding>,
    pub today: NaiveDate,
    pub rights: Rights,
}

impl KeepPage {
    fn first_steps(&self, words: Words) -> Markup {
        let (l, number) = (words.language(), self.project.number);
        html! {
            div.actions {
                @if self.rights.keeps_roadmap && self.project.owes_updates() {
                    (link_button(&Link::new(words.say("desk-two-minutes"), paths::update(l, number)), Weight::Main))
                }
                (link_button(&Link::new(words.say("desk-public-page"), paths::project(l, number)), Weight::Quiet))
                (Link::new(words.say("desk-history"), paths::project_history(l, number)))
                (Link::new(words.say("risk-register"), paths::project_risks(l, number)))
                (Link::new(words.say("contribution-title"), paths::contributions(l, number)))
            }
        }
    }
}

impl Page for KeepPage {
    fn title(&self, words: Words) -> String {
        format!("{} {}", self.project.number, self.project.names.shown(words.language()).0)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.name(&self.project.names)) " " small.soft { bdi { (self.project.number) } } }
                (self.first_steps(words))
                (jumps(words))
                (self.roadmap(words))
                (self.plans(words))
                (self.texts(words))
                (self.dependencies(words))
                (self.money(words))
                (self.checklist(words))
                (self.withheld(words))
                (self.identity(words))
                (self.life(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

/// A section with its heading, the link that adds to it, and the place where forms open.
fn part(words: Words, (id, title): (&str, &str), add: Option<&Link>, body: &Markup) -> Markup {
    html! {
        section.keep-part id=(id) {
            div.keep-head {
                h2 { (words.say(title)) }
                @if let Some(add) = add { (opening(add, id)) }
            }
            div id={ (id) "-form" } aria-live="polite" {}
            (body)
        }
    }
}

fn jumps(words: Words) -> Markup {
    let parts = [
        ("roadmap", "desk-roadmap"),
        ("baselines", "desk-baselines"),
        ("legal-texts", "desk-legal-texts"),
        ("dependencies", "desk-dependencies"),
        ("budget", "desk-budget"),
        ("factors", "desk-factors"),
        ("withholdings", "desk-withholdings"),
        ("identity", "desk-identity"),
        ("life", "desk-life"),
    ];
    html! {
        nav.keep-jumps aria-label=(words.say("desk-on-this-page")) {
            ul { @for (id, key) in parts { li { a href={ "#" (id) } { (words.say(key)) } } } }
        }
    }
}

/// A link to a form that opens in its section, where there is a script.
fn opening(link: &Link, section: &str) -> Markup {
    html! {
        a href=(link.href) hx-get=(link.href) hx-target={ "#" (section) "-form" } hx-select={ "#" (PANEL) }
            hx-swap="innerHTML show:top" { (link.label) }
    }
}

/// A table of a section, or the sentence that there is nothing.
fn rows(words: Words, caption: &str, columns: Vec<Column>, rows: Vec<Row>, empty: &str) -> Markup {
    html! {
        @if rows.is_empty() {
            p.soft { (words.say(empty)) }
        } @else {
            (table(words, &Table { caption: words.say(caption), columns, rows }))
        }
    }
}

fn row(cells: Vec<Markup>) -> Row {
    Row { id: None, cells }
}

/// A column; links that change something need no label beside them on a phone.
fn column(words: Words, key: &str) -> Column<'static> {
    let column = Column::text(words.say(key));
    if key == "desk-change" { column.speaking_for_itself() } else { column }
}

pub(super) fn day(words: Words, day: Option<NaiveDate>) -> Markup {
    html! {
        @match day {
            Some(day) => time datetime=(day) { (words.day_short(day)) },
            None => span.soft { "–" },
        }
    }
}

fn shown(words: Words, names: &Names) -> Text<'static> {
    names.shown(words.language()).0.to_owned().into()
}
