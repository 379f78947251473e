//! Loads the escalations of the demonstration programme with the requests they rest on, their steps and their exception
//! reports. All of it is invented.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::money::Amount;
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::alert::{Alert, AlertNumber, AlertState, AlertStep, Request};
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, EscalationNumber, EscalationState, Raising, Tolerance};
use domain::steering::exception::{ExceptionOption, ExceptionReport};
use domain::steering::sitting::SittingId;
use serde::Deserialize;
use store::{Tx, alerts, escalations, exceptions, numbers};

use crate::loading::{Known, resolve, resolve_some};
use crate::{Error, Profile};

const FILE: &str = "escalations.json";

/// At which hour of the day what is invented happened.
const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).unwrap();

#[derive(Deserialize)]
struct EscalationFile {
    /// Also its thread, and the number of the request it rests on.
    number: i64,
    project: i64,
    tolerance: Tolerance,
    subject: String,
    raised_by: String,
    request: RequestFile,
    sitting: Option<String>,
    evidence: Option<String>,
    steps: Vec<StepFile>,
    report: Option<ReportFile>,
}

#[derive(Deserialize)]
struct RequestFile {
    what: String,
    wanted_by: Option<NaiveDate>,
    unblocker: Option<String>,
}

/// On which day, in which state, on which rung, by whom (nobody: the clock), why.
type StepFile = (NaiveDate, EscalationState, i64, Option<String>, Option<String>);

#[derive(Deserialize)]
struct ReportFile {
    by: String,
    on: NaiveDate,
    cause: String,
    consequences: String,
    options: Vec<OptionFile>,
    recommended: i64,
    recommendation: String,
}

#[derive(Deserialize)]
struct OptionFile {
    label: String,
    days: i64,
    /// In whole dirhams.
    amount: i64,
    scope: Option<String>,
}

/// What the loader refers to.
struct Ground<'a> {
    profile: &'a Profile,
    known: &'a Known,
    sittings: &'a BTreeMap<String, SittingId>,
    by: TimeDelta,
}

impl Ground<'_> {
    fn day(&self, day: NaiveDate) -> NaiveDate {
        day + self.by
    }

    fn moment(&self, day: NaiveDate) -> DateTime<Utc> {
        self.day(day).and_time(NINE).and_utc()
    }

    fn person(&self, email: Option<&String>) -> Result<Option<PersonId>, Error> {
        resolve_some(&self.known.people, email, FILE)
    }

    /// The clock that began on this day in this state.
    fn clock(&self, state: EscalationState, day: NaiveDate) -> Option<NaiveDate> {
        use EscalationState::{Acknowledged, AtOffice, AtSector, Raised};
        let clocks = self.profile.steering.clocks;
        let days = match state {
            Raised | Acknowledged => clocks.acknowledge,
            AtSector => clocks.sector,
            AtOffice => clocks.office,
            _ => return None,
        };
        self.profile.calendar().add_working_days(self.day(day), days)
    }
}

/// Loads them all. Invented days move with the day of loading.
pub(crate) async fn load_escalations(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    sittings: &BTreeMap<String, SittingId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let files: Vec<EscalationFile> = profile.file(FILE)?;
    let ground = Ground { profile, known, sittings, by: profile.day_of(now) - profile.anchor };
    let highest = files.iter().map(|file| file.number).max().unwrap_or(0);
    for series in ["thread", "alert", "escalation"] {
        let behind = highest - numbers::next(tx, series).await?;
        if behind > 0 {
            numbers::take(tx, series, behind).await?;
        }
    }
    for file in files {
        load_one(tx, &ground, file).await?;
    }
    Ok(())
}

async fn load_one(tx: &mut Tx, ground: &Ground<'_>, file: EscalationFile) -> Result<(), Error> {
    let (Some(first), Some(last)) = (file.steps.first(), file.steps.last()) else { return Ok(()) };
    let raised_by = Some(resolve(&ground.known.people, &file.raised_by, FILE)?);
    let number = EscalationNumber(file.number);
    let raising = Raising {
        thread: Thread(file.number),
        alert: Some(file.number),
        risk: None,
        project: ProjectNumber(file.project),
        tolerance: file.tolerance,
        subject: file.subject.clone(),
        by: raised_by,
    };
    add_request(tx, ground, &file, raised_by).await?;
    let when = (ground.moment(first.0), ground.day(first.0));
    let clocks = &ground.profile.steering.clocks;
    let raised = Escalation::raised(number, raising, when, &ground.profile.calendar(), clocks);
    let escalation = Escalation {
        state: last.1,
        level: level(last.2)?,
        clock_until: ground.clock(last.1, last.0),
        sitting: resolve_some(ground.sittings, file.sitting.as_ref(), FILE)?,
        evidence: file.evidence.clone(),
        ..raised
    };
    escalations::add(tx, &escalation).await?;
    for (on, state, rung, by, why) in &file.steps {
        let then = Escalation {
            state: *state,
            level: level(*rung)?,
            clock_until: ground.clock(*state, *on),
            ..escalation.clone()
        };
        let by = ground.person(by.as_ref())?;
        escalations::note(tx, &then, ground.moment(*on), by, why.clone()).await?;
    }
    match file.report {
        Some(report) => add_report(tx, ground, number, report).await,
        None => Ok(()),
    }
}

/// The request the escalation rests on: open as long as the escalation awaits its decision.
async fn add_request(
    tx: &mut Tx,
    ground: &Ground<'_>,
    file: &EscalationFile,
    by: Option<PersonId>,
) -> Result<(), Error> {
    let (Some(first), Some(last)) = (file.steps.first(), file.steps.last()) else { return Ok(()) };
    let RequestFile { what, wanted_by, unblocker } = &file.request;
    let request = Request {
        what: what.clone(),
        wanted_by: wanted_by.map(|day| ground.day(day)),
        unblocker: unblocker.clone(),
        by,
    };
    let number = AlertNumber(file.number);
    let project = ProjectNumber(file.project);
    let asked = Alert::asked(number, Thread(file.number), project, request, ground.day(first.0));
    let is_answered = !last.1.awaits_decision();
    let state = if is_answered { AlertState::Settled } else { AlertState::Acknowledged };
    let settled_on = is_answered.then(|| ground.day(last.0));
    alerts::add(tx, &Alert { state, settled_on, last_seen_on: ground.day(last.0), ..asked }).await?;
    let raised = alerts::Noted { at: ground.moment(first.0), by, step: AlertStep::Raised, why: None, until: None };
    let steps = [
        Some((AlertStep::Raised, first.0)),
        Some((AlertStep::Escalated, first.0)),
        is_answered.then_some((AlertStep::Settled, last.0)),
    ];
    for (step, on) in steps.into_iter().flatten() {
        let at = ground.moment(on);
        alerts::note(tx, number, alerts::Noted { at, step, ..raised.clone() }).await?;
    }
    Ok(())
}

async fn add_report(
    tx: &mut Tx,
    ground: &Ground<'_>,
    escalation: EscalationNumber,
    file: ReportFile,
) -> Result<(), Error> {
    let options = (1..).zip(file.options).map(|(position, option)| ExceptionOption {
        position,
        label: option.label,
        effect_days: option.days,
        effect_amount: Amount(option.amount * 100),
        effect_scope: option.scope,
    });
    let report = ExceptionReport {
        escalation,
        cause: file.cause,
        consequences: file.consequences,
        recommendation: file.recommendation,
        recommended: file.recommended,
        options: options.collect(),
        said_at: ground.moment(file.on),
        by: ground.person(Some(&file.by))?,
        version: 0,
    };
    Ok(exceptions::save(tx, &report).await?)
}

fn level(rung: i64) -> Result<Level, Error> {
    let trouble = || Error::Malformed { file: FILE.into(), trouble: format!("{rung} is no rung of the ladder") };
    Level::from_rung(rung).ok_or_else(trouble)
}
