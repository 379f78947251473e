//! The desk: by role, what waits for whoever has just sat down.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use domain::people::{HeldPost, Officer, Post, Role};
use domain::portfolio::milestone::{Milestone, Standing};
use domain::portfolio::project::{ProjectNumber, ProjectState};
use serde::Deserialize;
use store::projects::{Card, Direction, Filter, Order, Sort};
use store::{Read, milestones, posts, projects, reports};
use views::pages::desk::About;
use views::pages::desk::home::{HomePage, Mine, MyProject, Overview, Reminded, Rights};
use views::parts::Tone;

use super::queue;
use crate::answer::Answer;
use crate::controllers::decisions::gathering::carried_out;
use crate::controllers::reports::desk::unchanged;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Query;

/// How many projects one list shows; how many there are is told beside it.
const MOST_PROJECTS: i64 = 50;

/// How far a lead looks ahead (portfolio.md 4.3), in days.
const AHEAD_DAYS: i64 = 90;

/// What a reminder that was just sent came to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    reminded: String,
    letters: usize,
}

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx<Officer>, Query(asked): Query<Asked>) -> Answer {
    let mut db = cx.read();
    let posts = posts::list(&mut db).await?;
    let rights = Rights { keeps_portfolio: cx.who.may_keep_portfolio(), administers: cx.who.may_administer() };
    let reminded = ProjectNumber::parse(&asked.reminded).ok();
    let page = HomePage {
        name: cx.who.person.names.clone(),
        today: cx.today(),
        reminded: reminded
            .filter(|_| rights.keeps_portfolio)
            .map(|project| Reminded { project, letters: asked.letters }),
        leads: leads(&cx, &mut db, &posts).await?,
        entity: entity(&cx, &mut db, &posts).await?,
        queue: if rights.keeps_portfolio { Some(queue::load(&cx, &mut db, &posts).await?) } else { None },
        pressing: crate::controllers::alerts::desk(&cx, &mut db).await?,
        overview: if cx.who.reads_all() && !rights.keeps_portfolio {
            Some(overview(&cx, &mut db).await?)
        } else {
            None
        },
        decisions: carried_out(&mut db, &cx.who, cx.today()).await?,
        rights,
    };
    Ok(cx.show(&page))
}

/// The projects that name a post of this officer as their lead.
async fn leads(cx: &Cx<Officer>, db: &mut Read, posts: &[Post]) -> Result<Option<Mine>, Fault> {
    let held: Vec<_> = held(cx, Role::ProjectLead).map(|held| held.post).collect();
    if held.is_empty() {
        return Ok(None);
    }
    mine(cx, db, Filter { leads: Some(held), ..active() }, posts).await.map(Some)
}

/// The projects of the entities this officer leads.
async fn entity(cx: &Cx<Officer>, db: &mut Read, posts: &[Post]) -> Result<Option<Mine>, Fault> {
    let scope: Vec<_> = held(cx, Role::EntityLead).flat_map(|held| held.scope.clone()).collect();
    if scope.is_empty() {
        return Ok(None);
    }
    mine(cx, db, Filter { entities: Some(scope), ..active() }, posts).await.map(Some)
}

fn held(cx: &Cx<Officer>, role: Role) -> impl Iterator<Item = &HeldPost> {
    cx.who.posts.iter().filter(move |held| held.role == role)
}

fn active() -> Filter {
    Filter { state: Some(ProjectState::Active), ..Filter::default() }
}

/// The longest silent first: those are the ones to look at.
async fn mine(cx: &Cx<Officer>, db: &mut Read, filter: Filter, posts: &[Post]) -> Result<Mine, Fault> {
    let order = Order { sort: Sort::Heard, direction: Direction::Up };
    let total = projects::count(db, &filter).await?;
    let cards = projects::list(db, &filter, order, 0, MOST_PROJECTS).await?;
    let all = milestones::list_of(db, cards.iter().map(|card| card.number)).await?;
    let mut roadmaps: BTreeMap<ProjectNumber, Vec<Milestone>> = BTreeMap::new();
    for milestone in all {
        roadmaps.entry(milestone.project).or_default().push(milestone);
    }
    let numbers: Vec<ProjectNumber> = cards.iter().map(|card| card.number).collect();
    let versions: BTreeMap<ProjectNumber, i64> = projects::list_of(db, &numbers)
        .await?
        .into_iter()
        .map(|project| (project.number, project.roadmap_version))
        .collect();
    let quiet = unchanged(cx, db).await?;
    let asks = usize::from(cx.site.profile.steering.unchanged_in_a_row);
    let projects = cards
        .into_iter()
        .map(|card| {
            let number = card.number;
            let roadmap = roadmaps.remove(&number).unwrap_or_default();
            let unchanged = quiet.get(&number).copied().unwrap_or_default();
            let version = versions.get(&number).copied().unwrap_or_default();
            MyProject { version, unchanged, is_asked: unchanged >= asks, ..my_project(cx, card, roadmap, posts) }
        })
        .collect();
    Ok(Mine { projects, total: usize::try_from(total).unwrap_or(0) })
}

fn my_project(cx: &Cx<Officer>, card: Card, roadmap: Vec<Milestone>, posts: &[Post]) -> MyProject {
    let today = cx.today();
    let age = age(cx, &card);
    let (mut overdue, rest): (Vec<_>, Vec<_>) = roadmap
        .into_iter()
        .filter(|milestone| !milestone.is_done())
        .partition(|milestone| is_overdue(milestone, today));
    let horizon = today + Duration::days(AHEAD_DAYS);
    let mut ahead: Vec<_> = rest.into_iter().filter(|milestone| milestone.expected() <= horizon).collect();
    overdue.sort_by_key(Milestone::expected);
    ahead.sort_by_key(Milestone::expected);
    let holder = posts.iter().find(|post| Some(post.id) == card.lead).and_then(|post| post.holder);
    MyProject {
        about: About { number: card.number, names: card.names },
        age,
        tone: tone(cx, age),
        due: age.is_none_or(|age| age > cx.site.profile.reminder_every_days),
        vacant: holder.is_none(),
        version: 0,
        unchanged: 0,
        is_asked: false,
        overdue,
        ahead,
    }
}

fn is_overdue(milestone: &Milestone, today: NaiveDate) -> bool {
    matches!(milestone.standing(today), Standing::Overdue { .. })
}

/// Days since the project was last heard of, on the country's calendar.
pub(super) fn age(cx: &Cx<Officer>, card: &Card) -> Option<i64> {
    card.heard_at.map(|heard| (cx.today() - cx.site.profile.day_of(heard)).num_days().max(0))
}

/// How serious a silence is, by the thresholds of the country profile.
pub(super) fn tone(cx: &Cx<Officer>, age: Option<i64>) -> Tone {
    let profile = &cx.site.profile;
    match age {
        Some(days) if days <= profile.freshness_days => Tone::Good,
        Some(days) if days <= profile.stale_days => Tone::Watch,
        _ => Tone::Bad,
    }
}

/// What the committee and the auditor see at a glance.
async fn overview(cx: &Cx<Officer>, db: &mut Read) -> Result<Overview, Fault> {
    let fresh_since = cx.now - Duration::days(cx.site.profile.freshness_days);
    let counts = projects::counts(db, fresh_since).await?;
    let since = queue::help_since(cx);
    let alerts = queue::latest(reports::list_help(db, since, queue::MOST_READ).await?);
    Ok(Overview {
        active: counts.active,
        late: counts.late,
        silent: counts.active - counts.heard_lately,
        alerts: alerts.len(),
    })
}
