//! The shape of the database, once for SQLite and once for PostgreSQL.
//!
//! A migration exists in both folders under the same name or in none. The two texts differ only where the
//! dialects do (triggers); a test compares what they make. Expand first, contract in a later release.

use sqlx::migrate::Migrator;

pub static SQLITE: Migrator = sqlx::migrate!("./sqlite");
pub static POSTGRES: Migrator = sqlx::migrate!("./postgres");
