//! The strategy tree, with what stands under each of its nodes.

use std::collections::BTreeMap;

use domain::portfolio::project::{ProjectNumber, age_of_news};
use domain::portfolio::strategy::{Node, NodeId};
use domain::portfolio::{tally, tree};
use store::projects::{Card, Filter};
use store::{projects, strategy};
use views::pages::public::strategy::{StrategyPage, Sum};

use super::projects::{EVERY, by_number};
use crate::answer::Answer;
use crate::cx::Cx;

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx) -> Answer {
    let mut db = cx.read();
    let nodes = strategy::list(&mut db).await?;
    let axes = strategy::list_axes(&mut db).await?;
    let cards = projects::list(&mut db, &Filter::default(), by_number(), 0, EVERY).await?;
    let known: BTreeMap<ProjectNumber, &Card> = cards.iter().map(|card| (card.number, card)).collect();
    let mut served: BTreeMap<NodeId, Vec<_>> = BTreeMap::new();
    for (project, node) in &axes {
        if let Some(card) = known.get(project) {
            served.entry(*node).or_default().push((*project, card.names.clone()));
        }
    }
    let sums = sums(&nodes, &axes, &known);
    let heard_at = cards.iter().filter_map(|card| card.heard_at).max();
    Ok(cx.show(&StrategyPage { nodes, sums, projects: served, age_of_data: age_of_news(heard_at, cx.today()) }))
}

fn sums(
    nodes: &[Node],
    axes: &[(ProjectNumber, NodeId)],
    known: &BTreeMap<ProjectNumber, &Card>,
) -> BTreeMap<NodeId, Sum> {
    let count = |counts: &dyn Fn(&Card) -> bool| {
        let those = axes.iter().filter(|(project, _)| known.get(project).is_some_and(|card| counts(card)));
        tree::roll_up(nodes, those.map(|(project, node)| (*node, *project)))
    };
    let (late, delivered) =
        (count(&|card| tally::is_late(card.state, card.outline)), count(&|card| tally::is_delivered(card.state)));
    let of = |counted: &BTreeMap<NodeId, usize>, node| counted.get(&node).copied().unwrap_or_default();
    count(&|_| true)
        .into_iter()
        .map(|(node, projects)| (node, Sum { projects, late: of(&late, node), delivered: of(&delivered, node) }))
        .collect()
}
