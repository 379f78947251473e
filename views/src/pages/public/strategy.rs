//! The strategy as a tree that opens branch by branch, each with what stands under it.

use std::collections::BTreeMap;

use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::strategy::{Node, NodeId, NodeKind};
use domain::portfolio::tree::{self, Placed};
use maud::{Markup, html};

use crate::frame::Section;
use crate::pages::Page;
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct StrategyPage {
    pub nodes: Vec<Node>,
    /// What stands under each node, the node itself included; every project once.
    pub sums: BTreeMap<NodeId, Sum>,
    /// The projects that serve a node directly.
    pub projects: BTreeMap<NodeId, Vec<(ProjectNumber, Names)>>,
    pub age_of_data: Option<i64>,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    pub projects: usize,
    pub late: usize,
    pub delivered: usize,
}

/// The most projects named under one node; the rest are a link away.
const MOST_NAMED: usize = 20;

impl Page for StrategyPage {
    fn title(&self, words: Words) -> String {
        words.say("portfolio-strategy").into_owned()
    }

    fn section(&self) -> Section {
        Section::Strategy
    }

    fn age_of_data(&self) -> Option<i64> {
        self.age_of_data
    }

    fn body(&self, words: Words) -> Markup {
        let placed = tree::in_order(&self.nodes);
        html! {
            div.stack {
                h1 { (words.say("portfolio-strategy")) }
                p.lede { (words.say("portfolio-strategy-lede")) }
                @if placed.is_empty() { p.soft { (words.say("portfolio-strategy-empty")) } }
                div.tree { (self.level(words, &placed)) }
            }
        }
    }
}

impl StrategyPage {
    /// The nodes of one level, each with the nodes that follow it deeper.
    fn level(&self, words: Words, placed: &[Placed<Node>]) -> Markup {
        html! { @for (head, below) in branches(placed) { (self.branch(words, head, below)) } }
    }

    fn branch(&self, words: Words, head: &Placed<Node>, below: &[Placed<Node>]) -> Markup {
        let node = head.node;
        let own = self.projects.get(&node.id).map(Vec::as_slice).unwrap_or_default();
        let sum = self.sums.get(&node.id).copied().unwrap_or_default();
        html! {
            details open[head.depth < 2] {
                summary {
                    span.tree-name { (words.name(&node.names)) } " "
                    span.tree-kind {
                        (words.say(kind_word(node.kind)))
                        @if node.fictitious { " · " i { (words.say("portfolio-fictitious")) } }
                    }
                    span.tree-sum { (sum_in_words(words, sum)) }
                }
                @if sum.projects > 0 { p.tree-sum { (list_of(words, node)) } }
                @if !own.is_empty() { (projects(words, node, own)) }
                (self.level(words, below))
            }
        }
    }
}

/// "12 projets · 3 en retard · 4 livrés"; what there is none of is left unsaid.
#[must_use]
pub fn sum_in_words(words: Words, sum: Sum) -> String {
    let parts = [("portfolio-sum-late", sum.late), ("portfolio-sum-delivered", sum.delivered)];
    let told = |key, count: usize| words.tell(key, &[("count", count.into())]).into_owned();
    let parts = parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| told(key, count));
    [told("portfolio-sum-projects", sum.projects)].into_iter().chain(parts).collect::<Vec<_>>().join(" · ")
}

fn list_of(words: Words, node: &Node) -> Link<'static> {
    let asked = [("axis", node.code.clone())];
    Link::new(words.say("common-see-list"), paths::asking(paths::projects(words.language()), &asked))
}

fn projects(words: Words, node: &Node, own: &[(ProjectNumber, Names)]) -> Markup {
    html! {
        ul.tree-projects {
            @for (number, names) in own.iter().take(MOST_NAMED) {
                li { a href=(paths::project(words.language(), number)) { (words.name(names)) } }
            }
            @if own.len() > MOST_NAMED {
                li {
                    (words.tell("common-count", &[("shown", MOST_NAMED.into()), ("total", own.len().into())])) " "
                    (list_of(words, node))
                }
            }
        }
    }
}

/// Cuts a reading order into its first-level nodes, each with what lies below it.
fn branches<'a, 'b>(placed: &'a [Placed<'b, Node>]) -> Vec<(&'a Placed<'b, Node>, &'a [Placed<'b, Node>])> {
    let mut found = Vec::new();
    let mut rest = placed;
    while let Some((head, after)) = rest.split_first() {
        let end = after.iter().position(|next| next.depth <= head.depth).unwrap_or(after.len());
        let (below, next) = after.split_at(end);
        found.push((head, below));
        rest = next;
    }
    found
}

const fn kind_word(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Strategy => "portfolio-node-strategy",
        NodeKind::Priority => "portfolio-node-priority",
        NodeKind::Measure => "portfolio-node-measure",
        NodeKind::Initiative => "portfolio-node-initiative",
        NodeKind::Action => "portfolio-node-action",
    }
}
