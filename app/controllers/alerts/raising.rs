//! A new escalation.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::steering::alert::{Alert, AlertNumber, AlertState, AlertStep};
use domain::steering::escalation::{Escalation, LONGEST_SUBJECT, Raising, Tolerance};
use domain::text;
use serde::Deserialize;
use store::alerts::{self, Noted};
use store::{Ask, Tx, escalations, journal};
use views::pages::alerts::forms;
use views::paths;

use crate::almanac;
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, Right};
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place, Query};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Resting {
    alert: String,
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Query(resting): Query<Resting>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::KeepRoadmap).await?;
    let alert = live(&mut db, &project, &resting.alert).await?.ok();
    Ok(cx.show(&forms::raise(cx.words, &project, alert.as_ref())))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refill`; `Refused` when the alert has its escalation already.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepRoadmap).await?;
    let resting = live(&mut tx, &project, typed.text("alert")).await?;
    let alert = resting.as_ref().ok();
    let page = forms::raise(cx.words, &project, alert);
    let mut problems = Problems::default();
    let subject = problems.check("subject", text::line(typed.text("subject"), LONGEST_SUBJECT));
    let tolerance = problems.check("tolerance", keeping::choice(typed.text("tolerance"), Tolerance::from_code));
    if let Err(Some(problem)) = &resting {
        problems.add("alert", problem.clone());
    }
    let (subject, tolerance) = keeping::all_right(subject.zip(tolerance), problems)
        .map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    if let Some(there) = under_way(&mut tx, alert, &project, &subject).await? {
        return Ok(cx.see(&paths::escalation(cx.language(), there.number)));
    }
    let thread = match alert {
        Some(alert) => alert.thread,
        None => alerts::next_thread(&mut tx).await?,
    };
    let raising = Raising {
        thread,
        alert: alert.map(|alert| alert.number.0),
        risk: None,
        project: project.number,
        tolerance,
        subject,
        by: Some(cx.who.person.id),
    };
    let number = escalations::next_number(&mut tx).await?;
    let calendar = almanac::calendar(&mut tx, &cx.site.profile).await?;
    let clocks = &cx.site.profile.steering.clocks;
    let raised = Escalation::raised(number, raising, (cx.now, cx.today()), &calendar, clocks);
    keep(&cx, tx, &raised, alert).await
}

/// The live alert of that number, if it belongs to the project; `Err(None)` where none is named.
async fn live(on: &mut impl Ask, project: &Project, typed: &str) -> Result<Result<Alert, Option<Problem>>, Fault> {
    if typed.is_empty() {
        return Ok(Err(None));
    }
    let Ok(number) = AlertNumber::parse(typed) else { return Ok(Err(Some(Problem::Unknown))) };
    let found = alerts::find(on, number).await?;
    let own = found.filter(|alert| alert.project == project.number && !alert.is_over());
    Ok(own.ok_or(Some(Problem::Unknown)))
}

/// One that is under way for the same alert, or the same words: a form sent twice raises once.
async fn under_way(
    tx: &mut Tx,
    alert: Option<&Alert>,
    project: &Project,
    subject: &str,
) -> Result<Option<Escalation>, Fault> {
    let own = escalations::list(tx, Some(&[project.number]), 100).await?;
    let mut open = own.into_iter().filter(|one| one.state.awaits_decision());
    Ok(open.find(|one| match alert {
        Some(alert) => one.alert == Some(alert.number.0),
        None => one.subject == subject,
    }))
}

async fn keep(cx: &Cx<Officer>, mut tx: Tx, raised: &Escalation, alert: Option<&Alert>) -> Answer {
    let by = Some(cx.who.person.id);
    escalations::add(&mut tx, raised).await?;
    escalations::note(&mut tx, raised, cx.now, by, None).await?;
    if let Some(alert) = alert {
        let taken = Alert { state: AlertState::Acknowledged, snoozed_until: None, ..alert.clone() };
        alerts::save(&mut tx, &taken).await?;
        let noted = Noted { at: cx.now, by, step: AlertStep::Escalated, why: None, until: None };
        alerts::note(&mut tx, alert.number, noted).await?;
    }
    let line = Change {
        record: raised.number.to_string(),
        why: Some(raised.subject.clone()),
        ..keeping::line(cx, raised.project, Subject::Escalation, raised.number.0, Action::Raised)
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::escalation(cx.language(), raised.number)))
}
