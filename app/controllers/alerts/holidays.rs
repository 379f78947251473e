//! The country's holidays: the profile's, and what the office has corrected since. Clocks that start later follow.

use chrono::{Datelike, NaiveDate};
use domain::calendar;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::Officer;
use domain::portfolio::project::LONGEST_NAME;
use domain::problem::{Problem, Problems};
use store::holidays::{self, Correction};
use store::{Ask, Tx, journal};
use views::pages::alerts::{HolidayRow, HolidaysPage, forms};
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let days = known(&cx, &mut cx.read()).await?;
    let this_year = cx.today().year();
    Ok(cx.show(&HolidaysPage { days: days.into_iter().filter(|row| row.day.year() >= this_year).collect() }))
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    Ok(cx.show(&forms::holiday_new(cx.words)))
}

/// # Errors
/// `Refill`.
pub async fn create(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let known = known(&cx, &mut tx).await?;
    let mut problems = Problems::default();
    let day = problems.check("day", free(&cx, typed.text("day"), &known));
    let names = typed.some_names("name", LONGEST_NAME, &mut problems);
    let day = keeping::all_right(day, problems)
        .map_err(|wrong| keeping::again(&cx, &forms::holiday_new(cx.words), &typed, wrong))?;
    holidays::save(&mut tx, Correction { day, names: Some(names), worked: false }).await?;
    keep(&cx, tx, Change { to: Some(day.to_string()), ..line(&cx, day, Action::Added) }).await
}

/// # Errors
/// `NotFound`.
pub async fn edit(cx: Cx<Officer>, Place((_, day)): Place<(String, String)>) -> Answer {
    let row = find(&cx, &mut cx.read(), &day).await?;
    Ok(cx.show(&forms::holiday_move(cx.words, row.day, &cx.named(&row.names))))
}

/// # Errors
/// `NotFound`, `Refill`.
pub async fn update(cx: Cx<Officer>, Place((_, day)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let known = known(&cx, &mut tx).await?;
    let row = find(&cx, &mut tx, &day).await?;
    let to = free(&cx, typed.text("day"), &known).map_err(|problem| {
        let page = forms::holiday_move(cx.words, row.day, &cx.named(&row.names));
        keeping::again(&cx, &page, &typed, Problems::one("day", problem))
    })?;
    clear(&cx, &mut tx, row.day).await?;
    holidays::save(&mut tx, Correction { day: to, names: Some(row.names), worked: false }).await?;
    let (from, became) = (Some(row.day.to_string()), Some(to.to_string()));
    keep(&cx, tx, Change { from, to: became, ..line(&cx, row.day, Action::Changed) }).await
}

/// # Errors
/// `NotFound`.
pub async fn removal(cx: Cx<Officer>, Place((_, day)): Place<(String, String)>) -> Answer {
    let row = find(&cx, &mut cx.read(), &day).await?;
    Ok(cx.show(&forms::holiday_removal(cx.words, row.day, &cx.named(&row.names))))
}

/// # Errors
/// `NotFound`.
pub async fn remove(cx: Cx<Officer>, Place((_, day)): Place<(String, String)>) -> Answer {
    let mut tx = cx.begin().await?;
    let row = find(&cx, &mut tx, &day).await?;
    clear(&cx, &mut tx, row.day).await?;
    keep(&cx, tx, Change { from: Some(row.day.to_string()), ..line(&cx, row.day, Action::Removed) }).await
}

/// The day is worked: a day of the profile is marked so, one of the office's own is forgotten.
async fn clear(cx: &Cx<Officer>, tx: &mut Tx, day: NaiveDate) -> Result<(), Fault> {
    if cx.site.profile.holidays.iter().any(|holiday| holiday.on == day) {
        Ok(holidays::save(tx, Correction { day, names: None, worked: true }).await?)
    } else {
        Ok(holidays::remove(tx, day).await?)
    }
}

/// Every holiday that holds, in order.
async fn known(cx: &Cx<Officer>, on: &mut impl Ask) -> Result<Vec<HolidayRow>, Fault> {
    let corrections = holidays::list(on).await?;
    let is_corrected = |day: NaiveDate| corrections.iter().any(|one| one.day == day);
    let of_profile = cx.site.profile.holidays.iter().filter(|holiday| !is_corrected(holiday.on)).map(|holiday| {
        HolidayRow { day: holiday.on, names: holiday.name.clone(), lunar: holiday.lunar, corrected: false }
    });
    let of_office = corrections.iter().filter(|one| !one.worked).map(|one| HolidayRow {
        day: one.day,
        names: one.names.clone().unwrap_or_else(Names::default),
        lunar: false,
        corrected: true,
    });
    let mut all: Vec<HolidayRow> = of_profile.chain(of_office).collect();
    all.sort_by_key(|row| row.day);
    Ok(all)
}

async fn find(cx: &Cx<Officer>, on: &mut impl Ask, day: &str) -> Result<HolidayRow, Fault> {
    let day: NaiveDate = day.parse().ok().found()?;
    known(cx, on).await?.into_iter().find(|row| row.day == day).found()
}

/// A day of this year or later on which there is no holiday yet.
fn free(cx: &Cx<Officer>, typed: &str, known: &[HolidayRow]) -> Result<NaiveDate, Problem> {
    let first = cx.today().with_ordinal(1).unwrap_or(calendar::FIRST_DAY);
    let day = calendar::within(calendar::parse_day(typed)?, first, calendar::LAST_DAY)?;
    if known.iter().any(|row| row.day == day) { Err(Problem::Taken) } else { Ok(day) }
}

fn line(cx: &Cx<Officer>, day: NaiveDate, action: Action) -> Change {
    cx.change(Subject::Holiday, day, action)
}

async fn keep(cx: &Cx<Officer>, mut tx: Tx, change: Change) -> Answer {
    journal::add(&mut tx, change).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::holidays(cx.language())))
}
