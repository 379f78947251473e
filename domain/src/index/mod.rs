//! The country in the UN's e-government index: what it claims, promises, aims at and supposes.
//!
//! How the index is computed is the business of the `indicators` crate, which knows nothing of projects; here stand the
//! records of the office and who may keep them.

pub mod claim;
pub mod contribution;
mod figure;
pub mod scenario;
pub mod target;

pub use claim::{Claim, Presence};
pub use contribution::{Contribution, ContributionId, Evidence, Question};
pub use figure::{figure, figure_or_none};
pub use scenario::{Scenario, ScenarioId};
pub use target::{Target, TargetId};

/// Hundred-thousandths: scores are published with five digits, and the database keeps whole numbers.
pub const HUNDRED_THOUSANDTHS: f64 = 100_000.0;

/// A figure of the country itself, where the office knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// As the definition of the edition names it: `tii_iu`.
    pub component: String,
    /// In hundred-thousandths of the component's unit.
    pub value: i64,
    pub source: String,
    pub version: i64,
}
