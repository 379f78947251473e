//! Coming and going: who takes a post, who leaves it, who leaves altogether.

use chrono::NaiveDate;

use super::{Person, PersonId, Post, Role};

/// Why somebody does not come or go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody shuts the door behind themselves.
    Oneself,
    /// Somebody must be left who can invite and appoint.
    LastAdministrator,
    /// A deputy stands in for somebody else.
    HolderAndDeputy,
    /// The person is not here, or no longer.
    Left,
}

/// True while somebody who is still here administers: otherwise nobody could let anyone in again.
#[must_use]
pub fn is_administered(posts: &[Post], people: &[Person]) -> bool {
    let is_here = |id: PersonId| people.iter().any(|person| person.id == id && person.active);
    posts
        .iter()
        .filter(|post| post.role == Role::Administrator)
        .flat_map(|post| [post.holder, post.deputy])
        .flatten()
        .any(is_here)
}

impl Person {
    /// The person once they have left: no sign-in, no mail, no post.
    ///
    /// # Errors
    /// `Oneself`, or `Left` when they have left already.
    pub fn leave(&self, by: PersonId) -> Result<Person, Refusal> {
        match self {
            _ if by == self.id => Err(Refusal::Oneself),
            Person { active: false, .. } => Err(Refusal::Left),
            _ => Ok(Person { active: false, ..self.clone() }),
        }
    }

    /// The person come back, without the posts they had.
    #[must_use]
    pub fn return_to_work(&self) -> Person {
        Person { active: true, ..self.clone() }
    }
}

impl Post {
    /// The post with another holder and deputy, among those who are here. Either may be nobody: a deputy alone stands
    /// in until a holder is found.
    ///
    /// # Errors
    /// `HolderAndDeputy`, or `Left`.
    pub fn appoint(
        &self,
        holder: Option<PersonId>,
        deputy: Option<PersonId>,
        since: NaiveDate,
        people: &[Person],
    ) -> Result<Post, Refusal> {
        let is_here = |id: PersonId| people.iter().any(|person| person.id == id && person.active);
        if holder.is_some() && holder == deputy {
            return Err(Refusal::HolderAndDeputy);
        }
        // Whoever stands there already was judged when they came.
        let newcomers = [(holder, self.holder), (deputy, self.deputy)].into_iter().filter(|(new, old)| new != old);
        if newcomers.filter_map(|(new, _)| new).any(|id| !is_here(id)) {
            return Err(Refusal::Left);
        }
        Ok(Post { holder, deputy, since, ..self.clone() })
    }

    /// The post without this person; as it was when they had no part in it.
    #[must_use]
    pub fn without(&self, person: PersonId) -> Post {
        let other = |id: &PersonId| *id != person;
        Post { holder: self.holder.filter(other), deputy: self.deputy.filter(other), ..self.clone() }
    }

    #[must_use]
    pub fn is_vacant(&self) -> bool {
        self.holder.is_none()
    }

    #[must_use]
    pub fn is_held_by(&self, person: PersonId) -> bool {
        self.holder == Some(person) || self.deputy == Some(person)
    }
}

impl Role {
    /// Whether the rights of the role mean nothing without an entity.
    #[must_use]
    pub const fn needs_entity(self) -> bool {
        matches!(self, Role::EntityLead | Role::ProjectLead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::people::{Email, PostId};
    use crate::samples::{day, french};

    fn person(id: i64, active: bool) -> Person {
        let email = Email::parse(&format!("p{id}@sila.test")).unwrap();
        Person { id: PersonId(id), email, names: french("Agent"), language: Language::Fr, active, version: 1 }
    }

    fn post(role: Role, holder: Option<i64>, deputy: Option<i64>) -> Post {
        Post {
            id: PostId(1),
            code: "post".into(),
            role,
            entity: None,
            title: french("Fonction"),
            holder: holder.map(PersonId),
            deputy: deputy.map(PersonId),
            since: day("2026-01-05"),
            version: 1,
        }
    }

    #[test]
    fn nobody_leaves_by_their_own_hand_or_twice() {
        assert_eq!(person(1, true).leave(PersonId(1)), Err(Refusal::Oneself));
        assert_eq!(person(2, false).leave(PersonId(1)), Err(Refusal::Left));
        assert!(!person(2, true).leave(PersonId(1)).unwrap().active);
    }

    #[test]
    fn somebody_who_is_here_must_administer() {
        let people = [person(1, true), person(2, false)];
        for (role, holder, deputy, expected) in [
            (Role::Administrator, Some(1), None, true),
            (Role::Administrator, None, Some(1), true),
            (Role::Administrator, Some(2), Some(1), true),
            (Role::Administrator, Some(2), None, false),
            (Role::Administrator, Some(9), None, false),
            (Role::Administrator, None, None, false),
            (Role::ProgrammeOffice, Some(1), None, false),
        ] {
            assert_eq!(
                is_administered(&[post(role, holder, deputy)], &people),
                expected,
                "{role} {holder:?} {deputy:?}"
            );
        }
    }

    #[test]
    fn a_post_takes_two_different_people_who_are_here() {
        let people = [person(1, true), person(2, true), person(3, false)];
        let old = post(Role::ProjectLead, Some(3), None);
        let id = |id: i64| Some(PersonId(id));
        let since = day("2026-11-16");
        for (holder, deputy, expected) in [
            (id(1), id(2), Ok((id(1), id(2)))),
            (None, id(2), Ok((None, id(2)))),
            (None, None, Ok((None, None))),
            (id(3), id(1), Ok((id(3), id(1)))),
            (id(1), id(1), Err(Refusal::HolderAndDeputy)),
            (id(1), id(3), Err(Refusal::Left)),
            (id(9), None, Err(Refusal::Left)),
        ] {
            let answer = old.appoint(holder, deputy, since, &people).map(|post| (post.holder, post.deputy));
            assert_eq!(answer, expected, "{holder:?} {deputy:?}");
        }
    }

    #[test]
    fn who_leaves_a_post_leaves_the_other_one_in_place() {
        let both = post(Role::ProjectLead, Some(1), Some(2));
        assert!(both.without(PersonId(1)).is_vacant());
        assert!(both.without(PersonId(1)).is_held_by(PersonId(2)));
        assert_eq!(both.without(PersonId(9)), both);
    }
}
