//! Alerts, and what was done with them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::alert::{Alert, AlertNumber, AlertState, AlertStep, Request, Rule};
use domain::steering::body::Level;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, thread, project_number, rule, cause, level, facts, first_seen_on, last_seen_on, state, body,
        wanted_by, unblocker, raised_by, snoozed_until, settled_on, version
 from alert";

/// What a list is asked for. Nothing asked: every alert that is not settled.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub level: Option<Level>,
    pub rule: Option<Rule>,
    pub state: Option<AlertState>,
    /// Only of these projects.
    pub projects: Option<Vec<ProjectNumber>>,
}

/// A line of an alert's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub step: AlertStep,
    pub why: Option<String>,
    pub until: Option<NaiveDate>,
}

/// What a person asks for before what a rule found; then the highest first, among equals the oldest.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, asked: &Asked, limit: i64) -> Result<Vec<Alert>> {
    let found: Vec<AlertRow> = narrowed(Sql::new(SELECT), asked)
        .with(" order by case when rule = ? then 0 else 1 end", Rule::Request.code())
        .with(", level desc, first_seen_on, id limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(AlertRow::alert).collect()
}

/// # Errors
/// Trouble only.
pub async fn count(on: &mut impl Ask, asked: &Asked) -> Result<i64> {
    let (count,): (i64,) = narrowed(Sql::new("select count(*) from alert"), asked).one(on).await?;
    Ok(count)
}

/// How many live alerts each rule has.
///
/// # Errors
/// Trouble, or an unknown rule.
pub async fn counts_by_rule(on: &mut impl Ask, asked: &Asked) -> Result<Vec<(Rule, i64)>> {
    let found: Vec<(String, i64)> = narrowed(Sql::new("select rule, count(*) from alert"), asked)
        .push(" group by rule order by rule")
        .all(on)
        .await?;
    found
        .into_iter()
        .map(|(rule, count)| Ok((rows::code(Rule::from_code(&rule), "alert", "rule", &rule)?, count)))
        .collect()
}

/// Every alert that is not settled: what the rules' findings are compared with.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_live(on: &mut impl Ask) -> Result<Vec<Alert>> {
    let found: Vec<AlertRow> = Sql::new(SELECT).push(" where settled_on is null order by id").all(on).await?;
    found.into_iter().map(AlertRow::alert).collect()
}

/// Those of one thread, the oldest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_thread(on: &mut impl Ask, thread: Thread) -> Result<Vec<Alert>> {
    let found: Vec<AlertRow> = Sql::new(SELECT).with(" where thread = ? order by id", thread.0).all(on).await?;
    found.into_iter().map(AlertRow::alert).collect()
}

/// Requests that somebody put down or away with a reason since that moment, the latest first, with the reason.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_put_down(
    on: &mut impl Ask,
    since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<(AlertNumber, ProjectNumber, String, Noted)>> {
    type Row = (i64, i64, Option<String>, DateTime<Utc>, Option<i64>, String, Option<String>, Option<NaiveDate>);
    let steps = [AlertStep::Lowered, AlertStep::Snoozed, AlertStep::Settled].map(AlertStep::code);
    let found: Vec<Row> = Sql::new(
        "select alert.id, alert.project_number, alert.body, alert_step.at, alert_step.person_id, alert_step.step,
                    alert_step.why, alert_step.until
             from alert_step
             join alert on alert.id = alert_step.alert_id",
    )
    .with(" where alert.rule = ?", Rule::Request.code())
    .with(" and alert_step.at >= ?", since)
    .push(" and alert_step.person_id is not null and alert_step.why is not null")
    .within(" and alert_step.step", steps)
    .with(" order by alert_step.at desc, alert.id desc limit ?", limit)
    .all(on)
    .await?;
    let told = found.into_iter().map(|(id, project, body, at, by, step, why, until)| {
        let step = rows::code(AlertStep::from_code(&step), "alert_step", "step", &step)?;
        let noted = Noted { at, by: by.map(PersonId), step, why, until };
        Ok((AlertNumber(id), ProjectNumber(project), body.unwrap_or_default(), noted))
    });
    told.collect()
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, number: AlertNumber) -> Result<Option<Alert>> {
    let found: Vec<AlertRow> = Sql::new(SELECT).with(" where id = ?", number.0).all(on).await?;
    found.into_iter().next().map(AlertRow::alert).transpose()
}

/// The live alert of a cause.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn find_live(on: &mut impl Ask, cause: String) -> Result<Option<Alert>> {
    let found: Vec<AlertRow> =
        Sql::new(SELECT).with(" where cause = ?", cause).push(" and settled_on is null").all(on).await?;
    found.into_iter().next().map(AlertRow::alert).transpose()
}

/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<AlertNumber> {
    Ok(AlertNumber(numbers::next(tx, "alert").await?))
}

/// A thread nobody has used.
///
/// # Errors
/// Trouble only.
pub async fn next_thread(tx: &mut Tx) -> Result<Thread> {
    Ok(Thread(numbers::next(tx, "thread").await?))
}

/// # Errors
/// A `Clash` when the cause has a live alert.
pub async fn add(tx: &mut Tx, alert: &Alert) -> Result<()> {
    let one = alert.clone();
    let request = one.request;
    tx.run(
        "insert into alert
             (id, thread, project_number, rule, cause, level, facts, first_seen_on, last_seen_on, state, body, wanted_by,
              unblocker, raised_by, snoozed_until, settled_on, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        binds![
            one.number.0,
            one.thread.0,
            one.project.0,
            one.rule.code(),
            one.cause,
            one.level.rung(),
            serde_json::to_string(&one.facts)?,
            one.first_seen_on,
            one.last_seen_on,
            one.state.code(),
            request.as_ref().map(|request| request.what.clone()),
            request.as_ref().and_then(|request| request.wanted_by),
            request.as_ref().and_then(|request| request.unblocker.clone()),
            request.as_ref().and_then(|request| request.by).map(|person| person.0),
            one.snoozed_until,
            one.settled_on,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves where it stands over the version that was read.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, alert: &Alert) -> Result<()> {
    let one = alert.clone();
    let touched = tx
        .run(
            "update alert
             set level = $3, facts = $4, last_seen_on = $5, state = $6, snoozed_until = $7, settled_on = $8,
                 version = version + 1
             where id = $1 and version = $2",
            binds![
                one.number.0,
                one.version,
                one.level.rung(),
                serde_json::to_string(&one.facts)?,
                one.last_seen_on,
                one.state.code(),
                one.snoozed_until,
                one.settled_on
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// A line of its own history.
///
/// # Errors
/// Trouble only.
pub async fn note(tx: &mut Tx, alert: AlertNumber, noted: Noted) -> Result<()> {
    tx.run(
        "insert into alert_step (alert_id, position, at, person_id, step, why, until)
         values ($1, (select count(*) + 1 from alert_step where alert_id = $1), $2, $3, $4, $5, $6)",
        binds![alert.0, noted.at, noted.by.map(|person| person.0), noted.step.code(), noted.why, noted.until],
    )
    .await?;
    Ok(())
}

/// Its history, oldest first.
///
/// # Errors
/// Trouble, or an unknown step.
pub async fn steps(on: &mut impl Ask, alert: AlertNumber) -> Result<Vec<Noted>> {
    type Row = (DateTime<Utc>, Option<i64>, String, Option<String>, Option<NaiveDate>);
    let found: Vec<Row> = on
        .all(
            "select at, person_id, step, why, until from alert_step where alert_id = $1 order by position",
            binds![alert.0],
        )
        .await?;
    let noted = found.into_iter().map(|(at, by, step, why, until)| {
        let step = rows::code(AlertStep::from_code(&step), "alert_step", "step", &step)?;
        Ok(Noted { at, by: by.map(PersonId), step, why, until })
    });
    noted.collect()
}

fn narrowed(sql: Sql, asked: &Asked) -> Sql {
    let sql = match asked.state {
        Some(state) => sql.with(" where state = ?", state.code()),
        None => sql.push(" where settled_on is null"),
    };
    let sql = sql
        .with_some(" and level = ?", asked.level.map(Level::rung))
        .with_some(" and rule = ?", asked.rule.map(Rule::code));
    match &asked.projects {
        Some(projects) => {
            sql.within(" and project_number", projects.iter().map(|project| project.0).collect::<Vec<_>>())
        }
        None => sql,
    }
}

#[derive(sqlx::FromRow)]
struct AlertRow {
    id: i64,
    thread: i64,
    project_number: Option<i64>,
    rule: String,
    cause: String,
    level: i64,
    facts: String,
    first_seen_on: NaiveDate,
    last_seen_on: NaiveDate,
    state: String,
    body: Option<String>,
    wanted_by: Option<NaiveDate>,
    unblocker: Option<String>,
    raised_by: Option<i64>,
    snoozed_until: Option<NaiveDate>,
    settled_on: Option<NaiveDate>,
    version: i64,
}

impl AlertRow {
    fn alert(self) -> Result<Alert> {
        let of = "alert";
        let rule = rows::code(Rule::from_code(&self.rule), of, "rule", &self.rule)?;
        let (wanted_by, unblocker, by) = (self.wanted_by, self.unblocker, self.raised_by.map(PersonId));
        Ok(Alert {
            number: AlertNumber(self.id),
            thread: Thread(self.thread),
            project: rows::code(self.project_number.map(ProjectNumber), of, "project_number", "null")?,
            rule,
            cause: self.cause,
            level: rows::code(Level::from_rung(self.level), of, "level", "a rung")?,
            facts: serde_json::from_str(&self.facts)?,
            first_seen_on: self.first_seen_on,
            last_seen_on: self.last_seen_on,
            state: rows::code(AlertState::from_code(&self.state), of, "state", &self.state)?,
            request: self.body.map(|what| Request { what, wanted_by, unblocker, by }),
            snoozed_until: self.snoozed_until,
            settled_on: self.settled_on,
            version: self.version,
        })
    }
}
