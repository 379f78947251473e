//! Re-baselines: the programme office changes the promise, with a reason and the body that allowed it.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::Officer;
use domain::portfolio::milestone::baseline::{LONGEST_DECISION, LONGEST_REASON, NewBaseline, Refusal};
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::text;
use store::{baselines, milestones, projects};
use views::pages::desk::FormPage;
use views::pages::desk::forms::plan;

use super::keeping::{self, Right, all_right, choice};
use super::milestones::line;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::KeepPortfolio).await?;
    let all = milestones::list(&mut db, project.number).await?;
    Ok(cx.show(&form(&cx, &project, &all)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepPortfolio).await?;
    let all = milestones::list(&mut tx, project.number).await?;
    let page = form(&cx, &project, &all);
    keeping::fresh(&cx, &page, &typed)?;
    let new = read(&cx, &typed, &project, &all).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let last = baselines::list(&mut tx, project.number).await?.last().map_or(0, |baseline| baseline.number);
    let made = new.make(&all, last, cx.today());
    let (baseline, redated) = made.map_err(|refusal| refused(&cx, (&page, &typed), &all, refusal))?;
    projects::touch_roadmap(&mut tx, project.number, project.roadmap_version).await?;
    baselines::add(&mut tx, &baseline).await?;
    let mut lines = vec![];
    for milestone in &redated {
        milestones::save(&mut tx, milestone).await?;
        let was = all.iter().find(|other| other.id == milestone.id).map(|was| was.promised().to_string());
        lines.push(Change {
            what: "baseline".into(),
            from: was,
            to: Some(milestone.promised().to_string()),
            why: Some(format!("{}: {}", baseline.authority, baseline.reason)),
            ..line(&cx, milestone, Action::Rebaselined)
        });
    }
    keeping::keep_roadmap(&cx, tx, project.number, lines).await
}

fn form(cx: &Cx<Officer>, project: &Project, all: &[Milestone]) -> FormPage {
    let open: Vec<&Milestone> = all.iter().filter(|milestone| !milestone.is_done()).collect();
    let bodies: Vec<_> = cx.site.profile.ladder.iter().map(|body| (body.code.clone(), body.name.clone())).collect();
    plan::rebaseline(cx.words, project, &open, &bodies)
}

fn read(cx: &Cx<Officer>, typed: &Typed, project: &Project, all: &[Milestone]) -> Result<NewBaseline, Problems> {
    let mut problems = Problems::default();
    let ladder = &cx.site.profile.ladder;
    let body = |code: &str| ladder.iter().find(|body| body.code == code).map(|body| body.code.clone());
    let reason = problems.check("reason", text::paragraphs(typed.text("reason"), LONGEST_REASON));
    let authority = problems.check("authority", choice(typed.text("authority"), body));
    let decision = problems.check("decision", text::line_or_none(typed.text("decision"), LONGEST_DECISION)).flatten();
    let mut dates = vec![];
    for milestone in all.iter().filter(|milestone| !milestone.is_done()) {
        let field = plan::field(milestone);
        let day = problems.check(field.clone(), keeping::day_or_none(cx, typed.text(&field)));
        dates.extend(day.flatten().map(|day| (milestone.id, day)));
    }
    let whole = reason.zip(authority);
    let (reason, authority) = all_right(whole, problems)?;
    Ok(NewBaseline { project: project.number, reason, authority, decision, dates })
}

/// The field a refusal speaks of.
fn refused(cx: &Cx<Officer>, sent: (&FormPage, &Typed), all: &[Milestone], refusal: Refusal) -> Fault {
    let of = |id: MilestoneId| all.iter().find(|one| one.id == id).map(plan::field).unwrap_or_default();
    let (field, problem) = match refusal {
        Refusal::ReasonMissing => ("reason".into(), Problem::Missing),
        Refusal::AuthorityMissing => ("authority".into(), Problem::Missing),
        Refusal::Nothing => {
            let first = all.iter().find(|milestone| !milestone.is_done());
            (first.map(plan::field).unwrap_or_default(), Problem::Missing)
        }
        Refusal::Unknown(id) => (of(id), Problem::Unknown),
        Refusal::Twice(id) => (of(id), Problem::Taken),
        Refusal::Date(id, refusal) => (of(id), refusal.into()),
    };
    keeping::again(cx, sent.0, sent.1, Problems::one(field, problem))
}
