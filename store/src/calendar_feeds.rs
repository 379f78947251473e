//! Links for calendars: one for each person, known by the hash of its token, good until it is taken back.

use chrono::{DateTime, Utc};
use domain::people::PersonId;

use crate::{Ask, Result, Tx, binds};

/// Whose feed this is, while it is good.
///
/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, token_hash: String) -> Result<Option<PersonId>> {
    let found: Option<(i64,)> = on
        .maybe("select person_id from calendar_feed where token_hash = $1 and revoked_at is null", binds![token_hash])
        .await?;
    Ok(found.map(|(person,)| PersonId(person)))
}

/// Since when the person has a link, if they have one.
///
/// # Errors
/// Trouble only.
pub async fn made_at(on: &mut impl Ask, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    let found: Option<(DateTime<Utc>,)> = on
        .maybe(
            "select made_at from calendar_feed where person_id = $1 and revoked_at is null order by made_at desc limit 1",
            binds![person.0],
        )
        .await?;
    Ok(found.map(|(made_at,)| made_at))
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, token_hash: String, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    tx.run(
        "insert into calendar_feed (token_hash, person_id, made_at) values ($1, $2, $3)",
        binds![token_hash, person.0, now],
    )
    .await?;
    Ok(())
}

/// Takes every link of the person back; gives how many there were.
///
/// # Errors
/// Trouble only.
pub async fn revoke(tx: &mut Tx, person: PersonId, now: DateTime<Utc>) -> Result<u64> {
    tx.run(
        "update calendar_feed set revoked_at = $2 where person_id = $1 and revoked_at is null",
        binds![person.0, now],
    )
    .await
}
