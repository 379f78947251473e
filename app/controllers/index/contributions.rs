//! What a project promises to do for the index. Whoever keeps the roadmap says it, the project's lead included: a
//! contribution is a promise at a milestone, and the lead knows what the milestone brings; the office reads the evidence.

use domain::form::Typed;
use domain::index::contribution::{Limits, step, takes_contributions};
use domain::index::{Contribution, ContributionId, Evidence, Question};
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::Project;
use domain::problem::Problems;
use indicators::projection::{direction, range};
use indicators::questionnaire;
use store::contributions::Said;
use store::{Ask, Tx, claims, contributions, journal, milestones};
use views::pages::index::contributions::{self as pages, ContributionsPage, Of};
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::dependencies::place;
use crate::controllers::desk::keeping::{self, Right, choice};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place, Query};
use crate::index::Portfolio;

type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::KeepRoadmap).await?;
    let own = contributions::list_of(&mut db, project.number).await?;
    let milestones = milestones::list(&mut db, project.number).await?;
    let portfolio = Portfolio::of(own, milestones, &claims::list_promised(&mut db, project.number).await?);
    let lines = portfolio.lines(project.number);
    Ok(cx.show(&ContributionsPage { lines, takes_more: takes_contributions(&project), project }))
}

/// Of which kind, then the form.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refused` when the project is not under way.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Query(pairs): Pairs) -> Answer {
    let mut db = cx.read();
    let project = active(&cx, &mut db, &id).await?;
    let Some(of) = of(&pairs) else { return Ok(cx.show(&pages::chooser(project))) };
    let own = milestones::list(&mut db, project.number).await?;
    Ok(cx.show(&pages::new(cx.words, &project, &own, of)))
}

/// # Errors
/// `Refill`; `Refused` when the project is not under way.
pub async fn create(
    cx: Cx<Officer>,
    Place((_, id)): Place<(String, String)>,
    Query(pairs): Pairs,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let project = active(&cx, &mut tx, &id).await?;
    let of = of(&pairs).found()?;
    let own = milestones::list(&mut tx, project.number).await?;
    let page = pages::new(cx.words, &project, &own, of);
    let others = contributions::list_of(&mut tx, project.number).await?;
    let id = contributions::next_id(&mut tx).await?;
    let one = read(&typed, of, (&project, &own), (id, 1), &others)
        .map_err(|problems| keeping::again(&cx, &page, &typed, problems))?;
    contributions::add(&mut tx, &one, said(&cx)).await?;
    keep(&cx, tx, line(&cx, &one, Action::Added)).await
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn edit(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let mut db = cx.read();
    let (project, one) = find(&cx, &mut db, &id, n).await?;
    let own = milestones::list(&mut db, project.number).await?;
    Ok(cx.show(&pages::edit(cx.words, &project, &own, &one)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, was) = find(&cx, &mut tx, &id, n).await?;
    let own = milestones::list(&mut tx, project.number).await?;
    let page = pages::edit(cx.words, &project, &own, &was);
    keeping::fresh(&cx, &page, &typed)?;
    let others = contributions::list_of(&mut tx, project.number).await?;
    let one = read(&typed, Of::kind(&was), (&project, &own), (was.id, was.version), &others)
        .map_err(|problems| keeping::again(&cx, &page, &typed, problems))?;
    contributions::save(&mut tx, &one, said(&cx)).await?;
    let changed = Change { from: Some(told(&was)), ..line(&cx, &one, Action::Changed) };
    keep(&cx, tx, changed).await
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let (project, one) = find(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&pages::remove(cx.words, &project, &one)))
}

/// # Errors
/// `Stale`, `NotFound` the second time.
pub async fn remove(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, one) = find(&cx, &mut tx, &id, n).await?;
    keeping::fresh(&cx, &pages::remove(cx.words, &project, &one), &typed)?;
    contributions::remove(&mut tx, &one).await?;
    let removed = Change { from: Some(told(&one)), to: None, why: None, ..line(&cx, &one, Action::Removed) };
    keep(&cx, tx, removed).await
}

fn of(pairs: &[(String, String)]) -> Option<Of> {
    pairs.iter().find(|(name, _)| name == "of").and_then(|(_, value)| Of::from_code(value))
}

async fn active(cx: &Cx<Officer>, on: &mut impl Ask, id: &str) -> Result<Project, Fault> {
    let project = keeping::project(cx, on, id, Right::KeepRoadmap).await?;
    if takes_contributions(&project) { Ok(project) } else { Err(Fault::Refused("contribution-closed")) }
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str, n: i64) -> Result<(Project, Contribution), Fault> {
    let project = active(cx, on, id).await?;
    let own = contributions::list_of(on, project.number).await?;
    let one = own.into_iter().find(|one| one.id == ContributionId(n)).found()?;
    Ok((project, one))
}

/// The contribution as it was typed, judged.
fn read(
    typed: &Typed,
    of: Of,
    (project, own): (&Project, &[Milestone]),
    (id, version): (ContributionId, i64),
    others: &[Contribution],
) -> Result<Contribution, Problems> {
    let mut problems = Problems::default();
    let what = what(typed, of, &mut problems);
    let milestone = problems.check("milestone", place(typed.text("milestone"), own));
    let evidence = problems.check("evidence", choice(typed.text("evidence"), Evidence::from_code));
    let reason = typed.text("reason").to_owned();
    let Some((((component, question, amount), milestone), evidence)) = what.zip(milestone).zip(evidence) else {
        return Err(problems);
    };
    let limits = limits(&component);
    let one =
        Contribution { id, project: project.number, milestone, component, question, amount, evidence, reason, version };
    one.checked(limits, others, own)
}

type What = (String, Option<Question>, i64);

/// The component, the question where there is one, and the amount.
fn what(typed: &Typed, of: Of, problems: &mut Problems) -> Option<What> {
    match of {
        Of::Module(module) => {
            let code = typed.text("question");
            let feature = problems.check("question", choice(code, |code| questionnaire::find(module.code(), code)))?;
            let level = if feature.levels == 1 { "1" } else { typed.text("level") };
            let in_question = |text: &str| text.parse().ok().filter(|level| (1..=feature.levels).contains(level));
            let level = problems.check("level", choice(level, in_question))?;
            let question = Question { module: module.code().to_owned(), feature: feature.code.clone() };
            Some((module.component().to_owned(), Some(question), feature.step(level)))
        }
        Of::Figures => {
            let component = problems.check("component", choice(typed.text("component"), figure));
            let amount = problems.check("amount", step(typed.text("amount")));
            component.zip(amount).map(|(component, amount)| (component, None, amount))
        }
    }
}

/// A component that is a figure of others, not points of the portal.
fn figure(code: &str) -> Option<String> {
    let is_figure = (code.starts_with("tii_") || code.starts_with("hci_")) && code != "hci_egl";
    range(code).filter(|_| is_figure).map(|_| code.to_owned())
}

fn limits(component: &str) -> Limits {
    let (low, high) = range(component).unwrap_or((0.0, 1.0));
    // Written and read again: a cast would hide what does not fit.
    let most = format!("{:.0}", (high - low) * domain::index::HUNDRED_THOUSANDTHS).parse().unwrap_or(i64::MAX);
    Limits { lower_is_better: direction(component) < 0.0, most }
}

fn said(cx: &Cx<Officer>) -> Said {
    Said { at: cx.now, by: Some(cx.who.person.id) }
}

/// What the journal keeps of it: the question or the component, and how much.
fn told(one: &Contribution) -> String {
    let what = one
        .question
        .as_ref()
        .map_or_else(|| one.component.clone(), |question| format!("{} {}", question.module, question.feature));
    format!("{what}: {}", one.amount)
}

fn line(cx: &Cx<Officer>, one: &Contribution, action: Action) -> Change {
    let line = keeping::line(cx, one.project, Subject::Contribution, one.id.0, action);
    Change { what: "contribution".into(), to: Some(told(one)), why: Some(one.reason.clone()), ..line }
}

async fn keep(cx: &Cx<Officer>, mut tx: Tx, change: Change) -> Answer {
    let project = change.project.map(domain::portfolio::project::ProjectNumber);
    journal::add(&mut tx, change).await?;
    tx.commit().await?;
    let back = project.map_or_else(|| paths::desk(cx.language()), |one| paths::contributions(cx.language(), one));
    Ok(cx.see(&back))
}
