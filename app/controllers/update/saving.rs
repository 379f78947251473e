//! The one transaction of an update: milestones, forecast points, report, outline, the day it was heard, the journal.

use domain::journal::{Action, Actor, Change, Subject};
use domain::people::PersonId;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::rating::{Inputs, compute};
use domain::portfolio::report::{Confidence, Help, HelpRequest};
use domain::portfolio::trend::Trend;
use domain::portfolio::update::{Applied, Said};
use domain::steering::alert::Request;
use domain::steering::body::Level;
use domain::steering::rating::RatingSource;
use domain::steering::report::{Figures, Filed, Known, coming};
use domain::steering::sitting::SittingState;
use store::{Tx, forecasts, journal, milestones, projects, ratings, reports, sittings};

use super::Situation;
use crate::controllers::alerts::requests;
use crate::fault::Fault;

/// Saves what was decided, in the transaction that has already claimed the roadmap.
///
/// # Errors
/// `Stale` when a milestone was changed without its roadmap; trouble.
pub(super) async fn save(tx: &mut Tx, situation: &Situation, applied: &Applied, said: &Said) -> Result<(), Fault> {
    let number = situation.project.number;
    for milestone in &applied.milestones {
        milestones::save(tx, milestone).await?;
    }
    forecasts::add_all(tx, number, &applied.points).await?;
    let filed = filed(tx, situation, applied, said).await?;
    reports::add_filed(tx, &filed).await?;
    milestones::outline(tx, number).await?;
    projects::heard(tx, number, said.at, Some(applied.report.confidence)).await?;
    journal::add_all(tx, lines(situation, applied, said)).await?;
    open_alert(tx, applied, said).await
}

/// A request for help that must climb opens an alert with the report that holds it.
async fn open_alert(tx: &mut Tx, applied: &Applied, said: &Said) -> Result<(), Fault> {
    let help = applied.report.help.as_ref().filter(|help| help.kind == Help::Alert);
    let Some(HelpRequest { what, by_when, who_can_unblock, .. }) = help.cloned() else { return Ok(()) };
    let request = Request { what, wanted_by: by_when, unblocker: who_can_unblock, by: said.by };
    requests::open(tx, applied.report.project, request, (said.at, said.today)).await?;
    Ok(())
}

/// The report as it is kept: for the coming sitting, with the figures that hold once the update is taken.
async fn filed(tx: &mut Tx, situation: &Situation, applied: &Applied, said: &Said) -> Result<Filed, Fault> {
    let planned = sittings::list_in(tx, Level::Committee, &[SittingState::Planned]).await?;
    let office = ratings::list(tx, situation.project.number, 20).await?;
    let office = office.iter().find(|rating| rating.source == RatingSource::ProgrammeOffice);
    let mut after = situation.milestones.clone();
    for milestone in &mut after {
        if let Some(answered) = applied.milestones.iter().find(|answered| answered.id == milestone.id) {
            milestone.clone_from(answered);
        }
    }
    let points: Vec<_> = situation.points.iter().chain(&applied.points).cloned().collect();
    let heard = Project { heard_at: Some(said.at), ..situation.project.clone() };
    let trends: Vec<Trend> = after.iter().map(|one| Trend::of(one, heard.started_on, &points)).collect();
    let computed = compute(&Inputs::known(&heard, &after, &trends, &situation.budget, said.today));
    let known = Known {
        project: &heard,
        milestones: &after,
        budget: &situation.budget,
        computed: &computed,
        lead: applied.report.confidence,
        office: office.map_or(Confidence::NOT_RATED, |rating| rating.confidence),
        open_risks: Some(risks_open(tx, situation.project.number).await?),
    };
    Ok(Filed {
        sitting: coming(&planned, said.today).map(|sitting| sitting.id),
        figures: Some(Figures::of(&known, said.today)),
        ..Filed::from(applied.report.clone())
    })
}

async fn risks_open(tx: &mut Tx, number: ProjectNumber) -> Result<u32, Fault> {
    Ok(u32::try_from(reports::count_open_risks(tx, number).await?).unwrap_or(u32::MAX))
}

/// A line for each milestone that was spoken of, and one for the report.
fn lines(situation: &Situation, applied: &Applied, said: &Said) -> Vec<Change> {
    let mut lines: Vec<Change> = applied
        .milestones
        .iter()
        .filter_map(|after| {
            let before = situation.milestones.iter().find(|before| before.id == after.id)?;
            Some(milestone_line(before, after, applied, said))
        })
        .collect();
    let before = situation.last.as_ref().map(|last| last.confidence.level().to_string());
    lines.push(Change {
        from: before,
        to: Some(applied.report.confidence.level().to_string()),
        why: Some(applied.report.text.clone()).filter(|text| !text.is_empty()),
        ..line(situation, said, Action::Reported)
    });
    lines
}

fn milestone_line(before: &Milestone, after: &Milestone, applied: &Applied, said: &Said) -> Change {
    let point = applied.points.iter().find(|point| point.milestone == after.id);
    Change {
        at: said.at,
        by: actor(said.by),
        subject: Subject::Milestone,
        record: after.id.0.to_string(),
        project: Some(after.project.0),
        action: if after.is_done() { Action::Achieved } else { Action::Foreseen },
        what: String::new(),
        from: Some(before.expected().to_string()),
        to: Some(after.expected().to_string()),
        why: point.and_then(|point| point.note.clone()),
    }
}

fn line(situation: &Situation, said: &Said, action: Action) -> Change {
    let number = situation.project.number.0;
    Change {
        at: said.at,
        by: actor(said.by),
        subject: Subject::Project,
        record: number.to_string(),
        project: Some(number),
        action,
        what: "confidence".into(),
        from: None,
        to: None,
        why: None,
    }
}

fn actor(by: Option<PersonId>) -> Actor {
    by.map_or(Actor::System, Actor::Person)
}
