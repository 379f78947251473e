//! Who sits, who speaks for whom, and whether enough are there.

use chrono::{DateTime, Utc};

use super::body::Level;
use super::sitting::{Sitting, SittingId};
use crate::people::{Post, PostId, Role};

coded! {
    pub enum Presence {
        Present = "present",
        /// A delegate sits for the member and is named.
        Represented = "represented",
        Excused = "excused",
        Absent = "absent",
    }
}

/// How long a delegate's name may be.
pub const LONGEST_DELEGATE: usize = 120;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    pub sitting: SittingId,
    pub post: PostId,
    pub presence: Presence,
    pub delegate: Option<String>,
    pub at: DateTime<Utc>,
}

/// How many are there, of how many, and how many there must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Quorum {
    pub here: usize,
    pub members: usize,
    pub needed: usize,
}

impl Presence {
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Presence::Present | Presence::Represented)
    }
}

impl Quorum {
    /// Counts those present or represented. Who has not been noted yet is not there.
    #[must_use]
    pub fn of(members: &[&Post], noted: &[Attendance], percent: u8) -> Quorum {
        let is_here = |post: &&&Post| noted.iter().any(|one| one.post == post.id && one.presence.counts());
        let needed = (members.len() * usize::from(percent)).div_ceil(100);
        Quorum { here: members.iter().filter(is_here).count(), members: members.len(), needed: needed.max(1) }
    }

    #[must_use]
    pub const fn is_met(self) -> bool {
        self.here >= self.needed
    }
}

/// The members of the body that sits: the posts of its level that somebody holds. A vacant post has no voice.
#[must_use]
pub fn members<'a>(sitting: &Sitting, posts: &'a [Post]) -> Vec<&'a Post> {
    let is_member = |post: &&Post| match sitting.level {
        Level::Committee => post.role == Role::CommitteeMember,
        Level::Office => post.role == Role::ProgrammeOffice,
        Level::Sector => post.entity == sitting.entity && matches!(post.role, Role::EntityLead | Role::ProjectLead),
    };
    posts.iter().filter(is_member).filter(|post| post.holder.is_some() || post.deputy.is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::people::PersonId;
    use crate::samples::day;

    fn post(id: i64, held: bool) -> Post {
        Post {
            id: PostId(id),
            code: id.to_string(),
            role: Role::CommitteeMember,
            entity: None,
            title: Names::default(),
            holder: held.then_some(PersonId(id)),
            deputy: None,
            since: day("2026-01-01"),
            version: 1,
        }
    }

    fn noted(post: i64, presence: Presence) -> Attendance {
        let at = day("2026-11-23").and_hms_opt(9, 0, 0).unwrap().and_utc();
        Attendance { sitting: SittingId(1), post: PostId(post), presence, delegate: None, at }
    }

    #[test]
    fn half_of_the_members_make_a_quorum_and_a_delegate_counts() {
        let posts: Vec<Post> = (1..=5).map(|id| post(id, true)).collect();
        let members: Vec<&Post> = posts.iter().collect();
        let table: [(&[Presence], usize, bool); 4] = [
            (&[], 0, false),
            (&[Presence::Present, Presence::Excused, Presence::Absent, Presence::Present], 2, false),
            (&[Presence::Present, Presence::Represented, Presence::Present], 3, true),
            (&[Presence::Excused, Presence::Excused, Presence::Absent], 0, false),
        ];
        for (said, here, met) in table {
            let noted: Vec<_> = (1..).zip(said).map(|(id, presence)| noted(id, *presence)).collect();
            let quorum = Quorum::of(&members, &noted, 50);
            assert_eq!((quorum.here, quorum.needed, quorum.is_met()), (here, 3, met), "{said:?}");
        }
        assert!(!Quorum::of(&[], &[], 50).is_met(), "nobody is no quorum");
    }
}
