//! Ministries, agencies and committees: added, renamed, moved.

use domain::journal::{Action, Subject};
use domain::people::Officer;
use domain::portfolio::entity::{Entity, EntityId, EntityKind, Refusal};
use domain::problem::{Problem, Problems};
use store::{entities, journal};
use views::pages::administration::{BranchPage, Tree, TreeLine};
use views::parts::Filled;
use views::paths;

use super::branches::{self, Described, FIELDS, Standing};
use super::typed::{self, Typed, Values};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

const TREE: Tree = Tree::Entities;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let all = entities::list(&mut cx.read()).await?;
    Ok(cx.show(&branches::list(TREE, &all, line)))
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let all = entities::list(&mut cx.read()).await?;
    Ok(cx.show(&page(&cx, &all, None, Filled::default()).await?))
}

/// # Errors
/// `Refill`, or trouble.
pub async fn create(cx: Cx<Officer>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let all = entities::list(&mut tx).await?;
    let id = entities::next_id(&mut tx).await?;
    let new = match described(&filled, &all, |given| Entity {
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
    match entities::add(&mut tx, &new).await {
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("code", Problem::Taken));
            return Err(cx.refill(&page(&cx, &all, None, filled).await?));
        }
        other => other?,
    }
    journal::add(&mut tx, cx.change(Subject::Entity, id.0, Action::Added)).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_entity(cx.language(), id.0)))
}

/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let all = entities::list(&mut cx.read()).await?;
    let entity = all.iter().find(|entity| entity.id == EntityId(id)).found()?;
    Ok(cx.show(&page(&cx, &all, Some(entity), typed::prefilled(&values(entity))).await?))
}

/// # Errors
/// `NotFound`, `Refill`, `Stale` with both texts, or trouble.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let all = entities::list(&mut tx).await?;
    let old = all.iter().find(|entity| entity.id == EntityId(id)).found()?;
    let version = typed::version(&filled);
    let new = match described(&filled, &all, |given| Entity {
        code: given.code,
        kind: given.kind,
        names: given.names,
        version,
        ..old.clone()
    }) {
        Ok(new) => new,
        Err(problems) => return Err(cx.refill(&page(&cx, &all, Some(old), filled.with(problems)).await?)),
    };
    match entities::save(&mut tx, &new).await {
        Err(store::Error::Stale) => return Err(stale(&cx, &all, old, filled).await?),
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("code", Problem::Taken));
            return Err(cx.refill(&page(&cx, &all, Some(old), filled).await?));
        }
        other => other?,
    }
    journal::add_all(&mut tx, typed::changes(&cx, (Subject::Entity, id), &values(old), &values(&new))).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_entity(cx.language(), id)))
}

/// What was typed as a entity, in a place where it may stand.
fn described(
    filled: &Filled,
    all: &[Entity],
    make: impl Fn(Described<EntityKind>) -> Entity,
) -> Result<Entity, Problems> {
    let given = branches::parse(filled, EntityKind::from_code)?;
    let parent = given.parent.map(EntityId);
    make(given).stand_under(parent, all).map_err(|refusal| {
        Problems::one(
            "parent",
            match refusal {
                Refusal::Unknown => Problem::Unknown,
                Refusal::Circular => Problem::Circular,
            },
        )
    })
}

fn values(entity: &Entity) -> Values {
    let Entity { names, code, kind, parent, version, .. } = entity;
    branches::values(names, code, kind.code(), (parent.map(|id| id.0), *version))
}

fn line(entity: &Entity) -> TreeLine {
    let Entity { id, code, kind, names, .. } = entity.clone();
    TreeLine { id: id.0, depth: 0, code, kind: kind.code(), names }
}

async fn stale(cx: &Cx<Officer>, all: &[Entity], now: &Entity, typed: Filled) -> Result<Fault, Fault> {
    let saved = typed::prefilled(&values(now));
    let typed = typed.having("version", &now.version.to_string());
    let page = BranchPage { saved: Some(saved), ..page(cx, all, Some(now), typed).await? };
    Ok(Fault::Stale(Some(cx.framed(&page))))
}

async fn page(cx: &Cx<Officer>, all: &[Entity], one: Option<&Entity>, filled: Filled) -> Result<BranchPage, Fault> {
    let standing = Standing {
        tree: TREE,
        id: one.map(|entity| entity.id.0),
        name: one.map(|entity| cx.named(&entity.names)).unwrap_or_default(),
        parents: branches::parents(all, |entity| (entity.id.0, cx.named(&entity.names))),
    };
    branches::page(cx, standing, filled).await
}
