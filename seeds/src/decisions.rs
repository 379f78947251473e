//! Loads what the committees of the demonstration programme decided, and what became of it. All of it is invented.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, TimeDelta, Utc};
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::decision::{Decision, DecisionKind, DecisionState};
use domain::steering::escalation::EscalationNumber;
use domain::steering::sitting::SittingId;
use serde::Deserialize;
use store::{Tx, decisions, escalations, numbers, sittings};

use crate::loading::{Known, resolve, resolve_some};
use crate::{Error, Profile};

const FILE: &str = "decisions.json";

/// The threads that the escalations of the demonstration have.
const TOLD: i64 = 7;

#[derive(Deserialize)]
struct DecisionFile {
    sitting: String,
    project: Option<i64>,
    escalation: Option<i64>,
    kind: DecisionKind,
    text: Names,
    chosen: Option<i64>,
    owner: Option<String>,
    due_on: Option<NaiveDate>,
    follow_up: Option<String>,
    reason: Option<String>,
    published: bool,
    done_on: Option<NaiveDate>,
    evidence: Option<String>,
    steps: Vec<StepFile>,
}

#[derive(Deserialize)]
struct StepFile {
    on: NaiveDate,
    by: Option<String>,
    state: DecisionState,
    due_on: Option<NaiveDate>,
    why: Option<String>,
}

/// Loads the decisions in the order of their numbers. Invented days move with the day of loading.
pub(crate) async fn load_decisions(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    held: &BTreeMap<String, SittingId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let files: Vec<DecisionFile> = profile.file(FILE)?;
    let by = profile.day_of(now) - profile.anchor;
    for file in files {
        let sitting = resolve(held, &file.sitting, FILE)?;
        let decided_at = match sittings::find(tx, sitting).await? {
            Some(sitting) => sitting.begins_at + Duration::minutes(30),
            None => now,
        };
        let escalation = escalation(tx, file.escalation).await?;
        let taken = Decision {
            number: decisions::next_number(tx).await?,
            thread: thread(tx, file.escalation).await?,
            sitting,
            item: None,
            project: file.project.map(ProjectNumber),
            escalation,
            kind: file.kind,
            text: file.text,
            chosen: file.chosen.filter(|_| escalation.is_some()),
            owner: resolve_some(&known.posts, file.owner.as_ref(), FILE)?,
            due_on: file.due_on.map(|day| day + by),
            follow_up: resolve_some(held, file.follow_up.as_ref(), FILE)?,
            reason: file.reason,
            state: DecisionState::Taken,
            decided_at,
            done_on: file.done_on.map(|day| day + by),
            evidence: file.evidence,
            published: file.published,
            version: 1,
        };
        add(tx, known, taken, file.steps, by).await?;
    }
    Ok(())
}

/// The decision as it stands after its last step, and its history.
async fn add(tx: &mut Tx, known: &Known, taken: Decision, steps: Vec<StepFile>, by: TimeDelta) -> Result<(), Error> {
    let last = steps.last().map_or((taken.state, taken.due_on), |step| (step.state, step.due_on.map(|day| day + by)));
    decisions::add(tx, &Decision { state: last.0, due_on: last.1, ..taken.clone() }).await?;
    decisions::note(tx, &taken, taken.decided_at, None, None).await?;
    for step in steps {
        let stood = Decision { state: step.state, due_on: step.due_on.map(|day| day + by), ..taken.clone() };
        let at = (step.on + by).and_time(chrono::NaiveTime::MIN).and_utc() + Duration::hours(10);
        let person = resolve_some(&known.people, step.by.as_ref(), FILE)?;
        decisions::note(tx, &stood, at, person, step.why).await?;
    }
    Ok(())
}

/// Where the escalations are loaded too, the decision names the one it answers.
async fn escalation(tx: &mut Tx, number: Option<i64>) -> Result<Option<EscalationNumber>, Error> {
    let Some(number) = number.map(EscalationNumber) else { return Ok(None) };
    Ok(escalations::find(tx, number).await?.map(|found| found.number))
}

/// The thread of its escalation; else one of its own, after those the escalations have.
async fn thread(tx: &mut Tx, escalation: Option<i64>) -> Result<Thread, Error> {
    if let Some(number) = escalation {
        return Ok(Thread(number));
    }
    let next = numbers::next(tx, "thread").await?;
    if next > TOLD {
        return Ok(Thread(next));
    }
    numbers::take(tx, "thread", TOLD - next).await?;
    Ok(Thread(numbers::next(tx, "thread").await?))
}
