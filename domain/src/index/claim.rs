//! What the country says of one question of the survey's list.

use chrono::NaiveDate;

use crate::people::PersonId;
use crate::portfolio::project::ProjectNumber;

coded! {
    /// Whether the portal has what the question asks for.
    pub enum Presence {
        Unchecked = "unchecked",
        Absent = "absent",
        /// Somebody builds it.
        UnderWay = "under_way",
        Present = "present",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub module: String,
    pub feature: String,
    pub presence: Presence,
    /// An assessor finds it from the national portal: otherwise it counts for nothing (indicators.md 1.4).
    pub findable: bool,
    /// How far it goes, from 0 to the levels the question has.
    pub level: i64,
    pub address: Option<String>,
    pub service: Option<String>,
    pub project: Option<ProjectNumber>,
    pub note: Option<String>,
    pub checked_on: Option<NaiveDate>,
    pub checked_by: Option<PersonId>,
    pub version: i64,
}
