//! A scenario before a committee: put before an agenda item, taken away again.

use domain::form::Typed;
use domain::index::{Scenario, ScenarioId};
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::steering::agenda::{AgendaItem, ItemId};
use domain::steering::sitting::Sitting;
use store::{Ask, agendas, journal, scenarios, sittings};
use views::pages::index::scenarios::forms;
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping::again;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// The most sittings looked at.
const MOST: i64 = 200;

/// # Errors
/// `NotFound`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let scenario = find(&mut db, id).await?;
    Ok(cx.show(&forms::attach(cx.words, &scenario, &open_items(&cx, &mut db).await?)))
}

/// `item` is joined; `remove` is taken away.
///
/// # Errors
/// `NotFound`, `Refill`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let scenario = find(&mut tx, id).await?;
    let open = open_items(&cx, &mut tx).await?;
    let (asked, is_removal) = match typed.text("remove") {
        "" => (typed.text("item"), false),
        other => (other, true),
    };
    let item = asked.parse().ok().map(ItemId);
    let Some((sitting, item)) = open.iter().find(|(_, one)| Some(one.id) == item) else {
        let problem = if asked.is_empty() { Problem::Missing } else { Problem::NotAChoice };
        let page = forms::attach(cx.words, &scenario, &open);
        return Err(again(&cx, &page, &typed, Problems::one("item", problem)));
    };
    let (is_new, action) = if is_removal {
        (scenarios::detach(&mut tx, scenario.id, item.id).await?, Action::Unlinked)
    } else {
        (scenarios::attach(&mut tx, scenario.id, item.id).await?, Action::Linked)
    };
    // Sent twice, done once.
    if is_new {
        let line = cx.change(Subject::Scenario, id, action);
        journal::add(&mut tx, Change { to: Some(format!("{} {}", sitting.code, item.id.0)), ..line }).await?;
        tx.commit().await?;
    }
    Ok(cx.see(&paths::scenario(cx.language(), id)))
}

async fn find(on: &mut impl Ask, id: i64) -> Result<Scenario, Fault> {
    Ok(scenarios::find(on, ScenarioId(id)).await?.found()?.scenario)
}

/// The items of coming sittings that this officer may change, each with its sitting.
async fn open_items(cx: &Cx<Officer>, on: &mut impl Ask) -> Result<Vec<(Sitting, AgendaItem)>, Fault> {
    let all = sittings::list(on, MOST).await?;
    let mut own: Vec<Sitting> = all.into_iter().filter(|sitting| cx.who.may_attach_to(sitting)).collect();
    own.sort_by_key(|sitting| sitting.held_on);
    let items = agendas::list_all(on, own.iter().map(|sitting| sitting.id).collect()).await?;
    let mut open = Vec::new();
    for sitting in own {
        let of_it = items.iter().filter(|item| item.sitting == sitting.id && !item.is_over());
        open.extend(of_it.map(|item| (sitting.clone(), item.clone())));
    }
    Ok(open)
}
