//! A country is a folder of data: its profile, its bodies, its strategy, and a demonstration programme.
//!
//! Morocco is shipped inside the binary; another country is another folder, named by `PROFILE`.

mod agendas;
mod bulk;
mod claims;
mod contributions;
mod decisions;
mod escalations;
mod files;
mod frozen;
mod loading;
mod profile;
mod projects;
mod ratings;
mod reports;
mod risks;
mod scenarios;
mod steering;
mod targets;

use chrono::{DateTime, Utc};
use store::{Ask, Db};

pub use bulk::{Bulk, load_bulk};
pub use loading::{change as system_change, load};
pub use profile::Profile;

/// Who can sign in to the demonstration programme (contract, "Demonstration sign-ins").
pub const DEMONSTRATION_SIGN_INS: [&str; 8] = [
    "pmo@sila.test",
    "committee@sila.test",
    "entity@sila.test",
    "lead@sila.test",
    "moderator@sila.test",
    "handler@sila.test",
    "auditor@sila.test",
    "admin@sila.test",
];

/// The fact that tells a demonstration database from a real one.
const DEMONSTRATION: &str = "demonstration";

/// Whether the demonstration programme comes with the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demonstration {
    Included,
    Left,
}

/// What was loaded, for the sentence that says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    pub entities: usize,
    pub nodes: usize,
    pub people: usize,
    pub posts: usize,
    pub projects: usize,
    pub milestones: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the profile {0} is neither shipped nor a folder")]
    UnknownProfile(String),
    #[error("{file}: {trouble}")]
    Malformed { file: String, trouble: String },
    #[error("{file} refers to {reference}, which does not exist")]
    Dangling { file: String, reference: String },
    #[error("the database already holds a programme")]
    NotEmpty,
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// True when nothing has been loaded yet.
///
/// # Errors
/// Trouble only.
pub async fn is_empty(db: &Db) -> Result<bool, Error> {
    let (entities,): (i64,) = db.read().one("select count(*) from entity", store::binds![]).await?;
    Ok(entities == 0)
}

/// True when the database holds invented people and projects.
///
/// # Errors
/// Trouble only.
pub async fn is_demonstration(db: &Db) -> Result<bool, Error> {
    Ok(store::facts::find(&mut db.read(), DEMONSTRATION).await?.is_some())
}

async fn note_demonstration(tx: &mut store::Tx, now: DateTime<Utc>) -> Result<(), Error> {
    Ok(store::facts::save(tx, DEMONSTRATION, now.to_rfc3339()).await?)
}
