//! How often somebody has tried lately. It outlives a restart, and is shared by all processes.

use chrono::{DateTime, Duration, Utc};

use crate::{Ask, Result, Tx, binds};

/// Counts one more try in the bucket's window and gives the count, this one included.
///
/// # Errors
/// Trouble only.
pub async fn take(tx: &mut Tx, bucket: String, window: Duration, now: DateTime<Utc>) -> Result<i64> {
    let (taken,): (i64,) = tx
        .one(
            "insert into throttle (bucket, began_at, taken)
             values ($1, $2, 1)
             on conflict (bucket) do update
             set taken = case when throttle.began_at <= $3 then 1 else throttle.taken + 1 end,
                 began_at = case when throttle.began_at <= $3 then $2 else throttle.began_at end
             returning taken",
            binds![bucket, now, now - window],
        )
        .await?;
    Ok(taken)
}

/// Gives one try back: it was none.
///
/// # Errors
/// Trouble only.
pub async fn give_back(tx: &mut Tx, bucket: String) -> Result<()> {
    tx.run("update throttle set taken = taken - 1 where bucket = $1 and taken > 0", binds![bucket]).await?;
    Ok(())
}

/// Forgives: the right password was given.
///
/// # Errors
/// Trouble only.
pub async fn clear(tx: &mut Tx, bucket: String) -> Result<()> {
    tx.run("delete from throttle where bucket = $1", binds![bucket]).await?;
    Ok(())
}

/// Forgets windows that have long closed.
///
/// # Errors
/// Trouble only.
pub async fn remove_old(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64> {
    tx.run("delete from throttle where began_at < $1", binds![now - Duration::days(1)]).await
}
