//! The thresholds of the rules, for the programme office to set.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::steering::rules::{Limit, Limits};
use store::{journal, thresholds};
use views::pages::alerts::forms;
use views::paths;

use crate::almanac;
use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// Trouble only.
pub async fn edit(cx: Cx<Officer>, Place(_): Place<String>) -> Answer {
    let limits = almanac::limits(&mut cx.read(), &cx.site.profile).await?;
    Ok(cx.show(&forms::rules(cx.words, &limits)))
}

/// All of them at once, so that two that belong together can change together.
///
/// # Errors
/// `Refill`.
pub async fn update(cx: Cx<Officer>, Place(_): Place<String>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let before = almanac::limits(&mut tx, &cx.site.profile).await?;
    let page = forms::rules(cx.words, &before);
    let after = read(&before, &typed).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    for limit in Limit::ALL.iter().copied() {
        let (was, is) = (before.get(limit), after.get(limit));
        if was == is {
            continue;
        }
        thresholds::save(&mut tx, limit, is).await?;
        let line = Change {
            what: limit.code().to_owned(),
            from: Some(was.to_string()),
            to: Some(is.to_string()),
            ..cx.change(Subject::Threshold, limit.rule(), Action::Changed)
        };
        journal::add(&mut tx, line).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&paths::rules(cx.language())))
}

/// Each within its bounds, and those that belong together in order.
fn read(before: &Limits, typed: &Typed) -> Result<Limits, Problems> {
    let mut problems = Problems::default();
    let mut set = vec![];
    for limit in Limit::ALL.iter().copied() {
        let text = typed.text(limit.code()).trim();
        let number =
            if text.is_empty() { Err(Problem::Missing) } else { text.parse::<i64>().map_err(|_| Problem::NotANumber) };
        set.extend(problems.check(limit.code(), number).map(|number| (limit, number)));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    before.replaced(&set)
}
