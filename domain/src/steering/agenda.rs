//! What a sitting is about, in the order of portfolio.md 4.1.

mod proposal;
mod stops;

use chrono::{DateTime, NaiveDate, Utc};

use super::decision::DecisionNumber;
use super::escalation::EscalationNumber;
use super::sitting::SittingId;
use crate::language::Names;
use crate::money::Amount;
use crate::people::PostId;
use crate::portfolio::milestone::MilestoneId;
use crate::portfolio::project::ProjectNumber;

pub use proposal::{Proposal, discussion_minutes, over_by, propose};
pub use stops::{Stop, stops};

/// How long the title of an item may be.
pub const LONGEST_TITLE: usize = 200;
/// How long a member's question may be.
pub const LONGEST_REMARK: usize = 1_000;
/// The most minutes one item may take.
pub const MOST_MINUTES: i64 = 120;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub i64);

coded! {
    /// In the order the tool proposes them.
    pub enum ItemKind {
        Escalation = "escalation",
        /// A decision taken earlier that is late or blocked.
        LateDecision = "late_decision",
        /// A gate to be passed.
        Gate = "gate",
        Rebaseline = "rebaseline",
        Framing = "framing",
        /// A rating that dropped since the last sitting.
        Drop = "drop",
        /// Asked for by a member.
        Request = "request",
        /// Of the whole portfolio: top risks, legal texts.
        Crosscutting = "crosscutting",
    }
}

coded! {
    pub enum ItemState {
        Waiting = "waiting",
        /// On the screen now.
        Open = "open",
        Done = "done",
        /// Not reached, or taken off.
        Dropped = "dropped",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    pub id: ItemId,
    pub sitting: SittingId,
    pub position: i64,
    pub kind: ItemKind,
    pub project: Option<ProjectNumber>,
    pub escalation: Option<EscalationNumber>,
    /// An earlier decision that is late.
    pub decision: Option<DecisionNumber>,
    pub milestone: Option<MilestoneId>,
    pub title: Names,
    pub minutes: i64,
    pub presenter: Option<PostId>,
    /// Taken with the list unless somebody objects.
    pub consent: bool,
    pub state: ItemState,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// Put there or changed by a person: proposing again leaves it.
    pub by_hand: bool,
    pub version: i64,
}

/// Something that could stand on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    pub kind: ItemKind,
    pub project: Option<ProjectNumber>,
    pub escalation: Option<EscalationNumber>,
    pub decision: Option<DecisionNumber>,
    pub milestone: Option<MilestoneId>,
    pub title: Names,
    pub presenter: Option<PostId>,
    /// Its clock: the day it is, or was, due.
    pub due_on: Option<NaiveDate>,
    /// What the project costs.
    pub stakes: Amount,
    pub flagship: bool,
}

impl ItemKind {
    /// Approved with the list unless somebody objects.
    #[must_use]
    pub const fn goes_by_consent(self) -> bool {
        matches!(self, ItemKind::Gate | ItemKind::Rebaseline)
    }

    /// Kinds a person may put on the agenda without a record behind them.
    pub const BY_HAND: [ItemKind; 5] =
        [ItemKind::Request, ItemKind::Rebaseline, ItemKind::Gate, ItemKind::Framing, ItemKind::Crosscutting];
}

impl AgendaItem {
    /// Nothing more is to be done about it.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, ItemState::Done | ItemState::Dropped)
    }

    /// It says the same as this matter.
    #[must_use]
    pub fn is(&self, matter: &Matter) -> bool {
        self.kind == matter.kind
            && self.escalation == matter.escalation
            && self.decision == matter.decision
            && self.milestone == matter.milestone
            && (self.project == matter.project || matter.project.is_none())
    }
}
