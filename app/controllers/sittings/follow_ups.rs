//! An earlier decision that is late: done with proof, a new day with its reason, or climbing as a difficulty.

use domain::calendar::parse_day;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::steering::agenda::{AgendaItem, ItemState};
use domain::steering::body::Level;
use domain::steering::decision::Decision;
use domain::steering::escalation::{Escalation, EscalationNumber, EscalationState, Move, Tolerance};
use domain::steering::ruling::{FollowUp, LONGEST_REASON};
use domain::steering::sitting::Sitting;
use domain::text;
use store::{Tx, agendas, decisions, escalations, numbers};

use super::finding::{self, decision_line, item_line};
use super::{room, rulings};
use crate::almanac;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `Refill`, `Refused` outside the session, `Stale`.
pub async fn create(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::in_session(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    let late = decisions::find(&mut tx, item.decision.found()?).await?.found()?;
    let to = rulings::next(&cx, &sitting, &typed);
    if item.is_over() {
        return Ok(cx.see(&to));
    }
    finding::fresh(&typed, item.version)?;
    let answered = read(&typed).and_then(|answer| Ok((late.followed_up(answer.clone(), cx.today())?, answer)));
    let (after, answer) = match answered {
        Ok(answered) => answered,
        Err(problems) => {
            let page = room::item_page(&cx, &mut tx, sitting, &item, Some((typed, problems))).await?;
            return Err(cx.refill(&page));
        }
    };
    let mut lines = save(&cx, &mut tx, &late, &after, &answer).await?;
    if let FollowUp::Escalated { reason } = &answer {
        lines.extend(climb(&cx, &mut tx, &sitting, &late, reason).await?);
    }
    agendas::save(&mut tx, &AgendaItem { state: ItemState::Done, closed_at: Some(cx.now), ..item.clone() }).await?;
    lines.push(item_line(&cx, &item, Action::Closed));
    finding::keep(&cx, tx, lines, &to).await
}

fn read(typed: &Typed) -> Result<FollowUp, Problems> {
    let said = |field: &str| {
        text::paragraphs(typed.text(field), LONGEST_REASON).map_err(|problem| Problems::one(field, problem))
    };
    match typed.text("outcome") {
        "done" => Ok(FollowUp::Done { evidence: said("evidence")? }),
        "new_day" => {
            let due_on = parse_day(typed.text("due")).map_err(|problem| Problems::one("due", problem))?;
            Ok(FollowUp::NewDay { due_on, reason: said("reason")? })
        }
        "escalated" => Ok(FollowUp::Escalated { reason: said("reason")? }),
        "" => Err(rulings::nothing_chosen()),
        _ => Err(Problems::one("outcome", Problem::NotAChoice)),
    }
}

async fn save(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    before: &Decision,
    after: &Decision,
    answer: &FollowUp,
) -> Result<Vec<Change>, Fault> {
    let (action, why) = match answer {
        FollowUp::Done { evidence } => (Action::Executed, evidence),
        FollowUp::NewDay { reason, .. } => (Action::Deferred, reason),
        FollowUp::Escalated { reason } => (Action::Blocked, reason),
    };
    decisions::save(tx, after).await?;
    decisions::note(tx, after, cx.now, Some(cx.who.person.id), Some(why.clone())).await?;
    Ok(vec![Change {
        from: before.due_on.map(|day| day.to_string()),
        to: after.due_on.map(|day| day.to_string()),
        why: Some(why.clone()),
        ..decision_line(cx, before, action)
    }])
}

/// What cannot be carried out climbs: to the level above, or back before the committee.
async fn climb(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    sitting: &Sitting,
    late: &Decision,
    reason: &str,
) -> Result<Vec<Change>, Fault> {
    let Some(project) = late.project else { return Ok(vec![]) };
    let (calendar, clocks) = (almanac::calendar(tx, &cx.site.profile).await?, cx.site.profile.steering.clocks);
    let due = calendar.add_working_days(cx.today(), clocks.exception_report).unwrap_or(cx.today());
    let raised = Escalation {
        number: EscalationNumber(numbers::next(tx, "escalation").await?),
        thread: late.thread,
        alert: None,
        risk: None,
        project,
        tolerance: Tolerance::Time,
        subject: text::line(reason, 200).unwrap_or_else(|_| late.number.to_string()),
        state: EscalationState::Raised,
        level: Level::Sector,
        raised_at: cx.now,
        raised_by: Some(cx.who.person.id),
        clock_until: None,
        report_due_on: due,
        sitting: None,
        evidence: None,
        version: 1,
    };
    let level = sitting.level.above().unwrap_or(Level::Committee);
    let sent = raised
        .after(Move::SendTo(level), cx.today(), &calendar, &clocks)
        .map_err(|_| Fault::Refused("sitting-refused-escalation"))?;
    escalations::add(tx, &sent).await?;
    escalations::note(tx, &sent, cx.now, Some(cx.who.person.id), Some(reason.to_owned())).await?;
    Ok(vec![Change {
        project: Some(project.0),
        why: Some(reason.to_owned()),
        ..cx.change(Subject::Escalation, sent.number, Action::Raised)
    }])
}
