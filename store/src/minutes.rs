//! Validated minutes: added once, never changed.

use chrono::{DateTime, Utc};
use domain::people::PersonId;
use domain::steering::minutes::Minutes;
use domain::steering::sitting::SittingId;
use sha2::{Digest, Sha256};

use crate::{Ask, Result, Tx, binds, rows};

/// Minutes as they are kept, with the hash of their text.
#[derive(Clone, Debug)]
pub struct Kept {
    pub minutes: Minutes,
    /// SHA-256 in hexadecimal.
    pub hash: String,
    pub validated_at: DateTime<Utc>,
}

/// # Errors
/// Trouble, or a text that is no minutes.
pub async fn find(on: &mut impl Ask, sitting: SittingId) -> Result<Option<Kept>> {
    let found: Option<(String, String, DateTime<Utc>)> =
        on.maybe("select content, hash, validated_at from minutes where sitting_id = $1", binds![sitting.0]).await?;
    let Some((content, hash, validated_at)) = found else { return Ok(None) };
    Ok(Some(Kept { minutes: serde_json::from_str(&content)?, hash, validated_at }))
}

/// Keeps them for good, and gives their hash.
///
/// # Errors
/// A `Clash` when the sitting has its minutes already.
pub async fn add(
    tx: &mut Tx,
    sitting: SittingId,
    minutes: &Minutes,
    at: DateTime<Utc>,
    by: Option<PersonId>,
) -> Result<String> {
    let content = serde_json::to_string(minutes)?;
    let hash = hash_of(&content);
    tx.run(
        "insert into minutes (sitting_id, content, hash, validated_at, validated_by) values ($1, $2, $3, $4, $5)",
        binds![sitting.0, content, hash.clone(), at, by.map(|person| person.0)],
    )
    .await?;
    Ok(hash)
}

fn hash_of(content: &str) -> String {
    rows::hexadecimal(&Sha256::digest(content.as_bytes()))
}
