//! What a project waits for in another one. Circles and repetitions are refused.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::dependency::{Dependency, DependencyId, LONGEST_REASON};
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::project::{Project, ProjectNumber};
use domain::problem::{Problem, Problems};
use domain::text;
use store::{Ask, Tx, dependencies, milestones, projects};
use views::pages::desk::forms;

use super::keeping::{self, Right, all_right};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::Edit).await?;
    let own = milestones::list(&mut db, project.number).await?;
    Ok(cx.show(&forms::dependency::new(cx.words, &project, &own)))
}

/// # Errors
/// `Refill`: no such project, a circle, said already.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let own = milestones::list(&mut tx, project.number).await?;
    let page = forms::dependency::new(cx.words, &project, &own);
    let read = read(&mut tx, &typed, &project, &own).await?;
    let dependency = read.map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    dependencies::add(&mut tx, &dependency).await?;
    let linked = line(&cx, &dependency, Action::Linked);
    let linked = Change { to: Some(dependency.needs.to_string()), why: Some(dependency.reason.clone()), ..linked };
    keeping::keep(&cx, tx, project.number, ("dependencies", vec![linked])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let (project, dependency) = find(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::dependency::remove(cx.words, &project, &dependency)))
}

/// # Errors
/// `NotFound` the second time.
pub async fn remove(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, dependency) = find(&cx, &mut tx, &id, n).await?;
    dependencies::remove(&mut tx, project.number, dependency.id).await?.then_some(()).found()?;
    let unlinked = line(&cx, &dependency, Action::Unlinked);
    let unlinked = Change { from: Some(dependency.needs.to_string()), ..unlinked };
    keeping::keep(&cx, tx, project.number, ("dependencies", vec![unlinked])).await
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, Dependency), Fault> {
    let project = keeping::project(cx, on, id, Right::Edit).await?;
    let around = dependencies::list_around(on, project.number).await?;
    let own = |one: &Dependency| one.id == DependencyId(n) && one.project == project.number;
    let dependency = around.into_iter().find(own).found()?;
    Ok((project, dependency))
}

/// The dependency as it was typed, judged against all the others.
async fn read(
    tx: &mut Tx,
    typed: &Typed,
    project: &Project,
    own: &[Milestone],
) -> Result<Result<Dependency, Problems>, Fault> {
    let mut problems = Problems::default();
    let reason = problems.check("reason", text::line(typed.text("reason"), LONGEST_REASON));
    let milestone = problems.check("milestone", place(typed.text("milestone"), own)).flatten();
    let needs = problems.check("needs", needed(tx, typed.text("needs")).await?);
    let theirs = match needs {
        Some(needs) => milestones::list(tx, needs).await?,
        None => vec![],
    };
    let needs_milestone = problems.check("needs-milestone", place(typed.text("needs-milestone"), &theirs)).flatten();
    let id = dependencies::next_id(tx).await?;
    let dependency = reason.zip(needs).map(|(reason, needs)| Dependency {
        id,
        project: project.number,
        milestone,
        needs,
        needs_milestone,
        reason,
    });
    let others = dependencies::list(tx).await?;
    if let Some(dependency) = &dependency {
        if dependency.repeats(&others) {
            problems.add("needs", Problem::Taken);
        } else if dependency.is_circular(&others) {
            problems.add("needs", Problem::Circular);
        }
    }
    Ok(all_right(dependency, problems))
}

/// The project a number refers to, if there is one.
async fn needed(tx: &mut Tx, typed: &str) -> Result<Result<ProjectNumber, Problem>, Fault> {
    let number = match ProjectNumber::parse(typed) {
        Ok(number) => number,
        Err(problem) => return Ok(Err(problem)),
    };
    Ok(projects::find(tx, number).await?.map(|project| project.number).ok_or(Problem::Unknown))
}

/// The milestone at a place of the roadmap; none when the field is empty.
pub(in crate::controllers) fn place(typed: &str, milestones: &[Milestone]) -> Result<Option<MilestoneId>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let number: i64 = typed.parse().map_err(|_| Problem::NotANumber)?;
    let found = milestones.iter().find(|milestone| milestone.number == number);
    found.map(|milestone| Some(milestone.id)).ok_or(Problem::Unknown)
}

fn line(cx: &Cx<Officer>, dependency: &Dependency, action: Action) -> Change {
    let project = dependency.project;
    Change { what: "dependency".into(), ..keeping::line(cx, project, Subject::Project, project.0, action) }
}
