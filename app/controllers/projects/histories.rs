//! The project's history: its lines in the journal, a page at a time, and every moved date.

use domain::journal::{Actor, Line};
use domain::people::PersonId;
use domain::portfolio::moves::moves;
use domain::portfolio::withholding::{Sight, telling};
use serde::Deserialize;
use store::journal;
use views::pages::project::ProjectHistoryPage;
use views::parts::Told;
use views::paths;

use super::authors::Authors;
use super::dossier::{Asked, Dossier, asked};
use super::records::Records;
use super::roadmaps::{move_lines, speakers};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::form::{Place, Query};

/// How many lines a page holds.
const PAGE: usize = 50;

/// Where the page begins: lines before this one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    before: String,
}

/// What happened to the project, the latest first.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn list(cx: Cx, Place((_, id)): Place<(String, String)>, Query(from): Query<From>) -> Answer {
    let number = match asked(&id)? {
        Asked::Number(number) => number,
        Asked::Elsewhere(number) => return Ok(answer::moved(&paths::project_history(cx.language(), number))),
    };
    let before = from.before.parse::<i64>().ok().filter(|before| *before > 0);
    let mut db = cx.read();
    let dossier = Dossier::load(&mut db, number, cx.who.as_ref()).await?;
    let asked_for = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut lines = journal::list_of_project(&mut db, number.0, before, asked_for).await?;
    let is_more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let moved = moves(&dossier.milestones, &dossier.said);
    let persons = lines.iter().filter_map(actor).chain(speakers(&moved)).collect();
    let authors = Authors::load(&mut db, dossier.naming(), &dossier.posts, persons).await?;
    let records = Records::load(&mut db, &dossier, cx.language()).await?;
    let page = ProjectHistoryPage {
        head: dossier.head(&cx),
        older: lines.last().filter(|_| is_more).map(|line| line.seq),
        is_later_page: before.is_some(),
        told: lines
            .into_iter()
            .filter(|line| is_seen(line, dossier.sight))
            .map(|line| told(line, &dossier, &authors, &records))
            .collect(),
        moves: move_lines(moved, &authors),
        milestones: dossier.milestones.clone(),
    };
    Ok(cx.show(&page))
}

/// What the office settles among its own, the public does not learn from the history of a project.
fn is_seen(line: &Line, sight: Sight) -> bool {
    sight == Sight::Office || !line.change.subject.is_internal()
}

fn actor(line: &Line) -> Option<PersonId> {
    match line.change.by {
        Actor::Person(person) => Some(person),
        Actor::System => None,
    }
}

fn told(line: Line, dossier: &Dossier, authors: &Authors, records: &Records) -> Told {
    let telling = telling(&line.change, &dossier.withholdings, dossier.sight);
    let line = Line { change: records.readable(&line.change), ..line };
    Told { author: authors.of(actor(&line)), about: records.about(&line.change), telling, line }
}
