//! A supposition with a name: what if these figures were others?

use chrono::{DateTime, Utc};

use crate::people::{Officer, PersonId};
use crate::steering::sitting::Sitting;

/// The most characters of a scenario's name, of its note, and of the source of an own figure.
pub const LONGEST_NAME: usize = 120;
pub const LONGEST_NOTE: usize = 1_000;
pub const LONGEST_SOURCE: usize = 300;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScenarioId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    pub id: ScenarioId,
    pub name: String,
    pub note: Option<String>,
    /// The edition in which it is supposed.
    pub edition: i64,
    /// What is supposed, as JSON; its shape is the `indicators` crate's.
    pub assumptions: String,
    pub author: PersonId,
    pub made_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    pub version: i64,
}

impl Scenario {
    /// Only its author or the programme office changes a scenario or removes it: others copy it.
    #[must_use]
    pub fn may_be_changed_by(&self, officer: &Officer) -> bool {
        officer.may_suppose() && (officer.person.id == self.author || officer.may_keep_index())
    }

    /// The same thing sent twice: a second click, not a second scenario.
    #[must_use]
    pub fn repeats(&self, other: &Scenario) -> bool {
        let said = |one: &Scenario| (one.name.clone(), one.note.clone(), one.edition, one.assumptions.clone());
        self.author == other.author && said(self) == said(other)
    }
}

impl Officer {
    /// May put a scenario before this sitting: whoever may change its agenda, as long as it is open.
    #[must_use]
    pub fn may_attach_to(&self, sitting: &Sitting) -> bool {
        self.may_suppose() && self.may_keep_sitting(sitting) && sitting.takes_items()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::people::{Email, HeldPost, Person, PostId, Role};
    use crate::portfolio::entity::EntityId;
    use crate::samples::french;

    fn officer(id: i64, role: Role) -> Officer {
        let email = Email::parse("officer@sila.test").unwrap();
        let (names, language) = (french("Agent"), Language::Fr);
        let person = Person { id: PersonId(id), email, names, language, active: true, version: 1 };
        Officer { person, posts: vec![HeldPost { post: PostId(1), role, scope: vec![EntityId(1)] }] }
    }

    fn scenario(author: i64) -> Scenario {
        let at = DateTime::UNIX_EPOCH;
        Scenario {
            id: ScenarioId(1),
            name: "Top 50".into(),
            note: None,
            edition: 2024,
            assumptions: "{}".into(),
            author: PersonId(author),
            made_at: at,
            changed_at: at,
            version: 1,
        }
    }

    #[test]
    fn a_scenario_is_its_authors_and_the_offices() {
        let (entity, office) = (officer(7, Role::EntityLead), officer(8, Role::ProgrammeOffice));
        let (own, other) = (scenario(7), scenario(9));
        assert!(!other.may_be_changed_by(&entity));
        assert!(own.may_be_changed_by(&entity) && other.may_be_changed_by(&office));
        assert!(!own.may_be_changed_by(&officer(7, Role::Auditor)), "an author who may suppose no longer");
    }

    #[test]
    fn a_second_click_is_known() {
        assert!(scenario(1).repeats(&Scenario { id: ScenarioId(2), version: 9, ..scenario(1) }));
        assert!(!scenario(1).repeats(&scenario(2)));
        assert!(!scenario(1).repeats(&Scenario { edition: 2028, ..scenario(1) }));
    }
}
