//! What projects and their milestones are to do for the index.

use chrono::{DateTime, Utc};
use domain::index::{Contribution, ContributionId, Evidence, Question};
use domain::people::PersonId;
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::{ProjectNumber, ProjectState};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, project_number, milestone_id, component, module, feature, amount, evidence, reason, version
 from contribution";

/// More than three hundred projects with sixteen contributions each.
const MOST: i64 = 5000;

/// Those of projects that are under way or delivered: what was stopped, suspended or merged brings nothing.
///
/// # Errors
/// Trouble, or an unknown evidence.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Contribution>> {
    let found: Vec<Row> = Sql::new(SELECT)
        .with(" where project_number in (select number from project where state in (?", ProjectState::Active.code())
        .with(", ?))", ProjectState::Delivered.code())
        .with(" order by project_number, id limit ?", MOST)
        .all(on)
        .await?;
    found.into_iter().map(Row::contribution).collect()
}

/// Those of one project.
///
/// # Errors
/// Trouble, or an unknown evidence.
pub async fn list_of(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Contribution>> {
    let found: Vec<Row> = Sql::new(SELECT)
        .with(" where project_number = ?", project.0)
        .with(" order by id limit ?", MOST)
        .all(on)
        .await?;
    found.into_iter().map(Row::contribution).collect()
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<ContributionId> {
    Ok(ContributionId(numbers::next(tx, "contribution").await?))
}

/// Who said it, and when.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
}

/// # Errors
/// A `Clash` when the project or the milestone does not exist.
pub async fn add(tx: &mut Tx, contribution: &Contribution, said: Said) -> Result<()> {
    let Contribution { id, project, milestone, component, question, amount, evidence, reason, .. } =
        contribution.clone();
    let (module, feature) = question.map(|question| (question.module, question.feature)).unzip();
    tx.run(
        "insert into contribution (id, project_number, milestone_id, component, module, feature, amount, evidence,
                reason, said_at, person_id, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
        binds![
            id.0,
            project.0,
            milestone.map(|milestone| milestone.0),
            component,
            module,
            feature,
            amount,
            evidence.code(),
            reason,
            said.at,
            said.by.map(|person| person.0)
        ],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, contribution: &Contribution, said: Said) -> Result<()> {
    let Contribution { id, milestone, component, question, amount, evidence, reason, version, .. } =
        contribution.clone();
    let (module, feature) = question.map(|question| (question.module, question.feature)).unzip();
    let touched = tx
        .run(
            "update contribution
             set milestone_id = $3, component = $4, module = $5, feature = $6, amount = $7, evidence = $8, reason = $9,
                 said_at = $10, person_id = $11, version = version + 1
             where id = $1 and version = $2",
            binds![
                id.0,
                version,
                milestone.map(|milestone| milestone.0),
                component,
                module,
                feature,
                amount,
                evidence.code(),
                reason,
                said.at,
                said.by.map(|person| person.0)
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// # Errors
/// `Stale` when somebody changed or removed it since.
pub async fn remove(tx: &mut Tx, contribution: &Contribution) -> Result<()> {
    let touched = tx
        .run("delete from contribution where id = $1 and version = $2", binds![contribution.id.0, contribution.version])
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    project_number: i64,
    milestone_id: Option<i64>,
    component: String,
    module: Option<String>,
    feature: Option<String>,
    amount: i64,
    evidence: String,
    reason: String,
    version: i64,
}

impl Row {
    fn contribution(self) -> Result<Contribution> {
        Ok(Contribution {
            id: ContributionId(self.id),
            project: ProjectNumber(self.project_number),
            milestone: self.milestone_id.map(MilestoneId),
            component: self.component,
            question: self.module.zip(self.feature).map(|(module, feature)| Question { module, feature }),
            amount: self.amount,
            evidence: rows::code(Evidence::from_code(&self.evidence), "contribution", "evidence", &self.evidence)?,
            reason: self.reason,
            version: self.version,
        })
    }
}
