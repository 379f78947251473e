//! The programme office rates a project; a reviewer from outside does. Said once, never changed.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::report::Confidence;
use domain::portfolio::update::Said;
use domain::steering::rating::{RatingSource, rate};
use store::{Ask, journal, projects, ratings};
use views::pages::desk::forms;
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// What a rating form needs: the project, as whom, and the last rating it was drawn after.
type About = (Project, RatingSource, i64);

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let (project, source, seen) = about(&cx, &mut cx.read(), &id).await?;
    Ok(cx.show(&forms::report::rating(cx.words, &project, source, seen)))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, source, seen) = about(&cx, &mut tx, &id).await?;
    let page = forms::report::rating(cx.words, &project, source, seen);
    keeping::fresh(&cx, &page, &typed)?;
    let level = typed.text("confidence").parse().ok().and_then(Confidence::new);
    let said = Said { at: cx.now, today: cx.today(), by: Some(cx.who.person.id) };
    let rating = rate((project.number, source), level, typed.text("reason"), &said)
        .map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let before = ratings::list(&mut tx, project.number, 100).await?;
    let before = before.iter().find(|one| one.source == source).map(|one| one.confidence.level().to_string());
    let id = ratings::add(&mut tx, &rating).await?;
    let line = Change {
        what: source.to_string(),
        from: before,
        to: Some(rating.confidence.level().to_string()),
        why: Some(rating.reason.clone()),
        ..keeping::line(&cx, project.number, Subject::Rating, id, Action::Rated)
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&format!("{}#ratings", paths::project_reports(cx.language(), project.number))))
}

async fn about(cx: &Cx<Officer>, on: &mut impl Ask, id: &str) -> Result<About, Fault> {
    let source = RatingSource::of(&cx.who).ok_or(Fault::Forbidden)?;
    let number = ProjectNumber::parse(id).ok().found()?;
    let project = projects::find(on, number).await?.found()?;
    let seen = ratings::list(on, number, 1).await?.first().map_or(0, |rating| rating.id);
    Ok((project, source, seen))
}
