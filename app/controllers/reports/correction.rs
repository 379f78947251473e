//! The latest report is corrected by a new one, with the reason; both stay.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::portfolio::report::Confidence;
use domain::portfolio::update::Said;
use domain::steering::report::{Correction, Filed, correct};
use store::{Ask, journal, projects, reports};
use views::pages::desk::forms;
use views::paths;

use super::steps::word;
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, Right};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

type Address = Place<(String, String, i64)>;

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn new(cx: Cx<Officer>, Place((_, id, n)): Address) -> Answer {
    let (project, filed) = find(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::report::correction(cx.words, &project, &filed.report)))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`, `Refill`.
pub async fn create(cx: Cx<Officer>, Place((_, id, n)): Address, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, filed) = find(&cx, &mut tx, &id, n).await?;
    let page = forms::report::correction(cx.words, &project, &filed.report);
    let correction = Correction {
        confidence: typed.text("confidence").parse().ok().and_then(Confidence::new),
        text: typed.text("text").to_owned(),
        reason: typed.text("reason").to_owned(),
    };
    let said = Said { at: cx.now, today: cx.today(), by: Some(cx.who.person.id) };
    let new = correct(&filed, &correction, &said).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let new_id = reports::add_filed(&mut tx, &new).await?;
    projects::heard(&mut tx, project.number, cx.now, Some(new.report.confidence)).await?;
    let line = Change {
        what: "confidence".into(),
        from: Some(filed.report.confidence.level().to_string()),
        to: Some(new.report.confidence.level().to_string()),
        why: new.correction.clone(),
        ..keeping::line(&cx, project.number, Subject::Report, new_id, Action::Corrected)
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::project_report(cx.language(), project.number, new_id)))
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, Filed), Fault> {
    let project = keeping::project(cx, on, id, Right::KeepRoadmap).await?;
    let filed = reports::find(on, project.number, n).await?.found()?;
    let latest = reports::list(on, project.number, 1).await?.first().map_or(0, |report| report.id);
    filed.may_be_corrected(latest).map_err(|refusal| Fault::Refused(word(refusal)))?;
    Ok((project, filed))
}
