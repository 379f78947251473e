//! Projects: found one by one with all they are, or listed as cards.

mod listing;
mod several;
mod writing;

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::Names;
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{FormerName, Phase, Project, ProjectKind, ProjectNumber, ProjectState, Tier};
use domain::portfolio::strategy::NodeId;

pub use listing::{Card, Counts, Direction, Filter, Order, Sort, count, counts, list, names};
pub use several::{former_names_of, list_of};
pub use writing::{add, add_former_name, heard, next_number, save, save_axes, save_outline, touch_roadmap};

use crate::{Ask, Result, binds, rows};

/// # Errors
/// Trouble, or a code nobody knows.
pub async fn find(on: &mut impl Ask, number: ProjectNumber) -> Result<Option<Project>> {
    let found: Option<ProjectRow> = on
        .maybe(
            "select number, name_ar, name_fr, name_en, summary_ar, summary_fr, summary_en, kind, entity_id, phase,
                    state, exit_ar, exit_fr, exit_en, tier, flagship, pooled, sponsor_id, lead_id, started_on,
                    predecessor_number, address, source, fictitious, heard_at, version, roadmap_version
             from project
             where number = $1",
            binds![number.0],
        )
        .await?;
    let Some(row) = found else { return Ok(None) };
    let axes: Vec<(i64,)> =
        on.all("select node_id from project_axis where project_number = $1 order by node_id", binds![number.0]).await?;
    row.project(axes.into_iter().map(|(node,)| NodeId(node)).collect()).map(Some)
}

/// The number of every project.
///
/// # Errors
/// Trouble only.
pub async fn numbers(on: &mut impl Ask) -> Result<Vec<ProjectNumber>> {
    let found: Vec<(i64,)> = on.all("select number from project order by number", binds![]).await?;
    Ok(found.into_iter().map(|(number,)| ProjectNumber(number)).collect())
}

/// The names it had before, the latest first.
///
/// # Errors
/// Trouble only.
pub async fn former_names(on: &mut impl Ask, number: ProjectNumber) -> Result<Vec<FormerName>> {
    let found: Vec<FormerNameRow> = on
        .all(
            "select name_ar, name_fr, name_en, until
             from project_former_name
             where project_number = $1
             order by position desc",
            binds![number.0],
        )
        .await?;
    Ok(found.into_iter().map(|(ar, fr, en, until)| FormerName { names: Names { ar, fr, en }, until }).collect())
}

/// Active projects that nobody leads: no post is named, or the post has no holder.
///
/// # Errors
/// Trouble only.
pub async fn list_vacant(on: &mut impl Ask, limit: i64) -> Result<Vec<(ProjectNumber, Option<PostId>)>> {
    let found: Vec<(i64, Option<i64>)> = on
        .all(
            "select project.number, project.lead_id
             from project
             left join post on post.id = project.lead_id
             where project.state = $1 and post.holder_id is null
             order by project.number
             limit $2",
            binds![ProjectState::Active.code(), limit],
        )
        .await?;
    Ok(found.into_iter().map(|(number, lead)| (ProjectNumber(number), lead.map(PostId))).collect())
}

/// Which project each successor follows: to look for circles.
///
/// # Errors
/// Trouble only.
pub async fn predecessors(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, ProjectNumber)>> {
    let found: Vec<(i64, i64)> = on
        .all(
            "select number, predecessor_number from project where predecessor_number is not null order by number",
            binds![],
        )
        .await?;
    Ok(found.into_iter().map(|(number, before)| (ProjectNumber(number), ProjectNumber(before))).collect())
}

/// The projects that name this one as their predecessor.
///
/// # Errors
/// Trouble only.
pub async fn successors(on: &mut impl Ask, number: ProjectNumber) -> Result<Vec<ProjectNumber>> {
    let found: Vec<(i64,)> =
        on.all("select number from project where predecessor_number = $1 order by number", binds![number.0]).await?;
    Ok(found.into_iter().map(|(number,)| ProjectNumber(number)).collect())
}

/// Names and the last day they were used.
type FormerNameRow = (Option<String>, Option<String>, Option<String>, NaiveDate);

#[derive(sqlx::FromRow)]
struct ProjectRow {
    number: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    summary_ar: Option<String>,
    summary_fr: Option<String>,
    summary_en: Option<String>,
    kind: String,
    entity_id: i64,
    phase: String,
    state: String,
    exit_ar: Option<String>,
    exit_fr: Option<String>,
    exit_en: Option<String>,
    tier: String,
    flagship: bool,
    pooled: bool,
    sponsor_id: Option<i64>,
    lead_id: Option<i64>,
    started_on: Option<NaiveDate>,
    predecessor_number: Option<i64>,
    address: Option<String>,
    source: Option<String>,
    fictitious: bool,
    heard_at: Option<DateTime<Utc>>,
    version: i64,
    roadmap_version: i64,
}

impl ProjectRow {
    fn project(self, axes: Vec<NodeId>) -> Result<Project> {
        Ok(Project {
            number: ProjectNumber(self.number),
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            summary: rows::names(self.summary_ar, self.summary_fr, self.summary_en),
            kind: rows::code(ProjectKind::from_code(&self.kind), "project", "kind", &self.kind)?,
            entity: EntityId(self.entity_id),
            axes,
            phase: rows::code(Phase::from_code(&self.phase), "project", "phase", &self.phase)?,
            state: rows::code(ProjectState::from_code(&self.state), "project", "state", &self.state)?,
            exit_reason: rows::some_names(self.exit_ar, self.exit_fr, self.exit_en),
            tier: rows::code(Tier::from_code(&self.tier), "project", "tier", &self.tier)?,
            flagship: self.flagship,
            pooled: self.pooled,
            sponsor: self.sponsor_id.map(PostId),
            lead: self.lead_id.map(PostId),
            started_on: self.started_on,
            predecessor: self.predecessor_number.map(ProjectNumber),
            address: self.address,
            source: self.source,
            fictitious: self.fictitious,
            heard_at: self.heard_at,
            version: self.version,
            roadmap_version: self.roadmap_version,
        })
    }
}

/// The ends of its roadmap, as kept for lists.
///
/// # Errors
/// Trouble only.
pub async fn outline(on: &mut impl Ask, number: ProjectNumber) -> Result<Outline> {
    let (original_end, promised_end, expected_end, slip_days) = on
        .one(
            "select original_end, promised_end, expected_end, slip_days from project where number = $1",
            binds![number.0],
        )
        .await?;
    Ok(Outline { original_end, promised_end, expected_end, slip_days })
}
