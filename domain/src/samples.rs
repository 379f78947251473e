//! Values the tests of many files start from.

use chrono::NaiveDate;

use crate::language::Names;
use crate::portfolio::entity::EntityId;
use crate::portfolio::forecast::ForecastPoint;
use crate::portfolio::milestone::{Milestone, MilestoneId, MilestoneKind};
use crate::portfolio::project::{Phase, Project, ProjectKind, ProjectNumber, ProjectState, Tier};
use crate::steering::settings::{Clocks, Settings};

/// A day, as `2026-11-21`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn french(name: &str) -> Names {
    Names { fr: Some(name.to_owned()), ..Names::default() }
}

/// An active project of entity 1, called Watiqa.
pub fn project(number: i64) -> Project {
    Project {
        number: ProjectNumber(number),
        names: french("Watiqa"),
        summary: Names::default(),
        kind: ProjectKind::OnlineService,
        entity: EntityId(1),
        axes: Vec::new(),
        phase: Phase::Build,
        state: ProjectState::Active,
        exit_reason: None,
        tier: Tier::Strategic,
        flagship: false,
        pooled: false,
        sponsor: None,
        lead: None,
        started_on: None,
        predecessor: None,
        address: None,
        source: None,
        fictitious: true,
        heard_at: None,
        version: 1,
        roadmap_version: 1,
    }
}

/// A key milestone of weight 1 in project 1, promised for a day and not spoken of since. Its id is a hundred more
/// than its number, so that no test can take one for the other.
pub fn milestone(number: i64, original: &str) -> Milestone {
    Milestone {
        id: MilestoneId(100 + number),
        project: ProjectNumber(1),
        number,
        kind: MilestoneKind::Delivery,
        names: french("Jalon"),
        original: day(original),
        baseline: None,
        forecast: None,
        actual: None,
        evidence: None,
        weight: 1,
        key: true,
        version: 1,
    }
}

/// A forecast said of the milestone of that number.
pub fn point(number: i64, said_on: &str, forecast: &str) -> ForecastPoint {
    ForecastPoint {
        milestone: MilestoneId(100 + number),
        said_on: day(said_on),
        forecast: day(forecast),
        reason: None,
        note: None,
        by: None,
    }
}

/// The settings of the first country.
pub fn settings() -> Settings {
    Settings {
        opens_days: 21,
        first_reminder_days: 14,
        second_reminder_days: 10,
        freeze_days: 8,
        pack_days: 7,
        consent_working_days: 3,
        unchanged_in_a_row: 3,
        quorum_percent: 50,
        clocks: Clocks { acknowledge: 3, sector: 10, office: 10, exception_report: 5 },
        rules: crate::steering::rules::limits::usual(),
    }
}
