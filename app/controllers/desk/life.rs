//! A project's life: another phase, out of the programme, back into it.

use domain::form::Typed;
use domain::journal::Change;
use domain::people::Officer;
use domain::portfolio::project::{LONGEST_SUMMARY, Phase, ProjectState, Refusal};
use domain::problem::{Problem, Problems};
use domain::text;
use store::projects;
use views::pages::desk::FormPage;
use views::pages::desk::forms::life;

use super::keeping::{self, Right, choice};
use super::names::one_text;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

type Where = Place<(String, String)>;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_phase(cx: Cx<Officer>, Place((_, id)): Where) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::Edit).await?;
    Ok(cx.show(&life::phase(cx.words, &project)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused` when it is over.
pub async fn enter_phase(cx: Cx<Officer>, Place((_, id)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let page = life::phase(cx.words, &project);
    keeping::fresh(&cx, &page, &typed)?;
    let phase = choice(typed.text("phase"), Phase::from_code)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("phase", problem)))?;
    let entered = project.enter(phase).map_err(|refusal| refused(&cx, (&page, &typed), "phase", refusal))?;
    projects::save(&mut tx, &entered).await?;
    let values = (Some(project.phase.to_string()), Some(phase.to_string()));
    let told = keeping::told(&cx, project.number, "phase", values);
    keeping::keep(&cx, tx, project.number, ("life", vec![told])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_exit(cx: Cx<Officer>, Place((_, id)): Where) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepPortfolio).await?;
    Ok(cx.show(&life::exit(cx.words, &project)))
}

/// Suspended, delivered, stopped or merged.
///
/// # Errors
/// `Refill`, `Stale`, `Refused` when it is over already.
pub async fn leave(cx: Cx<Officer>, Place((_, id)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepPortfolio).await?;
    let page = life::exit(cx.words, &project);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let reason = typed.names("reason", LONGEST_SUMMARY, &mut problems);
    let state = problems.check("state", choice(typed.text("state"), ProjectState::from_code));
    let state = keeping::all_right(state, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let left = project.leave(state, Some(reason)).map_err(|refusal| refused(&cx, (&page, &typed), "state", refusal))?;
    projects::save(&mut tx, &left).await?;
    let values = (Some(project.state.to_string()), Some(state.to_string()));
    let told = keeping::told(&cx, project.number, "state", values);
    let told = Change { why: left.exit_reason.as_ref().map(one_text), ..told };
    keeping::keep(&cx, tx, project.number, ("life", vec![told])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_resumption(cx: Cx<Officer>, Place((_, id)): Where) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepPortfolio).await?;
    Ok(cx.show(&life::resumption(cx.words, &project)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused` when it is at work.
pub async fn resume(cx: Cx<Officer>, Place((_, id)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepPortfolio).await?;
    let page = life::resumption(cx.words, &project);
    keeping::fresh(&cx, &page, &typed)?;
    let why = text::paragraphs(typed.text("why"), LONGEST_SUMMARY)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("why", problem)))?;
    let resumed = project.resume().map_err(|refusal| refused(&cx, (&page, &typed), "why", refusal))?;
    projects::save(&mut tx, &resumed).await?;
    let values = (Some(project.state.to_string()), Some(resumed.state.to_string()));
    let told = Change { why: Some(why), ..keeping::told(&cx, project.number, "state", values) };
    keeping::keep(&cx, tx, project.number, ("life", vec![told])).await
}

fn refused(cx: &Cx<Officer>, sent: (&FormPage, &Typed), field: &str, refusal: Refusal) -> Fault {
    let (field, problem) = match refusal {
        Refusal::Over => return Fault::Refused("desk-refused-over"),
        Refusal::Lives => return Fault::Refused("desk-refused-lives"),
        Refusal::ReasonNeeded => ("reason-fr", Problem::Missing),
        Refusal::NotAnExit => (field, Problem::NotAChoice),
        Refusal::Unchanged => (field, Problem::Taken),
        Refusal::Nameless => (field, Problem::Missing),
        Refusal::Circular => (field, Problem::Circular),
    };
    keeping::again(cx, sent.0, sent.1, Problems::one(field, problem))
}
