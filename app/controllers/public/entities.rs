//! Who answers for what: the tree of entities, and each with its projects.

use std::collections::{BTreeMap, BTreeSet};

use domain::portfolio::entity::{self, Entity, EntityId};
use domain::portfolio::project::{ProjectState, age_of_news};
use domain::portfolio::{tally, tree};
use store::projects::{Card, Filter};
use store::{entities, projects};
use views::pages::public::entities::{EntitiesPage, EntityPage, EntitySum};
use views::pages::public::strategy::Sum;

use super::gathering::{Roadmaps, lines, patience};
use super::projects::{EVERY, by_number};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Found;
use crate::form::Place;

/// How many projects an entity's page shows; the rest are a link away.
const SHOWN: usize = 50;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx) -> Answer {
    let mut db = cx.read();
    let entities = entities::list(&mut db).await?;
    let cards = projects::list(&mut db, &Filter::default(), by_number(), 0, EVERY).await?;
    let sums = entities.iter().map(|one| (one.id, sum(&cx, &entities, one.id, &cards)));
    let sums: BTreeMap<_, _> = sums.collect();
    let age_of_data = age_of_news(cards.iter().filter_map(|card| card.heard_at).max(), cx.today());
    Ok(cx.show(&EntitiesPage { sums, entities, age_of_data }))
}

/// # Errors
/// `NotFound` for a code nobody has.
pub async fn show(cx: Cx, Place((_, code)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let all = entities::list(&mut db).await?;
    let own = all.iter().find(|entity| entity.code.eq_ignore_ascii_case(&code)).cloned().found()?;
    let filter = Filter { entities: Some(entity::scope(&all, own.id)), ..Filter::default() };
    let mut cards = projects::list(&mut db, &filter, by_number(), 0, EVERY).await?;
    let (sum, total) = (sum(&cx, &all, own.id, &cards), cards.len());
    let age_of_data = sum.news;
    cards.truncate(SHOWN);
    let roadmaps = Roadmaps::behind(&mut db, &cards).await?;
    Ok(cx.show(&EntityPage {
        above: above(&all, own.id),
        below: all.iter().filter(|entity| entity.parent == Some(own.id)).cloned().collect(),
        lines: lines(&cx, cards, &roadmaps, &all),
        entity: own,
        sum,
        total,
        today: cx.today(),
        age_of_data,
    }))
}

fn above(all: &[Entity], own: EntityId) -> Vec<Entity> {
    let path = tree::ancestors(all, own).into_iter().rev();
    path.filter_map(|id| all.iter().find(|entity| entity.id == id).cloned()).collect()
}

/// What stands under an entity, those below it included.
fn sum(cx: &Cx, all: &[Entity], own: EntityId, cards: &[Card]) -> EntitySum {
    let scope: BTreeSet<EntityId> = entity::scope(all, own).into_iter().collect();
    let under: Vec<&Card> = cards.iter().filter(|card| scope.contains(&card.entity)).collect();
    let news = age_of_news(under.iter().filter_map(|card| card.heard_at).max(), cx.today());
    let lives = under.iter().any(|card| card.state == ProjectState::Active);
    let state = if lives { ProjectState::Active } else { ProjectState::Delivered };
    EntitySum {
        sum: Sum {
            projects: under.len(),
            late: under.iter().filter(|card| tally::is_late(card.state, card.outline)).count(),
            delivered: under.iter().filter(|card| tally::is_delivered(card.state)).count(),
        },
        news,
        freshness: patience(cx).judge(state, news),
    }
}
