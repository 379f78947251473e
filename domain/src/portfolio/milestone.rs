//! A milestone and its four dates: original (never changes), baseline, forecast, actual.

pub mod baseline;
pub mod plans;
mod standing;
mod transition;

use chrono::NaiveDate;

pub use standing::{Standing, upcoming, worst_key_slip};
pub use transition::{DEFAULT_TOLERANCE_DAYS, NewForecast, Refusal};

use super::project::ProjectNumber;
use crate::language::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MilestoneId(pub i64);

/// A roadmap stays readable to thirty milestones (portfolio.md 7, "deliberately not").
pub const MOST_MILESTONES: usize = 30;

coded! {
    pub enum MilestoneKind {
        Gate = "gate",
        Approval = "approval",
        LegalText = "legal_text",
        Procurement = "procurement",
        Delivery = "delivery",
        Opening = "opening",
        Assurance = "assurance",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    pub id: MilestoneId,
    pub project: ProjectNumber,
    /// Its place in the project, from 1; never reused.
    pub number: i64,
    pub kind: MilestoneKind,
    pub names: Names,
    /// The first date ever promised.
    pub original: NaiveDate,
    /// The date of the latest re-baseline, if there was one.
    pub baseline: Option<NaiveDate>,
    /// The latest date said.
    pub forecast: Option<NaiveDate>,
    pub actual: Option<NaiveDate>,
    pub evidence: Option<String>,
    /// Share in the project's progress; relative to the other milestones' weights.
    pub weight: i64,
    /// Counts in the computed rating and on the public page.
    pub key: bool,
    pub version: i64,
}

/// A re-baseline: the plan was allowed to change, by whom and why. The original stays on show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    pub project: ProjectNumber,
    /// From 1; 0 would be the original.
    pub number: i64,
    pub made_on: NaiveDate,
    pub reason: String,
    /// The body that allowed it (`CIGOV`, `DPGOV`…).
    pub authority: String,
    /// `DEC-0009`, where a sitting decided it.
    pub decision: Option<String>,
    /// The milestones it re-dated, each with its new date.
    pub dates: Vec<(MilestoneId, NaiveDate)>,
}
