//! From what stands in the address to what the store is asked: codes become the branches and posts they stand for.

use domain::people::Officer;
use domain::portfolio::entity::{self, Entity};
use domain::portfolio::selection::Unread;
use domain::steering::risk::Question;
use store::risks::Filter;
use store::{Read, entities, posts, risks};

use super::kept;
use crate::cx::Cx;
use crate::fault::Fault;

/// What was asked, with the tree its codes refer to.
pub(super) struct Asked {
    pub question: Question,
    pub unread: Vec<Unread>,
    pub filter: Filter,
    pub entities: Vec<Entity>,
}

/// Reads the question; a code that stands for nothing counts as not understood.
pub(super) async fn asked(cx: &Cx<Officer>, db: &mut Read, pairs: &[(String, String)]) -> Result<Asked, Fault> {
    let (mut question, mut unread) = Question::read(pairs);
    let entities = entities::list(db).await?;
    let own = known(&mut question.entity, "entity", &mut unread, |code| {
        entities.iter().find(|entity| entity.code.eq_ignore_ascii_case(code)).map(|entity| entity.id)
    });
    let owner = match question.owner {
        Some(_) => {
            let posts = posts::list(db).await?;
            let find = |code: &str| posts.iter().find(|post| post.code == code).map(|post| post.id);
            known(&mut question.owner, "owner", &mut unread, find)
        }
        None => None,
    };
    let category = match question.category {
        Some(_) => {
            let all = risks::categories(db).await?;
            let find = |code: &str| all.iter().find(|one| one.code == code).map(|one| one.code.clone());
            known(&mut question.category, "category", &mut unread, find)
        }
        None => None,
    };
    let filter = Filter {
        reach: kept::reach(&cx.who),
        entities: own.map(|own| entity::scope(&entities, own)),
        project: question.project,
        category,
        owner,
        state: question.state,
        high: question.high,
        unreviewed_on: question.unreviewed.then(|| cx.today()),
        unanswered: question.unanswered,
        probability: question.probability,
        impact: question.impact,
    };
    Ok(Asked { question, unread, filter, entities })
}

/// What a code stands for; one that stands for nothing is taken out of the question and noted.
fn known<T>(
    code: &mut Option<String>,
    name: &str,
    unread: &mut Vec<Unread>,
    find: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let asked = code.clone()?;
    let found = find(&asked);
    if found.is_none() {
        *code = None;
        unread.push(Unread { name: name.to_owned(), value: asked });
    }
    found
}
