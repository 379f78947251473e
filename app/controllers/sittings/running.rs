//! A sitting is opened and closed.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::Officer;
use domain::steering::agenda::{AgendaItem, ItemState};
use domain::steering::sitting::Act;
use store::{agendas, sittings};
use views::paths;

use super::finding::{self, item_line, line};
use super::{agenda, attendance};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `Refused` without a quorum or from another state, `Stale`.
pub async fn open(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::kept(&cx, &mut tx, &id).await?;
    let to = paths::room_screen(cx.language(), &sitting.code, 1);
    if sitting.is_in_session() {
        return Ok(cx.see(&to));
    }
    finding::fresh(&typed, sitting.version)?;
    let quorum = attendance::seats(&cx, &mut tx, &sitting).await?.quorum;
    let act = Act::Open { at: cx.now, quorum: quorum.is_met(), chair: None };
    let opened = sitting.after(act, cx.today()).map_err(finding::refused)?;
    sittings::save(&mut tx, &opened).await?;
    let told =
        Change { to: Some(format!("{}/{}", quorum.here, quorum.members)), ..line(&cx, &sitting, Action::Opened) };
    finding::keep(&cx, tx, vec![told], &to).await
}

/// Nothing more is decided; what was not reached goes back to where it came from.
///
/// # Errors
/// `Refused`, `Stale`.
pub async fn close(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::kept(&cx, &mut tx, &id).await?;
    finding::fresh(&typed, sitting.version)?;
    let closed = sitting.after(Act::Close { at: cx.now }, cx.today()).map_err(finding::refused)?;
    sittings::save(&mut tx, &closed).await?;
    let mut lines = vec![];
    for item in agendas::list(&mut tx, sitting.id).await? {
        if item.is_over() {
            continue;
        }
        lines.extend(agenda::unschedule(&cx, &mut tx, item.escalation).await?);
        let dropped = AgendaItem { state: ItemState::Dropped, closed_at: Some(cx.now), ..item.clone() };
        agendas::save(&mut tx, &dropped).await?;
        lines.push(Change { to: Some(dropped.state.to_string()), ..item_line(&cx, &item, Action::Closed) });
    }
    lines.push(line(&cx, &sitting, Action::Closed));
    let to = format!("{}?at=validation", paths::room(cx.language(), &sitting.code));
    finding::keep(&cx, tx, lines, &to).await
}
