//! The pack of a sitting: who may ask for it, who may read it, when it is sent and to whom.

use chrono::{Days, NaiveDate};

use super::body::Level;
use super::sitting::{Sitting, SittingState};
use crate::people::{Officer, Post, Role};
use crate::portfolio::entity::EntityId;

coded! {
    /// What is handed out and kept.
    pub enum DocumentKind {
        /// The PDF, in French and Arabic.
        Pack = "pack",
        /// Its tables as a workbook, one in each language.
        WorkbookAr = "workbook_ar",
        WorkbookFr = "workbook_fr",
        WorkbookEn = "workbook_en",
        Minutes = "minutes",
    }
}

/// The largest pack that travels as an attachment; a larger one is only linked.
pub const MOST_ATTACHED: usize = 5 * 1024 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is handed out of a sitting that does not take place.
    Cancelled,
}

/// # Errors
/// A [`Refusal`].
pub const fn can_be_made(sitting: &Sitting) -> Result<(), Refusal> {
    match sitting.state {
        SittingState::Cancelled => Err(Refusal::Cancelled),
        _ => Ok(()),
    }
}

/// The programme office prepares every sitting.
#[must_use]
pub fn may_ask(officer: &Officer) -> bool {
    officer.has(Role::ProgrammeOffice)
}

/// Whoever reads all; a sector's own pack, its entity lead as well.
#[must_use]
pub fn may_read(officer: &Officer, sitting: &Sitting) -> bool {
    officer.reads_all() || sitting.entity.is_some_and(|entity| officer.leads_entity(entity))
}

/// Its day has come: the figures are frozen, and the sitting is so many days away at most.
#[must_use]
pub fn is_due(sitting: &Sitting, today: NaiveDate, pack_days: u16) -> bool {
    let day = sitting.held_on.checked_sub_days(Days::new(pack_days.into())).unwrap_or(sitting.held_on);
    sitting.state == SittingState::Frozen && (day..=sitting.held_on).contains(&today)
}

/// A post of the body that sits. `reach` is the sitting's entity and those below it.
#[must_use]
pub fn is_member(post: &Post, sitting: &Sitting, reach: &[EntityId]) -> bool {
    match sitting.level {
        Level::Committee => post.role == Role::CommitteeMember,
        Level::Office => post.role == Role::ProgrammeOffice,
        Level::Sector => post.role == Role::EntityLead && post.entity.is_some_and(|entity| reach.contains(&entity)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::language::Language;
    use crate::people::{Email, HeldPost, Person, PersonId, PostId};
    use crate::samples::{day, french};
    use crate::steering::sitting::{SittingCode, SittingId};

    fn sitting(level: Level, state: SittingState) -> Sitting {
        Sitting {
            id: SittingId(6),
            code: SittingCode("CIGOV-15".into()),
            level,
            entity: (level == Level::Sector).then_some(EntityId(1)),
            number: 15,
            held_on: day("2026-11-23"),
            begins_at: DateTime::UNIX_EPOCH,
            minutes: 90,
            place: None,
            cutoff_on: day("2026-11-15"),
            state,
            opened_at: None,
            closed_at: None,
            chair: None,
            cancelled_because: None,
            version: 1,
        }
    }

    fn officer(role: Role, entity: i64) -> Officer {
        let email = Email::parse("officer@sila.test").unwrap();
        let person =
            Person { id: PersonId(7), email, names: french("Agent"), language: Language::Fr, active: true, version: 1 };
        Officer { person, posts: vec![HeldPost { post: PostId(1), role, scope: vec![EntityId(entity)] }] }
    }

    #[test]
    fn a_pack_is_due_from_its_day_to_the_day_of_a_frozen_sitting() {
        let table = [("2026-11-15", false), ("2026-11-16", true), ("2026-11-23", true), ("2026-11-24", false)];
        for (today, due) in table {
            assert_eq!(is_due(&sitting(Level::Committee, SittingState::Frozen), day(today), 7), due, "{today}");
        }
        for state in SittingState::ALL.iter().filter(|state| **state != SittingState::Frozen) {
            assert!(!is_due(&sitting(Level::Committee, *state), day("2026-11-18"), 7), "{state}");
        }
    }

    #[test]
    fn whoever_reads_all_reads_every_pack_and_an_entity_lead_that_of_the_own_sector() {
        for role in Role::ALL.iter().copied() {
            let all = matches!(role, Role::ProgrammeOffice | Role::CommitteeMember | Role::Auditor);
            let (committee, sector) =
                (sitting(Level::Committee, SittingState::Frozen), sitting(Level::Sector, SittingState::Planned));
            assert_eq!(may_read(&officer(role, 1), &committee), all, "{role}");
            assert_eq!(may_read(&officer(role, 1), &sector), all || role == Role::EntityLead, "{role}");
            assert_eq!(may_read(&officer(role, 2), &sector), all, "{role}");
            assert_eq!(may_ask(&officer(role, 1)), role == Role::ProgrammeOffice, "{role}");
        }
    }

    #[test]
    fn each_level_has_its_own_members() {
        let post = |role, entity: Option<i64>| Post {
            id: PostId(1),
            code: "post".into(),
            role,
            entity: entity.map(EntityId),
            title: french("Poste"),
            holder: None,
            deputy: None,
            since: day("2026-01-01"),
            version: 1,
        };
        let reach = [EntityId(1), EntityId(4)];
        let is = |post: &Post, level| is_member(post, &sitting(level, SittingState::Frozen), &reach);
        assert!(is(&post(Role::CommitteeMember, None), Level::Committee));
        assert!(is(&post(Role::ProgrammeOffice, None), Level::Office));
        assert!(is(&post(Role::EntityLead, Some(4)), Level::Sector));
        assert!(!is(&post(Role::EntityLead, Some(2)), Level::Sector), "another sector's");
        assert!(!is(&post(Role::EntityLead, Some(1)), Level::Committee));
        assert!(!is(&post(Role::Auditor, None), Level::Committee));
    }

    #[test]
    fn a_cancelled_sitting_has_no_pack() {
        for state in SittingState::ALL.iter().copied() {
            let refused = can_be_made(&sitting(Level::Office, state)).is_err();
            assert_eq!(refused, state == SittingState::Cancelled, "{state}");
        }
    }
}
