//! Milestones, each with its four dates.

use chrono::NaiveDate;
use domain::portfolio::milestone::{Milestone, MilestoneId, MilestoneKind};
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{ProjectNumber, ProjectState};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, projects, rows};

const SELECT: &str = "select id, project_number, number, kind, name_ar, name_fr, name_en, original_on, baseline_on,
        forecast_on, actual_on, evidence, weight, key_milestone, version
 from milestone
 where";

/// A project's milestones, by their original date.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Milestone>> {
    list_of(on, [project]).await
}

/// The milestones of these projects, project by project.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list_of(on: &mut impl Ask, projects: impl IntoIterator<Item = ProjectNumber>) -> Result<Vec<Milestone>> {
    let found: Vec<MilestoneRow> = Sql::new(SELECT)
        .within(" project_number", projects.into_iter().map(|project| project.0))
        .push(" order by project_number, original_on, number")
        .all(on)
        .await?;
    found.into_iter().map(MilestoneRow::milestone).collect()
}

/// Milestones of active projects whose expected day has passed with nothing said since, the oldest first.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list_overdue(on: &mut impl Ask, today: NaiveDate, limit: i64) -> Result<Vec<Milestone>> {
    let found: Vec<MilestoneRow> = Sql::new(SELECT)
        .with(
            " actual_on is null and coalesce(forecast_on, baseline_on, original_on) < ?
              and project_number in (select number from project where state =",
            today,
        )
        .with(" ?)", ProjectState::Active.code())
        .with(" order by coalesce(forecast_on, baseline_on, original_on), id limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(MilestoneRow::milestone).collect()
}

/// The milestones a public line shows (`domain::portfolio::tally::shown_in_public`), project by project: the key ones,
/// or all where none was named key. A list of three hundred projects must not read six thousand rows to draw a fifth.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list_shown_of(
    on: &mut impl Ask,
    projects: impl IntoIterator<Item = ProjectNumber>,
) -> Result<Vec<Milestone>> {
    let found: Vec<MilestoneRow> = Sql::new(SELECT)
        .within(" project_number", projects.into_iter().map(|project| project.0))
        .push(
            " and (key_milestone
                  or project_number not in (select project_number from milestone where key_milestone))
             order by project_number, original_on, number",
        )
        .all(on)
        .await?;
    found.into_iter().map(MilestoneRow::milestone).collect()
}

/// How many milestones each of these projects has, and how many are done.
///
/// # Errors
/// Trouble only.
pub async fn counts_of(
    on: &mut impl Ask,
    projects: impl IntoIterator<Item = ProjectNumber>,
) -> Result<Vec<(ProjectNumber, i64, i64)>> {
    let found: Vec<(i64, i64, i64)> =
        Sql::new("select project_number, count(*), count(actual_on) from milestone where")
            .within(" project_number", projects.into_iter().map(|project| project.0))
            .push(" group by project_number order by project_number")
            .all(on)
            .await?;
    Ok(found.into_iter().map(|(project, total, done)| (ProjectNumber(project), total, done)).collect())
}

/// One milestone by its place in the project.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn find(on: &mut impl Ask, project: ProjectNumber, number: i64) -> Result<Option<Milestone>> {
    let found: Vec<MilestoneRow> =
        Sql::new(SELECT).with(" project_number = ?", project.0).with(" and number = ?", number).all(on).await?;
    found.into_iter().next().map(MilestoneRow::milestone).transpose()
}

/// The id and the place of a milestone about to be added. Places are never given twice, even after a removal.
///
/// # Errors
/// Trouble only.
pub async fn next_place(tx: &mut Tx, project: ProjectNumber) -> Result<(MilestoneId, i64)> {
    let id = numbers::next(tx, "milestone").await?;
    let place = numbers::next(tx, format!("milestone of {}", project.0)).await?;
    Ok((MilestoneId(id), place))
}

/// # Errors
/// A `Clash` when the place is taken.
pub async fn add(tx: &mut Tx, milestone: &Milestone) -> Result<()> {
    add_all(tx, std::slice::from_ref(milestone)).await
}

/// Adds many at once: for loading and for templates.
///
/// # Errors
/// A `Clash` when a place is taken.
pub async fn add_all(tx: &mut Tx, milestones: &[Milestone]) -> Result<()> {
    for some in milestones.chunks(500) {
        let rows = some.iter().cloned().map(|milestone| {
            let Milestone { id, project, number, kind, names, original, baseline, forecast, actual, .. } = milestone;
            binds![
                id.0,
                project.0,
                number,
                kind.code(),
                names.ar,
                names.fr,
                names.en,
                original,
                baseline,
                forecast,
                actual,
                milestone.evidence,
                milestone.weight,
                milestone.key,
                milestone.version
            ]
        });
        Sql::new(
            "insert into milestone
                 (id, project_number, number, kind, name_ar, name_fr, name_en, original_on, baseline_on, forecast_on,
                  actual_on, evidence, weight, key_milestone, version)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Saves over the version that was read. The original date and the place never change.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, milestone: &Milestone) -> Result<()> {
    let Milestone { id, kind, names, baseline, forecast, actual, evidence, weight, key, version, .. } =
        milestone.clone();
    let touched = tx
        .run(
            "update milestone
             set kind = $3, name_ar = $4, name_fr = $5, name_en = $6, baseline_on = $7, forecast_on = $8,
                 actual_on = $9, evidence = $10, weight = $11, key_milestone = $12, version = version + 1
             where id = $1 and version = $2",
            binds![
                id.0,
                version,
                kind.code(),
                names.ar,
                names.fr,
                names.en,
                baseline,
                forecast,
                actual,
                evidence,
                weight,
                key
            ],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Removes a milestone that has no history yet; whoever calls has asked the domain.
///
/// # Errors
/// A `Clash` when something still refers to it.
pub async fn remove(tx: &mut Tx, id: MilestoneId) -> Result<()> {
    tx.run("delete from milestone where id = $1", binds![id.0]).await?;
    Ok(())
}

/// Brings the outline kept beside the project up to date. Call after every change of its milestones.
///
/// # Errors
/// Trouble only.
pub async fn outline(tx: &mut Tx, project: ProjectNumber) -> Result<()> {
    let milestones = list(tx, project).await?;
    projects::save_outline(tx, project, Outline::of(&milestones)).await
}

#[derive(sqlx::FromRow)]
struct MilestoneRow {
    id: i64,
    project_number: i64,
    number: i64,
    kind: String,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    original_on: NaiveDate,
    baseline_on: Option<NaiveDate>,
    forecast_on: Option<NaiveDate>,
    actual_on: Option<NaiveDate>,
    evidence: Option<String>,
    weight: i64,
    key_milestone: bool,
    version: i64,
}

impl MilestoneRow {
    fn milestone(self) -> Result<Milestone> {
        Ok(Milestone {
            id: MilestoneId(self.id),
            project: ProjectNumber(self.project_number),
            number: self.number,
            kind: rows::code(MilestoneKind::from_code(&self.kind), "milestone", "kind", &self.kind)?,
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            original: self.original_on,
            baseline: self.baseline_on,
            forecast: self.forecast_on,
            actual: self.actual_on,
            evidence: self.evidence,
            weight: self.weight,
            key: self.key_milestone,
            version: self.version,
        })
    }
}
