//! The matrix of the portfolio, of an entity or of a project, and what moved since the committee last sat.

use chrono::NaiveDate;
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::portfolio::selection::Unread;
use domain::steering::body::Level;
use domain::steering::risk::Matrix;
use domain::steering::sitting::{Sitting, SittingState};
use store::risks::Filter;
use store::{Read, projects, risks, sittings};
use views::pages::risks::{MatrixPage, TopLine};

use super::asking::asked;
use super::kept::{self, Want};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault};
use crate::form::Query;

/// How many risks stand under the matrix.
const TOP: i64 = 10;

/// # Errors
/// `Forbidden` for a project whose register is somebody else's.
pub async fn show(cx: Cx<Officer>, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let mut db = cx.read();
    let mut asked = asked(&cx, &mut db, &pairs).await?;
    let project = match asked.question.project {
        Some(number) => projects::find(&mut db, number).await?,
        None => None,
    };
    if let (Some(number), None) = (asked.question.project, &project) {
        asked.unread.push(Unread { name: "project".to_owned(), value: number.to_string() });
    }
    if let Some(project) = &project {
        kept::may(&cx, Some(project), Want::Read).allowed()?;
    }
    let filter = Filter { project: project.as_ref().map(|project| project.number), ..asked.filter };
    let since = last_sitting(&mut db, cx.today()).await?;
    // Without a sitting, nothing has moved: everything is compared with itself.
    let day = since.as_ref().map_or(cx.today(), |sitting| sitting.held_on);
    let matrix = Matrix::of(&risks::groups(&mut db, &filter, day).await?);
    let top = risks::top(&mut db, &filter, day, TOP).await?;
    let numbers = top.iter().filter_map(|ranked| ranked.risk.project).collect();
    let code = asked.question.entity.as_deref();
    let entity = asked.entities.iter().find(|entity| code.is_some_and(|code| entity.code.eq_ignore_ascii_case(code)));
    Ok(cx.show(&MatrixPage {
        matrix,
        known: kept::known(&mut db, numbers).await?,
        top: top.into_iter().map(|ranked| TopLine { risk: ranked.risk, before: ranked.before }).collect(),
        entity: entity.map(|entity| (entity.code.clone(), entity.names.clone())),
        project: project.map(|Project { number, names, .. }| (number, names)),
        since: since.map(|sitting| (sitting.code.to_string(), sitting.held_on)),
        unread: asked.unread,
        entities: asked.entities,
        today: cx.today(),
    }))
}

/// The committee's sitting that was held last.
async fn last_sitting(db: &mut Read, today: NaiveDate) -> Result<Option<Sitting>, Fault> {
    let held = [SittingState::Frozen, SittingState::InSession, SittingState::Closed, SittingState::Validated];
    let all = sittings::list_in(db, Level::Committee, &held).await?;
    Ok(all.into_iter().rfind(|sitting| sitting.held_on < today))
}
