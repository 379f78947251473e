//! The checklist of success factors.

use domain::form::Typed;
use domain::people::Officer;
use domain::portfolio::factor::FactorState;
use domain::portfolio::project::ProjectNumber;
use domain::problem::Problems;
use store::{Ask, factors};
use views::pages::desk::forms::factors::{Said, checklist, field};

use super::keeping::{self, Right, choice_or_none};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::Edit).await?;
    let said = said(&mut db, project.number).await?;
    Ok(cx.show(&checklist(cx.words, &project, &said)))
}

/// Saves what differs; sent twice, the second time nothing does.
///
/// # Errors
/// `Refill`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let all = said(&mut tx, project.number).await?;
    let mut problems = Problems::default();
    let mut changes = vec![];
    // A factor the form does not speak of stays as it is: a page cut off on its way must not empty the list.
    for said in all.iter().filter(|said| typed.all(&field(&said.code)).next().is_some()) {
        let field = field(&said.code);
        let state = problems.check(field.clone(), choice_or_none(typed.text(&field), FactorState::from_code));
        changes.extend(state.filter(|state| *state != said.state).map(|state| (said, state)));
    }
    if !problems.is_empty() {
        return Err(keeping::again(&cx, &checklist(cx.words, &project, &all), &typed, problems));
    }
    let mut lines = vec![];
    for (said, state) in changes {
        match state {
            Some(state) => factors::save_state(&mut tx, project.number, said.code.clone(), state).await?,
            None => factors::remove_state(&mut tx, project.number, said.code.clone()).await?,
        }
        let values = (said.state.map(|state| state.to_string()), state.map(|state| state.to_string()));
        lines.push(keeping::told(&cx, project.number, &format!("factor {}", said.code), values));
    }
    keeping::keep(&cx, tx, project.number, ("factors", lines)).await
}

/// The country's list, with what the project says of each.
pub(super) async fn said(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Said>, Fault> {
    let states = factors::states(on, project).await?;
    let of = |code: &str| states.iter().find(|(known, _)| known == code).map(|(_, state)| *state);
    let all = factors::list(on).await?;
    Ok(all
        .into_iter()
        .map(|factor| Said { state: of(&factor.code), code: factor.code, names: factor.names, hint: factor.hint })
        .collect())
}
