//! Who is signed in, from where, since when. The token itself is never stored, only its SHA-256.

use chrono::{DateTime, Utc};
use domain::people::PersonId;

use crate::{Ask, Result, Tx, binds};

#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Session {
    pub token_hash: String,
    pub person_id: i64,
    /// False between the password and the one-time code.
    pub proven: bool,
    pub made_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub agent: String,
}

/// The session, unless it has expired.
///
/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, token_hash: String, now: DateTime<Utc>) -> Result<Option<Session>> {
    on.maybe(
        "select token_hash, person_id, proven, made_at, seen_at, expires_at, agent
         from session
         where token_hash = $1 and expires_at > $2",
        binds![token_hash, now],
    )
    .await
}

/// A person's open sessions, the latest seen first.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask, person: PersonId, now: DateTime<Utc>) -> Result<Vec<Session>> {
    on.all(
        "select token_hash, person_id, proven, made_at, seen_at, expires_at, agent
         from session
         where person_id = $1 and expires_at > $2 and proven
         order by seen_at desc, token_hash
         limit 100",
        binds![person.0, now],
    )
    .await
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, session: Session) -> Result<()> {
    let Session { token_hash, person_id, proven, made_at, seen_at, expires_at, agent } = session;
    tx.run(
        "insert into session (token_hash, person_id, proven, made_at, seen_at, expires_at, agent)
         values ($1, $2, $3, $4, $5, $6, $7)",
        binds![token_hash, person_id, proven, made_at, seen_at, expires_at, agent],
    )
    .await?;
    Ok(())
}

/// Notes that the session is alive, and how much longer it lasts.
///
/// # Errors
/// Trouble only.
pub async fn seen(tx: &mut Tx, token_hash: String, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<()> {
    tx.run("update session set seen_at = $2, expires_at = $3 where token_hash = $1", binds![token_hash, now, until])
        .await?;
    Ok(())
}

/// Ends one session of this person; false when it was not theirs or is gone.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, person: PersonId, token_hash: String) -> Result<bool> {
    let touched =
        tx.run("delete from session where person_id = $1 and token_hash = $2", binds![person.0, token_hash]).await?;
    Ok(touched > 0)
}

/// Ends every session of this person but the one kept.
///
/// # Errors
/// Trouble only.
pub async fn remove_all(tx: &mut Tx, person: PersonId, keep: Option<String>) -> Result<u64> {
    tx.run("delete from session where person_id = $1 and token_hash <> $2", binds![person.0, keep.unwrap_or_default()])
        .await
}

/// Forgets what has expired.
///
/// # Errors
/// Trouble only.
pub async fn remove_expired(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64> {
    tx.run("delete from session where expires_at <= $1", binds![now]).await
}
