//! The agenda: proposed by the tool, arranged by whoever keeps the sitting.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::steering::agenda::{self, AgendaItem, ItemState, Matter, Proposal};
use domain::steering::escalation::{EscalationNumber, EscalationState, Move};
use domain::steering::sitting::Sitting;
use store::{Tx, agendas, escalations};
use views::paths;

use super::finding::{self, item_line};
use super::matters;
use crate::almanac;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

/// Proposes the agenda anew; what a person put there stays.
///
/// # Errors
/// `Refused` once the sitting is over, `Stale`.
pub async fn propose(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    finding::fresh(&typed, sitting.version)?;
    let existing = agendas::list(&mut tx, sitting.id).await?;
    let matters = matters::gather(&cx, &mut tx, &sitting).await?;
    let proposal = agenda::propose(&existing, matters, sitting.minutes);
    let lines = save(&cx, &mut tx, &sitting, &existing, proposal).await?;
    let to = format!("{}#agenda", paths::sitting(cx.language(), &sitting.code));
    finding::keep(&cx, tx, lines, &to).await
}

async fn save(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    sitting: &Sitting,
    before: &[AgendaItem],
    proposal: Proposal,
) -> Result<Vec<Change>, Fault> {
    let mut lines = vec![];
    for item in &proposal.removed {
        lines.extend(unschedule(cx, tx, item.escalation).await?);
        agendas::remove(tx, item.id).await?;
        lines.push(item_line(cx, item, Action::Removed));
    }
    let moved = proposal.kept.iter().filter(|item| !before.contains(item)).cloned().collect::<Vec<_>>();
    for item in &moved {
        agendas::save(tx, item).await?;
    }
    for (position, minutes, matter) in proposal.added {
        let item = AgendaItem { minutes, ..of(sitting, position, matter, agendas::next_id(tx).await?) };
        lines.extend(add(cx, tx, sitting, &item, Action::Proposed).await?);
    }
    Ok(lines)
}

/// An item for a matter.
#[must_use]
pub fn of(sitting: &Sitting, position: i64, matter: Matter, id: agenda::ItemId) -> AgendaItem {
    AgendaItem {
        id,
        sitting: sitting.id,
        position,
        consent: matter.kind.goes_by_consent(),
        kind: matter.kind,
        project: matter.project,
        escalation: matter.escalation,
        decision: matter.decision,
        milestone: matter.milestone,
        title: matter.title,
        minutes: 5,
        presenter: matter.presenter,
        state: ItemState::Waiting,
        opened_at: None,
        closed_at: None,
        by_hand: false,
        version: 1,
    }
}

/// Adds an item; an escalation is now on this agenda.
///
/// # Errors
/// `Refused` when it cannot be.
pub async fn add(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    sitting: &Sitting,
    item: &AgendaItem,
    action: Action,
) -> Result<Vec<Change>, Fault> {
    agendas::add(tx, item).await?;
    let mut lines = vec![item_line(cx, item, action)];
    if let Some(number) = item.escalation {
        lines.extend(step(cx, tx, number, Move::Schedule(sitting.id), Action::Scheduled).await?);
    }
    Ok(lines)
}

/// Takes an escalation off the agenda: back to its level.
///
/// # Errors
/// Trouble only.
pub async fn unschedule(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    escalation: Option<EscalationNumber>,
) -> Result<Vec<Change>, Fault> {
    let Some(number) = escalation else { return Ok(vec![]) };
    // It may have been withdrawn, or answered, since it was put there.
    let stands = escalations::find(tx, number).await?.is_some_and(|one| one.state == EscalationState::OnAgenda);
    if stands { step(cx, tx, number, Move::Unschedule, Action::Returned).await } else { Ok(vec![]) }
}

/// Moves an escalation, with its step and its line. `Refused` where it cannot move so.
///
/// # Errors
/// `Refused`, `Stale`.
pub async fn step(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    number: EscalationNumber,
    act: Move,
    action: Action,
) -> Result<Vec<Change>, Fault> {
    let Some(one) = escalations::find(tx, number).await? else { return Ok(vec![]) };
    let why = match &act {
        Move::Defer { reason, .. } | Move::Return { reason } | Move::Refuse { reason } => Some(reason.clone()),
        _ => None,
    };
    let (calendar, clocks) = (almanac::calendar(tx, &cx.site.profile).await?, &cx.site.profile.steering.clocks);
    let moved =
        one.after(act, cx.today(), &calendar, clocks).map_err(|_| Fault::Refused("sitting-refused-escalation"))?;
    escalations::step(tx, &moved, cx.now, Some(cx.who.person.id), why.clone()).await?;
    Ok(vec![Change {
        project: Some(one.project.0),
        from: Some(one.state.to_string()),
        to: Some(moved.state.to_string()),
        why,
        ..cx.change(Subject::Escalation, number, action)
    }])
}
