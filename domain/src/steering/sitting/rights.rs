//! Who may do what with a sitting. Its secretary keeps it: the programme office, or the sector for its own committee.
//! Only the chair's post validates its minutes.

use super::Sitting;
use crate::people::{Officer, Role};
use crate::steering::body::Level;

impl Officer {
    /// Sees its agenda, its room and what was decided before it is published.
    #[must_use]
    pub fn may_see_sitting(&self, sitting: &Sitting) -> bool {
        self.reads_all() || sitting.entity.is_some_and(|entity| self.leads_entity(entity)) || self.chairs(sitting)
    }

    /// Puts together its agenda, calls it, notes who is there and what is decided.
    #[must_use]
    pub fn may_keep_sitting(&self, sitting: &Sitting) -> bool {
        self.has(Role::ProgrammeOffice)
            || sitting.level == Level::Sector && sitting.entity.is_some_and(|entity| self.leads_entity(entity))
    }

    /// Asks about an item before the sitting. An auditor reads and says nothing.
    #[must_use]
    pub fn may_remark(&self, sitting: &Sitting) -> bool {
        self.may_keep_sitting(sitting) || self.has(Role::CommitteeMember) && sitting.level == Level::Committee
    }

    /// Holds the chair's post, or stands in for its holder.
    #[must_use]
    pub fn chairs(&self, sitting: &Sitting) -> bool {
        self.posts.iter().any(|held| sitting.chair == Some(held.post))
    }
}
