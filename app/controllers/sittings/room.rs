//! The room: one screen after the other, for a committee that looks at it from five metres.

use domain::form::Typed;
use domain::people::Officer;
use domain::problem::Problems;
use domain::steering::agenda::{AgendaItem, ItemId, Stop, stops};
use domain::steering::decision::DecisionNumber;
use domain::steering::sitting::{Sitting, SittingState};
use serde::Deserialize;
use store::{Ask, agendas, entities, frozen};
use views::pages::room::{RoomPage, Screen, StopLine};
use views::paths;

use super::{attendance, finding, minutes, room_item, room_parts};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Place, Query};

/// Which screen is wanted, by what is on it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    item: String,
    at: String,
}

/// The screen where the sitting stands, or the one asked for.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn enter(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Query(wanted): Query<Wanted>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    let items = agendas::list(&mut db, sitting.id).await?;
    let all = stops(&items);
    let item = wanted.item.parse().ok().map(ItemId).filter(|id| items.iter().any(|item| item.id == *id));
    let stop = match (item, wanted.at.as_str()) {
        (Some(id), _) => Stop::Item(id),
        (None, "read-back") => Stop::ReadBack,
        (None, "validation") => Stop::Validation,
        (None, _) => standing(&sitting, &items),
    };
    let screen = place(&all, stop).unwrap_or(0);
    Ok(cx.see(&paths::room_screen(cx.language(), &sitting.code, screen)))
}

fn standing(sitting: &Sitting, items: &[AgendaItem]) -> Stop {
    match sitting.state {
        SittingState::InSession if items.iter().any(AgendaItem::is_over) => {
            let next = items.iter().find(|item| !item.is_over() && !item.consent);
            next.map_or(Stop::ReadBack, |item| Stop::Item(item.id))
        }
        SittingState::InSession => Stop::Previous,
        SittingState::Closed | SittingState::Validated => Stop::ReadBack,
        _ => Stop::Attendance,
    }
}

fn place(all: &[Stop], stop: Stop) -> Option<usize> {
    all.iter().position(|one| *one == stop)
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, usize)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    let page = page(&cx, &mut db, sitting, n, Said::default()).await?;
    Ok(cx.show(&page))
}

/// What was typed on a screen, and what is wrong with it.
#[derive(Default)]
pub struct Said {
    pub form: Option<(Typed, Problems)>,
    pub wording: Option<(DecisionNumber, Typed, Problems)>,
}

/// The screen of an item, with a form that has to be put right.
///
/// # Errors
/// Trouble only.
pub async fn item_page(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: Sitting,
    item: &AgendaItem,
    form: Option<(Typed, Problems)>,
) -> Result<RoomPage, Fault> {
    let all = stops(&agendas::list(on, sitting.id).await?);
    // A line of the list has no screen of its own until somebody objects; its form still has to come back somewhere.
    let at = place(&all, Stop::Item(item.id)).or_else(|| place(&all, Stop::Consent)).found()?;
    page(cx, on, sitting, at, Said { form, wording: None }).await
}

/// The read-back, with a wording that has to be put right.
///
/// # Errors
/// Trouble only.
pub async fn read_back_page(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: Sitting,
    wording: Option<(DecisionNumber, Typed, Problems)>,
) -> Result<RoomPage, Fault> {
    let all = stops(&agendas::list(on, sitting.id).await?);
    let at = place(&all, Stop::ReadBack).found()?;
    page(cx, on, sitting, at, Said { form: None, wording }).await
}

async fn page(cx: &Cx<Officer>, on: &mut impl Ask, sitting: Sitting, at: usize, said: Said) -> Result<RoomPage, Fault> {
    let items = agendas::list(on, sitting.id).await?;
    let all = stops(&items);
    let stop = all.get(at).copied().found()?;
    let keeps = cx.who.may_keep_sitting(&sitting);
    let chairs = cx.who.chairs(&sitting);
    let screen = match stop {
        Stop::Attendance => Screen::Attendance(attendance::seats(cx, on, &sitting).await?),
        Stop::Previous => Screen::Previous(room_parts::previous(cx, on, &sitting, &items, &all).await?),
        Stop::Portfolio => Screen::Portfolio(room_parts::portfolio(cx, on, &sitting).await?),
        Stop::Item(id) => {
            let item = items.iter().find(|item| item.id == id).found()?;
            Screen::Item(Box::new(room_item::load(cx, on, &sitting, item, (at, said.form)).await?))
        }
        Stop::Consent => Screen::Consent(room_parts::consent(on, &items).await?),
        Stop::Risks => Screen::Risks(room_parts::risks(on).await?),
        Stop::ReadBack => Screen::ReadBack(room_parts::read_back(cx, on, &sitting, &items, said.wording).await?),
        Stop::Validation => Screen::Validation(Box::new(super::composing::minutes_of(cx, on, &sitting).await?)),
    };
    let line = |stop: &Stop| StopLine {
        item: items.iter().find(|item| Stop::Item(item.id) == *stop).map(|item| item.title.clone()),
        done: items.iter().any(|item| Stop::Item(item.id) == *stop && item.is_over()),
        stop: *stop,
    };
    let minutes = items.iter().find(|item| Stop::Item(item.id) == stop).map(|item| item.minutes);
    Ok(RoomPage {
        body: minutes::body(cx, &sitting, &entities::list(on).await?),
        pack: frozen::find(on, sitting.id).await?.map(|frozen| frozen.hash),
        stops: all.iter().map(line).collect(),
        at,
        screen,
        minutes,
        keeps,
        chairs,
        sitting,
    })
}
