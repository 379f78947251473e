//! Who holds a post: appointing and leaving, each a thing with its own address.

use chrono::NaiveDate;
use domain::calendar::{FIRST_DAY, parse_day, within};
use domain::journal::{Action, Change, Subject};
use domain::people::{Officer, PersonId, Post, PostId, Refusal};
use domain::problem::{Problem, Problems};
use store::{journal, people, posts};
use views::parts::Filled;
use views::paths;

use super::keep_administered;
use super::posts::page;
use super::typed::{self, Typed};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

const FIELDS: [&str; 4] = ["holder", "deputy", "since", "version"];

/// # Errors
/// `NotFound`, `Refill`, `Refused` for the last administrator, `Stale`, or trouble.
pub async fn appoint(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let old = posts::find(&mut tx, PostId(id)).await?.found()?;
    let people = people::list(&mut tx).await?;
    let wish = parse(&filled, cx.today());
    let appointed = wish.and_then(|wish| {
        old.appoint(wish.holder, wish.deputy, wish.since, &people)
            .map_err(|refusal| Problems::one(field(refusal, &filled, &old), problem(refusal)))
    });
    let new = match appointed {
        Ok(new) => Post { version: typed::version(&filled), ..new },
        Err(problems) => return Err(again(&cx, old, filled.with(problems)).await?),
    };
    posts::save(&mut tx, &new).await?;
    journal::add_all(&mut tx, lines(&cx, &old, &new)).await?;
    keep_administered(&mut tx).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::post(cx.language(), id)))
}

/// The holder leaves; a deputy stays and stands in.
///
/// # Errors
/// `NotFound`, `Refused` for the last administrator, `Stale`, or trouble.
pub async fn vacate(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let version = typed::version(&typed::filled(&FIELDS, &form));
    let mut tx = cx.begin().await?;
    let old = posts::find(&mut tx, PostId(id)).await?.found()?;
    let new = Post { holder: None, since: cx.today(), version, ..old.clone() };
    posts::save(&mut tx, &new).await?;
    journal::add_all(&mut tx, lines(&cx, &old, &new)).await?;
    keep_administered(&mut tx).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::post(cx.language(), id)))
}

/// The form as it begins: who is there now, and today as the day of a change.
pub(super) fn prefilled(post: &Post, today: NaiveDate) -> Filled {
    let id = |person: Option<PersonId>| person.map(|id| id.0.to_string()).unwrap_or_default();
    let (holder, deputy) = (id(post.holder), id(post.deputy));
    let (since, version) = (today.to_string(), post.version.to_string());
    Filled::of([("holder", &*holder), ("deputy", &*deputy), ("since", &*since), ("version", &*version)])
}

struct Wish {
    holder: Option<PersonId>,
    deputy: Option<PersonId>,
    since: NaiveDate,
}

/// A change of post is told when it has happened, or shortly before.
fn parse(filled: &Filled, today: NaiveDate) -> Result<Wish, Problems> {
    let mut problems = Problems::default();
    let person = |field: &str| match filled.value(field) {
        "" => Ok(None),
        id => id.parse().map(|id| Some(PersonId(id))).map_err(|_| Problem::NotAChoice),
    };
    let latest = today + chrono::Duration::days(366);
    let since = parse_day(filled.value("since")).and_then(|day| within(day, FIRST_DAY, latest));
    let holder = problems.check("holder", person("holder"));
    let deputy = problems.check("deputy", person("deputy"));
    match (holder, deputy, problems.check("since", since)) {
        (Some(holder), Some(deputy), Some(since)) => Ok(Wish { holder, deputy, since }),
        _ => Err(problems),
    }
}

/// The field that a refusal is about.
fn field(refusal: Refusal, filled: &Filled, old: &Post) -> &'static str {
    let kept = old.holder.map(|id| id.0.to_string()).unwrap_or_default();
    match refusal {
        Refusal::Left if filled.value("holder") != kept => "holder",
        _ => "deputy",
    }
}

const fn problem(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::HolderAndDeputy => Problem::Taken,
        _ => Problem::NotAChoice,
    }
}

async fn again(cx: &Cx<Officer>, post: Post, typed: Filled) -> Result<Fault, Fault> {
    let mut again = page(cx, post.clone(), Filled::default()).await?;
    again.filled = super::posts::prefilled(&post);
    again.appointment = typed;
    Ok(cx.refill(&again))
}

fn lines(cx: &Cx<Officer>, old: &Post, new: &Post) -> Vec<Change> {
    let id = |person: Option<PersonId>| person.map(|id| id.0.to_string());
    [("holder", old.holder, new.holder), ("deputy", old.deputy, new.deputy)]
        .into_iter()
        .filter(|(_, was, is)| was != is)
        .map(|(what, was, is)| {
            let action = if is.is_some() { Action::Appointed } else { Action::Vacated };
            Change { what: what.into(), from: id(was), to: id(is), ..cx.change(Subject::Post, new.id.0, action) }
        })
        .collect()
}
