//! What must leave the house: written with the change it tells of, taken by a worker, tried again when it fails.

use chrono::{DateTime, Duration, Utc};

use crate::{Ask, Result, Tx, binds, numbers};

/// A parcel waiting to leave. `payload` is JSON, its shape decided by `kind`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Parcel {
    pub id: i64,
    pub kind: String,
    pub payload: String,
    pub attempts: i64,
}

/// How long a worker may hold a parcel before another one may take it.
const LEASE: Duration = Duration::minutes(2);

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, kind: &'static str, payload: String, now: DateTime<Utc>) -> Result<i64> {
    let id = numbers::next(tx, "outbox").await?;
    tx.run(
        "insert into outbox (id, kind, payload, made_at, due_at, attempts)
         values ($1, $2, $3, $4, $4, 0)",
        binds![id, kind, payload, now],
    )
    .await?;
    Ok(id)
}

/// Takes the next parcels that are due. Their lease makes them invisible to other workers for a while; a worker
/// that dies gives them back by saying nothing.
///
/// # Errors
/// Trouble only.
pub async fn take(tx: &mut Tx, now: DateTime<Utc>, limit: i64) -> Result<Vec<Parcel>> {
    let mut parcels: Vec<Parcel> = tx
        .all(
            "update outbox
             set due_at = $2, attempts = attempts + 1
             where sent_at is null and due_at <= $1
               and id in (select id from outbox where sent_at is null and due_at <= $1 order by due_at, id limit $3)
             returning id, kind, payload, attempts",
            binds![now, now + LEASE, limit],
        )
        .await?;
    parcels.sort_by_key(|parcel| parcel.id);
    Ok(parcels)
}

/// The parcel has left. Its content goes: mail holds addresses and one-use links.
///
/// # Errors
/// Trouble only.
pub async fn sent(tx: &mut Tx, id: i64, now: DateTime<Utc>) -> Result<()> {
    tx.run("update outbox set sent_at = $2, payload = '', trouble = null where id = $1", binds![id, now]).await?;
    Ok(())
}

/// The parcel could not leave: tried again later, twice as long each time, at most every six hours.
///
/// # Errors
/// Trouble only.
pub async fn failed(tx: &mut Tx, parcel: &Parcel, trouble: String, now: DateTime<Utc>) -> Result<()> {
    let minutes = 1_i64 << parcel.attempts.clamp(0, 9);
    let due = now + Duration::minutes(minutes.min(360));
    tx.run("update outbox set due_at = $2, trouble = $3 where id = $1", binds![parcel.id, due, trouble]).await?;
    Ok(())
}

/// How many parcels have not left, and when the oldest of them was made.
///
/// # Errors
/// Trouble only.
pub async fn waiting(on: &mut impl Ask) -> Result<(i64, Option<DateTime<Utc>>)> {
    on.one("select count(*), min(made_at) from outbox where sent_at is null", binds![]).await
}
