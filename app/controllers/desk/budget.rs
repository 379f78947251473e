//! Budget lines: a year, and what was planned, committed and paid in it.

use chrono::Datelike;
use domain::calendar::LAST_DAY;
use domain::form::Typed;
use domain::journal::Change;
use domain::money::Amount;
use domain::people::Officer;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use store::{Ask, Error, budgets};
use views::pages::desk::forms;

use super::keeping::{self, Right, all_right};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::Edit).await?;
    Ok(cx.show(&forms::budget::new(cx.words, &project)))
}

/// # Errors
/// `Refill`, also when the year has a line already.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let page = forms::budget::new(cx.words, &project);
    let mut problems = Problems::default();
    let year = problems.check("year", year(&cx, typed.text("year")));
    let line = amounts(&typed, &mut problems).zip(year).map(|((planned, committed, paid), year)| BudgetLine {
        project: project.number,
        year,
        planned,
        committed,
        paid,
        version: 1,
    });
    let line = all_right(line, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    budgets::add(&mut tx, &line).await.map_err(|error| match error {
        Error::Clash(_) => keeping::again(&cx, &page, &typed, Problems::one("year", Problem::Taken)),
        other => other.into(),
    })?;
    let told = told(&cx, &project, None, Some(&line));
    keeping::keep(&cx, tx, project.number, ("budget", vec![told])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id, year)): Place<(String, String, i32)>) -> Answer {
    let (project, line) = find(&cx, &mut cx.read(), &id, year).await?;
    Ok(cx.show(&forms::budget::edit(cx.words, &project, &line)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, id, year)): Place<(String, String, i32)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, line) = find(&cx, &mut tx, &id, year).await?;
    let page = forms::budget::edit(cx.words, &project, &line);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let amounts = amounts(&typed, &mut problems);
    let (planned, committed, paid) =
        all_right(amounts, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let changed = BudgetLine { planned, committed, paid, ..line.clone() };
    budgets::save(&mut tx, &changed).await?;
    let told = told(&cx, &project, Some(&line), Some(&changed));
    keeping::keep(&cx, tx, project.number, ("budget", vec![told])).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, year)): Place<(String, String, i32)>) -> Answer {
    let (project, line) = find(&cx, &mut cx.read(), &id, year).await?;
    Ok(cx.show(&forms::budget::remove(cx.words, &project, &line)))
}

/// # Errors
/// `Stale`.
pub async fn remove(
    cx: Cx<Officer>,
    Place((_, id, year)): Place<(String, String, i32)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, line) = find(&cx, &mut tx, &id, year).await?;
    keeping::fresh(&cx, &forms::budget::remove(cx.words, &project, &line), &typed)?;
    budgets::remove(&mut tx, project.number, line.year, line.version).await?;
    let told = told(&cx, &project, Some(&line), None);
    keeping::keep(&cx, tx, project.number, ("budget", vec![told])).await
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, year: i32) -> Result<(Project, BudgetLine), Fault> {
    let project = keeping::project(cx, on, id, Right::Edit).await?;
    let lines = budgets::list(on, project.number).await?;
    let line = lines.into_iter().find(|line| line.year == year).found()?;
    Ok((project, line))
}

fn amounts(typed: &Typed, problems: &mut Problems) -> Option<(Amount, Amount, Amount)> {
    let mut read = |field| problems.check(field, Amount::parse(typed.text(field)));
    let (planned, committed, paid) = (read("planned"), read("committed"), read("paid"));
    Some((planned?, committed?, paid?))
}

/// A year of the programme.
fn year(cx: &Cx<Officer>, text: &str) -> Result<i32, Problem> {
    let first = cx.site.profile.programme_began;
    match text.trim().parse::<i32>() {
        _ if text.trim().is_empty() => Err(Problem::Missing),
        Err(_) => Err(Problem::NotANumber),
        Ok(year) if year < first.year() => Err(Problem::TooEarly { first }),
        Ok(year) if year > LAST_DAY.year() => Err(Problem::TooLate { last: LAST_DAY }),
        Ok(year) => Ok(year),
    }
}

fn told(cx: &Cx<Officer>, project: &Project, was: Option<&BudgetLine>, is: Option<&BudgetLine>) -> Change {
    let year = was.or(is).map_or(0, |line| line.year);
    let text = |line: &BudgetLine| format!("{} / {} / {}", line.planned.0, line.committed.0, line.paid.0);
    keeping::told(cx, project.number, &format!("budget {year}"), (was.map(text), is.map(text)))
}
