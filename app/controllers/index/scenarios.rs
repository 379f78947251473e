//! Scenarios: the list, one of them, the workbench, side by side, gone.

use domain::form::Typed;
use domain::index::scenario::{LONGEST_NAME, LONGEST_NOTE};
use domain::index::{Scenario, ScenarioId};
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::text;
use indicators::inputs::components;
use indicators::scenario::Assumptions;
use store::{Ask, journal, scenarios, sittings};
use views::pages::index::scenarios::forms::RemovalPage;
use views::pages::index::scenarios::{
    AnswerPart, AttachedLine, ComparisonPage, ScenarioPage, ScenariosPage, WorkbenchPage,
};
use views::paths;

use super::supposing::{Ground, assumptions, editions_of};
use super::typing;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place, Query};

/// The most scenarios a page lists.
const MOST: i64 = 200;
/// The most that stand side by side.
const SIDE_BY_SIDE: usize = 4;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let mut db = cx.read();
    let all = scenarios::list(&mut db, MOST).await?;
    let ground = Ground::of(&cx, &mut db, &editions_of(&all)).await?;
    let lines = all.into_iter().map(|one| ground.line(one)).collect();
    Ok(cx.show(&ScenariosPage { lines, may_suppose: cx.who.may_suppose(), may_tell: cx.who.may_keep_index() }))
}

/// # Errors
/// `NotFound`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let signed = scenarios::find(&mut db, ScenarioId(id)).await?.found()?;
    let ground = Ground::of(&cx, &mut db, &editions_of(std::slice::from_ref(&signed))).await?;
    let attached = attached(&cx, &mut db, signed.scenario.id).await?;
    let supposed = assumptions(&signed.scenario.assumptions).unwrap_or_default();
    let answer = ground.answer(&supposed).ok().zip(ground.steps(&supposed).ok());
    Ok(cx.show(&ScenarioPage {
        may_change: signed.scenario.may_be_changed_by(&cx.who),
        may_suppose: cx.who.may_suppose(),
        components: components(),
        assumptions: supposed,
        scenario: signed.scenario,
        author: signed.author,
        attached,
        answer,
    }))
}

async fn attached(cx: &Cx<Officer>, on: &mut impl Ask, id: ScenarioId) -> Result<Vec<AttachedLine>, Fault> {
    let items = scenarios::items(on, id).await?;
    let all = sittings::list(on, MOST).await?;
    // What a sitting deals with is told to those who may see it.
    let line = |one: scenarios::Attached| {
        let sitting = all.iter().find(|sitting| sitting.code == one.sitting && cx.who.may_see_sitting(sitting))?;
        let may_detach = cx.who.may_attach_to(sitting);
        Some(AttachedLine { item: one.item, sitting: one.sitting, title: one.title, may_detach })
    };
    Ok(items.into_iter().filter_map(line).collect())
}

/// The workbench; with what the address says typed in already.
///
/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>, Query(typed): Query<Typed>) -> Answer {
    let mut db = cx.read();
    let typed = match typed.text("from").parse().ok().map(ScenarioId) {
        Some(id) => copied(scenarios::find(&mut db, id).await?),
        None => typed,
    };
    ask(&cx, &mut db, None, typed).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Query(typed): Query<Typed>) -> Answer {
    let mut db = cx.read();
    let scenario = kept(&cx, &mut db, id).await?;
    let typed = if typed == Typed::default() { written(&scenario) } else { typed };
    ask(&cx, &mut db, Some(scenario), typed).await
}

/// # Errors
/// `Refill`.
pub async fn create(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (name, note, supposed) = read(&cx, &mut tx, None, &typed).await?;
    // Taken first: whoever sends the same a second time waits here for the first.
    let id = scenarios::next_id(&mut tx).await?;
    let scenario = Scenario {
        id,
        name,
        note,
        edition: i64::from(supposed.edition),
        assumptions: json(&supposed)?,
        author: cx.who.person.id,
        made_at: cx.now,
        changed_at: cx.now,
        version: 1,
    };
    if let Some(known) = scenarios::find_named(&mut tx, scenario.author, &scenario.name).await? {
        if known.scenario.repeats(&scenario) {
            return Ok(cx.see(&paths::scenario(cx.language(), known.scenario.id.0)));
        }
        return Err(again(&cx, &mut tx, None, (typed, Problems::one("name", Problem::Taken))).await);
    }
    scenarios::add(&mut tx, &scenario).await?;
    let line = Change { to: Some(scenario.name), ..cx.change(Subject::Scenario, id.0, Action::Added) };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::scenario(cx.language(), id.0)))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refill`, `Stale`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let scenario = kept(&cx, &mut tx, id).await?;
    if typed.text("version") != scenario.version.to_string() {
        let ground = ground(&cx, &mut tx, &typed).await?;
        let page = workbench(&ground, Some(scenario), (typed, Problems::default()));
        return Err(Fault::Stale(Some(cx.framed(&WorkbenchPage { is_overtaken: true, ..page }))));
    }
    let (name, note, supposed) = read(&cx, &mut tx, Some(&scenario), &typed).await?;
    let other = scenarios::find_named(&mut tx, scenario.author, &name).await?;
    if other.is_some_and(|other| other.scenario.id != scenario.id) {
        let wrong = Problems::one("name", Problem::Taken);
        return Err(again(&cx, &mut tx, Some(scenario), (typed, wrong)).await);
    }
    let changed = Scenario {
        name,
        note,
        edition: i64::from(supposed.edition),
        assumptions: json(&supposed)?,
        changed_at: cx.now,
        ..scenario.clone()
    };
    let to = paths::scenario(cx.language(), scenario.id.0);
    if changed.repeats(&scenario) {
        return Ok(cx.see(&to));
    }
    scenarios::save(&mut tx, &changed).await?;
    let line = cx.change(Subject::Scenario, scenario.id.0, Action::Changed);
    journal::add(&mut tx, Change { from: Some(scenario.name), to: Some(changed.name), ..line }).await?;
    tx.commit().await?;
    Ok(cx.see(&to))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn removal(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let scenario = kept(&cx, &mut db, id).await?;
    let items = scenarios::items(&mut db, scenario.id).await?.len();
    Ok(cx.show(&RemovalPage { scenario, items }))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Stale`.
pub async fn remove(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let scenario = kept(&cx, &mut tx, id).await?;
    if typed.text("version") != scenario.version.to_string() {
        return Err(Fault::Stale(None));
    }
    scenarios::remove(&mut tx, &scenario).await?;
    let line = Change { from: Some(scenario.name), ..cx.change(Subject::Scenario, id, Action::Removed) };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::scenarios(cx.language())))
}

/// Two to four side by side: `?with=1,2` or `?with=1&with=2`.
///
/// # Errors
/// Trouble only.
pub async fn compare(cx: Cx<Officer>, Query(typed): Query<Typed>) -> Answer {
    let mut db = cx.read();
    let mut asked: Vec<i64> = Vec::new();
    for id in typed.all("with").flat_map(|one| one.split(',')).filter_map(|id| id.trim().parse().ok()) {
        if !asked.contains(&id) {
            asked.push(id);
        }
    }
    let is_cut = asked.len() > SIDE_BY_SIDE;
    asked.truncate(SIDE_BY_SIDE);
    let found = scenarios::find_all(&mut db, asked.iter().map(|id| ScenarioId(*id)).collect()).await?;
    let ground = Ground::of(&cx, &mut db, &editions_of(&found)).await?;
    let all = scenarios::list(&mut db, MOST).await?;
    let in_order = asked.iter().filter_map(|id| found.iter().find(|one| one.scenario.id.0 == *id));
    let chosen = in_order.map(|one| {
        let supposed = assumptions(&one.scenario.assumptions).unwrap_or_default();
        (ground.line(one.clone()), supposed)
    });
    Ok(cx.show(&ComparisonPage {
        chosen: chosen.collect(),
        all: all.into_iter().map(|one| (one.scenario.id.0, one.scenario.name)).collect(),
        components: components(),
        is_cut,
    }))
}

/// The scenario of the address, if this officer may change it.
async fn kept(cx: &Cx<Officer>, on: &mut impl Ask, id: i64) -> Result<Scenario, Fault> {
    let scenario = scenarios::find(on, ScenarioId(id)).await?.found()?.scenario;
    scenario.may_be_changed_by(&cx.who).allowed()?;
    Ok(scenario)
}

/// What stands in a saved scenario, as it would be typed.
fn written(scenario: &Scenario) -> Typed {
    typing::typed(&assumptions(&scenario.assumptions).unwrap_or_default())
        .with("name", scenario.name.clone())
        .with("note", scenario.note.clone().unwrap_or_default())
}

/// The same suppositions, for a new scenario with a name of its own.
fn copied(from: Option<scenarios::Signed>) -> Typed {
    from.and_then(|one| assumptions(&one.scenario.assumptions)).map_or_else(Typed::default, |one| typing::typed(&one))
}

/// The workbench, or its answer alone for the form that asks at each change.
async fn ask(cx: &Cx<Officer>, on: &mut impl Ask, of: Option<Scenario>, typed: Typed) -> Answer {
    let ground = ground(cx, on, &typed).await?;
    let page = workbench(&ground, of, (typed, Problems::default()));
    Ok(if cx.wants_part { cx.part(page.answer_only(cx.words)) } else { cx.show(&page) })
}

async fn ground(cx: &Cx<Officer>, on: &mut impl Ask, typed: &Typed) -> Result<Ground, Fault> {
    let edition: Option<u16> = typed.text("edition").parse().ok();
    Ground::of(cx, on, edition.as_slice()).await
}

/// The form with its answer; `wrong` is what is wrong beside what is supposed.
fn workbench(ground: &Ground, of: Option<Scenario>, (typed, wrong): (Typed, Problems)) -> WorkbenchPage {
    let read = typing::assumptions(&typed, ground.last());
    let answered = read.and_then(|supposed| {
        let answer = ground.answer(&supposed).map_err(|refusal| typing::refused(&refusal))?;
        let steps = ground.steps(&supposed).map_err(|refusal| typing::refused(&refusal))?;
        Ok(AnswerPart::Given { answer: Box::new(answer), steps })
    });
    let (answer, mut problems) = match answered {
        Ok(answer) => (answer, Problems::default()),
        Err(problems) => (AnswerPart::Refused(problems.clone()), problems),
    };
    wrong.iter().for_each(|(field, problem)| problems.add(field, problem.clone()));
    let typed = if typed.text("edition").is_empty() { typed.with("edition", ground.last().to_string()) } else { typed };
    WorkbenchPage {
        of,
        typed,
        problems,
        is_overtaken: false,
        answer,
        profile: ground.profile(),
        components: components(),
        editions: ground.editions(),
        parts: ground.parts(),
    }
}

async fn again(cx: &Cx<Officer>, on: &mut impl Ask, of: Option<Scenario>, form: (Typed, Problems)) -> Fault {
    match ground(cx, on, &form.0).await {
        Ok(ground) => cx.refill(&workbench(&ground, of, form)),
        Err(fault) => fault,
    }
}

type Read = (String, Option<String>, Assumptions);

/// Name, note and what is supposed, if it can be answered.
async fn read(cx: &Cx<Officer>, on: &mut impl Ask, of: Option<&Scenario>, typed: &Typed) -> Result<Read, Fault> {
    let ground = ground(cx, on, typed).await?;
    let mut problems = Problems::default();
    let name = problems.check("name", text::line(typed.text("name"), LONGEST_NAME));
    let note = problems.check("note", text::paragraphs_or_none(typed.text("note"), LONGEST_NOTE));
    let supposed = typing::assumptions(typed, ground.last()).ok().filter(|supposed| ground.answer(supposed).is_ok());
    match (name.zip(note), supposed) {
        (Some((name, note)), Some(supposed)) => Ok((name, note, supposed)),
        _ => Err(cx.refill(&workbench(&ground, of.cloned(), (typed.clone(), problems)))),
    }
}

fn json(supposed: &Assumptions) -> Result<String, Fault> {
    serde_json::to_string(supposed).map_err(|trouble| Fault::broken(&trouble))
}
