//! Links sent by mail: for one person and one purpose, good once, for a while. Only the hash of a token is stored.

use chrono::{DateTime, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;

use crate::{Ask, Result, Tx, binds};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To choose the first password.
    Invitation,
    /// To choose another password.
    Reset,
    /// To fill the two-minute update of one project.
    Update,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
            Purpose::Update => "update",
        }
    }
}

/// What a link is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub person: PersonId,
    pub project: Option<ProjectNumber>,
}

/// # Errors
/// Trouble only.
pub async fn add(
    tx: &mut Tx,
    token_hash: String,
    purpose: Purpose,
    grant: Grant,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    tx.run(
        "insert into link (token_hash, purpose, person_id, project_number, made_at, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
        binds![token_hash, purpose.code(), grant.person.0, grant.project.map(|project| project.0), now, expires_at],
    )
    .await?;
    Ok(())
}

/// What the link is good for now; nothing when it is unknown, used, expired or for something else.
///
/// # Errors
/// Trouble only.
pub async fn find(
    on: &mut impl Ask,
    token_hash: String,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Option<Grant>> {
    let found: Option<(i64, Option<i64>)> = on
        .maybe(
            "select person_id, project_number
             from link
             where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3",
            binds![token_hash, purpose.code(), now],
        )
        .await?;
    Ok(found.map(|(person, project)| Grant { person: PersonId(person), project: project.map(ProjectNumber) }))
}

/// A link whatever has become of it: its holder may be told why it no longer opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    pub grant: Grant,
    pub used_at: Option<DateTime<Utc>>,
}

/// What the link was good for, even if it no longer is; nothing when it never was a link of this purpose.
///
/// # Errors
/// Trouble only.
pub async fn trace(on: &mut impl Ask, token_hash: String, purpose: Purpose) -> Result<Option<Trace>> {
    let found: Option<(i64, Option<i64>, Option<DateTime<Utc>>)> = on
        .maybe(
            "select person_id, project_number, used_at from link where token_hash = $1 and purpose = $2",
            binds![token_hash, purpose.code()],
        )
        .await?;
    Ok(found.map(|(person, project, used_at)| Trace {
        grant: Grant { person: PersonId(person), project: project.map(ProjectNumber) },
        used_at,
    }))
}

/// Uses the link up; false when somebody else just did.
///
/// # Errors
/// Trouble only.
pub async fn spend(tx: &mut Tx, token_hash: String, now: DateTime<Utc>) -> Result<bool> {
    let touched = tx
        .run("update link set used_at = $2 where token_hash = $1 and used_at is null", binds![token_hash, now])
        .await?;
    Ok(touched == 1)
}

/// Makes every open link of this purpose worthless: a newer one was asked for, or the password has changed.
///
/// # Errors
/// Trouble only.
pub async fn void(tx: &mut Tx, person: PersonId, purpose: Purpose, now: DateTime<Utc>) -> Result<()> {
    tx.run(
        "update link set used_at = $3 where person_id = $1 and purpose = $2 and used_at is null",
        binds![person.0, purpose.code(), now],
    )
    .await?;
    Ok(())
}

/// Forgets links that have been worthless for a month.
///
/// # Errors
/// Trouble only.
pub async fn remove_expired(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64> {
    tx.run("delete from link where expires_at < $1", binds![now - chrono::Duration::days(30)]).await
}
