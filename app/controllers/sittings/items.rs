//! The items of an agenda, by hand: added, changed, moved, taken off, asked about, pulled out of the list.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::Officer;
use domain::problem::Problems;
use domain::steering::agenda::{AgendaItem, LONGEST_REMARK, LONGEST_TITLE};
use domain::steering::sitting::Sitting;
use domain::text;
use store::{agendas, posts};
use views::pages::sittings::forms;
use views::paths;

use super::finding::{self, item_line};
use super::{agenda, wishes};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{again, all_right, fresh};
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::open_agenda(&cx, &mut db, &id).await?;
    Ok(cx.show(&forms::new_item(cx.words, &sitting, &posts::list(&mut db).await?)))
}

/// # Errors
/// `Refill`, `Refused`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    let page = forms::new_item(cx.words, &sitting, &posts::list(&mut tx).await?);
    let wish = wishes::read(&mut tx, &typed, &sitting).await?;
    let wish = wish.map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let existing = agendas::list(&mut tx, sitting.id).await?;
    if existing.iter().any(|item| !item.is_over() && item.is(&wish.matter) && item.title == wish.matter.title) {
        return Ok(cx.see(&to_agenda(&cx, &sitting)));
    }
    let position = existing.iter().map(|item| item.position).max().unwrap_or(0) + 1;
    let item = agenda::of(&sitting, position, wish.matter, agendas::next_id(&mut tx).await?);
    let item = AgendaItem { minutes: wish.minutes, by_hand: true, ..item };
    let lines = agenda::add(&cx, &mut tx, &sitting, &item, Action::Added).await?;
    finding::keep(&cx, tx, lines, &to_agenda(&cx, &sitting)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    let item = finding::item(&mut db, &sitting, n).await?;
    Ok(cx.show(&wishes::item_page(&cx, &mut db, sitting, item).await?))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    let page = forms::item(cx.words, &sitting, &item, &posts::list(&mut tx).await?);
    fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let title = typed.some_names("title", LONGEST_TITLE, &mut problems);
    let minutes = problems.check("minutes", wishes::minutes(typed.text("minutes")));
    let all = posts::list(&mut tx).await?;
    let presenter = problems.check("presenter", wishes::post(typed.text("presenter"), &all)).flatten();
    let minutes = all_right(minutes, problems).map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let changed =
        AgendaItem { title, minutes, presenter, consent: typed.is_ticked("consent"), by_hand: true, ..item.clone() };
    agendas::save(&mut tx, &changed).await?;
    let line = Change {
        from: Some(item.minutes.to_string()),
        to: Some(changed.minutes.to_string()),
        ..item_line(&cx, &item, Action::Changed)
    };
    finding::keep(&cx, tx, vec![line], &to_agenda(&cx, &sitting)).await
}

/// One place up or down.
///
/// # Errors
/// `Refused`, `NotFound`.
pub async fn place(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    let all = agendas::list(&mut tx, sitting.id).await?;
    let here = all.iter().position(|one| one.id == item.id).found()?;
    let there = match typed.text("to") {
        "up" => here.checked_sub(1),
        "down" => Some(here + 1),
        _ => None,
    };
    let Some(other) = there.and_then(|place| all.get(place)) else {
        return Ok(cx.see(&to_agenda(&cx, &sitting)));
    };
    agendas::place(&mut tx, item.id, other.position).await?;
    agendas::place(&mut tx, other.id, item.position).await?;
    let line = Change { to: Some(other.position.to_string()), ..item_line(&cx, &item, Action::Changed) };
    finding::keep(&cx, tx, vec![line], &to_agenda(&cx, &sitting)).await
}

/// Asks before an item is taken off.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::open_agenda(&cx, &mut db, &id).await?;
    let item = finding::item(&mut db, &sitting, n).await?;
    Ok(cx.show(&forms::removal(cx.words, &sitting, &item)))
}

/// # Errors
/// `Refused` for what was decided already, `Stale`.
pub async fn remove(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    finding::fresh(&typed, item.version)?;
    if item.is_over() {
        return Err(Fault::Refused("sitting-refused-decided"));
    }
    let mut lines = agenda::unschedule(&cx, &mut tx, item.escalation).await?;
    agendas::remove(&mut tx, item.id).await?;
    lines.push(item_line(&cx, &item, Action::Removed));
    finding::keep(&cx, tx, lines, &to_agenda(&cx, &sitting)).await
}

/// A member asks about an item before the sitting.
///
/// # Errors
/// `Forbidden`, `Refill`, `Refused` once it is over.
pub async fn remark(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::seen(&cx, &mut tx, &id).await?;
    cx.who.may_remark(&sitting).allowed()?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    if !sitting.takes_items() {
        return Err(Fault::Refused("sitting-refused-over"));
    }
    let body = match text::paragraphs(typed.text("body"), LONGEST_REMARK) {
        Ok(body) => body,
        Err(problem) => {
            let page = wishes::item_page(&cx, &mut tx, sitting, item).await?;
            return Err(cx.refill(&page.wrong(typed.text("body"), problem)));
        }
    };
    let remark = agendas::Remark { item: item.id, person: cx.who.person.id, at: cx.now, body };
    let said = agendas::remarks(&mut tx, sitting.id).await?;
    let to = paths::sitting_item(cx.language(), &sitting.code, item.id.0);
    if said.iter().any(|one| one.item == item.id && one.person == remark.person && one.body == remark.body) {
        return Ok(cx.see(&to));
    }
    agendas::add_remark(&mut tx, &remark).await?;
    let line = Change { what: "remark".into(), ..item_line(&cx, &item, Action::Added) };
    finding::keep(&cx, tx, vec![line], &to).await
}

/// Somebody objects: the line leaves the list and becomes an item of its own.
///
/// # Errors
/// `Refused`, `Stale`.
pub async fn object(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::open_agenda(&cx, &mut tx, &id).await?;
    let item = finding::item(&mut tx, &sitting, n).await?;
    finding::fresh(&typed, item.version)?;
    if item.is_over() || !item.consent {
        return Err(Fault::Refused("sitting-refused-decided"));
    }
    let own = AgendaItem { consent: false, by_hand: true, minutes: item.minutes.max(3), ..item.clone() };
    agendas::save(&mut tx, &own).await?;
    let line = Change { what: "consent".into(), ..item_line(&cx, &item, Action::Changed) };
    let to = if sitting.is_in_session() {
        format!("{}?item={}", paths::room(cx.language(), &sitting.code), item.id.0)
    } else {
        to_agenda(&cx, &sitting)
    };
    finding::keep(&cx, tx, vec![line], &to).await
}

fn to_agenda(cx: &Cx<Officer>, sitting: &Sitting) -> String {
    format!("{}#agenda", paths::sitting(cx.language(), &sitting.code))
}
