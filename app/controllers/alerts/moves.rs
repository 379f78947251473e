//! The moves people make: acknowledgement, hand-over, return, withdrawal, execution, closure, reopening. Forms ask for
//! the reason; `domain` says from where, and who.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::steering::body::Level;
use domain::steering::escalation::{Act, Escalation, LONGEST_REASON, Move, Refusal};
use domain::text;
use store::{Ask, Tx, escalations, journal};
use views::pages::alerts::forms;
use views::pages::desk::FormPage;
use views::paths;

use super::escalation::find;
use super::ground::ladder;
use crate::almanac;
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
    let (one, _) = allowed(&cx, &mut tx, &id, &[Act::Acknowledge]).await?;
    if typed.text("version") != one.version.to_string() {
        return Err(Fault::Stale(None));
    }
    make(&cx, tx, &one, (Move::Acknowledge, Action::Acknowledged, None)).await
}

const HAND_OVER: &[Act] = &[Act::ToSector, Act::ToOffice, Act::Propose];

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_hand_over(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (one, project) = allowed(&cx, &mut cx.read(), &id, HAND_OVER).await?;
    Ok(cx.show(&forms::hand_over(cx.words, &project, &one, &ladder(&cx), &cx.who)))
}

/// # Errors
/// `Refill`, `Stale`, `Forbidden`.
pub async fn hand_over(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (one, project) = allowed(&cx, &mut tx, &id, HAND_OVER).await?;
    let page = forms::hand_over(cx.words, &project, &one, &ladder(&cx), &cx.who);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let level = problems.check("level", keeping::choice(typed.text("level"), Level::from_code));
    let why = problems.check("reason", text::paragraphs_or_none(typed.text("reason"), LONGEST_REASON));
    let (level, why) =
        keeping::all_right(level.zip(why), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let sent = Move::SendTo(level);
    sent.act().is_some_and(|act| one.allows(&cx.who, &project, act)).allowed()?;
    let action = if level == Level::Committee { Action::Proposed } else { Action::Sent };
    make(&cx, tx, &one, (sent, action, why)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_return(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    ask(&cx, &id, Act::Return, ("alert-return", "return")).await
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn send_back(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let change = ("alert-return", "return");
    because(&cx, &id, &typed, (Act::Return, change, Action::Returned), |reason| Move::Return { reason }).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_withdrawal(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    ask(&cx, &id, Act::Withdraw, ("alert-withdraw", "withdrawal")).await
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn withdraw(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let change = ("alert-withdraw", "withdrawal");
    because(&cx, &id, &typed, (Act::Withdraw, change, Action::Withdrawn), |reason| Move::Withdraw { reason }).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_reopening(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    ask(&cx, &id, Act::Reopen, ("alert-reopen", "reopening")).await
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn reopen(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let change = ("alert-reopen", "reopening");
    because(&cx, &id, &typed, (Act::Reopen, change, Action::Reopened), |reason| Move::Reopen { reason }).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_execution(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (one, project) = allowed(&cx, &mut cx.read(), &id, &[Act::Execute]).await?;
    Ok(cx.show(&forms::execution(cx.words, &project, &one)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn execute(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (one, project) = allowed(&cx, &mut tx, &id, &[Act::Execute]).await?;
    let page = forms::execution(cx.words, &project, &one);
    let evidence = written(&cx, &page, &typed, "evidence")?;
    make(&cx, tx, &one, (Move::Execute { evidence: evidence.clone() }, Action::Executed, Some(evidence))).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_closure(cx: Cx<Officer>, Place((_, id)): At) -> Answer {
    let (one, project) = allowed(&cx, &mut cx.read(), &id, &[Act::Close]).await?;
    Ok(cx.show(&forms::closure(cx.words, &project, &one)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn close(cx: Cx<Officer>, Place((_, id)): At, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (one, project) = allowed(&cx, &mut tx, &id, &[Act::Close]).await?;
    let page = forms::closure(cx.words, &project, &one);
    keeping::fresh(&cx, &page, &typed)?;
    let why = text::paragraphs_or_none(typed.text("reason"), LONGEST_REASON)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("reason", problem)))?;
    make(&cx, tx, &one, (Move::Close, Action::Closed, why)).await
}

async fn ask(cx: &Cx<Officer>, id: &str, act: Act, change: (&str, &str)) -> Answer {
    let (one, project) = allowed(cx, &mut cx.read(), id, &[act]).await?;
    Ok(cx.show(&forms::because(cx.words, &project, &one, change)))
}

async fn because(
    cx: &Cx<Officer>,
    id: &str,
    typed: &Typed,
    (act, change, action): (Act, (&str, &str), Action),
    with: fn(String) -> Move,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (one, project) = allowed(cx, &mut tx, id, &[act]).await?;
    let page = forms::because(cx.words, &project, &one, change);
    let reason = written(cx, &page, typed, "reason")?;
    make(cx, tx, &one, (with(reason.clone()), action, Some(reason))).await
}

fn written(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, field: &str) -> Result<String, Fault> {
    keeping::fresh(cx, page, typed)?;
    text::paragraphs(typed.text(field), LONGEST_REASON)
        .map_err(|problem: Problem| keeping::again(cx, page, typed, Problems::one(field, problem)))
}

/// The escalation, if this officer may make one of these moves now. A move that does not fit where it stands is
/// refused in words to whoever could make it elsewhere.
async fn allowed(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, acts: &[Act]) -> Result<(Escalation, Project), Fault> {
    let (one, project) = find(cx, on, id).await?;
    if !acts.iter().any(|act| act.fits(one.state, one.level)) {
        return Err(Fault::Refused("alert-refused-move"));
    }
    acts.iter().any(|act| one.allows(&cx.who, &project, *act)).allowed()?;
    Ok((one, project))
}

/// The move, its step and its line, at once.
async fn make(
    cx: &Cx<Officer>,
    mut tx: Tx,
    one: &Escalation,
    (act, action, why): (Move, Action, Option<String>),
) -> Answer {
    let calendar = almanac::calendar(&mut tx, &cx.site.profile).await?;
    let moved = one.after(act, cx.today(), &calendar, &cx.site.profile.steering.clocks).map_err(refused)?;
    escalations::step(&mut tx, &moved, cx.now, Some(cx.who.person.id), why.clone()).await?;
    let line = Change {
        record: one.number.to_string(),
        from: Some(one.state.to_string()),
        to: Some(moved.state.to_string()),
        why,
        ..keeping::line(cx, one.project, Subject::Escalation, one.number.0, action)
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::escalation(cx.language(), one.number)))
}

fn refused(_: Refusal) -> Fault {
    Fault::Refused("alert-refused-move")
}
