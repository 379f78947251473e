//! The update of whoever is signed in.

use chrono::NaiveDate;
use domain::people::Officer;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::update::Said;
use store::{Tx, projects, reports};
use views::pages::update::{Closed, ClosedLinkPage, Door, Typed, UpdatePage};
use views::paths;

use super::Situation;
use super::saving::save;
use super::showing::{meanwhile, receipt, reminder_after};
use crate::answer::Answer;
use crate::cx::{Cx, Who};
use crate::fault::{Allowed, Fault};
use crate::form::{Form, Place, Query};

/// The fields as they came, in their order.
pub type Fields = Vec<(String, String)>;

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`; trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let situation = load(&cx, &id).await?;
    let today = cx.today();
    Ok(cx.show(&situation.form(Door::Desk, situation.blank(today), domain::problem::Problems::default(), today)))
}

/// What the choice just made means, for the form to show at once.
///
/// # Errors
/// `NotFound`, `Forbidden`; trouble.
pub async fn preview(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Query(fields): Query<Fields>) -> Answer {
    if !cx.wants_part {
        return Ok(cx.see(&paths::update(cx.language(), id)));
    }
    let situation = load(&cx, &id).await?;
    Ok(cx.part(situation.preview(cx.words, &typed(&fields))))
}

/// Takes the update. Whoever is no longer signed in keeps every word, and is shown the way back in.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused`, `Refill`, `Stale`; trouble.
pub async fn create(cx: Cx, Place((_, id)): Place<(String, String)>, Form(fields): Form<Fields>) -> Answer {
    let (number, typed) = (number(&id)?, typed(&fields));
    let Some(officer) = cx.who.clone() else { return signed_out(&cx, number, typed).await };
    let said = Said { at: cx.now, today: cx.today(), by: Some(officer.person.id) };
    let mut tx = cx.begin().await?;
    let project = projects::find(&mut tx, number).await?.ok_or(Fault::NotFound)?;
    officer.may_keep_roadmap(&project).allowed()?;
    take(&cx, &mut tx, number, &typed, &said, Door::Desk).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::update_receipt(cx.language(), number)))
}

/// # Errors
/// `NotFound`; trouble.
pub async fn show_receipt(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = number(&id)?;
    let mut db = cx.read();
    let own = |report: &domain::portfolio::report::Report| report.by == Some(cx.who.person.id);
    let Some(report) = reports::list(&mut db, number, 10).await?.into_iter().find(own) else {
        return Ok(cx.see(&paths::update(cx.language(), number)));
    };
    let profile = &cx.site.profile;
    let next = reminder_after(profile.day_of(report.said_at), profile.reminder_every_days);
    let page = receipt(&mut db, report, profile.tolerance_days, next).await?;
    Ok(cx.show(&page))
}

/// The steps every door shares, inside its transaction: claim the roadmap, load, decide, save.
///
/// # Errors
/// `Refill` with everything that is wrong; `Stale` with what others did meanwhile; trouble.
pub(in crate::controllers) async fn take<W: Who>(
    cx: &Cx<W>,
    tx: &mut Tx,
    number: ProjectNumber,
    typed: &Typed,
    said: &Said,
    door: Door,
) -> Result<(), Fault> {
    let tolerance = cx.site.profile.tolerance_days;
    let claimed = projects::touch_roadmap(tx, number, typed.version.parse().unwrap_or(0)).await;
    let situation = Situation::load(tx, number, said.today, tolerance).await?;
    match claimed {
        Ok(()) => {}
        Err(store::Error::Stale) => return Err(overtaken(cx, tx, &situation, typed, door).await?),
        Err(trouble) => return Err(trouble.into()),
    }
    let (_, applied) = situation
        .decide(typed, said)
        .map_err(|problems| cx.refill(&situation.form(door, typed.clone(), problems, said.today)))?;
    save(tx, &situation, &applied, said).await
}

/// The page with both: what the others did, and the form as it was typed, ready to be sent on top.
async fn overtaken<W: Who>(
    cx: &Cx<W>,
    tx: &mut Tx,
    situation: &Situation,
    typed: &Typed,
    door: Door,
) -> Result<Fault, Fault> {
    let changes = meanwhile(tx, situation, typed).await?;
    let form =
        situation.form(door, situation.renewed(typed, cx.today()), domain::problem::Problems::default(), cx.today());
    Ok(Fault::Stale(Some(cx.framed(&UpdatePage { meanwhile: Some(changes), ..form }))))
}

async fn signed_out(cx: &Cx, number: ProjectNumber, typed: Typed) -> Answer {
    let project = projects::find(&mut cx.read(), number).await?.ok_or(Fault::NotFound)?;
    let page = ClosedLinkPage { why: Closed::SignedOut, project: Some((number, project.names)), typed };
    Ok(cx.show_as(axum::http::StatusCode::UNAUTHORIZED, &page))
}

/// The situation of a project whose roadmap this officer keeps.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused`; trouble.
pub(super) async fn load(cx: &Cx<Officer>, id: &str) -> Result<Situation, Fault> {
    let today: NaiveDate = cx.today();
    let situation = Situation::load(&mut cx.read(), number(id)?, today, cx.site.profile.tolerance_days).await?;
    cx.who.may_keep_roadmap(&situation.project).allowed()?;
    Ok(situation)
}

pub(super) fn number(id: &str) -> Result<ProjectNumber, Fault> {
    ProjectNumber::parse(id).map_err(|_| Fault::NotFound)
}

pub(super) fn typed(fields: &Fields) -> Typed {
    Typed::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}
