//! From what stands in the address to what the store is asked, and what a reader can choose from.

use chrono::Datelike;
use domain::people::Post;
use domain::portfolio::entity::{self, Entity};
use domain::portfolio::project::ProjectNumber;
use domain::steering::decision::Question;
use domain::steering::sitting::{Sitting, SittingCode};
use std::collections::BTreeSet;
use store::decisions::{self, Filter, SeenBy};
use store::{Read, entities, posts, projects, sittings};
use views::pages::decisions::Offered;

use super::gathering::seen_by;
use crate::cx::{Cx, Who};
use crate::fault::Fault;

/// Sittings that can be chosen: fifty years of them.
pub(super) const MOST_SITTINGS: i64 = 1000;

/// The most decisions one file takes in.
pub(super) const EVERY: i64 = 50_000;

/// What was asked, with what its codes stand for.
pub(super) struct Asked {
    pub(super) question: Question,
    pub(super) filter: Filter,
    pub(super) entities: Vec<Entity>,
    sittings: Vec<Sitting>,
    posts: Vec<Post>,
}

/// Reads the question; a code that stands for nothing is not asked.
pub(super) async fn asked<W: Who>(
    cx: &Cx<W>,
    db: &mut Read,
    pairs: &[(String, String)],
    seen_by: SeenBy,
) -> Result<Asked, Fault> {
    let mut question = Question::read(pairs);
    let entities = entities::list(db).await?;
    let sittings = sittings::list(db, MOST_SITTINGS).await?;
    let posts = posts::list(db).await?;
    let sitting = question.sitting.take().and_then(|code| sittings.iter().find(|sitting| sitting.code.0 == code));
    question.sitting = sitting.map(|sitting| sitting.code.0.clone());
    let own = question.entity.take().and_then(|code| entities.iter().find(|entity| entity.code == code));
    question.entity = own.map(|entity| entity.code.clone());
    let owner = question.owner.take().and_then(|code| posts.iter().find(|post| post.code == code));
    question.owner = owner.map(|post| post.code.clone());
    let filter = Filter {
        words: question.words(),
        state: question.state,
        late_on: question.late.then(|| cx.today()),
        sitting: sitting.map(|sitting| sitting.id),
        project: question.project,
        entities: own.map(|own| entity::scope(&entities, own.id)),
        owners: owner.map(|post| vec![post.id]),
        held: question.held(),
        only_open: false,
        seen_by,
    };
    Ok(Asked { question, filter, entities, sittings, posts })
}

impl Asked {
    /// What can be chosen: only what some decision, that the reader may see, would answer to.
    pub(super) async fn offered<W: Who>(&self, cx: &Cx<W>, db: &mut Read) -> Result<Offered, Fault> {
        let around = decisions::around(db, &seen_by(cx.who.officer())).await?;
        let held: BTreeSet<_> = around.iter().map(|one| one.sitting).collect();
        let sittings: Vec<&Sitting> = self.sittings.iter().filter(|sitting| held.contains(&sitting.id)).collect();
        let years: BTreeSet<i32> = sittings.iter().map(|sitting| sitting.held_on.year()).collect();
        let numbers: BTreeSet<ProjectNumber> = around.iter().filter_map(|one| one.project).collect();
        let names = projects::names(db, numbers).await?;
        let owners: BTreeSet<_> = around.iter().filter_map(|one| one.owner).collect();
        let owners = self.posts.iter().filter(|post| owners.contains(&post.id));
        Ok(Offered {
            years: years.into_iter().rev().collect(),
            sittings: sittings.iter().map(|sitting| SittingCode::to_string(&sitting.code)).collect(),
            projects: names.into_iter().map(|(number, names)| (number, cx.named(&names))).collect(),
            entities: self.entities.clone(),
            owners: owners.map(|post| (post.code.clone(), cx.named(&post.title))).collect(),
        })
    }
}
