//! One item on the screen: the project's card, the exception report, and the form that decides.

use domain::form::Typed;
use domain::people::{Officer, Post};
use domain::portfolio::budget::overrun_percent;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::trend::Trend;
use domain::problem::Problems;
use domain::steering::agenda::{AgendaItem, ItemKind};
use domain::steering::exception;
use domain::steering::sitting::Sitting;
use store::{Ask, agendas, budgets, decisions, entities, escalations, forecasts, milestones, projects, reports, rooms};
use views::pages::room::{Card, DecisionForm, ExceptionReport, ItemScreen, LateForm, Ratings, Way};

use super::composing::title;
use super::rulings::{self, Known};
use crate::cx::Cx;
use crate::fault::Fault;

/// # Errors
/// Trouble only.
pub async fn load(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: &Sitting,
    item: &AgendaItem,
    (at, said): (usize, Option<(Typed, Problems)>),
) -> Result<ItemScreen, Fault> {
    let known = Known::load(on, sitting, item).await?;
    let taken = decisions::list_of_sitting(on, sitting.id).await?;
    let is_open = sitting.is_in_session() && cx.who.may_keep_sitting(sitting) && !item.is_over();
    let late = match item.decision {
        Some(number) => decisions::find(on, number).await?,
        None => None,
    };
    let escalation = match item.escalation {
        Some(number) => escalations::find(on, number).await?,
        None => None,
    };
    let questions = agendas::remarks(on, sitting.id).await?;
    Ok(ItemScreen {
        card: match item.project {
            Some(project) => card(cx, on, project, &known.posts).await?,
            None => None,
        },
        subject: escalation.map(|one| (one.number, one.subject, one.tolerance)),
        exception: known.exception.as_ref().map(exception),
        presenter: title(&known.posts, item.presenter),
        questions: questions.into_iter().filter(|one| one.item == item.id).map(|one| one.body).collect(),
        decided: rulings::of_item(&taken, item).cloned(),
        decision: (is_open && late.is_none()).then(|| form(&known, at, said.clone())),
        late_form: (is_open && late.is_some()).then(|| late_form(at, said)),
        late: late.map(|one| (title(&known.posts, one.owner), one)),
        may_note: is_open && item.kind != ItemKind::Escalation,
        today: cx.today(),
        item: item.clone(),
        from: at,
    })
}

fn form(known: &Known, at: usize, said: Option<(Typed, Problems)>) -> DecisionForm {
    let (typed, problems) = said.unwrap_or_else(|| (known.prefilled(), Problems::default()));
    let post = |post: &Post| (post.id, post.title.clone());
    DecisionForm {
        owners: known.posts.iter().filter(|post| post.holder.is_some() || post.deputy.is_some()).map(post).collect(),
        later: known.later.iter().map(|one| (one.id, one.code.clone(), one.held_on)).collect(),
        ways: known.exception.as_ref().map(|one| exception(one).ways).unwrap_or_default(),
        typed,
        problems,
        from: at,
    }
}

fn late_form(at: usize, said: Option<(Typed, Problems)>) -> LateForm {
    let (typed, problems) = said.unwrap_or_default();
    LateForm { typed, problems, from: at }
}

fn exception(one: &exception::ExceptionReport) -> ExceptionReport {
    let way = |way: &exception::ExceptionOption| Way {
        position: way.position,
        label: way.label.clone(),
        days: way.effect_days,
        amount: way.effect_amount,
        scope: way.effect_scope.clone(),
        recommended: way.position == one.recommended,
    };
    ExceptionReport {
        cause: one.cause.clone(),
        consequences: one.consequences.clone(),
        recommendation: one.recommendation.clone(),
        ways: one.options.iter().map(way).collect(),
    }
}

async fn card(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    number: ProjectNumber,
    posts: &[Post],
) -> Result<Option<Card>, Fault> {
    let Some(project) = projects::find(on, number).await? else { return Ok(None) };
    let milestones = milestones::list(on, number).await?;
    let said = forecasts::list(on, number).await?;
    let lines = budgets::list(on, number).await?;
    let report = reports::list(on, number, 1).await?.into_iter().next();
    let (office, computed) = rooms::ratings(on, number).await?;
    let entity = entities::find(on, project.entity).await?;
    let last: Option<&Milestone> = milestones.iter().max_by_key(|one| one.expected());
    let trend = last.map(|one| Trend::of(one, project.started_on, &said));
    Ok(Some(Card {
        entity: entity.map(|one| one.names).unwrap_or_default(),
        lead: title(posts, project.lead),
        outline: Outline::of(&milestones),
        planned: lines.iter().map(|line| line.planned).sum(),
        paid: lines.iter().map(|line| line.paid).sum(),
        overrun: overrun_percent(&lines),
        ratings: Ratings { lead: report.as_ref().map_or(0, |one| one.confidence.level()), office, computed },
        said: report.map(|one| one.text).unwrap_or_default(),
        age: project.heard_at.map(|at| (cx.today() - cx.site.profile.day_of(at)).num_days()),
        ends: trend.map(|trend| trend.points().map(|point| point.forecast).collect()).unwrap_or_default(),
        last: last.map(|one| one.names.clone()).unwrap_or_default(),
        number,
        names: project.names,
        milestones,
    }))
}
