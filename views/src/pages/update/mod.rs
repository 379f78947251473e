//! The two-minute update (portfolio.md 4.3): one screen, and what can become of it.

mod closed_link;
mod confidence;
mod conflict;
mod difference;
mod form;
mod receipt;
mod rows;
mod typed;
mod workbook;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::rating::Computed;
use domain::portfolio::report::Report;
use domain::problem::Problems;
use maud::{Markup, html};

pub use closed_link::{Closed, ClosedLinkPage};
pub use confidence::{Answered, computed, level_key};
pub use conflict::{Meanwhile, OtherChange};
pub use difference::{DifferencePage, Line};
pub use form::help_key;
pub use receipt::{Change, ReceiptPage};
pub use rows::{Row, consequence, reason_key};
pub use typed::{Typed, TypedRow};
pub use workbook::{CellProblem, Place, Trouble, WorkbookPage, Wrong};

use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// By which door the form is filled: signed in, or by the link of a reminder, which opens this form alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    Desk,
    Link(String),
}

/// The project as the form shows it.
#[derive(Clone, Debug)]
pub struct Subject {
    pub number: ProjectNumber,
    pub names: Names,
    pub today: NaiveDate,
    pub tolerance_days: i64,
    /// What was said last time.
    pub last: Option<Report>,
}

/// The form.
#[derive(Clone, Debug)]
pub struct UpdatePage {
    pub door: Door,
    pub subject: Subject,
    pub rows: Vec<Row>,
    /// Milestones that would be asked about too, were there room.
    pub more: usize,
    pub typed: Typed,
    /// The rating the figures give; known to the page only once the lead has given theirs.
    pub computed: Option<Computed>,
    pub problems: Problems,
    /// Somebody else changed the roadmap after this form was drawn.
    pub meanwhile: Option<Meanwhile>,
}

impl UpdatePage {
    fn action(&self, words: Words) -> String {
        match &self.door {
            Door::Desk => paths::update(words.language(), self.subject.number),
            Door::Link(token) => paths::update_by_link(words.language(), token),
        }
    }

    fn preview(&self, words: Words) -> String {
        match &self.door {
            Door::Desk => paths::update_preview(words.language(), self.subject.number),
            Door::Link(token) => paths::update_by_link_preview(words.language(), token),
        }
    }
}

impl Page for UpdatePage {
    fn title(&self, words: Words) -> String {
        format!("{} · {}", words.say("update-title"), self.subject.names.shown(words.language()).0)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        crumbs(words, &self.subject)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.update {
                p.update-what { (words.say("update-title")) }
                h1 { (words.name(&self.subject.names)) }
                p.soft { bdi { (self.subject.number) } " · " (words.day(self.subject.today)) }
                @if let Some(meanwhile) = &self.meanwhile { (meanwhile.show(words)) }
                (self.form(words))
            }
        }
    }
}

fn crumbs(words: Words, subject: &Subject) -> Vec<Link<'static>> {
    let language = words.language();
    vec![
        Link::new(words.say("common-projects"), paths::projects(language)),
        Link::new(subject.names.shown(language).0.to_owned(), paths::project(language, subject.number)),
    ]
}
