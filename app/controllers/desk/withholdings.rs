//! What the programme office withholds from the public, on which ground, until when.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::portfolio::withholding::{Part, Withholding};
use domain::problem::Problems;
use store::{Ask, withholdings};
use views::pages::desk::forms;

use super::keeping::{self, Right, all_right, choice};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepPortfolio).await?;
    Ok(cx.show(&forms::withholding::withhold(cx.words, &project, None)))
}

/// Sent twice, the second time nothing changes and nothing is told.
///
/// # Errors
/// `Refill`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepPortfolio).await?;
    let withheld = read(&cx, &typed, &project)
        .map_err(|wrong| keeping::again(&cx, &forms::withholding::withhold(cx.words, &project, None), &typed, wrong))?;
    let was = withholdings::list(&mut tx, project.number).await?;
    let known = was.contains(&withheld);
    withholdings::save(&mut tx, &withheld).await?;
    let told = Change {
        to: Some(withheld.review_on.to_string()),
        why: Some(withheld.ground.clone()),
        ..line(&cx, &withheld, Action::Withheld)
    };
    let lines = (!known).then_some(told).into_iter().collect();
    keeping::keep(&cx, tx, project.number, ("withholdings", lines)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, part)): Place<(String, String, String)>) -> Answer {
    let (project, withheld) = find(&cx, &mut cx.read(), &id, &part).await?;
    Ok(cx.show(&forms::withholding::publish(cx.words, &project, withheld.part)))
}

/// # Errors
/// `NotFound` the second time.
pub async fn remove(cx: Cx<Officer>, Place((_, id, part)): Place<(String, String, String)>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, withheld) = find(&cx, &mut tx, &id, &part).await?;
    withholdings::remove(&mut tx, project.number, withheld.part).await?.then_some(()).found()?;
    let told = line(&cx, &withheld, Action::Published);
    keeping::keep(&cx, tx, project.number, ("withholdings", vec![told])).await
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, part: &str) -> Result<(Project, Withholding), Fault> {
    let part = Part::from_code(part).found()?;
    let project = keeping::project(cx, on, id, Right::KeepPortfolio).await?;
    let all = withholdings::list(on, project.number).await?;
    let withheld = all.into_iter().find(|withheld| withheld.part == part).found()?;
    Ok((project, withheld))
}

fn read(cx: &Cx<Officer>, typed: &Typed, project: &Project) -> Result<Withholding, Problems> {
    let mut problems = Problems::default();
    let part = problems.check("part", choice(typed.text("part"), Part::from_code));
    let review_on = problems.check("review", keeping::day(cx, typed.text("review")));
    let ground = typed.text("ground").to_owned();
    // The ground is judged even while the rest is wrong: everything that has to be put right is told at once.
    let review = review_on.unwrap_or(domain::calendar::LAST_DAY);
    let part_or_any = part.unwrap_or(Part::Summary);
    let judged =
        Withholding { project: project.number, part: part_or_any, ground, review_on: review }.checked(cx.today());
    let withheld =
        judged.map_err(|wrong| wrong.iter().for_each(|(field, problem)| problems.add(field, problem.clone())));
    all_right(withheld.ok(), problems)
}

fn line(cx: &Cx<Officer>, withheld: &Withholding, action: Action) -> Change {
    let project = withheld.project;
    Change { what: withheld.part.to_string(), ..keeping::line(cx, project, Subject::Project, project.0, action) }
}
