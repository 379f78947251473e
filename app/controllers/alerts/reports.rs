//! The exception report of an escalation: written once, and again as long as nobody has decided.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::steering::escalation::Escalation;
use domain::steering::exception::{ExceptionReport, read};
use store::{Ask, exceptions, journal};
use views::pages::alerts::forms;
use views::paths;

use super::escalation::find;
use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let (one, project) = writable(&cx, &mut db, &id).await?;
    let written = exceptions::find(&mut db, one.number).await?;
    Ok(cx.show(&forms::report(cx.words, &project, &one, written.as_ref())))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (one, project) = writable(&cx, &mut tx, &id).await?;
    let before = exceptions::find(&mut tx, one.number).await?;
    let page = forms::report(cx.words, &project, &one, before.as_ref());
    keeping::fresh(&cx, &page, &typed)?;
    let written = read(&typed).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let report = ExceptionReport {
        escalation: one.number,
        cause: written.cause,
        consequences: written.consequences,
        recommendation: written.recommendation,
        recommended: written.recommended,
        options: written.options,
        said_at: cx.now,
        by: Some(cx.who.person.id),
        version: before.as_ref().map_or(0, |before| before.version),
    };
    exceptions::save(&mut tx, &report).await?;
    let line = Change {
        record: one.number.to_string(),
        what: "report".into(),
        why: Some(report.cause.clone()),
        ..keeping::line(&cx, one.project, Subject::Escalation, one.number.0, Action::Changed)
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::escalation(cx.language(), one.number)))
}

async fn writable(cx: &Cx<Officer>, on: &mut impl Ask, id: &str) -> Result<(Escalation, Project), Fault> {
    let (one, project) = find(cx, on, id).await?;
    cx.who.may_keep_roadmap(&project).allowed()?;
    if !one.takes_report() {
        return Err(Fault::Refused("alert-refused-move"));
    }
    Ok((one, project))
}
