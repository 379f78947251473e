//! The strategy tree. It has a few hundred nodes at most: lists give all of them.

use domain::portfolio::project::ProjectNumber;
use domain::portfolio::strategy::{Node, NodeId, NodeKind};

use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// All nodes, in the order of their codes' insertion: parents before children.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Node>> {
    let found: Vec<NodeRow> = on
        .all(
            "select id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version
             from strategy_node
             order by id",
            binds![],
        )
        .await?;
    found.into_iter().map(NodeRow::node).collect()
}

/// Which project serves which node.
///
/// # Errors
/// Trouble only.
pub async fn list_axes(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, NodeId)>> {
    let found: Vec<(i64, i64)> =
        on.all("select project_number, node_id from project_axis order by project_number, node_id", binds![]).await?;
    Ok(found.into_iter().map(|(project, node)| (ProjectNumber(project), NodeId(node))).collect())
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<NodeId> {
    Ok(NodeId(numbers::next(tx, "strategy_node").await?))
}

/// # Errors
/// `Clash("strategy_node_code")` when the code is taken.
pub async fn add(tx: &mut Tx, node: &Node) -> Result<()> {
    let Node { id, code, kind, parent, names, fictitious, version } = node.clone();
    tx.run(
        "insert into strategy_node (id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        binds![
            id.0,
            code,
            kind.code(),
            parent.map(|parent| parent.0),
            names.ar,
            names.fr,
            names.en,
            fictitious,
            version
        ],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody was faster; `Clash("strategy_node_code")`.
pub async fn save(tx: &mut Tx, node: &Node) -> Result<()> {
    let Node { id, code, kind, parent, names, version, .. } = node.clone();
    let touched = tx
        .run(
            "update strategy_node
             set code = $3, kind = $4, parent_id = $5, name_ar = $6, name_fr = $7, name_en = $8, version = version + 1
             where id = $1 and version = $2",
            binds![id.0, version, code, kind.code(), parent.map(|parent| parent.0), names.ar, names.fr, names.en],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

#[derive(sqlx::FromRow)]
struct NodeRow {
    id: i64,
    code: String,
    kind: String,
    parent_id: Option<i64>,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    fictitious: bool,
    version: i64,
}

impl NodeRow {
    fn node(self) -> Result<Node> {
        Ok(Node {
            id: NodeId(self.id),
            kind: rows::code(NodeKind::from_code(&self.kind), "strategy_node", "kind", &self.kind)?,
            code: self.code,
            parent: self.parent_id.map(NodeId),
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            fictitious: self.fictitious,
            version: self.version,
        })
    }
}
