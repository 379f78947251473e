//! What is done with an alert: taken in hand, put to sleep, lowered, settled. Each with its line and its step.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::steering::alert::{Alert, AlertAct, AlertStep, LONGEST_REASON, Refusal};
use domain::text;
use store::alerts::{self, Noted};
use store::{Ask, Tx, journal};
use views::pages::alerts::forms;
use views::pages::desk::FormPage;
use views::paths;

use super::alert::find;
use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault};
use crate::form::{Form, Place};

type At = Place<(String, String)>;

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`, `Stale`.
pub async fn acknowledge(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (alert, _) = allowed(&cx, &mut tx, &id, AlertAct::Acknowledge).await?;
    if typed.text("version") != alert.version.to_string() {
        return Err(Fault::Stale(None));
    }
    let taken = alert.acknowledge().map_err(|_| Fault::Refused("alert-refused-alert"))?;
    keep(&cx, tx, &taken, (AlertStep::Acknowledged, Action::Acknowledged, None)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_snooze(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (alert, project) = allowed(&cx, &mut cx.read(), &id, AlertAct::Snooze).await?;
    Ok(cx.show(&forms::snooze(cx.words, &project, &alert)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn snooze(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (alert, project) = allowed(&cx, &mut tx, &id, AlertAct::Snooze).await?;
    let page = forms::snooze(cx.words, &project, &alert);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let until = problems.check("until", keeping::day(&cx, typed.text("until")));
    let why = problems.check("reason", text::paragraphs(typed.text("reason"), LONGEST_REASON));
    let (until, why) =
        keeping::all_right(until.zip(why), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let asleep = alert.snooze(until, &why, cx.today()).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    keep(&cx, tx, &asleep, (AlertStep::Snoozed, Action::Snoozed, Some(why))).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_lowering(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (alert, project) = allowed(&cx, &mut cx.read(), &id, AlertAct::Lower).await?;
    Ok(cx.show(&forms::lower(cx.words, &project, &alert)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn lower(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (alert, project) = allowed(&cx, &mut tx, &id, AlertAct::Lower).await?;
    let page = forms::lower(cx.words, &project, &alert);
    let why = reason(&cx, &page, &typed)?;
    let lowered = alert.lower(&why).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    keep(&cx, tx, &lowered, (AlertStep::Lowered, Action::Lowered, Some(why))).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_settlement(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (alert, project) = allowed(&cx, &mut cx.read(), &id, AlertAct::Settle).await?;
    Ok(cx.show(&forms::settle(cx.words, &project, &alert)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn settle(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (alert, project) = allowed(&cx, &mut tx, &id, AlertAct::Settle).await?;
    let page = forms::settle(cx.words, &project, &alert);
    let why = reason(&cx, &page, &typed)?;
    let settled = alert.settle(&why, cx.today()).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    keep(&cx, tx, &settled, (AlertStep::Settled, Action::Settled, Some(why))).await
}

async fn allowed(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, act: AlertAct) -> Result<(Alert, Project), Fault> {
    let (alert, project) = find(cx, on, id).await?;
    if alert.is_over() {
        return Err(Fault::Refused("alert-refused-alert"));
    }
    alert.allows(&cx.who, &project, act).allowed()?;
    Ok((alert, project))
}

fn reason(cx: &Cx<Officer>, page: &FormPage, typed: &Typed) -> Result<String, Fault> {
    keeping::fresh(cx, page, typed)?;
    text::paragraphs(typed.text("reason"), LONGEST_REASON)
        .map_err(|problem| keeping::again(cx, page, typed, Problems::one("reason", problem)))
}

fn refused(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, refusal: Refusal) -> Fault {
    let (field, problem) = match refusal {
        Refusal::ReasonMissing => ("reason", Problem::Missing),
        Refusal::TooEarly { first } => ("until", Problem::TooEarly { first }),
        Refusal::TooLate { last } => ("until", Problem::TooLate { last }),
        Refusal::Over | Refusal::Unchanged | Refusal::ByRule | Refusal::Lowest => {
            return Fault::Refused("alert-refused-alert");
        }
    };
    keeping::again(cx, page, typed, Problems::one(field, problem))
}

/// The alert, its step and its line, at once.
async fn keep(
    cx: &Cx<Officer>,
    mut tx: Tx,
    alert: &Alert,
    (step, action, why): (AlertStep, Action, Option<String>),
) -> Answer {
    alerts::save(&mut tx, alert).await?;
    let noted = Noted {
        at: cx.now,
        by: Some(cx.who.person.id),
        step,
        why: why.clone(),
        until: alert.snoozed_until.filter(|_| step == AlertStep::Snoozed),
    };
    alerts::note(&mut tx, alert.number, noted).await?;
    let line = Change {
        what: alert.rule.code().to_owned(),
        why,
        ..keeping::line(cx, alert.project, Subject::Alert, alert.number.0, action)
    };
    journal::add(&mut tx, Change { record: alert.number.to_string(), ..line }).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::alert(cx.language(), alert.number)))
}
