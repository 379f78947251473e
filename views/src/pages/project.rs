//! A project's own pages: its sheet, its roadmap, its history. What they share stands here.

mod budget;
mod charts;
mod factors;
mod head;
mod history;
mod legal;
mod links;
mod milestones;
mod moves;
mod past;
mod people;
mod plans;
mod ratings;
mod reports;
mod roadmap;
mod sheet;
mod withheld;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::entity::Entity;
use domain::portfolio::gravity::Gravity;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{FormerName, Project, ProjectNumber};
use domain::portfolio::withholding::Shown;

pub use budget::BudgetPart;
pub use factors::FactorLine;
pub use history::ProjectHistoryPage;
pub use links::{DependencyLine, Relatives};
pub use moves::MoveLine;
pub use past::{PastReport, PastStep, ProjectReportPage, ProjectReportsPage, RatingLine};
pub use people::{Duty, Held, PostLine};
pub use ratings::{Opinion, Ratings};
pub use reports::ReportLine;
pub use roadmap::ProjectRoadmapPage;
pub use sheet::ProjectPage;
pub(in crate::pages) use withheld::part;

use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// What the viewer may do with this project, answered by `domain`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    pub edits: bool,
    pub keeps_roadmap: bool,
    pub reads_risks: bool,
}

/// The day the page is read on, and how late a date may be on it before that is serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub today: NaiveDate,
    pub tolerance_days: i64,
}

/// What every page of a project begins with.
#[derive(Clone, Debug)]
pub struct Head {
    pub project: Project,
    pub entity: Option<Entity>,
    pub former: Vec<FormerName>,
    pub outline: Outline,
    /// Every milestone is done: the end is a fact.
    pub is_reached: bool,
    pub rebaselines: usize,
    pub ratings: Shown<Ratings>,
    pub slip: Gravity,
    pub slip_from_original: Gravity,
    /// Days since somebody last spoke of it.
    pub age: Option<i64>,
    pub freshness: Gravity,
    pub rights: Rights,
}

impl Head {
    #[must_use]
    pub fn number(&self) -> ProjectNumber {
        self.project.number
    }

    pub(super) fn name(&self, words: Words) -> String {
        self.project.names.shown(words.language()).0.to_owned()
    }

    /// From home to the list, and on the other sides to the sheet.
    fn crumbs(&self, words: Words, side: Side) -> Vec<Link<'static>> {
        let language = words.language();
        let mut crumbs = vec![
            Link::new(words.say("common-home"), paths::home(language)),
            Link::new(words.say("common-projects"), paths::projects(language)),
        ];
        if side != Side::Sheet {
            crumbs.push(Link::new(self.name(words), paths::project(language, self.number())));
        }
        crumbs
    }
}

/// The sides of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Sheet,
    Roadmap,
    Reports,
    History,
}

/// A name as plain text, for drawings and sentences that cannot carry markup.
fn plain(words: Words, names: &Names) -> String {
    names.shown(words.language()).0.to_owned()
}
