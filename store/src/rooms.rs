//! What the room and the proposal of an agenda read at one glance: the whole portfolio, its top risks.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::{ProjectNumber, ProjectState};

use crate::{Ask, Result, binds};

/// A project as one square of the portfolio.
#[derive(Clone, Debug)]
pub struct Square {
    pub project: ProjectNumber,
    pub names: Names,
    pub entity: EntityId,
    pub lead: Option<PostId>,
    pub flagship: bool,
    pub heard_at: Option<DateTime<Utc>>,
    /// What the lead said last, and what had been said last at an earlier moment; 0 is not rated.
    pub confidence: i64,
    pub confidence_then: i64,
    pub office: i64,
    pub computed: i64,
}

#[derive(sqlx::FromRow)]
struct SquareRow {
    number: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    entity_id: i64,
    lead_id: Option<i64>,
    flagship: bool,
    heard_at: Option<DateTime<Utc>>,
    confidence: i64,
    confidence_then: i64,
    office_confidence: i64,
    computed_confidence: i64,
}

/// The active projects, entity by entity; `then` is the moment they are compared with. `limit` of them.
///
/// # Errors
/// Trouble only.
pub async fn squares(on: &mut impl Ask, then: DateTime<Utc>, limit: i64) -> Result<Vec<Square>> {
    let found: Vec<SquareRow> = on
        .all(
            "select project.number, project.name_ar, project.name_fr, project.name_en, project.entity_id,
                    project.lead_id, project.flagship, project.heard_at, project.confidence,
                    coalesce((select report.confidence
                              from report
                              where report.project_number = project.number and report.said_at <= $2
                              order by report.said_at desc, report.id desc
                              limit 1), 0) as confidence_then,
                    project.office_confidence, project.computed_confidence
             from project
             join entity on entity.id = project.entity_id
             where project.state = $1
             order by entity.code, project.number
             limit $3",
            binds![ProjectState::Active.code(), then, limit],
        )
        .await?;
    Ok(found.into_iter().map(SquareRow::square).collect())
}

impl SquareRow {
    fn square(self) -> Square {
        Square {
            project: ProjectNumber(self.number),
            names: Names { ar: self.name_ar, fr: self.name_fr, en: self.name_en },
            entity: EntityId(self.entity_id),
            lead: self.lead_id.map(PostId),
            flagship: self.flagship,
            heard_at: self.heard_at,
            confidence: self.confidence,
            confidence_then: self.confidence_then,
            office: self.office_confidence,
            computed: self.computed_confidence,
        }
    }
}

/// A risk of the portfolio's top.
#[derive(Clone, Debug)]
pub struct TopRisk {
    pub project: Option<ProjectNumber>,
    pub event: String,
    pub probability: i64,
    pub impact: i64,
}

/// The open risks with the highest exposure; `limit` of them.
///
/// # Errors
/// Trouble only.
pub async fn top_risks(on: &mut impl Ask, limit: i64) -> Result<Vec<TopRisk>> {
    let found: Vec<(Option<i64>, String, i64, i64)> = on
        .all(
            "select project_number, event, probability, impact
             from risk
             where state = $1
             order by probability * impact desc, id
             limit $2",
            binds![domain::steering::risk::RiskState::Open.code(), limit],
        )
        .await?;
    let risk = |(project, event, probability, impact): (Option<i64>, String, i64, i64)| TopRisk {
        project: project.map(ProjectNumber),
        event,
        probability,
        impact,
    };
    Ok(found.into_iter().map(risk).collect())
}

/// Gates and approvals of active projects that are still open and expected until a day, the earliest first.
///
/// # Errors
/// Trouble only.
pub async fn gates_until(
    on: &mut impl Ask,
    until: chrono::NaiveDate,
    limit: i64,
) -> Result<Vec<(ProjectNumber, MilestoneId)>> {
    let found: Vec<(i64, i64)> = on
        .all(
            "select milestone.project_number, milestone.id
             from milestone
             join project on project.number = milestone.project_number
             where project.state = $1 and milestone.kind in ($2, $3) and milestone.actual_on is null
               and coalesce(milestone.forecast_on, milestone.baseline_on, milestone.original_on) <= $4
             order by coalesce(milestone.forecast_on, milestone.baseline_on, milestone.original_on), milestone.id
             limit $5",
            binds![
                ProjectState::Active.code(),
                domain::portfolio::milestone::MilestoneKind::Gate.code(),
                domain::portfolio::milestone::MilestoneKind::Approval.code(),
                until,
                limit
            ],
        )
        .await?;
    Ok(found.into_iter().map(|(project, milestone)| (ProjectNumber(project), MilestoneId(milestone))).collect())
}

/// The open alerts, the oldest first: what they say and of which project; `limit` of them.
///
/// # Errors
/// Trouble only.
pub async fn open_alerts(on: &mut impl Ask, limit: i64) -> Result<Vec<(Option<ProjectNumber>, String)>> {
    let found: Vec<(Option<i64>, String)> = on
        .all(
            "select project_number, rule from alert where state = $1 order by first_seen_on, id limit $2",
            binds![domain::steering::alert::AlertState::Open.code(), limit],
        )
        .await?;
    Ok(found.into_iter().map(|(project, rule)| (project.map(ProjectNumber), rule)).collect())
}

/// What the programme office and the arithmetic say of a project's delivery; 0 is not rated.
///
/// # Errors
/// Trouble only.
pub async fn ratings(on: &mut impl Ask, project: ProjectNumber) -> Result<(u8, u8)> {
    let found: Option<(i64, i64)> = on
        .maybe("select office_confidence, computed_confidence from project where number = $1", binds![project.0])
        .await?;
    let level = |value: i64| u8::try_from(value).unwrap_or(0);
    Ok(found.map_or((0, 0), |(office, computed)| (level(office), level(computed))))
}
