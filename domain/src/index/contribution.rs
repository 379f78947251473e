//! What a project or one of its milestones is to do for the index.

use crate::portfolio::milestone::MilestoneId;
use crate::portfolio::project::ProjectNumber;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContributionId(pub i64);

coded! {
    /// How well it is known that the step will come with the milestone.
    pub enum Evidence {
        /// Somebody thinks so.
        Supposed = "supposed",
        /// The framing sheet or a specification says so.
        Specified = "specified",
        /// It was seen at work, in a pilot or elsewhere.
        Observed = "observed",
    }
}

/// A question of the survey's list, by its module and code.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Question {
    pub module: String,
    pub feature: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub id: ContributionId,
    pub project: ProjectNumber,
    /// It counts from the day this is met; without one, from the project's last milestone.
    pub milestone: Option<MilestoneId>,
    /// The component that moves, as the definition of the edition names it: `osi_sp`.
    pub component: String,
    /// The question it answers; nothing for a plain step on the component.
    pub question: Option<Question>,
    /// In hundred-thousandths of the component's unit; negative where lower is better.
    pub amount: i64,
    pub evidence: Evidence,
    pub reason: String,
    pub version: i64,
}
