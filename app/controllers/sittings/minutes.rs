//! Minutes: validated by the chair, kept for good, published.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::Officer;
use domain::portfolio::entity::Entity;
use domain::steering::job::JobKind;
use domain::steering::sitting::{Act, Sitting, SittingCode, SittingState};
use store::{entities, jobs, sittings};
use views::pages::sittings::{MinutesListPage, MinutesPage, SittingLine, ValidationPage};
use views::paths;

use super::composing;
use super::finding::{self, line};
use crate::answer::Answer;
use crate::cx::{Cx, Who};
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place};

const MOST: i64 = 200;

/// The name of the body that sits: a sector's committee also names its entity.
pub fn body<W: Who>(cx: &Cx<W>, sitting: &Sitting, entities: &[Entity]) -> Names {
    let body = cx.site.profile.body(sitting.level).map(|body| body.name.clone()).unwrap_or_default();
    match sitting.entity.and_then(|id| entities.iter().find(|one| one.id == id)) {
        Some(entity) => Names {
            ar: body.ar.zip(entity.names.ar.clone()).map(|(body, entity)| format!("{body}، {entity}")),
            fr: body.fr.zip(entity.names.fr.clone()).map(|(body, entity)| format!("{body}, {entity}")),
            en: body.en.zip(entity.names.en.clone()).map(|(body, entity)| format!("{body}, {entity}")),
        },
        None => body,
    }
}

/// What the chair is about to validate.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused` before the sitting is closed.
pub async fn confirm(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    if sitting.state != SittingState::Closed {
        return Err(Fault::Refused("sitting-refused-not-closed"));
    }
    let minutes = composing::minutes_of(&cx, &mut db, &sitting).await?;
    Ok(cx.show(&ValidationPage { chairs: cx.who.chairs(&sitting), sitting, minutes }))
}

/// The chair says that they are right: from now on nobody changes them.
///
/// # Errors
/// `Forbidden` to anybody but the chair and their deputy; `Refused` twice.
pub async fn validate(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::seen(&cx, &mut tx, &id).await?;
    cx.who.chairs(&sitting).allowed()?;
    let validated = sitting.after(Act::Validate, cx.today()).map_err(finding::refused)?;
    finding::fresh(&typed, sitting.version)?;
    let minutes = composing::minutes_of(&cx, &mut tx, &sitting).await?;
    let hash = store::minutes::add(&mut tx, sitting.id, &minutes, cx.now, Some(cx.who.person.id)).await?;
    sittings::save(&mut tx, &validated).await?;
    jobs::add(&mut tx, JobKind::Minutes, sitting.id, None, cx.now).await?;
    let kept = Change { to: Some(hash), ..cx.change(Subject::Minutes, &sitting.code, Action::Validated) };
    let lines = vec![line(&cx, &sitting, Action::Validated), kept];
    finding::keep(&cx, tx, lines, &paths::minutes(cx.language(), &sitting.code)).await
}

/// Every sitting whose minutes are out, for everybody.
///
/// # Errors
/// Trouble only.
pub async fn list(cx: Cx) -> Answer {
    let mut db = cx.read();
    let entities = entities::list(&mut db).await?;
    let all = sittings::list(&mut db, MOST).await?;
    let shown = all.into_iter().filter(|one| one.state != SittingState::Cancelled);
    let lines = shown.map(|sitting| SittingLine { body: body(&cx, &sitting, &entities), sitting }).collect();
    Ok(cx.show(&MinutesListPage { lines, today: cx.today() }))
}

/// The minutes of a sitting; before they are validated, when it sits.
///
/// # Errors
/// `NotFound`.
pub async fn show(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = sittings::find_by_code(&mut db, &SittingCode(id)).await?.found()?;
    let entities = entities::list(&mut db).await?;
    let kept = store::minutes::find(&mut db, sitting.id).await?;
    let sees_all = cx.who.as_ref().is_some_and(|officer| officer.may_see_sitting(&sitting));
    let published = kept.map(|kept| {
        let minutes = if sees_all { kept.minutes } else { kept.minutes.for_the_public() };
        (minutes, kept.hash, kept.validated_at)
    });
    let page = MinutesPage { body: body(&cx, &sitting, &entities), sitting, published, sees_all, today: cx.today() };
    Ok(cx.show(&page))
}
