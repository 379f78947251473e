//! The strategy tree: strategy > priority (or accompanying measure) > initiative > action.

use super::tree::{Branch, reach};
use crate::language::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub i64);

coded! {
    pub enum NodeKind {
        Strategy = "strategy",
        Priority = "priority",
        /// An accompanying measure: stands beside the priorities.
        Measure = "measure",
        Initiative = "initiative",
        Action = "action",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub id: NodeId,
    /// Dotted and stable: `MN.2.1.3`.
    pub code: String,
    pub kind: NodeKind,
    pub parent: Option<NodeId>,
    pub names: Names,
    pub fictitious: bool,
    pub version: i64,
}

/// Why a node does not go under another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such parent.
    Unknown,
    /// A node of this kind does not stand there.
    WrongParent,
    /// The parent is the node itself or lies below it.
    Circular,
}

impl NodeKind {
    /// The kinds it may stand under; none for a strategy, which stands alone (PROGRAMME.md, "The strategy tree").
    #[must_use]
    pub const fn parents(self) -> &'static [NodeKind] {
        match self {
            NodeKind::Strategy => &[],
            NodeKind::Priority | NodeKind::Measure => &[NodeKind::Strategy],
            NodeKind::Initiative => &[NodeKind::Priority, NodeKind::Measure],
            NodeKind::Action => &[NodeKind::Initiative],
        }
    }

    /// Whether it may stand there; `None` is the top of the tree.
    #[must_use]
    pub fn may_stand_under(self, parent: Option<NodeKind>) -> bool {
        parent.map_or(self.parents().is_empty(), |parent| self.parents().contains(&parent))
    }
}

impl Node {
    /// The node under another parent, among all nodes of the tree, or at the top.
    ///
    /// # Errors
    /// `Unknown`, `Circular` or `WrongParent`.
    pub fn stand_under(&self, parent: Option<NodeId>, all: &[Node]) -> Result<Node, Refusal> {
        let find = |id: NodeId| all.iter().find(|node| node.id == id).ok_or(Refusal::Unknown);
        let kind = parent.map(find).transpose()?.map(|node| node.kind);
        if parent.is_some_and(|parent| reach(all, self.id).contains(&parent)) {
            return Err(Refusal::Circular);
        }
        if !self.kind.may_stand_under(kind) {
            return Err(Refusal::WrongParent);
        }
        Ok(Node { parent, ..self.clone() })
    }
}

impl Branch for Node {
    type Id = NodeId;

    fn id(&self) -> NodeId {
        self.id
    }

    fn parent(&self) -> Option<NodeId> {
        self.parent
    }

    fn code(&self) -> &str {
        &self.code
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::french;

    fn node(id: i64, kind: NodeKind, parent: Option<i64>) -> Node {
        Node {
            id: NodeId(id),
            code: format!("MN.{id}"),
            kind,
            parent: parent.map(NodeId),
            names: french("Axe"),
            fictitious: true,
            version: 1,
        }
    }

    #[test]
    fn every_kind_knows_its_parents() {
        use NodeKind::{Action, Initiative, Measure, Priority, Strategy};
        // Under: the top, strategy, priority, measure, initiative, action.
        let table = [
            (Strategy, [true, false, false, false, false, false]),
            (Priority, [false, true, false, false, false, false]),
            (Measure, [false, true, false, false, false, false]),
            (Initiative, [false, false, true, true, false, false]),
            (Action, [false, false, false, false, true, false]),
        ];
        let places = [None, Some(Strategy), Some(Priority), Some(Measure), Some(Initiative), Some(Action)];
        for (kind, row) in table {
            for (place, may) in places.into_iter().zip(row) {
                assert_eq!(kind.may_stand_under(place), may, "{kind} under {place:?}");
            }
        }
    }

    #[test]
    fn a_node_moves_only_where_it_may_stand() {
        use NodeKind::{Initiative, Measure, Priority, Strategy};
        let all = [
            node(1, Strategy, None),
            node(2, Priority, Some(1)),
            node(3, Measure, Some(1)),
            node(4, Initiative, Some(2)),
        ];
        let [strategy, priority, _, initiative] = &all;
        assert_eq!(initiative.stand_under(Some(NodeId(3)), &all).map(|node| node.parent), Ok(Some(NodeId(3))));
        assert_eq!(initiative.stand_under(Some(NodeId(1)), &all), Err(Refusal::WrongParent));
        assert_eq!(initiative.stand_under(None, &all), Err(Refusal::WrongParent));
        assert_eq!(initiative.stand_under(Some(NodeId(9)), &all), Err(Refusal::Unknown));
        assert_eq!(priority.stand_under(Some(NodeId(4)), &all), Err(Refusal::Circular));
        assert_eq!(priority.stand_under(Some(NodeId(2)), &all), Err(Refusal::Circular));
        assert!(strategy.stand_under(None, &all).is_ok());
    }
}
