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

/// The longest evidence that a milestone was met, in characters: the reference of a document, and a sentence.
pub const LONGEST_EVIDENCE: usize = 500;

/// The largest weight of a milestone: hundredths of a whole, so that nobody has to think in other units.
pub const MOST_WEIGHT: i64 = 100;

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

/// Whether a roadmap of so many milestones takes one more.
#[must_use]
pub const fn takes_another(milestones: usize) -> bool {
    milestones < MOST_MILESTONES
}

impl Milestone {
    /// Whether anything was ever said of it: a forecast, a new promise, a day it was met. What has a history stays; only
    /// a slip of the pen can be taken out again.
    #[must_use]
    pub const fn has_history(&self, sayings: i64) -> bool {
        sayings > 0 || self.baseline.is_some() || self.forecast.is_some() || self.actual.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    #[test]
    fn only_a_milestone_nobody_has_spoken_of_has_no_history() {
        let fresh = milestone(1, "2026-08-01");
        assert!(!fresh.has_history(0));
        assert!(fresh.has_history(1));
        let date = Some(day("2026-09-01"));
        for spoken in [
            Milestone { baseline: date, ..fresh.clone() },
            Milestone { forecast: date, ..fresh.clone() },
            Milestone { actual: date, ..fresh.clone() },
        ] {
            assert!(spoken.has_history(0), "{spoken:?}");
        }
    }

    #[test]
    fn a_roadmap_takes_thirty_milestones() {
        assert!(takes_another(MOST_MILESTONES - 1));
        assert!(!takes_another(MOST_MILESTONES));
    }
}
