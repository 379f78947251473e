//! What others than the lead think of a project's delivery.

use chrono::{DateTime, Utc};

use crate::people::PersonId;
use crate::portfolio::project::ProjectNumber;
use crate::portfolio::report::Confidence;

coded! {
    /// Who rates beside the lead and the arithmetic.
    pub enum RatingSource {
        ProgrammeOffice = "programme_office",
        /// A reviewer from outside the programme.
        Independent = "independent",
    }
}

/// Said once, never changed: a later one stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    pub id: i64,
    pub project: ProjectNumber,
    pub source: RatingSource,
    pub confidence: Confidence,
    pub reason: String,
    pub said_at: DateTime<Utc>,
    pub by: Option<PersonId>,
}
