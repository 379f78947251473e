//! Under which name the author of a line appears: officers read the person, the public reads the post.

use domain::language::Names;
use domain::people::{PersonId, Post};
use store::{Ask, people};
use views::parts::Author;

use crate::fault::Fault;

/// How much of an author this viewer may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    Person,
    Post,
    /// The posts themselves are withheld.
    Nobody,
}

pub struct Authors<'a> {
    naming: Naming,
    posts: &'a [Post],
    names: Vec<(PersonId, Names)>,
}

impl<'a> Authors<'a> {
    /// The authors among these persons: one question, however many there are.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn load(
        db: &mut impl Ask,
        naming: Naming,
        posts: &'a [Post],
        persons: Vec<PersonId>,
    ) -> Result<Authors<'a>, Fault> {
        Ok(Authors { naming, posts, names: people::names(db, persons).await? })
    }

    pub fn of(&self, person: Option<PersonId>) -> Author {
        let Some(person) = person else { return Author::System };
        let found = match self.naming {
            Naming::Person => self.name(person).map(Author::Person),
            Naming::Post => self.post(person).map(Author::Post),
            Naming::Nobody => None,
        };
        found.unwrap_or(Author::Officer)
    }

    pub fn name(&self, person: PersonId) -> Option<Names> {
        self.names.iter().find(|(id, _)| *id == person).map(|(_, names)| names.clone())
    }

    /// The post the person holds, else the one they stand in for.
    fn post(&self, person: PersonId) -> Option<Names> {
        let holds = self.posts.iter().find(|post| post.holder == Some(person));
        let stands_in = || self.posts.iter().find(|post| post.deputy == Some(person));
        holds.or_else(stands_in).map(|post| post.title.clone())
    }
}
