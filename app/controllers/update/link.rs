//! The update by the link of a reminder: fifteen minutes, one use, this form only. Looking does not spend it, because
//! mail scanners look; no session is needed, and none is made.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Duration, Utc};
use domain::people::Officer;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::update::Said;
use domain::problem::Problems;
use store::links::{self, Grant, Purpose};
use store::{Ask, people, projects, reports};
use views::pages::update::{Closed, ClosedLinkPage, Door, Typed};
use views::paths;

use super::Situation;
use super::desk::{Fields, take, typed};
use super::showing::{receipt, reminder_after};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place, Query};
use crate::secrets::Token;

/// How long a spent link still shows its receipt.
const RECEIPT_HOURS: i64 = 24;

/// # Errors
/// `Refused`; trouble. A link that opens nothing is a page, not a fault.
pub async fn show(cx: Cx, Place((_, token)): Place<(String, String)>) -> Answer {
    let mut db = cx.site.db.read();
    let open = match open(&mut db, &token, cx.now).await? {
        Ok(open) => open,
        Err(closed) => return closed.answer(&cx, &mut db, Typed::default()).await,
    };
    let today = cx.today();
    let situation = Situation::load(&mut db, open.project.number, today, cx.site.profile.tolerance_days).await?;
    let form = situation.form(Door::Link(token), situation.blank(today), Problems::default(), today);
    Ok(kept_private(cx.show(&form)))
}

/// # Errors
/// `NotFound` once the link is closed; trouble.
pub async fn preview(cx: Cx, Place((_, token)): Place<(String, String)>, Query(fields): Query<Fields>) -> Answer {
    if !cx.wants_part {
        return Ok(cx.see(&paths::update_by_link(cx.language(), token)));
    }
    let mut db = cx.site.db.read();
    let Ok(open) = open(&mut db, &token, cx.now).await? else { return Err(Fault::NotFound) };
    let situation = Situation::load(&mut db, open.project.number, cx.today(), cx.site.profile.tolerance_days).await?;
    Ok(kept_private(cx.part(situation.preview(cx.words, &typed(&fields)))))
}

/// Takes the update and spends the link, both or neither.
///
/// # Errors
/// `Refill`, `Stale`, `Refused`; trouble.
pub async fn create(cx: Cx, Place((_, token)): Place<(String, String)>, Form(fields): Form<Fields>) -> Answer {
    let typed = typed(&fields);
    let mut tx = cx.begin().await?;
    let open = match open(&mut tx, &token, cx.now).await? {
        Ok(open) => open,
        Err(closed) => return closed.answer(&cx, &mut tx, typed).await,
    };
    let number = open.project.number;
    let closed = |why| Shut { why, project: Some(number) };
    if typed.project != number.to_string() {
        return closed(Closed::OtherProject).answer(&cx, &mut tx, typed).await;
    }
    if !links::spend(&mut tx, Token::given(&token).hash(), cx.now).await? {
        return closed(Closed::Used { at: cx.now }).answer(&cx, &mut tx, typed).await;
    }
    let said = Said { at: cx.now, today: cx.today(), by: Some(open.officer.person.id) };
    take(&cx, &mut tx, number, &typed, &said, Door::Link(token.clone())).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::update_by_link_receipt(cx.language(), token)))
}

/// What the link was spent on, for a day.
///
/// # Errors
/// Trouble.
pub async fn show_receipt(cx: Cx, Place((_, token)): Place<(String, String)>) -> Answer {
    let mut db = cx.site.db.read();
    let trace = links::trace(&mut db, Token::given(&token).hash(), Purpose::Update).await?;
    let spent = trace.and_then(|trace| Some((trace.grant.project?, trace.used_at?)));
    let Some((project, at)) = spent.filter(|(_, at)| cx.now - *at < Duration::hours(RECEIPT_HOURS)) else {
        return Ok(cx.see(&paths::update_by_link(cx.language(), token)));
    };
    let said = reports::list(&mut db, project, 10).await?.into_iter().find(|report| report.said_at == at);
    let Some(report) = said else { return Ok(cx.see(&paths::update_by_link(cx.language(), token))) };
    let profile = &cx.site.profile;
    let next = reminder_after(profile.day_of(at), profile.reminder_every_days);
    let page = receipt(&mut db, report, profile.tolerance_days, next).await?;
    Ok(kept_private(cx.show(&page)))
}

/// A link that opens the form, and for whom.
struct Open {
    officer: Officer,
    project: Project,
}

/// A link that does not, and why.
struct Shut {
    why: Closed,
    project: Option<ProjectNumber>,
}

/// Looks behind the link. Its holder must still keep the project's roadmap: a post may have changed hands since.
async fn open(on: &mut impl Ask, token: &str, now: DateTime<Utc>) -> Result<Result<Open, Shut>, Fault> {
    let hash = Token::given(token).hash();
    let Some(Grant { person, project: Some(number) }) = links::find(on, hash.clone(), Purpose::Update, now).await?
    else {
        return Ok(Err(shut(on, hash).await?));
    };
    let officer = people::officer(on, person).await?.filter(|officer| officer.person.active);
    let project = projects::find(on, number).await?;
    let unknown = Shut { why: Closed::Unknown, project: None };
    let Some((officer, project)) = officer.zip(project) else { return Ok(Err(unknown)) };
    Ok(if officer.may_keep_roadmap(&project) { Ok(Open { officer, project }) } else { Err(unknown) })
}

async fn shut(on: &mut impl Ask, hash: String) -> Result<Shut, Fault> {
    let trace = links::trace(on, hash, Purpose::Update).await?;
    Ok(match trace {
        None => Shut { why: Closed::Unknown, project: None },
        Some(trace) => {
            Shut { why: trace.used_at.map_or(Closed::Expired, |at| Closed::Used { at }), project: trace.grant.project }
        }
    })
}

impl Shut {
    async fn answer(self, cx: &Cx, on: &mut impl Ask, typed: Typed) -> Answer {
        let status = match self.why {
            Closed::Unknown => StatusCode::NOT_FOUND,
            Closed::OtherProject => StatusCode::CONFLICT,
            _ => StatusCode::GONE,
        };
        let project = match self.project {
            Some(number) => projects::find(on, number).await?.map(|project| (number, project.names)),
            None => None,
        };
        let page = ClosedLinkPage { why: self.why, project, typed };
        Ok(kept_private(cx.show_as(status, &page)))
    }
}

/// Nothing behind a link may stay in a cache.
fn kept_private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}
