//! Who may read and who may keep registers of risks.

use crate::people::{Officer, Role};
use crate::portfolio::project::Project;

impl Officer {
    /// Raises, rates, reviews and closes risks of this project; of the whole portfolio where there is no project.
    #[must_use]
    pub fn may_keep_risks(&self, project: Option<&Project>) -> bool {
        project.map_or_else(|| self.may_keep_portfolio(), |project| self.may_keep_roadmap(project))
    }

    /// Reads its register.
    #[must_use]
    pub fn may_read_risks(&self, project: Option<&Project>) -> bool {
        self.reads_all() || self.may_keep_risks(project)
    }

    /// Has some register to read.
    #[must_use]
    pub fn may_read_registers(&self) -> bool {
        self.reads_all() || self.has(Role::EntityLead) || self.has(Role::ProjectLead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::people::{Email, HeldPost, Person, PersonId, PostId};
    use crate::portfolio::entity::EntityId;
    use crate::samples::{french, project};

    #[test]
    fn registers_are_kept_by_the_keepers_of_the_project_and_read_by_those_who_read_all() {
        let own = Project { lead: Some(PostId(40)), ..project(1) };
        let other = Project { entity: EntityId(2), lead: None, ..project(2) };
        let (y, n) = (true, false);
        // Role; own project, other project, the whole portfolio: (keeps, reads).
        let table: [(Role, [(bool, bool); 3]); 8] = [
            (Role::Administrator, [(n, n), (n, n), (n, n)]),
            (Role::ProgrammeOffice, [(y, y), (y, y), (y, y)]),
            (Role::CommitteeMember, [(n, y), (n, y), (n, y)]),
            (Role::EntityLead, [(y, y), (n, n), (n, n)]),
            (Role::ProjectLead, [(y, y), (n, n), (n, n)]),
            (Role::Moderator, [(n, n), (n, n), (n, n)]),
            (Role::ComplaintHandler, [(n, n), (n, n), (n, n)]),
            (Role::Auditor, [(n, y), (n, y), (n, y)]),
        ];
        assert_eq!(table.map(|(role, _)| role).as_slice(), Role::ALL, "every role has its line");
        for (role, rights) in table {
            let email = Email::parse("officer@sila.test").unwrap();
            let names = french("Agent");
            let person = Person { id: PersonId(7), email, names, language: Language::Fr, active: true, version: 1 };
            let posts = vec![HeldPost { post: PostId(40), role, scope: vec![EntityId(1)] }];
            let officer = Officer { person, posts };
            let of = |project| (officer.may_keep_risks(project), officer.may_read_risks(project));
            assert_eq!([of(Some(&own)), of(Some(&other)), of(None)], rights, "{role}");
            assert_eq!(officer.may_read_registers(), rights.iter().any(|(_, reads)| *reads), "{role}");
        }
    }
}
