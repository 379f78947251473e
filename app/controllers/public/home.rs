//! The first page: six figures, what moved, what was delivered.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::portfolio::entity::Entity;
use domain::portfolio::project::{ProjectState, age_of_news};
use store::forecasts::Move;
use store::projects::{Card, Counts, Direction, Filter, Order, Sort};
use store::{entities, forecasts, projects};
use views::pages::public::home::{Delivery, HomeCounts, HomePage, MovedDate};

use super::selecting::fresh_since;
use crate::answer::Answer;
use crate::cx::Cx;

/// How far back a date that moved is still told, in days: one sitting of the committee to the next, with room.
const MOVED_WITHIN: u64 = 92;

const MOVES: usize = 6;
const DELIVERIES: i64 = 6;

/// How many moves are looked through to find those: a sitting re-dates whole roadmaps at once.
const LOOKED_THROUGH: i64 = 300;

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx) -> Answer {
    let mut db = cx.read();
    let counts = projects::counts(&mut db, fresh_since(&cx)).await?;
    let since = cx.today().checked_sub_days(Days::new(MOVED_WITHIN)).unwrap_or(NaiveDate::MIN);
    let moved = forecasts::list_moved_since(&mut db, since, LOOKED_THROUGH).await?;
    let delivered = Filter { state: Some(ProjectState::Delivered), ..Filter::default() };
    let latest = Order { sort: Sort::Expected, direction: Direction::Down };
    let delivered = projects::list(&mut db, &delivered, latest, 0, DELIVERIES).await?;
    let entities = entities::list(&mut db).await?;
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    Ok(cx.show(&HomePage {
        counts: figures(&cx, counts),
        standing: indicators::history_in(&panel, &cx.site.profile.country).pop(),
        moved: one_a_project(moved).into_iter().map(moved_date).take(MOVES).collect(),
        moved_since: since,
        delivered: delivered.into_iter().map(|card| delivery(card, &entities)).collect(),
        age: age_of_news(counts.heard_at, cx.today()),
    }))
}

fn figures(cx: &Cx, counts: Counts) -> HomeCounts {
    HomeCounts {
        followed: counts.all,
        delivered: counts.delivered,
        active: counts.active,
        late: counts.late,
        fresh: counts.heard_lately,
        fresh_days: cx.site.profile.freshness_days,
    }
}

/// Of each project the date that moved furthest, so that one roadmap does not fill the page; the latest said first.
fn one_a_project(mut moved: Vec<Move>) -> Vec<Move> {
    moved.sort_by_key(|moved| Reverse((moved.said_on, (moved.now - moved.before).num_days().abs())));
    let mut told = BTreeSet::new();
    moved.retain(|moved| told.insert(moved.project));
    moved
}

fn moved_date(moved: Move) -> MovedDate {
    MovedDate {
        project: moved.project,
        names: moved.project_names,
        milestone: moved.milestone_names,
        said_on: moved.said_on,
        before: moved.before,
        now: moved.now,
    }
}

fn delivery(card: Card, entities: &[Entity]) -> Delivery {
    let entity = entities.iter().find(|entity| entity.id == card.entity);
    Delivery {
        project: card.number,
        names: card.names,
        entity: entity.map(|entity| entity.names.clone()).unwrap_or_default(),
        on: card.outline.expected_end,
    }
}
