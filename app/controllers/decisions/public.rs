//! What the public reads: the published decisions, and each of them at its permanent address.

use chrono::NaiveDate;
use domain::steering::decision::{DecisionNumber, Happened, happened};
use store::decisions::{self, Noted, Order, SeenBy};
use views::pages::decisions::{DecisionPage, DecisionsPage};
use views::paths;

use super::asking::asked;
use super::gathering::line;
use super::register::{File, place};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Place, Query};

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let mut db = cx.read();
    let asked = asked(&cx, &mut db, &pairs, SeenBy::Public).await?;
    let total = decisions::count(&mut db, &asked.filter).await?;
    let (offset, per) = place(&asked.question, total);
    let found = decisions::list(&mut db, &asked.filter, Order::Latest, offset, per).await?;
    let offered = asked.offered(&cx, &mut db).await?;
    Ok(cx.show(&DecisionsPage {
        lines: found.into_iter().map(|one| line(one, &asked.entities, None, cx.today())).collect(),
        total,
        asked: asked.question,
        offered,
    }))
}

/// # Errors
/// `NotFound` also for what is not published: the public does not learn that it exists.
pub async fn show(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = DecisionNumber::parse(&id).ok().found()?;
    if number.to_string() != id {
        return Ok(answer::moved(&paths::decision(cx.language(), number)));
    }
    let mut db = cx.read();
    let file = File::load(&mut db, number).await?;
    if !file.case().is_public() {
        return Err(Fault::NotFound);
    }
    Ok(cx.show(&DecisionPage {
        line: file.line(&cx, &mut db).await?,
        moved: moved(&decisions::steps(&mut db, number).await?),
        follow_up: file.follow_up(&mut db).await?,
    }))
}

/// For when it was due at first, and how often that day was moved.
fn moved(steps: &[Noted]) -> Option<(NaiveDate, usize)> {
    let stood = |one: &Noted| (one.state, one.due_on);
    let pairs = steps.iter().zip(steps.iter().skip(1));
    let moves: Vec<NaiveDate> = pairs
        .filter_map(|(before, now)| match happened(Some(stood(before)), stood(now)) {
            Happened::Moved { from, .. } => from,
            _ => None,
        })
        .collect();
    moves.first().map(|first| (*first, moves.len()))
}
