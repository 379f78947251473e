//! The pack of a sitting: what it holds, what it says on paper and on the screen, and the work behind it.

mod annex;
mod codes;
mod country;
mod cover;
mod exceptions;
mod figures;
mod minutes;
mod past;
mod sheet;
mod work;

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::{Language, Names};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{ProjectNumber, ProjectState};
use domain::steering::agenda::ItemKind;
use domain::steering::decision::Decision;
use domain::steering::escalation::{Escalation, EscalationNumber};
use domain::steering::sitting::Sitting;

use crate::document::{Block, Document, Part};
use crate::words::Words;

pub use codes::tolerance;
pub use country::{IndexAim, IndexNext, IndexSheet};
pub use minutes::MinutesPaper;
pub use past::standing;
pub use sheet::PackPage;
pub use work::{DocumentLine, JobLine, PacksPage, work};

/// The two languages of every pack (PROGRAMME.md), in their order.
pub const TONGUES: [Language; 2] = [Language::Fr, Language::Ar];

/// Everything the pack of a sitting says, in no language yet.
#[derive(Clone, Debug)]
pub struct Pack {
    pub sitting: Sitting,
    /// The body that sits.
    pub body: Names,
    /// The day its figures stand for.
    pub as_of: NaiveDate,
    /// Information older than this is not fresh.
    pub freshness_days: i64,
    /// Of the frozen state, or of what is said here.
    pub hash: String,
    /// False: the figures may still move.
    pub is_frozen: bool,
    pub agenda: Vec<AgendaLine>,
    pub members: Vec<Member>,
    pub decisions: Vec<Decided>,
    pub entities: Vec<EntityLine>,
    pub movers: Movers,
    pub escalations: Vec<Exception>,
    /// All open ones, the gravest first.
    pub risks: Vec<RiskLine>,
    /// Those under way.
    pub projects: Vec<ProjectLine>,
    pub milestones: Vec<Milestone>,
    /// For the committee of the whole country.
    pub index: Option<IndexSheet>,
}

#[derive(Clone, Debug)]
pub struct AgendaLine {
    pub kind: ItemKind,
    pub title: Names,
    pub project: Option<(ProjectNumber, Names)>,
    pub escalation: Option<EscalationNumber>,
    pub minutes: i64,
    pub consent: bool,
}

#[derive(Clone, Debug)]
pub struct Member {
    pub title: Names,
    pub holder: Option<Names>,
    pub deputy: Option<Names>,
}

#[derive(Clone, Debug)]
pub struct Decided {
    pub decision: Decision,
    /// The sitting that took it.
    pub taken_at: String,
    pub owner: Option<Names>,
}

/// An entity's projects under way, as their leads rate them.
#[derive(Clone, Debug)]
pub struct EntityLine {
    pub names: Names,
    pub levels: Vec<u8>,
}

/// What moved since the last sitting of the same body.
#[derive(Clone, Debug, Default)]
pub struct Movers {
    pub since: Option<String>,
    pub up: Vec<ProjectNumber>,
    pub down: Vec<ProjectNumber>,
    pub entered: Vec<ProjectNumber>,
}

#[derive(Clone, Debug)]
pub struct Exception {
    pub escalation: Escalation,
    pub project: ProjectLine,
    /// Its milestones with every date ever said of them: said on, expected on.
    pub stories: Vec<(Milestone, Vec<(NaiveDate, NaiveDate)>)>,
    pub report: Option<ExceptionReport>,
}

#[derive(Clone, Debug)]
pub struct ExceptionReport {
    pub cause: String,
    pub consequences: String,
    pub recommendation: String,
    pub recommended: i64,
    pub options: Vec<ExceptionOption>,
}

#[derive(Clone, Debug)]
pub struct ExceptionOption {
    pub position: i64,
    pub label: String,
    pub days: i64,
    /// In centimes.
    pub amount: i64,
    pub scope: Option<String>,
}

#[derive(Clone, Debug)]
pub struct RiskLine {
    pub number: String,
    pub project: Option<ProjectNumber>,
    pub cause: String,
    pub event: String,
    pub consequence: String,
    pub days: Option<i64>,
    /// In centimes.
    pub amount: Option<i64>,
    pub probability: i64,
    pub impact: i64,
}

#[derive(Clone, Debug)]
pub struct ProjectLine {
    pub number: ProjectNumber,
    pub names: Names,
    /// The code of its entity.
    pub entity: String,
    pub state: ProjectState,
    pub outline: Outline,
    /// The lead's, the office's, the computed one; 0 is not rated.
    pub ratings: [u8; 3],
    pub heard_at: Option<DateTime<Utc>>,
    pub age: Option<i64>,
    /// Planned, committed and paid, in centimes.
    pub cost: Option<(i64, i64, i64)>,
}

impl Pack {
    /// One document, first in French, then in Arabic.
    #[must_use]
    pub fn document(&self) -> Document {
        self.document_in(&TONGUES)
    }

    #[must_use]
    pub fn document_in(&self, languages: &[Language]) -> Document {
        let title = Words::of(*languages.first().unwrap_or(&Language::Fr))
            .tell("pack-title", &[("sitting", self.sitting.code.to_string().into())])
            .into_owned();
        Document {
            title,
            foot: format!("{} · SHA-256 {}", self.sitting.code, short(&self.hash)),
            parts: languages.iter().map(|language| self.part(Words::of(*language))).collect(),
        }
    }

    fn part(&self, words: Words) -> Part {
        let sections: [Vec<Block>; 6] = [
            cover::blocks(words, self),
            past::blocks(words, self),
            figures::blocks(words, self),
            country::blocks(words, self),
            exceptions::blocks(words, self),
            annex::blocks(words, self),
        ];
        Part { language: words.language(), blocks: sections.into_iter().flatten().collect() }
    }
}

/// The first letters of a hash: enough to tell two packs apart by eye.
#[must_use]
pub fn short(hash: &str) -> String {
    hash.chars().take(16).collect()
}

fn heading(words: Words, key: &str) -> Block {
    Block::Heading(2, words.say(key).into_owned())
}

fn say(words: Words, key: &str) -> String {
    words.say(key).into_owned()
}

fn shown(words: Words, names: &Names) -> String {
    said(words, names.shown(words.language()).0)
}

/// What somebody wrote in one language, on a page in another one: set apart, so that its full stop stays where it was.
fn said(words: Words, text: &str) -> String {
    let is_arabic = text.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter));
    if is_arabic == words.language().is_right_to_left() { text.to_owned() } else { format!("\u{2068}{text}\u{2069}") }
}

fn day_or_dash(words: Words, day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "–".to_owned(), |day| words.day_short(day))
}
