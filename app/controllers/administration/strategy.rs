//! The strategy tree: priorities, initiatives and actions, added, renamed, moved.

use domain::journal::{Action, Subject};
use domain::people::Officer;
use domain::portfolio::strategy::{Node, NodeId, NodeKind, Refusal};
use domain::problem::{Problem, Problems};
use store::{journal, strategy};
use views::pages::administration::{BranchPage, Tree, TreeLine};
use views::parts::Filled;
use views::paths;

use super::branches::{self, Described, FIELDS, Standing};
use super::typed::{self, Typed, Values};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

const TREE: Tree = Tree::Strategy;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let all = strategy::list(&mut cx.read()).await?;
    Ok(cx.show(&branches::list(TREE, &all, line)))
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let all = strategy::list(&mut cx.read()).await?;
    Ok(cx.show(&page(&cx, &all, None, Filled::default()).await?))
}

/// # Errors
/// `Refill`, or trouble.
pub async fn create(cx: Cx<Officer>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let all = strategy::list(&mut tx).await?;
    let id = strategy::next_id(&mut tx).await?;
    let new = match described(&filled, &all, |given| Node {
        id,
        code: given.code,
        kind: given.kind,
        parent: None,
        names: given.names,
        fictitious: false,
        version: 1,
    }) {
        Ok(new) => new,
        Err(problems) => return Err(cx.refill(&page(&cx, &all, None, filled.with(problems)).await?)),
    };
    match strategy::add(&mut tx, &new).await {
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("code", Problem::Taken));
            return Err(cx.refill(&page(&cx, &all, None, filled).await?));
        }
        other => other?,
    }
    journal::add(&mut tx, cx.change(Subject::Strategy, id.0, Action::Added)).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_strategy_node(cx.language(), id.0)))
}

/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let all = strategy::list(&mut cx.read()).await?;
    let node = all.iter().find(|node| node.id == NodeId(id)).found()?;
    Ok(cx.show(&page(&cx, &all, Some(node), typed::prefilled(&values(node))).await?))
}

/// # Errors
/// `NotFound`, `Refill`, `Stale` with both texts, or trouble.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let all = strategy::list(&mut tx).await?;
    let old = all.iter().find(|node| node.id == NodeId(id)).found()?;
    let version = typed::version(&filled);
    let new = match described(&filled, &all, |given| Node {
        code: given.code,
        kind: given.kind,
        names: given.names,
        version,
        ..old.clone()
    }) {
        Ok(new) => new,
        Err(problems) => return Err(cx.refill(&page(&cx, &all, Some(old), filled.with(problems)).await?)),
    };
    match strategy::save(&mut tx, &new).await {
        Err(store::Error::Stale) => return Err(stale(&cx, &all, old, filled).await?),
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("code", Problem::Taken));
            return Err(cx.refill(&page(&cx, &all, Some(old), filled).await?));
        }
        other => other?,
    }
    journal::add_all(&mut tx, typed::changes(&cx, (Subject::Strategy, id), &values(old), &values(&new))).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_strategy_node(cx.language(), id)))
}

/// What was typed as a node, in a place where it may stand.
fn described(filled: &Filled, all: &[Node], make: impl Fn(Described<NodeKind>) -> Node) -> Result<Node, Problems> {
    let given = branches::parse(filled, NodeKind::from_code)?;
    let parent = given.parent.map(NodeId);
    make(given).stand_under(parent, all).map_err(|refusal| {
        Problems::one(
            "parent",
            match refusal {
                Refusal::Unknown => Problem::Unknown,
                Refusal::Circular => Problem::Circular,
                Refusal::WrongParent => Problem::Wrong,
            },
        )
    })
}

fn values(node: &Node) -> Values {
    let Node { names, code, kind, parent, version, .. } = node;
    branches::values(names, code, kind.code(), (parent.map(|id| id.0), *version))
}

fn line(node: &Node) -> TreeLine {
    let Node { id, code, kind, names, .. } = node.clone();
    TreeLine { id: id.0, depth: 0, code, kind: kind.code(), names }
}

async fn stale(cx: &Cx<Officer>, all: &[Node], now: &Node, typed: Filled) -> Result<Fault, Fault> {
    let saved = typed::prefilled(&values(now));
    let typed = typed.having("version", &now.version.to_string());
    let page = BranchPage { saved: Some(saved), ..page(cx, all, Some(now), typed).await? };
    Ok(Fault::Stale(Some(cx.framed(&page))))
}

async fn page(cx: &Cx<Officer>, all: &[Node], one: Option<&Node>, filled: Filled) -> Result<BranchPage, Fault> {
    let standing = Standing {
        tree: TREE,
        id: one.map(|node| node.id.0),
        name: one.map(|node| cx.named(&node.names)).unwrap_or_default(),
        parents: branches::parents(all, |node| (node.id.0, format!("{} {}", node.code, cx.named(&node.names)))),
    };
    let filled = filled.when_wrong("parent", "administration-wrong-parent");
    branches::page(cx, standing, filled).await
}
