//! Numbers that are given once and never again, whatever is removed later.

use crate::{Ask, Result, Tx, binds};

/// The next number of a series (`project`, `person`, `milestone of 12`…). Taken with the transaction, lost with it.
///
/// # Errors
/// Trouble only.
pub async fn next(tx: &mut Tx, series: impl Into<String> + Send) -> Result<i64> {
    take(tx, series, 1).await
}

/// Takes `count` numbers at once and gives the first of them.
///
/// # Errors
/// Trouble only.
pub async fn take(tx: &mut Tx, series: impl Into<String> + Send, count: i64) -> Result<i64> {
    let (last,): (i64,) = tx
        .one(
            "insert into counter (name, last)
             values ($1, $2)
             on conflict (name) do update set last = counter.last + excluded.last
             returning last",
            binds![series.into(), count],
        )
        .await?;
    Ok(last - count + 1)
}
