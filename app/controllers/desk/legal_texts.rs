//! Legal texts that condition a project, and their way to the official bulletin.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::legal_text::{LegalStage, LegalText, LegalTextId, LegalTextKind, Refusal};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{LONGEST_NAME, Project};
use domain::problem::{Problem, Problems};
use store::{Ask, legal_texts, milestones, projects};
use views::pages::desk::{FormPage, forms};

use super::dependencies::place;
use super::keeping::{self, Right, all_right, choice};
use super::names::one_text;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::KeepRoadmap).await?;
    let own = milestones::list(&mut db, project.number).await?;
    Ok(cx.show(&forms::legal::new(cx.words, &project, &own)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepRoadmap).await?;
    let own = milestones::list(&mut tx, project.number).await?;
    let page = forms::legal::new(cx.words, &project, &own);
    keeping::fresh(&cx, &page, &typed)?;
    let text = read(&typed, &project, &own).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    projects::touch_roadmap(&mut tx, project.number, project.roadmap_version).await?;
    let text = LegalText { id: legal_texts::next_id(&mut tx).await?, ..text };
    legal_texts::add(&mut tx, &text).await?;
    let added = Change { what: one_text(&text.names), ..line(&cx, &text, Action::Added) };
    keeping::keep(&cx, tx, project.number, ("legal-texts", vec![added])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_step(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let (project, text) = find(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::legal::step(cx.words, &project, &text, cx.today())))
}

/// The text enters another stage, or is sent back to one.
///
/// # Errors
/// `Refill`, `Stale`.
pub async fn step(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, text) = find(&cx, &mut tx, &id, n).await?;
    let page = forms::legal::step(cx.words, &project, &text, cx.today());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let stage = problems.check("stage", choice(typed.text("stage"), LegalStage::from_code));
    let day = problems.check("day", keeping::day(&cx, typed.text("day")));
    let (stage, day) =
        all_right(stage.zip(day), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let advanced = text.advance(stage, day, cx.today()).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    legal_texts::save(&mut tx, &advanced).await?;
    let told = Change {
        what: one_text(&text.names),
        from: text.stands_at().map(|stage| stage.to_string()),
        to: Some(stage.to_string()),
        ..line(&cx, &text, Action::Advanced)
    };
    keeping::keep(&cx, tx, project.number, ("legal-texts", vec![told])).await
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, LegalText), Fault> {
    let project = keeping::project(cx, on, id, Right::KeepRoadmap).await?;
    let texts = legal_texts::list(on, project.number).await?;
    let text = texts.into_iter().find(|text| text.id == LegalTextId(n)).found()?;
    Ok((project, text))
}

fn read(typed: &Typed, project: &Project, own: &[Milestone]) -> Result<LegalText, Problems> {
    let mut problems = Problems::default();
    let names = typed.some_names("title", LONGEST_NAME, &mut problems);
    let kind = problems.check("kind", choice(typed.text("kind"), LegalTextKind::from_code));
    let milestone = problems.check("milestone", place(typed.text("milestone"), own)).flatten();
    let text = kind.map(|kind| LegalText {
        id: LegalTextId(0),
        project: project.number,
        milestone,
        kind,
        names,
        steps: vec![],
        version: 1,
    });
    all_right(text, problems)
}

fn refused(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, refusal: Refusal) -> Fault {
    let (field, problem) = match refusal {
        Refusal::Unchanged => ("stage", Problem::Taken),
        Refusal::TooEarly { first } => ("day", Problem::TooEarly { first }),
        Refusal::Future { today } => ("day", Problem::TooLate { last: today }),
    };
    keeping::again(cx, page, typed, Problems::one(field, problem))
}

fn line(cx: &Cx<Officer>, text: &LegalText, action: Action) -> Change {
    keeping::line(cx, text.project, Subject::LegalText, text.id.0, action)
}
