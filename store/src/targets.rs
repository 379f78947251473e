//! Places promised in public.

use domain::index::{Target, TargetId};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, position, series, place, by_edition, from_edition, from_place, name_ar, name_fr, name_en,
        source, version
 from index_target";

/// In their order; a country makes a handful.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Target>> {
    let found: Vec<TargetRow> = Sql::new(SELECT).push(" order by position, id limit 100").all(on).await?;
    Ok(found.into_iter().map(TargetRow::target).collect())
}

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, id: TargetId) -> Result<Option<Target>> {
    let found: Vec<TargetRow> = Sql::new(SELECT).with(" where id = ?", id.0).all(on).await?;
    Ok(found.into_iter().next().map(TargetRow::target))
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<TargetId> {
    Ok(TargetId(numbers::next(tx, "index_target").await?))
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, target: &Target) -> Result<()> {
    let Target { id, position, series, place, by_edition, from_edition, from_place, names, source, version } =
        target.clone();
    tx.run(
        "insert into index_target
             (id, position, series, place, by_edition, from_edition, from_place, name_ar, name_fr, name_en, source,
              version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        binds![
            id.0,
            position,
            series,
            place,
            by_edition,
            from_edition,
            from_place,
            names.ar,
            names.fr,
            names.en,
            source,
            version
        ],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, target: &Target) -> Result<()> {
    let Target { id, position, series, place, by_edition, from_edition, from_place, names, source, version } =
        target.clone();
    let touched = tx
        .run(
            "update index_target
             set position = $3, series = $4, place = $5, by_edition = $6, from_edition = $7, from_place = $8,
                 name_ar = $9, name_fr = $10, name_en = $11, source = $12, version = version + 1
             where id = $1 and version = $2",
            binds![
                id.0,
                version,
                position,
                series,
                place,
                by_edition,
                from_edition,
                from_place,
                names.ar,
                names.fr,
                names.en,
                source
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// # Errors
/// `Stale` when somebody else saved or removed it since.
pub async fn remove(tx: &mut Tx, target: &Target) -> Result<()> {
    let gone =
        tx.run("delete from index_target where id = $1 and version = $2", binds![target.id.0, target.version]).await?;
    if gone == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct TargetRow {
    id: i64,
    position: i64,
    series: String,
    place: i64,
    by_edition: i64,
    from_edition: i64,
    from_place: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    source: String,
    version: i64,
}

impl TargetRow {
    fn target(self) -> Target {
        Target {
            id: TargetId(self.id),
            position: self.position,
            series: self.series,
            place: self.place,
            by_edition: self.by_edition,
            from_edition: self.from_edition,
            from_place: self.from_place,
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            source: self.source,
            version: self.version,
        }
    }
}
