//! One thread from the first sign to the proof, gathered from every register that carries its number.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;

use crate::{Ask, Result, binds};

/// What carries the thread's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carrier {
    Risk,
    Issue,
    Alert,
    Escalation,
    Report,
    Decision,
}

/// Something that happened in it. `step` is a code of the carrier's own states or steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub at: DateTime<Utc>,
    pub carrier: Carrier,
    pub number: i64,
    pub project: Option<ProjectNumber>,
    pub step: String,
    pub text: Option<String>,
    pub by: Option<PersonId>,
}

type Row = (i64, Option<i64>, DateTime<Utc>, String, Option<String>, Option<i64>);
type DayRow = (i64, Option<i64>, NaiveDate, Option<NaiveDate>, String, Option<String>);

/// Everything that happened under this number, oldest first.
///
/// # Errors
/// Trouble only.
pub async fn events(on: &mut impl Ask, thread: Thread) -> Result<Vec<Event>> {
    let mut events = registers(on, thread).await?;
    for (carrier, question) in [(Carrier::Alert, ALERTS), (Carrier::Escalation, ESCALATIONS)] {
        let rows: Vec<Row> = on.all(question, binds![thread.0]).await?;
        events.extend(rows.into_iter().map(|row| event(carrier, row)));
    }
    for (carrier, question) in [(Carrier::Report, REPORTS), (Carrier::Decision, DECISIONS)] {
        let rows: Vec<Row> = on.all(question, binds![thread.0]).await?;
        events.extend(rows.into_iter().map(|row| event(carrier, row)));
    }
    events.sort_by_key(|event| (event.at, event.carrier));
    Ok(events)
}

const ALERTS: &str = "select alert.id, alert.project_number, alert_step.at, alert_step.step,
            coalesce(alert_step.why, case when alert_step.position = 1 then alert.body end), alert_step.person_id
     from alert
     join alert_step on alert_step.alert_id = alert.id
     where alert.thread = $1
     order by alert_step.at, alert.id, alert_step.position
     limit 500";

const ESCALATIONS: &str = "select escalation.id, escalation.project_number, escalation_step.at, escalation_step.state,
            coalesce(escalation_step.why, case when escalation_step.position = 1 then escalation.subject end),
            escalation_step.person_id
     from escalation
     join escalation_step on escalation_step.escalation_id = escalation.id
     where escalation.thread = $1
     order by escalation_step.at, escalation.id, escalation_step.position
     limit 500";

const REPORTS: &str = "select escalation.id, escalation.project_number, exception_report.said_at, 'written',
            exception_report.cause, exception_report.person_id
     from exception_report
     join escalation on escalation.id = exception_report.escalation_id
     where escalation.thread = $1
     order by exception_report.said_at, escalation.id
     limit 500";

const DECISIONS: &str = "select decision.id, decision.project_number, decision_step.at, decision_step.state,
            coalesce(decision_step.why, case when decision_step.position = 1 then decision.text_fr end),
            decision_step.person_id
     from decision
     join decision_step on decision_step.decision_id = decision.id
     where decision.thread = $1
     order by decision_step.at, decision.id, decision_step.position
     limit 500";

/// Risks and issues keep days, not moments.
async fn registers(on: &mut impl Ask, thread: Thread) -> Result<Vec<Event>> {
    let risks: Vec<DayRow> = on
        .all(
            "select id, project_number, raised_on, closed_on, event, outcome from risk where thread = $1 order by id limit 500",
            binds![thread.0],
        )
        .await?;
    let issues: Vec<DayRow> = on
        .all(
            "select id, project_number, happened_on, resolved_on, body, resolution
             from issue where thread = $1 order by id limit 500",
            binds![thread.0],
        )
        .await?;
    let mut events = vec![];
    for (carrier, rows) in [(Carrier::Risk, risks), (Carrier::Issue, issues)] {
        for (number, project, began, ended, text, outcome) in rows {
            let one = |day: NaiveDate, step: &str, text| Event {
                at: day.and_time(NaiveTime::MIN).and_utc(),
                carrier,
                number,
                project: project.map(ProjectNumber),
                step: step.to_owned(),
                text,
                by: None,
            };
            events.push(one(began, "began", Some(text)));
            events.extend(ended.map(|day| one(day, "ended", outcome)));
        }
    }
    Ok(events)
}

fn event(carrier: Carrier, (number, project, at, step, text, by): Row) -> Event {
    Event { at, carrier, number, project: project.map(ProjectNumber), step, text, by: by.map(PersonId) }
}
