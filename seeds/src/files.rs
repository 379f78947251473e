//! The shapes of the data files. A field the loader does not use is not listed; a missing one is an error.

use chrono::NaiveDate;
use domain::language::{Language, Names};
use domain::people::Role;
use domain::portfolio::entity::EntityKind;
use domain::portfolio::factor::{FactorGroup, FactorState};
use domain::portfolio::forecast::Reason;
use domain::portfolio::legal_text::{LegalStage, LegalTextKind};
use domain::portfolio::milestone::MilestoneKind;
use domain::portfolio::project::{Phase, ProjectKind, ProjectState};
use domain::portfolio::report::Help;
use domain::portfolio::strategy::NodeKind;
use domain::portfolio::withholding::Part;
use domain::steering::rating::RatingSource;
use domain::steering::report::ReportStep;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(crate) struct EntityFile {
    pub code: String,
    pub parent: Option<String>,
    pub kind: EntityKind,
    pub name: Names,
    #[serde(default)]
    pub fictitious: bool,
}

#[derive(Deserialize)]
pub(crate) struct NodeFile {
    pub code: String,
    pub kind: NodeKind,
    pub parent: Option<String>,
    pub name: Names,
    #[serde(default)]
    pub fictitious: bool,
}

#[derive(Deserialize)]
pub(crate) struct FactorFile {
    pub code: String,
    pub group: FactorGroup,
    pub name: Names,
    pub hint: Names,
}

#[derive(Deserialize)]
pub(crate) struct PeopleFile {
    pub people: Vec<PersonFile>,
    pub posts: Vec<PostFile>,
}

#[derive(Deserialize)]
pub(crate) struct PersonFile {
    pub email: String,
    pub name: Names,
    pub language: Language,
}

#[derive(Deserialize)]
pub(crate) struct PostFile {
    pub code: String,
    pub role: Role,
    pub entity: Option<String>,
    pub title: Names,
    pub holder: Option<String>,
    pub deputy: Option<String>,
    pub since: NaiveDate,
}

#[derive(Deserialize)]
pub(crate) struct ProjectFile {
    pub number: i64,
    pub name: Names,
    pub former_names: Vec<FormerNameFile>,
    pub summary: Names,
    pub entity: String,
    pub axes: Vec<String>,
    pub kind: ProjectKind,
    pub phase: Phase,
    pub state: ProjectState,
    pub exit_reason: Option<Names>,
    pub tier: u8,
    pub flagship: bool,
    pub pooled: bool,
    pub sponsor: Option<String>,
    pub lead: Option<String>,
    pub started_on: Option<NaiveDate>,
    pub url: Option<String>,
    pub source: Option<String>,
    pub fictitious: bool,
    pub predecessor: Option<i64>,
    pub budget: Vec<BudgetFile>,
    pub factors: BTreeMap<String, FactorState>,
    pub depends_on: Vec<DependencyFile>,
    pub milestones: Vec<MilestoneFile>,
    pub baselines: Vec<BaselineFile>,
    pub legal_texts: Vec<LegalTextFile>,
    pub reports: Vec<ReportFile>,
    pub withheld: Vec<WithholdingFile>,
}

#[derive(Deserialize)]
pub(crate) struct FormerNameFile {
    pub name: Names,
    pub until: NaiveDate,
}

/// Whole units of the currency.
#[derive(Deserialize)]
pub(crate) struct BudgetFile {
    pub year: i32,
    pub planned: i64,
    pub committed: i64,
    pub paid: i64,
}

#[derive(Deserialize)]
pub(crate) struct DependencyFile {
    pub project: i64,
    /// The milestone it waits for, of the other project.
    pub milestone: Option<i64>,
    pub reason: Names,
}

#[derive(Deserialize)]
pub(crate) struct MilestoneFile {
    pub number: i64,
    pub kind: MilestoneKind,
    pub name: Names,
    pub original: NaiveDate,
    pub baseline: Option<NaiveDate>,
    pub weight: i64,
    pub key: bool,
    #[serde(default)]
    pub fact: bool,
    pub forecasts: Vec<ForecastFile>,
    pub actual: Option<NaiveDate>,
    pub evidence: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ForecastFile {
    pub said_on: NaiveDate,
    pub forecast_on: NaiveDate,
    pub reason: Option<Reason>,
    pub note: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct BaselineFile {
    pub number: i64,
    pub made_on: NaiveDate,
    pub reason: String,
    pub authority: String,
}

#[derive(Deserialize)]
pub(crate) struct LegalTextFile {
    pub kind: LegalTextKind,
    pub title: Names,
    pub milestone: Option<i64>,
    pub steps: Vec<LegalStepFile>,
}

#[derive(Deserialize)]
pub(crate) struct LegalStepFile {
    pub stage: LegalStage,
    pub entered_on: NaiveDate,
}

#[derive(Deserialize)]
pub(crate) struct ReportFile {
    pub said_on: NaiveDate,
    pub confidence: u8,
    pub text: String,
    pub nothing_new: bool,
    pub help: Help,
    pub help_text: Option<String>,
    pub by_when: Option<NaiveDate>,
    pub who_can_unblock: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct WithholdingFile {
    pub field: Part,
    pub ground: Names,
    pub review_on: NaiveDate,
}

/// What the office or a reviewer thought of a project on a day.
#[derive(Deserialize)]
pub(crate) struct RatingFile {
    pub project: i64,
    pub source: RatingSource,
    pub on: NaiveDate,
    pub level: u8,
    pub reason: String,
    pub by: String,
}

/// A step that the project's last report has taken.
#[derive(Deserialize)]
pub(crate) struct StepFile {
    pub project: i64,
    pub step: ReportStep,
    pub on: NaiveDate,
    /// Nobody: silence was consent.
    pub by: Option<String>,
    pub note: Option<String>,
}

/// A report in the place of the project's last one.
#[derive(Deserialize)]
pub(crate) struct CorrectionFile {
    pub project: i64,
    pub on: NaiveDate,
    pub text: String,
    pub reason: String,
}
