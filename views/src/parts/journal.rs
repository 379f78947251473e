//! The journal in words: the history of any record, be it a project, an entity, a person, a post or a node.
//!
//! What a viewer may read of a line, and under which name its author appears, is decided before: see
//! `domain::portfolio::withholding::telling`.

use chrono::NaiveDate;
use domain::journal::{Action, Change, Line, Subject};
use domain::language::Names;
use domain::portfolio::legal_text::LegalStage;
use domain::portfolio::project::{Phase, ProjectState};
use domain::portfolio::withholding::Telling;
use maud::{Markup, html};

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
    let field = field(words, &change.what).filter(|_| !change.what.is_empty());
    html! {
        span.term { (words.say(subject(change.subject))) }
        @if let Some(place) = place_of(change) { " " bdi { (place) } }
        " · " (words.say(action(change.action)))
        @if let Some(field) = field { " (" (field) ")" }
        @if told.telling == Telling::Whole { (values(words, change)) }
        @else { " " span.soft { (words.say("project-values-withheld")) } }
    }
}

/// The number of a milestone or of a text in its project; other records are known from the page.
fn place_of(change: &Change) -> Option<&str> {
    matches!(change.subject, Subject::Milestone | Subject::LegalText).then_some(change.record.as_str())
}

fn values(words: Words, change: &Change) -> Markup {
    let told = |text: &Option<String>| text.as_ref().filter(|text| !text.is_empty()).map(|text| value(words, text));
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

/// A stored value the way the reader writes it: a day, a code of a closed list, or the text itself.
fn value(words: Words, stored: &str) -> Markup {
    if let Ok(day) = stored.parse::<NaiveDate>() {
        return html! { (words.day(day)) };
    }
    let known = Phase::from_code(stored)
        .map(crate::words::phase)
        .or_else(|| ProjectState::from_code(stored).map(crate::words::state))
        .or_else(|| LegalStage::from_code(stored).map(crate::words::legal_stage));
    html! { @match known { Some(key) => (words.say(key)), None => bdi { (stored) } } }
}

/// The field a line speaks of; nothing for one this version does not know.
fn field(words: Words, what: &str) -> Option<Text<'static>> {
    let name = what.split([':', '.', ' ', '/']).next().unwrap_or_default();
    let key = match name {
        "name" | "names" => "project-field-name",
        "summary" => "project-field-summary",
        "kind" => "project-field-kind",
        "entity" => "project-field-entity",
        "axes" => "project-field-axes",
        "phase" => "project-field-phase",
        "state" | "exit_reason" => "project-field-state",
        "tier" | "flagship" | "pooled" => "project-field-standing",
        "sponsor" | "lead" | "holder" | "deputy" => "project-field-posts",
        "started_on" => "project-field-started",
        "predecessor" => "project-field-predecessor",
        "address" => "project-field-address",
        "budget" | "planned" | "committed" | "paid" => "project-field-budget",
        "factor" | "factors" => "project-field-factors",
        "dependency" => "project-field-dependency",
        "original" | "baseline" => "project-field-baseline",
        "forecast" => "project-field-forecast",
        "actual" => "project-field-actual",
        "evidence" => "project-field-evidence",
        "weight" | "key" => "project-field-weight",
        "stage" => "project-field-stage",
        "report" | "confidence" | "text" | "dissent" => "project-field-report",
        _ => return None,
    };
    Some(words.say(key))
}

const fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Project => "project-subject-project",
        Subject::Milestone => "project-subject-milestone",
        Subject::LegalText => "project-subject-legal-text",
        Subject::Entity => "project-subject-entity",
        Subject::Strategy => "project-subject-strategy",
        Subject::Person => "project-subject-person",
        Subject::Post => "project-subject-post",
        Subject::Profile => "project-subject-profile",
    }
}

const fn action(action: Action) -> &'static str {
    match action {
        Action::Added => "project-action-added",
        Action::Changed => "project-action-changed",
        Action::Renamed => "project-action-renamed",
        Action::Removed => "project-action-removed",
        Action::Foreseen => "project-action-foreseen",
        Action::Achieved => "project-action-achieved",
        Action::Reopened => "project-action-reopened",
        Action::Rebaselined => "project-action-rebaselined",
        Action::Reported => "project-action-reported",
        Action::Advanced => "project-action-advanced",
        Action::Linked => "project-action-linked",
        Action::Unlinked => "project-action-unlinked",
        Action::Withheld => "project-action-withheld",
        Action::Published => "project-action-published",
        Action::Reminded => "project-action-reminded",
        Action::Invited => "project-action-invited",
        Action::Appointed => "project-action-appointed",
        Action::Vacated => "project-action-vacated",
        Action::Deactivated => "project-action-deactivated",
        Action::Reactivated => "project-action-reactivated",
        Action::SignedIn => "project-action-signed-in",
        Action::SignedOut => "project-action-signed-out",
        Action::Secured => "project-action-secured",
        Action::Loaded => "project-action-loaded",
    }
}
