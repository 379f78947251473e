//! Escalations and every step they took.

use chrono::{DateTime, NaiveDate, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, EscalationNumber, EscalationState, Tolerance};
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, thread, alert_id, risk_id, project_number, tolerance, subject, state, level, raised_at,
        raised_by, clock_until, report_due_on, sitting_id, evidence, version
 from escalation";

/// Those in these states, the shortest clock first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_in(on: &mut impl Ask, states: &[EscalationState]) -> Result<Vec<Escalation>> {
    let found: Vec<EscalationRow> = Sql::new(SELECT)
        .within(" where state", states.iter().map(|state| state.code()).collect::<Vec<_>>())
        .push(" order by case when clock_until is null then 1 else 0 end, clock_until, id")
        .all(on)
        .await?;
    found.into_iter().map(EscalationRow::escalation).collect()
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, number: EscalationNumber) -> Result<Option<Escalation>> {
    let found: Vec<EscalationRow> = Sql::new(SELECT).with(" where id = ?", number.0).all(on).await?;
    found.into_iter().next().map(EscalationRow::escalation).transpose()
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, escalation: &Escalation) -> Result<()> {
    let one = escalation.clone();
    tx.run(
        "insert into escalation
             (id, thread, alert_id, risk_id, project_number, tolerance, subject, state, level, raised_at, raised_by,
              clock_until, report_due_on, sitting_id, evidence, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        binds![
            one.number.0,
            one.thread.0,
            one.alert,
            one.risk,
            one.project.0,
            one.tolerance.code(),
            one.subject,
            one.state.code(),
            one.level.rung(),
            one.raised_at,
            one.raised_by.map(|person| person.0),
            one.clock_until,
            one.report_due_on,
            one.sitting.map(|sitting| sitting.0),
            one.evidence,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves where it stands now, and notes the step: by whom (nobody: the clock), when, why.
///
/// # Errors
/// `Stale` when somebody else moved it since.
pub async fn step(
    tx: &mut Tx,
    escalation: &Escalation,
    at: DateTime<Utc>,
    by: Option<PersonId>,
    why: Option<String>,
) -> Result<()> {
    let one = escalation.clone();
    let touched = tx
        .run(
            "update escalation
             set state = $3, level = $4, clock_until = $5, sitting_id = $6, evidence = $7, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.number.0,
                one.version,
                one.state.code(),
                one.level.rung(),
                one.clock_until,
                one.sitting.map(|sitting| sitting.0),
                one.evidence
            ],
        )
        .await?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    note(tx, escalation, at, by, why).await
}

/// A line of its own history.
///
/// # Errors
/// Trouble only.
pub async fn note(
    tx: &mut Tx,
    escalation: &Escalation,
    at: DateTime<Utc>,
    by: Option<PersonId>,
    why: Option<String>,
) -> Result<()> {
    tx.run(
        "insert into escalation_step (escalation_id, position, at, person_id, state, level, why, clock_until)
         values ($1, (select count(*) + 1 from escalation_step where escalation_id = $1), $2, $3, $4, $5, $6, $7)",
        binds![
            escalation.number.0,
            at,
            by.map(|person| person.0),
            escalation.state.code(),
            escalation.level.rung(),
            why,
            escalation.clock_until
        ],
    )
    .await?;
    Ok(())
}

/// A line of its own history, as it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub at: DateTime<Utc>,
    /// Nobody: the clock did it.
    pub by: Option<PersonId>,
    pub state: EscalationState,
    pub level: Level,
    pub why: Option<String>,
    pub clock_until: Option<NaiveDate>,
}

/// Its history, oldest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn steps(on: &mut impl Ask, number: EscalationNumber) -> Result<Vec<Noted>> {
    type Row = (DateTime<Utc>, Option<i64>, String, i64, Option<String>, Option<NaiveDate>);
    let found: Vec<Row> = on
        .all(
            "select at, person_id, state, level, why, clock_until
             from escalation_step
             where escalation_id = $1
             order by position",
            binds![number.0],
        )
        .await?;
    let noted = found.into_iter().map(|(at, by, state, level, why, clock_until)| {
        let state = rows::code(EscalationState::from_code(&state), "escalation_step", "state", &state)?;
        let level = rows::code(Level::from_rung(level), "escalation_step", "level", "a rung")?;
        Ok(Noted { at, by: by.map(PersonId), state, level, why, clock_until })
    });
    noted.collect()
}

/// When every escalation raised since entered which state: what the ladder's own performance is measured by.
///
/// # Errors
/// Trouble, or an unknown state.
pub async fn list_steps(
    on: &mut impl Ask,
    since: DateTime<Utc>,
) -> Result<Vec<(EscalationNumber, DateTime<Utc>, EscalationState)>> {
    let found: Vec<(i64, DateTime<Utc>, String)> = on
        .all(
            "select escalation_step.escalation_id, escalation_step.at, escalation_step.state
             from escalation_step
             join escalation on escalation.id = escalation_step.escalation_id
             where escalation.raised_at >= $1
             order by escalation_step.escalation_id, escalation_step.position",
            binds![since],
        )
        .await?;
    let steps = found.into_iter().map(|(id, at, state)| {
        Ok((
            EscalationNumber(id),
            at,
            rows::code(EscalationState::from_code(&state), "escalation_step", "state", &state)?,
        ))
    });
    steps.collect()
}

/// The latest raised first: those of these projects, or all.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, projects: Option<&[ProjectNumber]>, limit: i64) -> Result<Vec<Escalation>> {
    let sql = match projects {
        Some(projects) => Sql::new(SELECT)
            .within(" where project_number", projects.iter().map(|project| project.0).collect::<Vec<_>>()),
        None => Sql::new(SELECT),
    };
    let found: Vec<EscalationRow> = sql.with(" order by raised_at desc, id desc limit ?", limit).all(on).await?;
    found.into_iter().map(EscalationRow::escalation).collect()
}

/// Those of one thread, the oldest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_thread(on: &mut impl Ask, thread: Thread) -> Result<Vec<Escalation>> {
    let found: Vec<EscalationRow> = Sql::new(SELECT).with(" where thread = ? order by id", thread.0).all(on).await?;
    found.into_iter().map(EscalationRow::escalation).collect()
}

/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<EscalationNumber> {
    Ok(EscalationNumber(numbers::next(tx, "escalation").await?))
}

#[derive(sqlx::FromRow)]
struct EscalationRow {
    id: i64,
    thread: i64,
    alert_id: Option<i64>,
    risk_id: Option<i64>,
    project_number: i64,
    tolerance: String,
    subject: String,
    state: String,
    level: i64,
    raised_at: DateTime<Utc>,
    raised_by: Option<i64>,
    clock_until: Option<NaiveDate>,
    report_due_on: NaiveDate,
    sitting_id: Option<i64>,
    evidence: Option<String>,
    version: i64,
}

impl EscalationRow {
    fn escalation(self) -> Result<Escalation> {
        let of = "escalation";
        Ok(Escalation {
            number: EscalationNumber(self.id),
            thread: Thread(self.thread),
            alert: self.alert_id,
            risk: self.risk_id,
            project: ProjectNumber(self.project_number),
            tolerance: rows::code(Tolerance::from_code(&self.tolerance), of, "tolerance", &self.tolerance)?,
            subject: self.subject,
            state: rows::code(EscalationState::from_code(&self.state), of, "state", &self.state)?,
            level: rows::code(Level::from_rung(self.level), of, "level", "a rung")?,
            raised_at: self.raised_at,
            raised_by: self.raised_by.map(PersonId),
            clock_until: self.clock_until,
            report_due_on: self.report_due_on,
            sitting: self.sitting_id.map(SittingId),
            evidence: self.evidence,
            version: self.version,
        })
    }
}
