//! What the two trees of the programme (strategy, entities) have in common: reading order, reach, circles, roll-up.
//!
//! Stored trees may be damaged. A node whose parent is unknown, or that hangs in a circle, is shown as a root rather
//! than lost.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A node that knows its parent.
pub trait Branch {
    type Id: Copy + Ord;

    fn id(&self) -> Self::Id;
    fn parent(&self) -> Option<Self::Id>;
    /// Orders siblings; numbers inside are compared as numbers.
    fn code(&self) -> &str;
}

/// A node at its place in the reading order; roots have depth 0.
#[derive(Debug, PartialEq, Eq)]
pub struct Placed<'a, B> {
    pub depth: usize,
    pub node: &'a B,
}

/// The nodes in reading order: each before its children, siblings by code (`MN.2.9` before `MN.2.10`).
#[must_use]
pub fn in_order<B: Branch>(nodes: &[B]) -> Vec<Placed<'_, B>> {
    let mut by_code: Vec<&B> = nodes.iter().collect();
    by_code.sort_by(|a, b| natural(a.code(), b.code()).then_with(|| a.id().cmp(&b.id())));
    let known: BTreeSet<B::Id> = nodes.iter().map(Branch::id).collect();
    let is_root = |node: &B| node.parent().is_none_or(|parent| !known.contains(&parent));

    let mut placed = Vec::with_capacity(nodes.len());
    let mut seen = BTreeSet::new();
    // Roots first; what is then left hangs in circles.
    let (roots, others): (Vec<&B>, Vec<&B>) = by_code.iter().partition(|node| is_root(node));
    for root in roots.into_iter().chain(others) {
        place(root, &by_code, &mut seen, &mut placed);
    }
    placed
}

/// The node and everything below it.
#[must_use]
pub fn reach<B: Branch>(nodes: &[B], of: B::Id) -> BTreeSet<B::Id> {
    let mut reached = BTreeSet::from([of]);
    let mut waiting = vec![of];
    while let Some(parent) = waiting.pop() {
        let children = nodes.iter().filter(|node| node.parent() == Some(parent)).map(Branch::id);
        waiting.extend(children.filter(|child| reached.insert(*child)));
    }
    reached
}

/// The node's ancestors, nearest first: the way back to the root.
#[must_use]
pub fn ancestors<B: Branch>(nodes: &[B], of: B::Id) -> Vec<B::Id> {
    let parent_of = |id: B::Id| nodes.iter().find(|node| node.id() == id).and_then(Branch::parent);
    let mut path = Vec::new();
    let mut next = parent_of(of);
    while let Some(id) = next.filter(|id| *id != of && !path.contains(id)) {
        path.push(id);
        next = parent_of(id);
    }
    path
}

/// How many different things stand under each node, itself included. A thing on two axes of the same priority counts
/// once there: projects are not summed twice.
#[must_use]
pub fn roll_up<B: Branch, T: Copy + Ord>(
    nodes: &[B],
    placed: impl IntoIterator<Item = (B::Id, T)>,
) -> BTreeMap<B::Id, usize> {
    let mut things: BTreeMap<B::Id, BTreeSet<T>> = nodes.iter().map(|node| (node.id(), BTreeSet::new())).collect();
    for (on, thing) in placed {
        for id in ancestors(nodes, on).into_iter().chain([on]) {
            things.entry(id).or_default().insert(thing);
        }
    }
    things.into_iter().map(|(id, things)| (id, things.len())).collect()
}

fn place<'a, B: Branch>(root: &'a B, by_code: &[&'a B], seen: &mut BTreeSet<B::Id>, placed: &mut Vec<Placed<'a, B>>) {
    // A stack of its own: a damaged tree must not exhaust that of the program.
    let mut waiting = vec![(0, root)];
    while let Some((depth, node)) = waiting.pop() {
        if !seen.insert(node.id()) {
            continue;
        }
        placed.push(Placed { depth, node });
        let children = by_code.iter().rev().filter(|child| child.parent() == Some(node.id()));
        waiting.extend(children.map(|child| (depth + 1, *child)));
    }
}

/// Compares codes part by part, numbers as numbers.
fn natural(a: &str, b: &str) -> Ordering {
    let part =
        |text: &str| text.parse::<u64>().map_or((1, 0, text.to_lowercase()), |number| (0, number, String::new()));
    let parts = |code: &str| code.split(['.', '-', ' ']).map(part).collect::<Vec<_>>();
    parts(a).cmp(&parts(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Leaf(i64, Option<i64>, &'static str);

    impl Branch for Leaf {
        type Id = i64;
        fn id(&self) -> i64 {
            self.0
        }
        fn parent(&self) -> Option<i64> {
            self.1
        }
        fn code(&self) -> &str {
            self.2
        }
    }

    fn programme() -> Vec<Leaf> {
        vec![
            Leaf(5, Some(2), "MN.2.10"),
            Leaf(2, Some(1), "MN.2"),
            Leaf(4, Some(2), "MN.2.9"),
            Leaf(1, None, "MN"),
            Leaf(3, Some(1), "MN.1"),
            Leaf(6, None, "DM"),
        ]
    }

    fn order(nodes: &[Leaf]) -> Vec<(usize, i64)> {
        in_order(nodes).into_iter().map(|placed| (placed.depth, placed.node.0)).collect()
    }

    #[test]
    fn a_tree_reads_from_the_root_down_and_by_number() {
        assert_eq!(order(&programme()), [(0, 6), (0, 1), (1, 3), (1, 2), (2, 4), (2, 5)]);
    }

    #[test]
    fn a_damaged_tree_loses_no_node() {
        let damaged = [
            Leaf(1, Some(99), "A"),
            Leaf(2, Some(3), "B"),
            Leaf(3, Some(2), "C"),
            Leaf(4, Some(4), "D"),
            Leaf(5, Some(1), "E"),
        ];
        assert_eq!(order(&damaged), [(0, 1), (1, 5), (0, 2), (1, 3), (0, 4)]);
        assert_eq!(reach(&damaged, 2), [2, 3].into());
        assert_eq!(ancestors(&damaged, 2), [3]);
        assert_eq!(ancestors(&damaged, 4), [0; 0]);
    }

    #[test]
    fn reach_is_the_node_and_all_below() {
        assert_eq!(reach(&programme(), 2), [2, 4, 5].into());
        assert_eq!(reach(&programme(), 6), [6].into());
        assert_eq!(ancestors(&programme(), 5), [2, 1]);
    }

    #[test]
    fn a_project_on_two_axes_counts_once_above_them() {
        let counts = roll_up(&programme(), [(4, "PRJ-1"), (5, "PRJ-1"), (5, "PRJ-2"), (3, "PRJ-2")]);
        assert_eq!(counts, [(1, 2), (2, 2), (3, 1), (4, 1), (5, 2), (6, 0)].into());
    }
}
