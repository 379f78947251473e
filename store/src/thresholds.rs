//! Thresholds the programme office has set.

use domain::steering::rules::Limit;

use crate::{Ask, Result, Tx, binds};

/// All of them. One that this version does not know is left aside.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<(Limit, i64)>> {
    let found: Vec<(String, i64)> =
        on.all("select name, value from threshold order by rule, name limit 1000", binds![]).await?;
    Ok(found.into_iter().filter_map(|(name, value)| Some((Limit::from_code(&name)?, value))).collect())
}

/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, limit: Limit, value: i64) -> Result<()> {
    tx.run(
        "insert into threshold (rule, name, value)
         values ($1, $2, $3)
         on conflict (rule, name) do update set value = excluded.value",
        binds![limit.rule().code(), limit.code(), value],
    )
    .await?;
    Ok(())
}
