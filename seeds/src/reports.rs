//! Loads what leads said, each report with the sitting it was for, the figures of its day and the steps it took.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::{Confidence, Help, HelpRequest, Report};
use domain::steering::report::{Figures, Filed, Known as KnownFigures, ReportStep, Step, as_of};
use domain::steering::sitting::{Sitting, SittingId};
use store::{Tx, baselines, budgets, forecasts, milestones, projects, reports, sittings};

use crate::files::{CorrectionFile, ReportFile, StepFile};
use crate::loading::{Known, resolve_some};
use crate::projects::Shift;
use crate::ratings::Rated;
use crate::{Error, Profile};

const FILE: &str = "report_steps.json";

/// A report is for the sitting that met on its day, or within so many days after.
const BEFORE_SITTING_DAYS: i64 = 30;

/// How fast reports of past sittings were validated and accepted.
const VALIDATED_AFTER: TimeDelta = TimeDelta::days(1);
const ACCEPTED_AFTER: TimeDelta = TimeDelta::days(3);

/// What reports refer to.
pub(crate) struct Around {
    committee: Vec<Sitting>,
    steps: Vec<StepFile>,
    corrections: Vec<CorrectionFile>,
    office: Option<PersonId>,
    rated: Rated,
    pub now: DateTime<Utc>,
}

#[derive(serde::Deserialize)]
struct WayFile {
    steps: Vec<StepFile>,
    corrections: Vec<CorrectionFile>,
}

impl Around {
    pub(crate) async fn load(
        tx: &mut Tx,
        profile: &Profile,
        known: &Known,
        sittings: &BTreeMap<String, SittingId>,
        now: DateTime<Utc>,
    ) -> Result<Around, Error> {
        let all = sittings::list(tx, i64::try_from(sittings.len()).unwrap_or(i64::MAX)).await?;
        let committee = all.into_iter().filter(|one| one.level == domain::steering::body::Level::Committee).collect();
        let file: WayFile = profile.file(FILE)?;
        let office = file.steps.iter().find_map(|step| step.by.clone());
        Ok(Around {
            committee,
            office: resolve_some(&known.people, office.as_ref(), FILE)?,
            steps: file.steps,
            corrections: file.corrections,
            rated: Rated::read(profile)?.shifted(profile.day_of(now) - profile.anchor),
            now,
        })
    }

    fn sitting(&self, day: NaiveDate) -> Option<&Sitting> {
        let near = |one: &&Sitting| one.held_on >= day && (one.held_on - day).num_days() <= BEFORE_SITTING_DAYS;
        self.committee.iter().filter(near).min_by_key(|one| one.held_on)
    }
}

/// The reports of one project, the oldest first; its roadmap and budget are there already.
pub(crate) async fn load_reports(
    tx: &mut Tx,
    number: ProjectNumber,
    (files, shift): (&[ReportFile], Shift),
    around: &Around,
) -> Result<(), Error> {
    let last = files.len().saturating_sub(1);
    for (place, file) in files.iter().enumerate() {
        let report = report(number, file, shift);
        let kept = filed(tx, report, around).await?;
        let id = reports::add_filed(tx, &kept).await?;
        projects::heard(tx, number, kept.report.said_at, Some(kept.report.confidence)).await?;
        if place == last && kept.sitting.is_some_and(|id| around.is_open(id)) {
            add_open(tx, id, &kept, shift, around).await?;
        } else if kept.sitting.is_some() {
            add_settled(tx, id, kept.report.said_at, around).await?;
        }
    }
    Ok(())
}

impl Around {
    /// The sitting has not met: its reports are still on their way.
    fn is_open(&self, id: SittingId) -> bool {
        self.committee.iter().any(|one| one.id == id && one.opened_at.is_none())
    }
}

fn report(project: ProjectNumber, file: &ReportFile, shift: Shift) -> Report {
    let help = (file.help != Help::None).then(|| HelpRequest {
        kind: file.help,
        what: file.help_text.clone().unwrap_or_default(),
        by_when: shift.some(file.by_when),
        who_can_unblock: file.who_can_unblock.clone(),
    });
    Report {
        id: 0,
        project,
        said_at: at_nine(shift.day(file.said_on)),
        by: None,
        confidence: Confidence::new(file.confidence).unwrap_or(Confidence::NOT_RATED),
        dissent: None,
        text: file.text.clone(),
        nothing_new: file.nothing_new,
        help,
    }
}

fn at_nine(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(9)
}

async fn filed(tx: &mut Tx, report: Report, around: &Around) -> Result<Filed, Error> {
    let (number, day) = (report.project, report.said_at.date_naive());
    let Some(project) = projects::find(tx, number).await? else { return Ok(Filed::from(report)) };
    let own = milestones::list(tx, number).await?;
    let points = forecasts::list(tx, number).await?;
    let plans = baselines::list(tx, number).await?;
    let budget = budgets::list(tx, number).await?;
    let (milestones, computed) = as_of(&project, (&own, &points, &plans), &budget, day);
    let known = KnownFigures {
        project: &project,
        milestones: &milestones,
        budget: &budget,
        computed: &computed,
        lead: report.confidence,
        office: around.rated.office_on(number, day),
        open_risks: None,
    };
    let figures = Some(Figures::of(&known, day));
    Ok(Filed { sitting: around.sitting(day).map(|one| one.id), figures, ..Filed::from(report) })
}

async fn add_settled(tx: &mut Tx, id: i64, said_at: DateTime<Utc>, around: &Around) -> Result<(), Error> {
    let validated = Step { step: ReportStep::Validated, at: said_at + VALIDATED_AFTER, by: None, note: None };
    let accepted = Step { step: ReportStep::Accepted, at: said_at + ACCEPTED_AFTER, by: around.office, note: None };
    reports::add_step(tx, id, &validated).await?;
    reports::add_step(tx, id, &accepted).await?;
    Ok(())
}

/// The steps of the file, never later than now; and the correction of what was sent back.
async fn add_open(tx: &mut Tx, id: i64, filed: &Filed, shift: Shift, around: &Around) -> Result<(), Error> {
    let number = filed.report.project;
    for step in around.steps.iter().filter(|step| step.project == number.0) {
        let by = step.by.as_ref().and(around.office);
        let at = (at_nine(shift.day(step.on)) + Duration::hours(1)).min(around.now);
        reports::add_step(tx, id, &Step { step: step.step, at, by, note: step.note.clone() }).await?;
    }
    for correction in around.corrections.iter().filter(|correction| correction.project == number.0) {
        let said_at = (at_nine(shift.day(correction.on)) + Duration::hours(2)).min(around.now);
        let report = Report { said_at, text: correction.text.clone(), ..filed.report.clone() };
        let confidence = report.confidence;
        let new = Filed { report, corrects: Some(id), correction: Some(correction.reason.clone()), ..filed.clone() };
        reports::add_filed(tx, &new).await?;
        projects::heard(tx, number, said_at, Some(confidence)).await?;
    }
    Ok(())
}
