//! Who has reported for a sitting and who has not: for the programme office, and for each entity its own.

use std::collections::BTreeMap;

use chrono::Duration;
use domain::people::{Officer, Role};
use domain::portfolio::project::{Project, ProjectNumber, ProjectState};
use domain::steering::body::Level;
use domain::steering::report::{Desk, Filed, ReportState, ReportStep, coming, desks};
use domain::steering::sitting::{Sitting, SittingCode, SittingState};
use serde::Deserialize;
use store::projects::{Direction, Filter, Order, Sort};
use store::{Read, projects, reports, sittings};
use views::pages::desk::About;
use views::pages::reports::{DeskReport, DeskReportsPage, Said};

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Query;

/// How many projects the list holds: all of a large programme.
const MOST: i64 = 3_000;

/// How many other sittings are offered.
const OTHERS: usize = 6;

/// How far back silence about change is counted.
const QUIET_DAYS: i64 = 730;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    sitting: String,
    validated: Option<usize>,
}

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(asked): Query<Asked>) -> Answer {
    let mut db = cx.read();
    let all = committee(&mut db).await?;
    let planned: Vec<Sitting> = all.iter().filter(|one| one.state == SittingState::Planned).cloned().collect();
    let named = all.iter().find(|one| one.code == SittingCode(asked.sitting.clone()));
    let sitting = named.or_else(|| coming(&planned, cx.today())).or(all.first());
    let reports = match sitting {
        Some(sitting) => lines(&cx, &mut db, sitting).await?,
        None => Vec::new(),
    };
    let others = all.iter().filter(|one| sitting.is_none_or(|shown| shown.id != one.id));
    Ok(cx.show(&DeskReportsPage {
        sitting: sitting.map(|one| (one.code.0.clone(), one.held_on, one.cutoff_on)),
        others: others.take(OTHERS).map(|one| one.code.0.clone()).collect(),
        reports,
        unchanged_asks: usize::from(cx.site.profile.steering.unchanged_in_a_row),
        validated: asked.validated,
    }))
}

/// The committee's sittings, the latest first.
async fn committee(db: &mut Read) -> Result<Vec<Sitting>, Fault> {
    let states: Vec<SittingState> =
        SittingState::ALL.iter().copied().filter(|state| *state != SittingState::Cancelled).collect();
    let mut all = sittings::list_in(db, Level::Committee, &states).await?;
    all.reverse();
    Ok(all)
}

/// One line for each project under way that this officer answers for, those without a report first.
async fn lines(cx: &Cx<Officer>, db: &mut Read, sitting: &Sitting) -> Result<Vec<DeskReport>, Fault> {
    let filed = reports::list_for(db, sitting.id).await?;
    let ids: Vec<i64> = filed.iter().map(|one| one.report.id).collect();
    let steps = reports::list_steps(db, ids).await?;
    let mut latest: BTreeMap<ProjectNumber, Filed> = BTreeMap::new();
    for one in filed.into_iter().filter(|one| one.corrected_by.is_none()) {
        latest.entry(one.report.project).or_insert(one);
    }
    let quiet = unchanged(cx, db).await?;
    let mut lines = vec![];
    for project in own(cx, db).await? {
        let desks = desks(&cx.who, &project);
        let said = latest.remove(&project.number).map(|one| {
            let taken: Vec<_> =
                steps.iter().filter(|(id, _)| *id == one.report.id).map(|(_, step)| step.clone()).collect();
            said(one, ReportState::of(&taken), &desks)
        });
        let unchanged = quiet.get(&project.number).copied().unwrap_or_default();
        lines.push(DeskReport { about: About::from(&project), said, unchanged });
    }
    lines.sort_by_key(|line| (line.said.as_ref().map(|said| said.state), line.about.number));
    Ok(lines)
}

fn said(filed: Filed, state: ReportState, desks: &[Desk]) -> Said {
    let report = filed.report;
    Said {
        id: report.id,
        at: report.said_at,
        confidence: report.confidence,
        text: report.text,
        nothing_new: report.nothing_new,
        state,
        steps: ReportStep::ALL.iter().copied().filter(|step| state.after(*step, desks).is_ok()).collect(),
    }
}

/// The projects under way: all for the programme office, its own and those below for an entity.
async fn own(cx: &Cx<Officer>, db: &mut Read) -> Result<Vec<Project>, Fault> {
    let led = cx.who.posts.iter().filter(|held| held.role == Role::EntityLead);
    let scope: Vec<_> = led.flat_map(|held| held.scope.clone()).collect();
    let entities = if cx.who.may_keep_portfolio() { None } else { Some(scope) };
    let filter = Filter { state: Some(ProjectState::Active), entities, ..Filter::default() };
    let order = Order { sort: Sort::Number, direction: Direction::Up };
    let cards = projects::list(db, &filter, order, 0, MOST).await?;
    let numbers: Vec<ProjectNumber> = cards.iter().map(|card| card.number).collect();
    Ok(projects::list_of(db, &numbers).await?)
}

/// How many reports in a row said nothing new, by project.
///
/// # Errors
/// Trouble only.
pub async fn unchanged(cx: &Cx<Officer>, db: &mut Read) -> Result<BTreeMap<ProjectNumber, usize>, Fault> {
    let flags = reports::list_quiet(db, cx.now - Duration::days(QUIET_DAYS)).await?;
    let rows = flags.chunk_by(|one, next| one.0 == next.0);
    let counted = rows.filter_map(|row| {
        let (project, _) = row.first()?;
        Some((*project, row.iter().take_while(|(_, quiet)| *quiet).count()))
    });
    Ok(counted.collect())
}
