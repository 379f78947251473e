//! What only the pack of a sitting asks: its agenda, what is reported of its escalations, the ratings side by side.
//! Asked of the live database or of a frozen one.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::steering::agenda::ItemKind;
use domain::steering::decision::DecisionNumber;
use domain::steering::escalation::EscalationNumber;
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Result, binds, rows};

/// An item of the agenda as the cover lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaLine {
    pub kind: ItemKind,
    pub project: Option<ProjectNumber>,
    pub escalation: Option<EscalationNumber>,
    pub decision: Option<DecisionNumber>,
    pub title: Names,
    pub minutes: i64,
    pub consent: bool,
}

/// An open risk, as far as the pack tells of it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RiskLine {
    pub id: i64,
    pub project_number: Option<i64>,
    pub category: String,
    pub cause: String,
    pub event: String,
    pub consequence: String,
    pub impact_days: Option<i64>,
    pub impact_amount: Option<i64>,
    pub probability: i64,
    pub impact: i64,
}

/// The three ratings of a project: the lead's, the programme office's, the computed one; 0 is not rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Ratings {
    pub number: i64,
    pub confidence: i64,
    pub office_confidence: i64,
    pub computed_confidence: i64,
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn agenda(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<AgendaLine>> {
    let found: Vec<AgendaRow> = on
        .all(
            "select kind, project_number, escalation_id, decision_id, title_ar, title_fr, title_en, minutes, consent
             from agenda_item
             where sitting_id = $1 and state <> 'dropped'
             order by position, id
             limit 100",
            binds![sitting.0],
        )
        .await?;
    found.into_iter().map(AgendaRow::line).collect()
}

/// Open risks of these projects and of the portfolio itself, the gravest first.
///
/// # Errors
/// Trouble only.
pub async fn risks(on: &mut impl Ask, projects: &[ProjectNumber], limit: i64) -> Result<Vec<RiskLine>> {
    Sql::new(
        "select id, project_number, category, cause, event, consequence, impact_days, impact_amount, probability, impact
         from risk
         where state = 'open' and (project_number is null or",
    )
    .within(" project_number", projects.iter().map(|project| project.0))
    .with(") order by probability * impact desc, impact desc, id limit ?", limit)
    .all(on)
    .await
}

/// # Errors
/// Trouble only.
pub async fn ratings(on: &mut impl Ask) -> Result<Vec<Ratings>> {
    on.all("select number, confidence, office_confidence, computed_confidence from project order by number", binds![])
        .await
}

/// What each lead had last said before a moment: project and confidence.
///
/// # Errors
/// Trouble only.
pub async fn confidences_before(on: &mut impl Ask, moment: DateTime<Utc>) -> Result<Vec<(ProjectNumber, i64)>> {
    let found: Vec<(i64, i64)> = on
        .all(
            "select report.project_number, report.confidence
             from report
             join (select project_number, max(id) as id from report where said_at < $1 group by project_number) as last
               on last.id = report.id
             order by report.project_number",
            binds![moment],
        )
        .await?;
    Ok(found.into_iter().map(|(project, confidence)| (ProjectNumber(project), confidence)).collect())
}

#[derive(sqlx::FromRow)]
struct AgendaRow {
    kind: String,
    project_number: Option<i64>,
    escalation_id: Option<i64>,
    decision_id: Option<i64>,
    title_ar: Option<String>,
    title_fr: Option<String>,
    title_en: Option<String>,
    minutes: i64,
    consent: bool,
}

impl AgendaRow {
    fn line(self) -> Result<AgendaLine> {
        Ok(AgendaLine {
            kind: rows::code(ItemKind::from_code(&self.kind), "agenda_item", "kind", &self.kind)?,
            project: self.project_number.map(ProjectNumber),
            escalation: self.escalation_id.map(EscalationNumber),
            decision: self.decision_id.map(DecisionNumber),
            title: Names { ar: self.title_ar, fr: self.title_fr, en: self.title_en },
            minutes: self.minutes,
            consent: self.consent,
        })
    }
}
