//! Who may make which move.

use super::{Escalation, EscalationState, Move};
use crate::people::{Officer, Role};
use crate::portfolio::project::Project;
use crate::steering::body::Level;

coded! {
    /// The moves by name, without what they carry. What the clock does, nobody does.
    pub enum Act {
        Acknowledge = "acknowledge",
        /// To the sector.
        ToSector = "to_sector",
        ToOffice = "to_office",
        /// Propose it to the committee.
        Propose = "propose",
        Schedule = "schedule",
        Unschedule = "unschedule",
        Decide = "decide",
        Defer = "defer",
        Return = "return",
        Withdraw = "withdraw",
        Execute = "execute",
        Close = "close",
        Reopen = "reopen",
    }
}

impl Move {
    /// `None`: only the clock promotes.
    #[must_use]
    pub const fn act(&self) -> Option<Act> {
        Some(match self {
            Move::Acknowledge => Act::Acknowledge,
            Move::SendTo(Level::Sector) => Act::ToSector,
            Move::SendTo(Level::Office) => Act::ToOffice,
            Move::SendTo(Level::Committee) => Act::Propose,
            Move::Schedule(_) => Act::Schedule,
            Move::Unschedule => Act::Unschedule,
            Move::Decide | Move::Refuse { .. } => Act::Decide,
            Move::Defer { .. } => Act::Defer,
            Move::Return { .. } => Act::Return,
            Move::Withdraw { .. } => Act::Withdraw,
            Move::Execute { .. } => Act::Execute,
            Move::Close => Act::Close,
            Move::Reopen { .. } => Act::Reopen,
            Move::Promote => return None,
        })
    }
}

impl Act {
    /// From where this can be done at all; the same table as [`Escalation::after`], which a test compares.
    #[must_use]
    pub const fn fits(self, state: EscalationState, level: Level) -> bool {
        use EscalationState as S;
        let open = matches!(state, S::Raised | S::Acknowledged | S::Returned);
        match self {
            Act::Acknowledge => matches!(state, S::Raised),
            Act::ToSector => open,
            Act::ToOffice => open || (matches!(state, S::AtSector) && matches!(level, Level::Sector)),
            Act::Propose => open || matches!(state, S::AtSector | S::AtOffice),
            Act::Schedule => matches!(state, S::AtSector | S::AtOffice | S::Proposed | S::Deferred),
            Act::Unschedule | Act::Decide | Act::Defer => matches!(state, S::OnAgenda),
            Act::Return => matches!(state, S::AtSector | S::AtOffice | S::Proposed | S::OnAgenda),
            Act::Withdraw => state.awaits_decision() || matches!(state, S::Returned),
            Act::Execute => matches!(state, S::Decided),
            Act::Close => matches!(state, S::Executed),
            Act::Reopen => matches!(state, S::Decided | S::Executed | S::Closed),
        }
    }
}

impl Escalation {
    /// Whether this officer may raise one for this project.
    #[must_use]
    pub fn may_be_raised_by(officer: &Officer, project: &Project) -> bool {
        officer.may_keep_roadmap(project)
    }

    /// Whether this officer may write the exception report now.
    #[must_use]
    pub fn takes_report_of(&self, officer: &Officer, project: &Project) -> bool {
        self.takes_report() && officer.may_keep_roadmap(project)
    }

    /// Whether this officer may do this with it, as it stands.
    #[must_use]
    pub fn allows(&self, officer: &Officer, project: &Project, act: Act) -> bool {
        if !act.fits(self.state, self.level) {
            return false;
        }
        let office = officer.may_keep_portfolio();
        let committee = officer.has(Role::CommitteeMember);
        let sector = self.state == EscalationState::AtSector && officer.leads_entity(project.entity);
        // What was returned is sent again, to where it came from, by whoever put it in order.
        let again = self.state == EscalationState::Returned && officer.may_keep_roadmap(project);
        office
            || match act {
                Act::Acknowledge | Act::Schedule | Act::Unschedule => false,
                Act::ToSector => again && self.level == Level::Sector,
                Act::ToOffice => sector || (again && self.level == Level::Office),
                Act::Propose => again && self.level == Level::Committee,
                Act::Return => sector || (committee && self.state == EscalationState::OnAgenda),
                Act::Decide | Act::Defer | Act::Close | Act::Reopen => committee,
                Act::Withdraw => self.raised_by == Some(officer.person.id),
                Act::Execute => officer.may_keep_roadmap(project),
            }
    }
}
