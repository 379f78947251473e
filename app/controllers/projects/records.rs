//! The records that journal lines speak of by their ids, under their names.

use domain::journal::{Change, Subject};
use domain::language::{Language, Names};
use domain::people::Post;
use domain::portfolio::entity::Entity;
use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::strategy::Node;
use store::{Read, entities, factors, legal_texts, strategy};

use super::dossier::Dossier;
use crate::fault::Fault;

pub struct Records<'a> {
    language: Language,
    milestones: &'a [Milestone],
    posts: &'a [Post],
    texts: Vec<LegalText>,
    factors: Vec<factors::Factor>,
    entities: Vec<Entity>,
    nodes: Vec<Node>,
}

impl<'a> Records<'a> {
    /// Five questions, however long the history.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn load(db: &mut Read, dossier: &'a Dossier, language: Language) -> Result<Records<'a>, Fault> {
        Ok(Records {
            language,
            milestones: &dossier.milestones,
            posts: &dossier.posts,
            texts: legal_texts::list(db, dossier.project.number).await?,
            factors: factors::list(db).await?,
            entities: entities::list(db).await?,
            nodes: strategy::list(db).await?,
        })
    }

    /// The name of the milestone, legal text or factor that a line is about.
    pub fn about(&self, change: &Change) -> Option<Names> {
        let id = || change.record.parse::<i64>().ok();
        match change.subject {
            Subject::Milestone => named(self.milestones, |one| Some(one.id.0) == id(), |one| &one.names),
            Subject::LegalText => named(&self.texts, |one| Some(one.id.0) == id(), |one| &one.names),
            _ => {
                let code = change.what.strip_prefix("factor ")?;
                named(&self.factors, |one| one.code == code, |one| &one.names)
            }
        }
    }

    /// The line with names where it holds ids.
    pub fn readable(&self, change: &Change) -> Change {
        let name = |stored: String| self.name(&change.what, &stored).unwrap_or(stored);
        Change { from: change.from.clone().map(name), to: change.to.clone().map(name), ..change.clone() }
    }

    fn name(&self, field: &str, stored: &str) -> Option<String> {
        let one = |id: &str| {
            let id = id.parse::<i64>().ok()?;
            match field {
                "entity" => named(&self.entities, |one| one.id.0 == id, |one| &one.names),
                "sponsor" | "lead" => named(self.posts, |one| one.id.0 == id, |one| &one.title),
                "axes" => named(&self.nodes, |one| one.id.0 == id, |one| &one.names),
                _ => None,
            }
        };
        let names: Option<Vec<Names>> = stored.split_whitespace().map(one).collect();
        let names = names.filter(|names| !names.is_empty())?;
        Some(names.iter().map(|names| names.shown(self.language).0).collect::<Vec<_>>().join(" · "))
    }
}

fn named<T>(all: &[T], is_it: impl Fn(&T) -> bool, names: impl Fn(&T) -> &Names) -> Option<Names> {
    all.iter().find(|one| is_it(one)).map(|one| names(one).clone())
}
