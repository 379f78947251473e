//! One risk, whole.

use domain::journal::Subject;
use domain::people::Officer;
use domain::portfolio::milestone::Milestone;
use domain::steering::risk::{RiskNumber, next_review};
use store::{people, responses, risks};
use views::pages::risks::{RatedLine, RiskPage};
use views::parts::Author;
use views::paths;

use super::kept::{self, Own, Want};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Place;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    if let Some(number) = RiskNumber::parse(&id).ok().filter(|number| number.to_string() != id) {
        return Ok(answer::moved(&paths::risk(cx.language(), number)));
    }
    let mut db = cx.read();
    let Own { risk, project } = kept::risk(&cx, &mut db, &id, Want::Read).await?;
    let milestones = kept::milestones_of(&mut db, project.as_ref()).await?;
    let page = RiskPage {
        milestone: milestones.into_iter().find(|one| Some(one.id) == risk.milestone).map(name),
        ratings: ratings(&mut db, risk.number).await?,
        responses: responses::list_of_risk(&mut db, risk.number).await?,
        thread: risks::entries(&mut db, risk.thread).await?,
        told: kept::told(&mut db, Subject::Risk, risk.number.0).await?,
        known: kept::known(&mut db, risk.project.into_iter().collect()).await?,
        today: cx.today(),
        next_review: next_review(risk.current, cx.today()),
        keeps: kept::may(&cx, project.as_ref(), Want::Keep),
        risk,
    };
    Ok(cx.show(&page))
}

fn name(milestone: Milestone) -> domain::language::Names {
    milestone.names
}

async fn ratings(db: &mut store::Read, risk: RiskNumber) -> Result<Vec<RatedLine>, Fault> {
    let all = risks::ratings(db, risk).await?;
    let persons: Vec<_> = all.iter().filter_map(|rated| rated.by).collect();
    let names = people::names(db, persons).await?;
    let line = |rated: risks::Rated| {
        let found = rated.by.map(|person| names.iter().find(|(id, _)| *id == person));
        let by = match found {
            None => Author::System,
            Some(None) => Author::Officer,
            Some(Some((_, names))) => Author::Person(names.clone()),
        };
        RatedLine { on: rated.on, exposure: rated.exposure, reason: rated.reason, by }
    };
    Ok(all.into_iter().map(line).collect())
}
