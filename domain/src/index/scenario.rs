//! A supposition with a name: what if these figures were others?

use chrono::{DateTime, Utc};

use crate::people::PersonId;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScenarioId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    pub id: ScenarioId,
    pub name: String,
    pub note: Option<String>,
    /// The edition in which it is supposed.
    pub edition: i64,
    /// What is supposed, as JSON; its shape is the `indicators` crate's.
    pub assumptions: String,
    pub author: PersonId,
    pub made_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    pub version: i64,
}
