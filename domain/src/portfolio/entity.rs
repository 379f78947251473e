//! Ministries, agencies and committees, as a tree.

use super::tree::{Branch, reach};
use crate::language::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub i64);

coded! {
    pub enum EntityKind {
        Committee = "committee",
        ProgrammeOffice = "programme_office",
        Ministry = "ministry",
        Agency = "agency",
        LocalAuthority = "local_authority",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub id: EntityId,
    /// Short and stable, as in addresses and exports: `CNSS`.
    pub code: String,
    pub kind: EntityKind,
    pub parent: Option<EntityId>,
    pub names: Names,
    pub fictitious: bool,
    pub version: i64,
}

/// Why an entity does not go under another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such parent.
    Unknown,
    /// The parent is the entity itself or lies below it.
    Circular,
}

impl Entity {
    /// The entity under another parent, among all entities, or at the top. Kinds stand anywhere: an agency may depend
    /// on a ministry, on a committee, or on nobody, and reorganisations are no business of ours.
    ///
    /// # Errors
    /// `Unknown` or `Circular`.
    pub fn stand_under(&self, parent: Option<EntityId>, all: &[Entity]) -> Result<Entity, Refusal> {
        if parent.is_some_and(|parent| !all.iter().any(|entity| entity.id == parent)) {
            return Err(Refusal::Unknown);
        }
        if parent.is_some_and(|parent| reach(all, self.id).contains(&parent)) {
            return Err(Refusal::Circular);
        }
        Ok(Entity { parent, ..self.clone() })
    }
}

/// The entities a post of this entity reaches: its own and all below (`HeldPost::scope`).
#[must_use]
pub fn scope(all: &[Entity], own: EntityId) -> Vec<EntityId> {
    reach(all, own).into_iter().collect()
}

impl Branch for Entity {
    type Id = EntityId;

    fn id(&self) -> EntityId {
        self.id
    }

    fn parent(&self) -> Option<EntityId> {
        self.parent
    }

    fn code(&self) -> &str {
        &self.code
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::french;

    fn entity(id: i64, parent: Option<i64>) -> Entity {
        let kind = EntityKind::Agency;
        Entity {
            id: EntityId(id),
            code: format!("E{id}"),
            kind,
            parent: parent.map(EntityId),
            names: french("Agence"),
            fictitious: true,
            version: 1,
        }
    }

    #[test]
    fn an_entity_goes_under_none_of_its_own() {
        let all = [entity(1, None), entity(2, Some(1)), entity(3, Some(2)), entity(4, None)];
        for (moved, parent, expected) in [
            (1, Some(1), Err(Refusal::Circular)),
            (1, Some(3), Err(Refusal::Circular)),
            (1, Some(9), Err(Refusal::Unknown)),
            (1, Some(4), Ok(Some(EntityId(4)))),
            (3, Some(1), Ok(Some(EntityId(1)))),
            (3, None, Ok(None)),
        ] {
            let answer = entity(moved, None).stand_under(parent.map(EntityId), &all);
            assert_eq!(answer.map(|entity| entity.parent), expected, "{moved} under {parent:?}");
        }
    }

    #[test]
    fn a_post_reaches_its_entity_and_those_below() {
        let all = [entity(1, None), entity(2, Some(1)), entity(3, Some(2)), entity(4, None)];
        assert_eq!(scope(&all, EntityId(2)), [EntityId(2), EntityId(3)]);
    }
}
