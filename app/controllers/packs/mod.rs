//! The packs of a sitting: asked for, watched, read on the screen, taken away.

use axum::http::header;
use axum::response::Response;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::steering::job::JobKind;
use domain::steering::pack::{self, DocumentKind, Refusal};
use domain::steering::sitting::{Sitting, SittingCode};
use store::documents::{self, Document};
use store::{Ask, jobs, journal, people, sittings};
use views::pages::packs::{DocumentLine, JobLine, PackPage, PacksPage};
use views::paths;

use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::Place;
use crate::packs;
use crate::workers::jobs::file_name;

/// More documents than this of one sitting nobody reads.
const MOST_DOCUMENTS: i64 = 200;

const PDF: &str = "application/pdf";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list(cx: Cx<Officer>, Place((_, code)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = sitting(&cx, &mut db, code).await?;
    let job = jobs::list_of_sitting(&mut db, JobKind::Pack, sitting.id, 1).await?.into_iter().next();
    let asked_by = people::names(&mut db, job.iter().filter_map(|job| job.asked_by)).await?;
    let asked_by = asked_by.into_iter().next().map(|(_, names)| names);
    let kept = documents::list_of_sitting(&mut db, sitting.id, MOST_DOCUMENTS).await?;
    let page = PacksPage {
        job: job.map(|job| JobLine { job, asked_by }),
        documents: kept.into_iter().map(line).collect(),
        may_ask: pack::may_ask(&cx.who) && pack::can_be_made(&sitting).is_ok(),
        sitting,
    };
    Ok(cx.show(&page))
}

/// Asks for a pack. Whoever asks for one that is under way watches it.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused` for a sitting that does not take place.
pub async fn create(cx: Cx<Officer>, Place((_, code)): Place<(String, String)>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = sitting(&cx, &mut tx, code).await?;
    pack::may_ask(&cx.who).allowed()?;
    pack::can_be_made(&sitting).map_err(|Refusal::Cancelled| Fault::Refused("pack-cancelled"))?;
    let added = jobs::add(&mut tx, JobKind::Pack, sitting.id, Some(cx.who.person.id), cx.now).await?;
    if added.is_some() {
        let asked = cx.change(Subject::Document, &sitting.code, Action::Scheduled);
        journal::add(&mut tx, Change { what: DocumentKind::Pack.code().to_owned(), ..asked }).await?;
        tx.commit().await?;
        cx.site.outbox_bell.notify_one();
    }
    Ok(cx.see(&paths::packs(cx.language(), &sitting.code)))
}

/// The pack as a page.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, code)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = sitting(&cx, &mut db, code).await?;
    let mut figures = packs::figures(&cx.site, &sitting).await?;
    let pack = packs::gather(&mut db, &mut figures, &cx.site.profile, &sitting).await?;
    Ok(cx.show(&PackPage { pack }))
}

/// A document to take away.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn download(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let document = documents::find(&mut db, id).await?.found()?;
    let sitting = sittings::find(&mut db, document.sitting).await?.found()?;
    pack::may_read(&cx.who, &sitting).allowed()?;
    let content = documents::content(&mut db, id).await?.found()?;
    Ok(private(answer::file(&file_name(&sitting.code, &document), content_type(document.kind), content)))
}

/// The sitting of this code, if its packs may be read.
async fn sitting(cx: &Cx<Officer>, on: &mut impl Ask, code: String) -> Result<Sitting, Fault> {
    let sitting = sittings::find_by_code(on, &SittingCode(code)).await?.found()?;
    pack::may_read(&cx.who, &sitting).allowed()?;
    Ok(sitting)
}

fn line(document: Document) -> DocumentLine {
    let Document { id, kind, made_at, hash, pages, bytes, .. } = document;
    DocumentLine { id, kind, made_at, hash, pages, bytes }
}

const fn content_type(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Pack | DocumentKind::Minutes => PDF,
        DocumentKind::WorkbookAr | DocumentKind::WorkbookFr | DocumentKind::WorkbookEn => XLSX,
    }
}

/// Not for the caches on the way.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("private, no-store"));
    response
}
