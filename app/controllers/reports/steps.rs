//! A report is validated, accepted or sent back.

use axum::response::Response;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::problem::Problems;
use domain::steering::report::{Filed, Refusal, ReportState, ReportStep, Step, desks, note};
use store::{Ask, Tx, journal, projects, reports};
use views::pages::desk::{FormPage, forms};
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place};

type Address = Place<(String, String, i64)>;

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn validate(cx: Cx<Officer>, Place((_, id, n)): Address) -> Answer {
    answer(&cx, &id, n, ReportStep::Validated).await
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn accept(cx: Cx<Officer>, Place((_, id, n)): Address) -> Answer {
    answer(&cx, &id, n, ReportStep::Accepted).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_return(cx: Cx<Officer>, Place((_, id, n)): Address) -> Answer {
    let (project, filed) = find(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::report::send_back(cx.words, &project, &filed.report)))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`, `Refill`.
pub async fn send_back(cx: Cx<Officer>, Place((_, id, n)): Address, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, filed) = find(&cx, &mut tx, &id, n).await?;
    let page: FormPage = forms::report::send_back(cx.words, &project, &filed.report);
    let note = note(typed.text("note"))
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("note", problem)))?;
    take(&cx, &mut tx, (&project, &filed), ReportStep::Returned, Some(note)).await?;
    tx.commit().await?;
    Ok(back(&cx, &project))
}

/// Every report on the page that says nothing new: those named, and no others. What was answered meanwhile is left.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn validate_unchanged(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let named: Vec<i64> = typed.all("report").filter_map(|id| id.parse().ok()).collect();
    let mut validated = 0;
    for filed in reports::list_awaiting(&mut tx, i64::MAX).await? {
        if !named.contains(&filed.report.id) || !filed.report.nothing_new {
            continue;
        }
        let project = projects::find(&mut tx, filed.report.project).await?.found()?;
        (!desks(&cx.who, &project).is_empty()).allowed()?;
        match take(&cx, &mut tx, (&project, &filed), ReportStep::Validated, None).await {
            Ok(()) => validated += 1,
            Err(Fault::Refused(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    tx.commit().await?;
    let validated = validated.to_string();
    Ok(cx.see(&format!("{}?{}", paths::desk_reports(cx.language()), paths::query(&[("validated", &validated)]))))
}

async fn answer(cx: &Cx<Officer>, id: &str, n: i64, step: ReportStep) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, filed) = find(cx, &mut tx, id, n).await?;
    take(cx, &mut tx, (&project, &filed), step, None).await?;
    tx.commit().await?;
    Ok(back(cx, &project))
}

/// The report of the address, if this officer answers for its project.
async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, Filed), Fault> {
    let number = ProjectNumber::parse(id).ok().found()?;
    let project = projects::find(on, number).await?.found()?;
    (!desks(&cx.who, &project).is_empty()).allowed()?;
    let filed = reports::find(on, number, n).await?.found()?;
    Ok((project, filed))
}

async fn take(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    (project, filed): (&Project, &Filed),
    step: ReportStep,
    note: Option<String>,
) -> Result<(), Fault> {
    let id = filed.report.id;
    let taken: Vec<Step> = reports::list_steps(tx, [id]).await?.into_iter().map(|(_, step)| step).collect();
    let from = ReportState::of(&taken);
    let judged =
        if filed.corrected_by.is_some() { Err(Refusal::Corrected) } else { from.after(step, &desks(&cx.who, project)) };
    judged.map_err(|refusal| Fault::Refused(word(refusal)))?;
    let step = Step { step, at: cx.now, by: Some(cx.who.person.id), note: note.clone() };
    reports::add_step(tx, id, &step).await?;
    // What the office answers is between it and the lead: under a field that the public's history does not tell.
    let line = Change {
        what: "note".into(),
        why: note,
        ..keeping::line(cx, project.number, Subject::Report, id, action(step.step))
    };
    journal::add(tx, line).await?;
    Ok(())
}

/// The word of the journal for a step.
#[must_use]
pub const fn action(step: ReportStep) -> Action {
    match step {
        ReportStep::Validated => Action::Validated,
        ReportStep::Accepted => Action::Accepted,
        ReportStep::Returned => Action::Returned,
    }
}

/// Why the report stays as it is.
#[must_use]
pub const fn word(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotFrom(_) => "report-refused-state",
        Refusal::Corrected => "report-refused-corrected",
        Refusal::Overtaken => "report-refused-overtaken",
    }
}

fn back(cx: &Cx<Officer>, project: &Project) -> Response {
    cx.see(&format!("{}#{}", paths::desk_reports(cx.language()), project.number))
}
