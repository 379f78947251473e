//! A forecast is a point that is kept: who said when, on which day, and why it moved.

use chrono::NaiveDate;

use super::milestone::MilestoneId;
use crate::people::PersonId;

coded! {
    /// Why a date moves (portfolio.md 4.3: a list of nine, and a text).
    pub enum Reason {
        Procurement = "procurement",
        LegalText = "legal_text",
        Funding = "funding",
        Skills = "skills",
        Dependency = "dependency",
        Scope = "scope",
        Technical = "technical",
        Acceptance = "acceptance",
        Other = "other",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForecastPoint {
    pub milestone: MilestoneId,
    pub said_on: NaiveDate,
    pub forecast: NaiveDate,
    pub reason: Option<Reason>,
    pub note: Option<String>,
    /// `None` for the demonstration data and for imports.
    pub by: Option<PersonId>,
}
