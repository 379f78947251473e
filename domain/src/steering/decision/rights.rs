//! Who sees a decision, who carries it out, who is content with the proof, who publishes it.

use super::{Act, Decision};
use crate::people::{Officer, Role};
use crate::portfolio::project::Project;
use crate::steering::body::Level;
use crate::steering::sitting::Sitting;

/// A decision with what its rights depend on.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub decision: &'a Decision,
    pub sitting: &'a Sitting,
    pub project: Option<&'a Project>,
}

impl Case<'_> {
    /// Published with its sitting: everybody may read it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.decision.published && self.sitting.state.is_public()
    }

    #[must_use]
    pub fn is_seen_by(&self, officer: &Officer) -> bool {
        self.is_public()
            || officer.reads_all()
            || self.decision.owner.is_some_and(|owner| officer.holds(owner))
            || self.project.is_some_and(|project| officer.sees_withheld(project))
            || self.sitting.entity.is_some_and(|entity| officer.leads_entity(entity))
    }

    /// True when this officer may do so; whether it goes from where the decision stands, [`Decision::takes`] says.
    #[must_use]
    pub fn lets(&self, officer: &Officer, act: Act) -> bool {
        match act {
            Act::Execute | Act::Postpone | Act::Block | Act::Release => self.is_carried_out_by(officer),
            Act::Close | Act::Reopen => self.is_decided_by(officer),
            Act::Publish | Act::Withhold => officer.may_keep_portfolio(),
        }
    }

    /// What this officer can do with it now.
    #[must_use]
    pub fn acts_of(&self, officer: &Officer) -> Vec<Act> {
        Act::ALL.iter().copied().filter(|act| self.lets(officer, *act) && self.decision.takes(*act)).collect()
    }

    /// The holder or the deputy of the owner's post, whoever keeps the project, the programme office.
    fn is_carried_out_by(&self, officer: &Officer) -> bool {
        officer.may_keep_portfolio()
            || self.decision.owner.is_some_and(|owner| officer.holds(owner))
            || self.project.is_some_and(|project| officer.may_keep_roadmap(project))
    }

    /// The body that took it, and the programme office that keeps its register.
    fn is_decided_by(&self, officer: &Officer) -> bool {
        officer.may_keep_portfolio()
            || match self.sitting.level {
                Level::Committee => officer.has(Role::CommitteeMember),
                Level::Office => false,
                Level::Sector => self.sitting.entity.is_some_and(|entity| officer.leads_entity(entity)),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::people::{Email, HeldPost, Person, PersonId, PostId};
    use crate::portfolio::entity::EntityId;
    use crate::samples::{french, project};
    use crate::steering::decision::DecisionState;
    use crate::steering::decision::samples::{decision, sitting};

    const OWNER: PostId = PostId(40);

    fn officer(role: Role, post: PostId, entity: i64) -> Officer {
        let email = Email::parse("officer@sila.test").unwrap();
        let person =
            Person { id: PersonId(7), email, names: french("Agent"), language: Language::Fr, active: true, version: 1 };
        Officer { person, posts: vec![HeldPost { post, role, scope: vec![EntityId(entity)] }] }
    }

    /// Every state, every act, every role: who is neither owner nor keeper, then who is.
    #[test]
    fn every_role_does_what_it_may_from_every_state() {
        use Act as A;
        type Row<'a> = (S, Vec<A>, &'a [A], &'a [A]);
        use DecisionState as S;
        let open: &[A] = &[A::Execute, A::Postpone, A::Block];
        let stuck: &[A] = &[A::Execute, A::Postpone, A::Release];
        let judged: &[A] = &[A::Close, A::Reopen];
        let all = |acts: &[A]| [acts, &[A::Withhold]].concat();
        let none: &[A] = &[];
        // State; the office, a committee member, whoever carries it out, everybody else.
        let table: [Row; 4] = [
            (S::Taken, all(open), none, open),
            (S::Done, all(judged), judged, none),
            (S::Blocked, all(stuck), none, stuck),
            (S::Closed, all(none), none, none),
        ];
        assert_eq!(table.each_ref().map(|(state, ..)| *state).as_slice(), S::ALL, "every state has its line");
        let (sitting, project) = (sitting(), project(1));
        for (state, office, committee, carrier) in &table {
            let decision = Decision { state: *state, owner: Some(OWNER), published: true, ..decision(1) };
            let case = Case { decision: &decision, sitting: &sitting, project: Some(&project) };
            for role in Role::ALL.iter().copied() {
                let stranger: &[A] = match role {
                    Role::ProgrammeOffice => office,
                    Role::CommitteeMember => committee,
                    _ => none,
                };
                assert_eq!(case.acts_of(&officer(role, PostId(99), 9)), stranger, "{role}, {state}");
                let expected: Vec<A> = match role {
                    Role::ProgrammeOffice => office.clone(),
                    Role::CommitteeMember => [*carrier, *committee].concat(),
                    _ => carrier.to_vec(),
                };
                assert_eq!(case.acts_of(&officer(role, OWNER, 9)), expected, "{role} who owns it, {state}");
            }
            let keeper = officer(Role::EntityLead, PostId(99), project.entity.0);
            assert_eq!(case.acts_of(&keeper), *carrier, "whoever keeps the project, {state}");
        }
    }

    #[test]
    fn a_sector_closes_what_its_own_committee_decided() {
        let done = Decision { state: DecisionState::Done, ..decision(1) };
        let own = Sitting { level: Level::Sector, entity: Some(EntityId(9)), ..sitting() };
        let case = Case { decision: &done, sitting: &own, project: None };
        assert!(case.lets(&officer(Role::EntityLead, PostId(99), 9), Act::Close));
        assert!(!case.lets(&officer(Role::EntityLead, PostId(99), 8), Act::Close));
        assert!(!case.lets(&officer(Role::CommitteeMember, PostId(99), 9), Act::Close));
    }

    #[test]
    fn what_is_not_published_is_seen_by_those_it_is_for() {
        let hidden = Decision { owner: Some(OWNER), published: false, ..decision(1) };
        let (sitting, project) = (sitting(), project(1));
        let case = Case { decision: &hidden, sitting: &sitting, project: Some(&project) };
        for role in [Role::ProgrammeOffice, Role::CommitteeMember, Role::Auditor] {
            assert!(case.is_seen_by(&officer(role, PostId(99), 9)), "{role}");
        }
        for role in [Role::Administrator, Role::Moderator, Role::ComplaintHandler, Role::ProjectLead, Role::EntityLead]
        {
            assert!(!case.is_seen_by(&officer(role, PostId(99), 9)), "{role}");
            assert!(case.is_seen_by(&officer(role, OWNER, 9)), "{role} who owns it");
        }
        assert!(case.is_seen_by(&officer(Role::EntityLead, PostId(99), project.entity.0)));
    }

    #[test]
    fn a_decision_is_public_once_its_sitting_is_validated() {
        let (shown, project) = (Decision { published: true, ..decision(1) }, project(1));
        for state in crate::steering::sitting::SittingState::ALL.iter().copied() {
            let sitting = Sitting { state, ..sitting() };
            let case = Case { decision: &shown, sitting: &sitting, project: Some(&project) };
            assert_eq!(case.is_public(), state == crate::steering::sitting::SittingState::Validated, "{state}");
        }
    }
}
