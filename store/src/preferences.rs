//! Which letters a person wants. Without a row: all of them.

use domain::people::PersonId;

use crate::{Ask, Result, Tx, binds};

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Preference {
    pub digest: bool,
    pub reminders: bool,
}

impl Default for Preference {
    fn default() -> Preference {
        Preference { digest: true, reminders: true }
    }
}

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, person: PersonId) -> Result<Preference> {
    let found: Option<Preference> =
        on.maybe("select digest, reminders from preference where person_id = $1", binds![person.0]).await?;
    Ok(found.unwrap_or_default())
}

/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, person: PersonId, preference: Preference) -> Result<()> {
    tx.run(
        "insert into preference (person_id, digest, reminders)
         values ($1, $2, $3)
         on conflict (person_id) do update set digest = excluded.digest, reminders = excluded.reminders",
        binds![person.0, preference.digest, preference.reminders],
    )
    .await?;
    Ok(())
}
