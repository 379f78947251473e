//! The update by spreadsheet: the template goes out, comes back, is read without changing anything, is shown as a
//! difference, and is confirmed. Nothing is kept in between: the difference carries the whole change, signed.

use axum::http::StatusCode;
use domain::people::Officer;
use domain::portfolio::update::{Answer as Said, Consequence, Said as Speech};
use store::projects;
use views::pages::update::{DifferencePage, Door, Line, Trouble, Typed, UpdatePage, WorkbookPage};
use views::paths;

use super::Situation;
use super::desk::{Fields, load, number, take, typed};
use super::showing::meanwhile;
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place, Upload};
use crate::secrets::{is_signed, sign};
use crate::spreadsheet::{self, Against, Filled, Meta};

/// A filled-in template weighs some twenty kilobytes.
const MOST_FILE: usize = 2 * 1024 * 1024;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const PURPOSE: &str = "update-confirmation";

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`; trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let situation = load(&cx, &id).await?;
    Ok(cx.show(&WorkbookPage { subject: situation.subject(cx.today()), trouble: None }))
}

/// The template, made for the project as it stands.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused`; trouble.
pub async fn template(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let situation = load(&cx, &id).await?;
    let project = &situation.project;
    let meta = Meta { project: project.number, version: project.roadmap_version, seen: situation.seen };
    let title = format!("{} · {}", project.number, project.names.shown(cx.language()).0);
    let open: Vec<_> = situation.milestones.iter().filter(|milestone| !milestone.is_done()).collect();
    let bytes = spreadsheet::template(cx.words, &title, &open, &meta, &cx.site.settings.secret_key)
        .map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("{}-{}.xlsx", project.number, cx.today()), XLSX, bytes))
}

/// Reads what came back, and shows what it would change.
///
/// # Errors
/// `Refill` with the cells to correct, `Stale` when the roadmap changed since; `NotFound`, `Forbidden`; trouble.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, upload: Upload) -> Answer {
    let situation = load(&cx, &id).await?;
    let bytes = upload.file("file", MOST_FILE).await?.unwrap_or_default();
    let (situation, read) = read(&cx, situation, bytes).await?;
    let refuse = |trouble| cx.refill(&WorkbookPage { subject: situation.subject(cx.today()), trouble: Some(trouble) });
    let filled = read.map_err(&refuse)?;
    if filled.typed.version != situation.project.roadmap_version.to_string() {
        return Err(overtaken(&cx, &situation, filled.typed).await?);
    }
    if !filled.wrong.is_empty() {
        return Err(refuse(Trouble::Cells(filled.wrong)));
    }
    let page = difference(&cx, &situation, &filled).map_err(refuse)?;
    Ok(cx.show(&page))
}

/// Takes exactly what was shown.
///
/// # Errors
/// `Refill`, `Stale`; `NotFound`, `Forbidden`; trouble.
pub async fn confirm(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(fields): Form<Fields>) -> Answer {
    let (number, typed) = (number(&id)?, typed(&fields));
    let mut tx = cx.begin().await?;
    let project = projects::find(&mut tx, number).await?.found()?;
    cx.who.may_keep_roadmap(&project).allowed()?;
    let signature = fields.iter().find(|(name, _)| name == "signature").map_or("", |(_, value)| value.as_str());
    if !is_what_was_shown(&cx, &typed, signature) || typed.project != number.to_string() {
        let situation = Situation::load(&mut tx, number, cx.today(), cx.site.profile.tolerance_days).await?;
        let page = WorkbookPage { subject: situation.subject(cx.today()), trouble: Some(Trouble::NotWhatWasShown) };
        return Ok(cx.show_as(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    let said = Speech { at: cx.now, today: cx.today(), by: Some(cx.who.person.id) };
    take(&cx, &mut tx, number, &typed, &said, Door::Desk).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::update_receipt(cx.language(), number)))
}

/// Away from the threads that answer requests: a file is unpacked and parsed. Whatever it does there, it does not take
/// the process with it.
async fn read(
    cx: &Cx<Officer>,
    situation: Situation,
    bytes: Vec<u8>,
) -> Result<(Situation, Result<Filled, Trouble>), Fault> {
    let (words, today, secret) = (cx.words, cx.today(), cx.site.settings.secret_key.clone());
    let (project, milestones) = (situation.project.number, situation.milestones.clone());
    let reading = tokio::task::spawn_blocking(move || {
        spreadsheet::read(bytes, &Against { project, milestones: &milestones, today, secret: &secret, words })
    });
    let read = reading.await.unwrap_or(Err(Trouble::Damaged));
    Ok((situation, read))
}

fn difference(cx: &Cx<Officer>, situation: &Situation, filled: &Filled) -> Result<DifferencePage, Trouble> {
    let said = Speech { at: cx.now, today: cx.today(), by: Some(cx.who.person.id) };
    let (update, applied) =
        situation.decide(&filled.typed, &said).map_err(|problems| Trouble::Cells(filled.by_cell(&problems)))?;
    let lines = update.answers.iter().filter_map(|(id, answer)| {
        let milestone = situation.milestones.iter().find(|milestone| milestone.id == *id)?;
        let consequence = match answer {
            Said::Moved { to, .. } => {
                let said = Consequence::of(milestone, *to, &situation.points, situation.tolerance_days);
                Some(Consequence { needs_reason: false, ..said })
            }
            _ => None,
        };
        Some(Line { names: milestone.names.clone(), before: milestone.expected(), answer: answer.clone(), consequence })
    });
    Ok(DifferencePage {
        subject: situation.subject(cx.today()),
        lines: lines.collect(),
        report: applied.report,
        signature: signature(cx, &filled.typed),
        typed: filled.typed.clone(),
        unknown_columns: filled.unknown_columns.clone(),
    })
}

/// The roadmap changed after the template was fetched: the ordinary form with the file's answers, beside what others did.
async fn overtaken(cx: &Cx<Officer>, situation: &Situation, typed: Typed) -> Result<Fault, Fault> {
    let changes = meanwhile(&mut cx.read(), situation, &typed).await?;
    let form = situation.form(
        Door::Desk,
        situation.renewed(&typed, cx.today()),
        domain::problem::Problems::default(),
        cx.today(),
    );
    Ok(Fault::Stale(Some(cx.framed(&UpdatePage { meanwhile: Some(changes), ..form }))))
}

fn signature(cx: &Cx<Officer>, typed: &Typed) -> String {
    with_parts(cx, typed, |parts| sign(&cx.site.settings.secret_key, PURPOSE, parts))
}

fn is_what_was_shown(cx: &Cx<Officer>, typed: &Typed, signature: &str) -> bool {
    with_parts(cx, typed, |parts| is_signed(&cx.site.settings.secret_key, PURPOSE, parts, signature))
}

/// Every field by name, and whose change it is.
fn with_parts<T>(cx: &Cx<Officer>, typed: &Typed, then: impl FnOnce(&[&str]) -> T) -> T {
    let (who, fields) = (cx.who.person.id.0.to_string(), typed.fields());
    let fields = fields.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
    let parts: Vec<&str> = std::iter::once(who.as_str()).chain(fields).collect();
    then(&parts)
}
