//! Another name for a project. The former one is kept, and stays findable.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::Officer;
use domain::portfolio::project::{LONGEST_NAME, Refusal};
use domain::problem::{Problem, Problems};
use store::projects;
use views::pages::desk::forms;

use super::keeping::{self, Right, all_right};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::Edit).await?;
    Ok(cx.show(&forms::project::rename(cx.words, &project)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let page = forms::project::rename(cx.words, &project);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let names = typed.some_names("name", LONGEST_NAME, &mut problems);
    let names = all_right(Some(names), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let (renamed, former) = project.rename(names, cx.today()).map_err(|refusal| {
        let problem = if refusal == Refusal::Unchanged { Problem::Taken } else { Problem::Missing };
        keeping::again(&cx, &page, &typed, Problems::one("name-fr", problem))
    })?;
    if let Some(former) = &former {
        projects::add_former_name(&mut tx, project.number, former).await?;
    }
    projects::save(&mut tx, &renamed).await?;
    let told = Change {
        what: "name".into(),
        from: Some(one_text(&project.names)),
        to: Some(one_text(&renamed.names)),
        ..keeping::line(&cx, project.number, Subject::Project, project.number.0, Action::Renamed)
    };
    keeping::keep(&cx, tx, project.number, ("identity", vec![told])).await
}

/// Every name there is, as one text that the journal keeps.
pub(super) fn one_text(names: &Names) -> String {
    names.iter().map(|(_, name)| name).collect::<Vec<_>>().join(" / ")
}
