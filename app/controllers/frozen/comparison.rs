//! What moved between two sittings, or since one: for officers everything, for the public what is public.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::portfolio::withholding::Part;
use domain::steering::comparison::{Comparison, Hidden, Summary};
use domain::steering::sitting::SittingCode;
use serde::Deserialize;
use store::{Read, comparison, frozen, projects, withholdings};
use views::pages::frozen::ComparisonPage;
use views::pages::frozen::comparison::{NOW, Side};

use crate::answer::{self, Answer};
use crate::as_of::{self, AsOf};
use crate::cx::Cx;
use crate::exports::{comparisons, csv};
use crate::fault::Fault;
use crate::form::Query;

/// How many sittings can be chosen from.
const MOST_CHOICES: i64 = 60;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
    to: String,
}

/// # Errors
/// `NotFrozen` for a sitting nobody knows, or whose figures are not for this reader.
pub async fn show(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    Ok(cx.show(&compared(&cx, &asked).await?))
}

/// # Errors
/// As [`show`].
pub async fn csv(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let page = compared(&cx, &asked).await?;
    let file = csv::write(&comparisons::sheet(&page, cx.language())).map_err(|trouble| Fault::broken(&trouble))?;
    let name = format!("comparison-{}-{}.csv", page.from.code(), page.to.code());
    Ok(answer::file(&name, "text/csv; charset=utf-8", file))
}

async fn compared(cx: &Cx, asked: &Asked) -> Result<ComparisonPage, Fault> {
    let is_officer = cx.who.is_some();
    let mut all = frozen::list_choices(&mut cx.live(), MOST_CHOICES).await?;
    all.retain(|(.., state)| is_officer || state.is_public());
    let choices: Vec<_> = all.into_iter().map(|(code, held_on, _)| (code, held_on)).collect();
    let (from, to) = sides(asked, &choices);
    let (from, to) = (open(cx, &from).await?, open(cx, &to).await?);
    let hidden = hidden(&mut cx.live()).await?;
    let before = summary(cx, from.as_ref(), &hidden).await?;
    let after = summary(cx, to.as_ref(), &hidden).await?;
    let comparison = Comparison::of(&before, &after);
    Ok(ComparisonPage {
        names: names(cx, &comparison, from.as_ref(), to.as_ref()).await?,
        milestones: milestones(cx, &comparison, from.as_ref(), to.as_ref()).await?,
        from: side(from.as_ref()),
        to: side(to.as_ref()),
        choices,
        comparison,
        is_officer,
        today: cx.today(),
    })
}

/// What was asked; else the last two sittings, or the only one against today.
fn sides(asked: &Asked, choices: &[(SittingCode, chrono::NaiveDate)]) -> (String, String) {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let nth = |place: usize| choices.get(place).map(|(code, _)| code.to_string());
    let to = given(&asked.to).or_else(|| nth(1).and(nth(0))).unwrap_or_else(|| NOW.to_owned());
    let from = given(&asked.from).or_else(|| if to == NOW { nth(0) } else { nth(1) });
    (from.unwrap_or_else(|| NOW.to_owned()), to)
}

/// The state of this name; `None` is today.
async fn open(cx: &Cx, code: &str) -> Result<Option<Arc<AsOf>>, Fault> {
    if code == NOW {
        return Ok(None);
    }
    let code = SittingCode(code.to_uppercase());
    as_of::find(&cx.site, &code, cx.who.is_some()).await.map(|found| Some(Arc::new(found)))
}

fn read(cx: &Cx, state: Option<&Arc<AsOf>>) -> Read {
    state.map_or_else(|| cx.live(), |state| state.db.read())
}

fn side(state: Option<&Arc<AsOf>>) -> Side {
    Side { sitting: state.map(|state| (state.sitting.code.clone(), state.sitting.held_on)) }
}

async fn summary(cx: &Cx, state: Option<&Arc<AsOf>>, hidden: &Hidden) -> Result<Summary, Fault> {
    let summary = match state {
        Some(state) => cx.site.frozen.summary(state).await?,
        None => comparison::summary(&mut cx.live()).await?,
    };
    Ok(if cx.who.is_some() { summary } else { summary.for_the_public(hidden) })
}

/// What is withheld today, from whichever day it is read.
async fn hidden(live: &mut Read) -> Result<Hidden, Fault> {
    Ok(Hidden {
        reports: withholdings::list_of_part(live, Part::Reports).await?.into_iter().collect(),
        budget: withholdings::list_of_part(live, Part::Budget).await?.into_iter().collect(),
    })
}

type Named<K> = BTreeMap<K, domain::language::Names>;

/// The names of today's side; of what has left, those it had.
async fn names(
    cx: &Cx,
    found: &Comparison,
    from: Option<&Arc<AsOf>>,
    to: Option<&Arc<AsOf>>,
) -> Result<Named<domain::portfolio::project::ProjectNumber>, Fault> {
    let moved = found.moved.iter().map(|one| one.number);
    let decided = found.decisions.iter().filter_map(|one| one.project);
    let there: Vec<_> = moved.chain(decided).chain(found.entered.iter().copied()).collect();
    let mut names: BTreeMap<_, _> =
        projects::names(&mut read(cx, from), found.left.clone()).await?.into_iter().collect();
    names.extend(projects::names(&mut read(cx, to), there).await?);
    Ok(names)
}

async fn milestones(
    cx: &Cx,
    found: &Comparison,
    from: Option<&Arc<AsOf>>,
    to: Option<&Arc<AsOf>>,
) -> Result<Named<domain::portfolio::milestone::MilestoneId>, Fault> {
    let ids: Vec<_> = found.moved.iter().flat_map(|one| &one.milestones).map(|one| one.milestone).collect();
    let mut names = comparison::milestone_names(&mut read(cx, to), ids.clone()).await?;
    let gone: Vec<_> = ids.into_iter().filter(|id| !names.contains_key(id)).collect();
    names.extend(comparison::milestone_names(&mut read(cx, from), gone).await?);
    Ok(names)
}
