//! Who may do what: persons hold posts, posts carry roles, roles are scoped to an entity where it makes sense.
//!
//! Nobody has rights of their own: a right comes with a post and goes with it. A post has a holder and a
//! deputy, who may do the same, and may be vacant.

mod password;
pub mod session;
mod tenure;

use chrono::NaiveDate;

use crate::language::{Language, Names};
use crate::portfolio::entity::EntityId;
use crate::portfolio::project::Project;
use crate::problem::Problem;

pub use password::Password;
pub use tenure::{Refusal, is_administered};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub i64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PostId(pub i64);

/// An e-mail address, trimmed and lower-cased; at most 254 characters (RFC 5321).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

coded! {
    /// What a post is for. One person may hold several posts.
    pub enum Role {
        /// People, posts and entities; not the content of the portfolio.
        Administrator = "administrator",
        /// The PMO (DPGOV): keeps the portfolio.
        ProgrammeOffice = "programme_office",
        /// CIGOV: reads everything, decides in sittings.
        CommitteeMember = "committee_member",
        /// SPGOV: the projects of its entity and of the entities below.
        EntityLead = "entity_lead",
        /// The projects that name the post as their lead.
        ProjectLead = "project_lead",
        Moderator = "moderator",
        ComplaintHandler = "complaint_handler",
        /// Reads all, changes nothing.
        Auditor = "auditor",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub email: Email,
    pub names: Names,
    pub language: Language,
    /// False once the person has left: no sign-in, no mail.
    pub active: bool,
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub id: PostId,
    pub code: String,
    pub role: Role,
    pub entity: Option<EntityId>,
    pub title: Names,
    pub holder: Option<PersonId>,
    pub deputy: Option<PersonId>,
    pub since: NaiveDate,
    pub version: i64,
}

/// A post as one signed-in person holds it, with the entities it reaches: its own and those below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldPost {
    pub post: PostId,
    pub role: Role,
    pub scope: Vec<EntityId>,
}

/// A signed-in officer and everything their posts allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    pub person: Person,
    pub posts: Vec<HeldPost>,
}

impl Email {
    /// # Errors
    /// `Missing`, `TooLong` or `NotAnEmail`. Only the shape is checked: the mail itself proves the rest.
    pub fn parse(text: &str) -> Result<Email, Problem> {
        let text = text.trim().to_lowercase();
        let most = 254;
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        if text.chars().count() > most {
            return Err(Problem::TooLong { most, given: text.chars().count() });
        }
        let (local, host) = text.rsplit_once('@').ok_or(Problem::NotAnEmail)?;
        let plain = text.is_ascii()
            && !text.chars().any(|c| c.is_ascii_control() || c.is_whitespace() || "<>()[],;:\\\"".contains(c));
        let dotted = host.contains('.') && host.split('.').all(|label| !label.is_empty());
        if local.is_empty() || local.contains('@') || !plain || !dotted {
            return Err(Problem::NotAnEmail);
        }
        Ok(Email(text))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Officer {
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.posts.iter().any(|post| post.role == role)
    }

    /// Holds this post, or stands in for whoever does.
    #[must_use]
    pub fn holds(&self, post: PostId) -> bool {
        self.posts.iter().any(|held| held.post == post)
    }

    /// May open and create any project, re-baseline, withhold, edit the strategy.
    #[must_use]
    pub fn may_keep_portfolio(&self) -> bool {
        self.has(Role::ProgrammeOffice)
    }

    /// May change what a project is: names, entity, axes, posts, budget lines, factors, dependencies.
    #[must_use]
    pub fn may_edit(&self, project: &Project) -> bool {
        self.may_keep_portfolio() || self.leads_entity(project.entity)
    }

    /// May say when: milestones, forecasts, actual dates, the two-minute update.
    #[must_use]
    pub fn may_keep_roadmap(&self, project: &Project) -> bool {
        self.may_edit(project) || self.leads_project(project)
    }

    /// Sees what is withheld from the public, with its ground.
    #[must_use]
    pub fn sees_withheld(&self, project: &Project) -> bool {
        self.reads_all() || self.may_keep_roadmap(project)
    }

    /// Reads every record of the programme office, its journal included.
    #[must_use]
    pub fn reads_all(&self) -> bool {
        [Role::ProgrammeOffice, Role::CommitteeMember, Role::Auditor].into_iter().any(|role| self.has(role))
    }

    /// May say what the country claims, aims at and knows of its own figures in the index.
    #[must_use]
    pub fn may_keep_index(&self) -> bool {
        self.has(Role::ProgrammeOffice)
    }

    /// May suppose: make scenarios of the index and change their own.
    #[must_use]
    pub fn may_suppose(&self) -> bool {
        [Role::ProgrammeOffice, Role::CommitteeMember, Role::EntityLead].into_iter().any(|role| self.has(role))
    }

    /// May invite, appoint and dismiss; may change entities.
    #[must_use]
    pub fn may_administer(&self) -> bool {
        self.has(Role::Administrator)
    }

    #[must_use]
    pub fn leads_project(&self, project: &Project) -> bool {
        self.posts.iter().any(|held| held.role == Role::ProjectLead && project.lead == Some(held.post))
    }

    #[must_use]
    pub fn leads_entity(&self, entity: EntityId) -> bool {
        self.posts.iter().any(|held| held.role == Role::EntityLead && held.scope.contains(&entity))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{french, project};

    /// The six rights over one project, in the order of the table's columns.
    type Rights = [bool; 6];

    const OWN_POST: PostId = PostId(40);

    /// An officer with one post, which reaches entity 1.
    fn officer(role: Role) -> Officer {
        let email = Email::parse("officer@sila.test").unwrap();
        let person =
            Person { id: PersonId(7), email, names: french("Agent"), language: Language::Fr, active: true, version: 1 };
        Officer { person, posts: vec![HeldPost { post: OWN_POST, role, scope: vec![EntityId(1)] }] }
    }

    fn rights(officer: &Officer, project: &Project) -> Rights {
        [
            officer.may_keep_portfolio(),
            officer.may_edit(project),
            officer.may_keep_roadmap(project),
            officer.sees_withheld(project),
            officer.reads_all(),
            officer.may_administer(),
        ]
    }

    #[test]
    fn every_role_has_its_rights_over_its_own_project_and_over_another() {
        let own = Project { lead: Some(OWN_POST), ..project(1) };
        let other = Project { entity: EntityId(2), lead: Some(PostId(41)), ..project(2) };
        let (y, n) = (true, false);
        // Role; own project, other entity's project: keeps portfolio, edits, keeps roadmap, sees withheld, reads all, administers.
        let table: [(Role, Rights, Rights); 8] = [
            (Role::Administrator, [n, n, n, n, n, y], [n, n, n, n, n, y]),
            (Role::ProgrammeOffice, [y, y, y, y, y, n], [y, y, y, y, y, n]),
            (Role::CommitteeMember, [n, n, n, y, y, n], [n, n, n, y, y, n]),
            (Role::EntityLead, [n, y, y, y, n, n], [n, n, n, n, n, n]),
            (Role::ProjectLead, [n, n, y, y, n, n], [n, n, n, n, n, n]),
            (Role::Moderator, [n, n, n, n, n, n], [n, n, n, n, n, n]),
            (Role::ComplaintHandler, [n, n, n, n, n, n], [n, n, n, n, n, n]),
            (Role::Auditor, [n, n, n, y, y, n], [n, n, n, y, y, n]),
        ];
        assert_eq!(table.map(|(role, ..)| role).as_slice(), Role::ALL, "every role has its line");
        for (role, over_own, over_other) in table {
            assert_eq!(rights(&officer(role), &own), over_own, "{role}, own project");
            assert_eq!(rights(&officer(role), &other), over_other, "{role}, another's project");
        }
    }

    #[test]
    fn an_auditor_and_a_committee_member_change_nothing() {
        let own = Project { lead: Some(OWN_POST), sponsor: Some(OWN_POST), ..project(1) };
        for role in [Role::Auditor, Role::CommitteeMember] {
            let officer = officer(role);
            let changes = [
                officer.may_keep_portfolio(),
                officer.may_edit(&own),
                officer.may_keep_roadmap(&own),
                officer.may_administer(),
            ];
            assert_eq!(changes, [false; 4], "{role}");
        }
    }

    #[test]
    fn a_project_lead_of_the_entity_leads_only_the_projects_that_name_the_post() {
        let neighbour = Project { lead: Some(PostId(41)), ..project(3) };
        let orphan = Project { lead: None, ..project(4) };
        for project in [neighbour, orphan] {
            assert_eq!(rights(&officer(Role::ProjectLead), &project), [false; 6]);
        }
    }

    #[test]
    fn an_officer_has_the_rights_of_all_their_posts_and_none_without_a_post() {
        let mut officer = officer(Role::Auditor);
        officer.posts.push(HeldPost { post: PostId(50), role: Role::EntityLead, scope: vec![EntityId(2)] });
        let below = Project { entity: EntityId(2), ..project(5) };
        assert_eq!(rights(&officer, &below), [false, true, true, true, true, false]);
        officer.posts.clear();
        assert_eq!(rights(&officer, &below), [false; 6]);
    }

    #[test]
    fn an_address_has_the_shape_of_an_address() {
        assert_eq!(
            Email::parse(" Lead@Sila.TEST ").map(|email| email.as_str().to_owned()),
            Ok("lead@sila.test".to_owned())
        );
        let header = "a@sila.test\r\nBcc:x@y.z";
        for text in
            ["lead", "@sila.test", "a@b@sila.test", "a b@sila.test", "a@sila", "a@sila..test", "é@sila.test", header]
        {
            assert_eq!(Email::parse(text), Err(Problem::NotAnEmail), "{text}");
        }
        assert_eq!(Email::parse("  "), Err(Problem::Missing));
        assert!(matches!(Email::parse(&format!("{}@sila.test", "a".repeat(250))), Err(Problem::TooLong { .. })));
    }
}
