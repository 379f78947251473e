//! What every page and every change of a register has in common: found, allowed, kept with its line.

use domain::form::Typed;
use domain::journal::{Action, Actor, Change, Line, Subject};
use domain::people::{Officer, PersonId, PostId, Role};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::withholding::Telling;
use domain::problem::{Problem, Problems};
use domain::steering::risk::{Refusal, Response, Risk, RiskNumber, RiskState};
use store::risks::Reach;
use store::{Ask, Tx, journal, milestones, people, posts, projects, risks};
use views::pages::desk::FormPage;
use views::pages::risks::Known;
use views::parts::{Author, Told};
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};

/// How many lines of its journal a record shows.
const LINES: i64 = 100;

/// What is wanted of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    Read,
    Keep,
}

/// A risk with its project, as whoever asks may have it.
pub(super) struct Own {
    pub risk: Risk,
    pub project: Option<Project>,
}

/// The risk of the address.
pub(super) async fn risk(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, want: Want) -> Result<Own, Fault> {
    let number = RiskNumber::parse(id).ok().found()?;
    let risk = risks::find(on, number).await?.found()?;
    let project = project_of(cx, on, risk.project, want).await?;
    Ok(Own { risk, project })
}

/// The project a record belongs to, when whoever asks may read or keep its register; nothing for the whole portfolio.
pub(super) async fn project_of(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    number: Option<ProjectNumber>,
    want: Want,
) -> Result<Option<Project>, Fault> {
    let project = match number {
        Some(number) => Some(projects::find(on, number).await?.found()?),
        None => None,
    };
    may(cx, project.as_ref(), want).allowed()?;
    Ok(project)
}

pub(super) fn may(cx: &Cx<Officer>, project: Option<&Project>, want: Want) -> bool {
    match want {
        Want::Read => cx.who.may_read_risks(project),
        Want::Keep => cx.who.may_keep_risks(project),
    }
}

/// The project named in the question of an address; the whole portfolio when none is.
pub(super) async fn asked_project(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    pairs: &[(String, String)],
) -> Result<Option<Project>, Fault> {
    let named = pairs.iter().find(|(name, _)| name == "project").map(|(_, value)| ProjectNumber::parse(value));
    let number = named.transpose().ok().found()?;
    project_of(cx, on, number, Want::Keep).await
}

/// Which registers an officer reads; `None` for all of them.
pub(super) fn reach(officer: &Officer) -> Option<Reach> {
    if officer.reads_all() {
        return None;
    }
    let held = |role| officer.posts.iter().filter(move |held| held.role == role);
    Some(Reach {
        entities: held(Role::EntityLead).flat_map(|held| held.scope.iter().copied()).collect(),
        leads: held(Role::ProjectLead).map(|held| held.post).collect(),
    })
}

/// The names a register speaks of. Three questions, whatever its length.
pub(super) async fn known(on: &mut impl Ask, numbers: Vec<ProjectNumber>) -> Result<Known, Fault> {
    let categories = risks::categories(on).await?.into_iter().map(|one| (one.code, one.names)).collect();
    let posts = posts::list(on).await?.into_iter().map(|post| (post.id, post.code, post.title)).collect();
    Ok(Known { categories, posts, projects: projects::names(on, numbers).await? })
}

/// The milestones a risk of this project may threaten.
pub(super) async fn milestones_of(on: &mut impl Ask, project: Option<&Project>) -> Result<Vec<Milestone>, Fault> {
    match project {
        Some(project) => Ok(milestones::list(on, project.number).await?),
        None => Ok(vec![]),
    }
}

/// A line for the journal about a record of this project.
pub(super) fn line(
    cx: &Cx<Officer>,
    project: Option<ProjectNumber>,
    (subject, record): (Subject, i64),
    action: Action,
) -> Change {
    Change { project: project.map(|project| project.0), ..cx.change(subject, record, action) }
}

pub(super) fn risk_line(cx: &Cx<Officer>, risk: &Risk, action: Action) -> Change {
    line(cx, risk.project, (Subject::Risk, risk.number.0), action)
}

/// Keeps what was saved with its lines, and shows where it stands now.
pub(super) async fn keep(cx: &Cx<Officer>, mut tx: Tx, changes: Vec<Change>, address: &str) -> Answer {
    journal::add_all(&mut tx, changes).await?;
    tx.commit().await?;
    Ok(cx.see(address))
}

pub(super) fn to_risk(cx: &Cx<Officer>, number: RiskNumber) -> String {
    paths::risk(cx.language(), number)
}

/// Where a response is shown.
pub(super) fn to_response(cx: &Cx<Officer>, response: &Response) -> String {
    let l = cx.language();
    match (response.risk, response.issue) {
        (_, Some(issue)) => paths::issue(l, issue),
        (Some(risk), None) => paths::risk(l, risk),
        (None, None) => paths::risks(l),
    }
}

/// A refusal as whoever typed reads it: beside the field where it is one, as a page of its own where the record has
/// moved on.
pub(super) fn refused(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, refusal: Refusal) -> Fault {
    let (field, problem) = match refusal {
        Refusal::NotFrom(RiskState::Open) => return Fault::Refused("risk-refused-not-closed"),
        Refusal::NotFrom(_) => return Fault::Refused("risk-refused-not-open"),
        Refusal::Resolved => return Fault::Refused("risk-refused-resolved"),
        Refusal::Done => return Fault::Refused("risk-refused-done"),
        Refusal::TargetAbove(initial) => ("target-probability", Problem::TooLarge { most: i64::from(initial.score()) }),
        Refusal::Unchanged => ("probability", Problem::Taken),
        Refusal::ReviewTooEarly { first } => ("next", Problem::TooEarly { first }),
        Refusal::ReviewTooLate { last } => ("next", Problem::TooLate { last }),
        Refusal::TooEarly { first } => (holding(page, &["day", "due"]), Problem::TooEarly { first }),
        Refusal::Future { today } => ("day", Problem::TooLate { last: today }),
        Refusal::OutcomeMissing => (holding(page, &["what", "outcome", "how"]), Problem::Missing),
        Refusal::ReasonMissing => ("reason", Problem::Missing),
        Refusal::ProofMissing => ("proof", Problem::Missing),
    };
    keeping::again(cx, page, typed, Problems::one(field, problem))
}

/// The first of these fields that the form asks.
fn holding(page: &FormPage, fields: &[&'static str]) -> &'static str {
    fields.iter().copied().find(|field| page.entries.iter().any(|entry| entry.holds(field))).unwrap_or("version")
}

/// The post behind a code; an empty one is nobody.
pub(super) fn owner(typed: &Typed, known: &Known) -> Result<Option<PostId>, Problem> {
    let find = |code: &str| known.posts.iter().find(|(_, known, _)| known == code).map(|(id, ..)| *id);
    keeping::choice_or_none(typed.text("owner"), find)
}

pub(super) fn category(typed: &Typed, known: &Known) -> Result<String, Problem> {
    let find = |code: &str| known.categories.iter().find(|(known, _)| known == code).map(|(code, _)| code.clone());
    keeping::choice(typed.text("category"), find)
}

/// The journal of a record, with the names of those who wrote it.
pub(super) async fn told(on: &mut impl Ask, subject: Subject, record: i64) -> Result<Vec<Told>, Fault> {
    let lines = journal::list_of_record(on, subject, record.to_string(), LINES).await?;
    let persons: Vec<_> = lines.iter().filter_map(author).collect();
    let names = people::names(on, persons).await?;
    let told = |line: Line| {
        let found = author(&line).map(|person| {
            let known = names.iter().find(|(id, _)| *id == person);
            known.map_or(Author::Officer, |(_, names)| Author::Person(names.clone()))
        });
        Told { author: found.unwrap_or(Author::System), about: None, telling: Telling::Whole, line }
    };
    Ok(lines.into_iter().map(told).collect())
}

const fn author(line: &Line) -> Option<PersonId> {
    match line.change.by {
        Actor::Person(person) => Some(person),
        Actor::System => None,
    }
}

/// The title of a post as the journal keeps it.
pub(super) fn title(posts: &Known, id: Option<PostId>) -> Option<String> {
    let post = posts.posts.iter().find(|(known, ..)| Some(*known) == id)?;
    Some(post.2.shown(domain::language::Language::Fr).0.to_owned())
}
