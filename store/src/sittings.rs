//! Sittings of the steering bodies.

use chrono::{DateTime, NaiveDate, Utc};
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::steering::body::Level;
use domain::steering::sitting::{Sitting, SittingCode, SittingId, SittingState};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str = "select id, code, body, entity_id, number, held_on, begins_at, minutes, place, cutoff_on, state,
        opened_at, closed_at, chair_id, cancelled_because, version
 from sitting";

/// All of them, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, limit: i64) -> Result<Vec<Sitting>> {
    let found: Vec<SittingRow> =
        Sql::new(SELECT).with(" order by held_on desc, id desc limit ?", limit).all(on).await?;
    found.into_iter().map(SittingRow::sitting).collect()
}

/// Those of one level in these states, the earliest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_in(on: &mut impl Ask, level: Level, states: &[SittingState]) -> Result<Vec<Sitting>> {
    let found: Vec<SittingRow> = Sql::new(SELECT)
        .with(" where body = ?", level.code())
        .within(" and state", states.iter().map(|state| state.code()).collect::<Vec<_>>())
        .push(" order by held_on, id")
        .all(on)
        .await?;
    found.into_iter().map(SittingRow::sitting).collect()
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, id: SittingId) -> Result<Option<Sitting>> {
    let found: Vec<SittingRow> = Sql::new(SELECT).with(" where id = ?", id.0).all(on).await?;
    found.into_iter().next().map(SittingRow::sitting).transpose()
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find_by_code(on: &mut impl Ask, code: &SittingCode) -> Result<Option<Sitting>> {
    let found: Vec<SittingRow> = Sql::new(SELECT).with(" where code = ?", code.0.clone()).all(on).await?;
    found.into_iter().next().map(SittingRow::sitting).transpose()
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<SittingId> {
    Ok(SittingId(numbers::next(tx, "sitting").await?))
}

/// # Errors
/// A `Clash` when the code is taken.
pub async fn add(tx: &mut Tx, sitting: &Sitting) -> Result<()> {
    let one = sitting.clone();
    tx.run(
        "insert into sitting
             (id, code, body, entity_id, number, held_on, begins_at, minutes, place, cutoff_on, state, opened_at,
              closed_at, chair_id, cancelled_because, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        binds![
            one.id.0,
            one.code.0,
            one.level.code(),
            one.entity.map(|entity| entity.0),
            one.number,
            one.held_on,
            one.begins_at,
            one.minutes,
            one.place,
            one.cutoff_on,
            one.state.code(),
            one.opened_at,
            one.closed_at,
            one.chair.map(|post| post.0),
            one.cancelled_because,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves what may change; its code, body and number never do.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, sitting: &Sitting) -> Result<()> {
    let one = sitting.clone();
    let touched = tx
        .run(
            "update sitting
             set held_on = $3, begins_at = $4, minutes = $5, place = $6, cutoff_on = $7, state = $8, opened_at = $9,
                 closed_at = $10, chair_id = $11, cancelled_because = $12, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.id.0,
                one.version,
                one.held_on,
                one.begins_at,
                one.minutes,
                one.place,
                one.cutoff_on,
                one.state.code(),
                one.opened_at,
                one.closed_at,
                one.chair.map(|post| post.0),
                one.cancelled_because
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct SittingRow {
    id: i64,
    code: String,
    body: String,
    entity_id: Option<i64>,
    number: i64,
    held_on: NaiveDate,
    begins_at: DateTime<Utc>,
    minutes: i64,
    place: Option<String>,
    cutoff_on: NaiveDate,
    state: String,
    opened_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    chair_id: Option<i64>,
    cancelled_because: Option<String>,
    version: i64,
}

impl SittingRow {
    fn sitting(self) -> Result<Sitting> {
        Ok(Sitting {
            id: SittingId(self.id),
            code: SittingCode(self.code),
            level: rows::code(Level::from_code(&self.body), "sitting", "body", &self.body)?,
            entity: self.entity_id.map(EntityId),
            number: self.number,
            held_on: self.held_on,
            begins_at: self.begins_at,
            minutes: self.minutes,
            place: self.place,
            cutoff_on: self.cutoff_on,
            state: rows::code(SittingState::from_code(&self.state), "sitting", "state", &self.state)?,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
            chair: self.chair_id.map(PostId),
            cancelled_because: self.cancelled_because,
            version: self.version,
        })
    }
}
