//! The journal in words: the history of any record, be it a project, an entity, a person, a post or a node.
//!
//! What a viewer may read of a line, and under which name its author appears, is decided before: see
//! `domain::portfolio::withholding::telling`.

mod keys;
mod values;

use domain::journal::{Change, Line, Subject};
use domain::language::Names;
use domain::portfolio::withholding::Telling;
use maud::{Markup, html};

use keys::{action, field, subject};
use values::value;

use super::{HistoryLine, Text, history};
use crate::words::Words;

/// Who did something, as this viewer may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person, by name: for officers.
    Person(Names),
    /// The post the person holds: for the public.
    Post(Names),
    /// Somebody of the administration.
    Officer,
    /// Nobody: timers, loading, imports.
    System,
}

/// A line, its author, and how much of it may be read.
#[derive(Clone, Debug)]
pub struct Told {
    pub line: Line,
    pub author: Author,
    /// The name of the milestone, text or factor it is about, where the page knows it.
    pub about: Option<Names>,
    pub telling: Telling,
}

impl Author {
    /// The author in a word or two.
    #[must_use]
    pub fn text(&self, words: Words) -> Text<'static> {
        match self {
            Author::Person(names) | Author::Post(names) => names.shown(words.language()).0.to_owned().into(),
            Author::Officer => words.say("project-by-officer"),
            Author::System => words.say("project-by-system"),
        }
    }
}

/// Draws the lines in the order given.
#[must_use]
pub fn journal_history(words: Words, told: &[Told]) -> Markup {
    let lines: Vec<HistoryLine> = told
        .iter()
        .map(|told| HistoryLine {
            at: told.line.change.at,
            who: told.author.text(words),
            what: what(words, told),
            why: told.line.change.why.clone().filter(|_| told.telling == Telling::Whole).map(Into::into),
        })
        .collect();
    history(words, &lines)
}

fn what(words: Words, told: &Told) -> Markup {
    let change = &told.line.change;
    html! {
        span.term { (words.say(subject(change.subject))) }
        @if let Some(about) = &told.about { " " (words.name(about)) }
        @else if let Some(about) = remembered(change) { " " bdi { (about) } }
        " · " (words.say(action(change.action)))
        @if let Some(field) = field(words, &change.what) { " (" (field) ")" }
        @if told.telling == Telling::Whole { (values(words, change)) }
        @else { " " span.soft { (words.say("project-values-withheld")) } }
    }
}

/// The name a line keeps of a milestone or of a text that may be gone by now.
fn remembered(change: &Change) -> Option<&str> {
    let is_named = matches!(change.subject, Subject::Milestone | Subject::LegalText | Subject::Decision);
    let is_a_name = !change.what.is_empty() && !change.what.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    (is_named && is_a_name).then_some(change.what.as_str())
}

fn values(words: Words, change: &Change) -> Markup {
    let told =
        |text: &Option<String>| text.as_ref().filter(|text| !text.is_empty()).map(|text| value(words, change, text));
    html! {
        @match (told(&change.from), told(&change.to)) {
            (Some(from), Some(to)) => { " · " del { (from) } " " span.arrow aria-hidden="true" { (arrow(words)) } span.visually-hidden { (words.say("project-became")) } " " ins { (to) } },
            (Some(from), None) => { " · " del { (from) } },
            (None, Some(to)) => { " · " ins { (to) } },
            (None, None) => {},
        }
    }
}

const fn arrow(words: Words) -> &'static str {
    if words.language().is_right_to_left() { "←" } else { "→" }
}
