//! What every change of a project has in common: found, allowed, made from the present version, kept with its line.

use chrono::NaiveDate;
use domain::calendar::{LAST_DAY, parse_day, within};
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::problem::{Problem, Problems};
use store::{Ask, Tx, journal, milestones, projects};
use views::pages::desk::FormPage;
use views::paths;

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};

/// What a change needs of whoever makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    Edit,
    KeepRoadmap,
    KeepPortfolio,
}

/// The project of the address, if this officer may change it so.
///
/// # Errors
/// `NotFound`, `Forbidden`, or trouble.
pub async fn project(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, right: Right) -> Result<Project, Fault> {
    let number = ProjectNumber::parse(id).ok().found()?;
    let project = projects::find(on, number).await?.found()?;
    let allowed = match right {
        Right::Edit => cx.who.may_edit(&project),
        Right::KeepRoadmap => cx.who.may_keep_roadmap(&project),
        Right::KeepPortfolio => cx.who.may_keep_portfolio(),
    };
    allowed.allowed()?;
    Ok(project)
}

/// The milestone of the address, with its project.
///
/// # Errors
/// As [`project`].
pub async fn milestone(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, Milestone), Fault> {
    let project = project(cx, on, id, Right::KeepRoadmap).await?;
    let milestone = milestones::find(on, project.number, n).await?.found()?;
    Ok((project, milestone))
}

/// Goes on only when the form was made from what the record holds now; otherwise both texts are shown.
///
/// # Errors
/// `Stale`.
pub fn fresh(cx: &Cx<Officer>, page: &FormPage, typed: &Typed) -> Result<(), Fault> {
    let same = page.version.is_none_or(|version| typed.text("version") == version.to_string());
    if same { Ok(()) } else { Err(Fault::Stale(Some(cx.framed(&page.clone().overtaken(typed.clone()))))) }
}

/// The form again, with what was typed and what is wrong with it.
pub fn again(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, problems: Problems) -> Fault {
    cx.refill(&page.clone().filled(typed.clone()).wrong(problems))
}

/// The answer that a form must bring, or everything that is wrong with it.
///
/// # Errors
/// The problems, when there are any.
pub fn all_right<T>(value: Option<T>, problems: Problems) -> Result<T, Problems> {
    value.filter(|_| problems.is_empty()).ok_or(problems)
}

/// A day of the programme: not before it began, not after the last day a roadmap may speak of.
///
/// # Errors
/// `Missing`, `NotADate`, `TooEarly` or `TooLate`.
pub fn day(cx: &Cx<Officer>, text: &str) -> Result<NaiveDate, Problem> {
    within(parse_day(text)?, cx.site.profile.programme_began, LAST_DAY)
}

/// The same where it may be left empty.
///
/// # Errors
/// As [`day`], but for `Missing`.
pub fn day_or_none(cx: &Cx<Officer>, text: &str) -> Result<Option<NaiveDate>, Problem> {
    match day(cx, text) {
        Err(Problem::Missing) => Ok(None),
        day => day.map(Some),
    }
}

/// One of a closed list.
///
/// # Errors
/// `Missing` or `NotAChoice`.
pub fn choice<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    if text.is_empty() { Err(Problem::Missing) } else { parse(text).ok_or(Problem::NotAChoice) }
}

/// The same where it may be left empty.
///
/// # Errors
/// `NotAChoice`.
pub fn choice_or_none<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or(Problem::NotAChoice) }
}

/// A line for the project's history.
pub fn line(cx: &Cx<Officer>, project: ProjectNumber, subject: Subject, record: i64, action: Action) -> Change {
    Change { project: Some(project.0), ..cx.change(subject, record, action) }
}

/// A line about the project itself: what changed, from what, to what.
pub fn told(cx: &Cx<Officer>, project: ProjectNumber, what: &str, values: (Option<String>, Option<String>)) -> Change {
    let (from, to) = values;
    Change { what: what.to_owned(), from, to, ..line(cx, project, Subject::Project, project.0, Action::Changed) }
}

/// Keeps a change that has been saved: its lines, then everything at once; and shows its section of the page.
///
/// # Errors
/// When the database refuses.
pub async fn keep(cx: &Cx<Officer>, mut tx: Tx, project: ProjectNumber, kept: (&str, Vec<Change>)) -> Answer {
    let (section, changes) = kept;
    journal::add_all(&mut tx, changes).await?;
    tx.commit().await?;
    Ok(cx.see(&format!("{}#{section}", paths::keep(cx.language(), project))))
}

/// Keeps a change of the roadmap: its outline follows, and the project was heard of.
///
/// # Errors
/// When the database refuses.
pub async fn keep_roadmap(cx: &Cx<Officer>, mut tx: Tx, project: ProjectNumber, changes: Vec<Change>) -> Answer {
    milestones::outline(&mut tx, project).await?;
    projects::heard(&mut tx, project, cx.now, None).await?;
    keep(cx, tx, project, ("roadmap", changes)).await
}
