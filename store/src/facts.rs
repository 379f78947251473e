//! Small facts about this installation: which profile was loaded, when a timer last ran.

use crate::{Ask, Result, Tx, binds};

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, name: impl Into<String> + Send) -> Result<Option<String>> {
    let found: Option<(String,)> = on.maybe("select value from fact where name = $1", binds![name.into()]).await?;
    Ok(found.map(|(value,)| value))
}

/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, name: &'static str, value: String) -> Result<()> {
    tx.run(
        "insert into fact (name, value)
         values ($1, $2)
         on conflict (name) do update set value = excluded.value",
        binds![name, value],
    )
    .await?;
    Ok(())
}

/// Saves the value if it is greater than the one there; false when somebody else was faster.
///
/// # Errors
/// Trouble only.
pub async fn raise(tx: &mut Tx, name: impl Into<String> + Send, value: String) -> Result<bool> {
    let touched = tx
        .run(
            "insert into fact (name, value)
             values ($1, $2)
             on conflict (name) do update set value = excluded.value where fact.value < excluded.value",
            binds![name.into(), value],
        )
        .await?;
    Ok(touched == 1)
}
