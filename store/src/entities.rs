//! Ministries, agencies and committees. There are dozens, not thousands: lists give all of them.

use domain::portfolio::entity::{Entity, EntityId, EntityKind};

use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// All entities, by code.
///
/// # Errors
/// Trouble, or an unknown kind.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Entity>> {
    let found: Vec<EntityRow> = on
        .all(
            "select id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version
             from entity
             order by code",
            binds![],
        )
        .await?;
    found.into_iter().map(EntityRow::entity).collect()
}

/// # Errors
/// Trouble, or an unknown kind.
pub async fn find(on: &mut impl Ask, id: EntityId) -> Result<Option<Entity>> {
    let found: Option<EntityRow> = on
        .maybe(
            "select id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version
             from entity
             where id = $1",
            binds![id.0],
        )
        .await?;
    found.map(EntityRow::entity).transpose()
}

/// # Errors
/// Trouble, or an unknown kind.
pub async fn find_by_code(on: &mut impl Ask, code: String) -> Result<Option<Entity>> {
    let found: Option<EntityRow> = on
        .maybe(
            "select id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version
             from entity
             where code = $1",
            binds![code],
        )
        .await?;
    found.map(EntityRow::entity).transpose()
}

/// The id for an entity about to be added.
///
/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<EntityId> {
    Ok(EntityId(numbers::next(tx, "entity").await?))
}

/// # Errors
/// `Clash("entity_code")` when the code is taken.
pub async fn add(tx: &mut Tx, entity: &Entity) -> Result<()> {
    let Entity { id, code, kind, parent, names, fictitious, version } = entity.clone();
    tx.run(
        "insert into entity (id, code, kind, parent_id, name_ar, name_fr, name_en, fictitious, version)
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

/// Saves over the version that was read.
///
/// # Errors
/// `Stale` when somebody was faster; `Clash("entity_code")`.
pub async fn save(tx: &mut Tx, entity: &Entity) -> Result<()> {
    let Entity { id, code, kind, parent, names, version, .. } = entity.clone();
    let touched = tx
        .run(
            "update entity
             set code = $3, kind = $4, parent_id = $5, name_ar = $6, name_fr = $7, name_en = $8, version = version + 1
             where id = $1 and version = $2",
            binds![id.0, version, code, kind.code(), parent.map(|parent| parent.0), names.ar, names.fr, names.en],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

#[derive(sqlx::FromRow)]
struct EntityRow {
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

impl EntityRow {
    fn entity(self) -> Result<Entity> {
        Ok(Entity {
            id: EntityId(self.id),
            kind: rows::code(EntityKind::from_code(&self.kind), "entity", "kind", &self.kind)?,
            code: self.code,
            parent: self.parent_id.map(EntityId),
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            fictitious: self.fictitious,
            version: self.version,
        })
    }
}
