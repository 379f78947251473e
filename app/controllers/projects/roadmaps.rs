//! The project's roadmap, with its charts.

use domain::people::PersonId;
use domain::portfolio::curve;
use domain::portfolio::moves::{Move, moves};
use domain::portfolio::withholding::Part;
use views::pages::project::{MoveLine, ProjectRoadmapPage};
use views::paths;

use super::authors::Authors;
use super::dossier::{Asked, Dossier, asked, day};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::form::Place;

/// Every milestone, how its dates moved, and what is done.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = match asked(&id)? {
        Asked::Number(number) => number,
        Asked::Elsewhere(number) => return Ok(answer::moved(&paths::project_roadmap(cx.language(), number))),
    };
    let mut db = cx.read();
    let dossier = Dossier::load(&mut db, number, cx.who.as_ref()).await?;
    let moved = moves(&dossier.milestones, &dossier.said);
    let authors = Authors::load(&mut db, dossier.naming(), &dossier.posts, speakers(&moved)).await?;
    let page = ProjectRoadmapPage {
        head: dossier.head(&cx),
        progress: curve::progress(&dossier.milestones, cx.today()),
        cost: dossier.shown(Part::Budget, curve::cost(&dossier.budget)),
        moves: move_lines(moved, &authors),
        trends: dossier.trends.clone(),
        baselines: dossier.baselines.clone(),
        milestones: dossier.milestones.clone(),
        day: day(&cx),
    };
    Ok(cx.show(&page))
}

/// Whoever moved a date.
pub(super) fn speakers(moved: &[Move]) -> Vec<PersonId> {
    moved.iter().filter_map(|one| one.by).collect()
}

pub(super) fn move_lines(moved: Vec<Move>, authors: &Authors) -> Vec<MoveLine> {
    moved.into_iter().map(|moved| MoveLine { author: authors.of(moved.by), moved }).collect()
}
