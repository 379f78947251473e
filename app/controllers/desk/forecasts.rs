//! What is said of a milestone's date: a forecast, the day it was met, that it was not met after all.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::Officer;
use domain::portfolio::forecast::{ForecastPoint, Reason};
use domain::portfolio::milestone::{LONGEST_EVIDENCE, Milestone, NewForecast, Refusal};
use domain::portfolio::project::Project;
use domain::portfolio::report::LONGEST_TEXT;
use domain::problem::Problems;
use domain::text;
use store::{Tx, forecasts, milestones, projects};
use views::pages::desk::{FormPage, forms};

use super::keeping::{self, all_right, choice_or_none};
use super::milestones::line;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

type Where = Place<(String, String, i64)>;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id, n)): Where) -> Answer {
    let (project, milestone) = keeping::milestone(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forecast_form(&cx, &project, &milestone)))
}

/// A new date, with its reason beyond the tolerance.
///
/// # Errors
/// `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id, n)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, milestone) = keeping::milestone(&cx, &mut tx, &id, n).await?;
    let page = forecast_form(&cx, &project, &milestone);
    keeping::fresh(&cx, &page, &typed)?;
    let new = forecast(&cx, &typed).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let said = milestone.foresee(new, cx.today(), Some(cx.who.person.id), cx.site.profile.tolerance_days);
    let (foreseen, point) = said.map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    save(&mut tx, &project, &foreseen).await?;
    forecasts::add_all(&mut tx, project.number, std::slice::from_ref(&point)).await?;
    let told = Change {
        what: "forecast".into(),
        from: Some(milestone.expected().to_string()),
        to: Some(point.forecast.to_string()),
        why: why(&point),
        ..line(&cx, &milestone, Action::Foreseen)
    };
    keeping::keep_roadmap(&cx, tx, project.number, vec![told]).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_achievement(cx: Cx<Officer>, Place((_, id, n)): Where) -> Answer {
    let (project, milestone) = keeping::milestone(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::dates::achievement(cx.words, &project, &milestone, cx.today())))
}

/// It was met, on a day until today.
///
/// # Errors
/// `Refill`, `Stale`.
pub async fn achieve(cx: Cx<Officer>, Place((_, id, n)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, milestone) = keeping::milestone(&cx, &mut tx, &id, n).await?;
    let page = forms::dates::achievement(cx.words, &project, &milestone, cx.today());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let day = problems.check("day", keeping::day(&cx, typed.text("day")));
    let evidence =
        problems.check("evidence", text::paragraphs_or_none(typed.text("evidence"), LONGEST_EVIDENCE)).flatten();
    let day = all_right(day, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let met = milestone.achieve(day, cx.today(), evidence).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    save(&mut tx, &project, &met).await?;
    let told = Change {
        what: "actual".into(),
        to: Some(day.to_string()),
        why: met.evidence,
        ..line(&cx, &milestone, Action::Achieved)
    };
    keeping::keep_roadmap(&cx, tx, project.number, vec![told]).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_reopening(cx: Cx<Officer>, Place((_, id, n)): Where) -> Answer {
    let (project, milestone) = keeping::milestone(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::dates::reopening(cx.words, &project, &milestone)))
}

/// It was not met after all.
///
/// # Errors
/// `Refill`, `Stale`.
pub async fn reopen(cx: Cx<Officer>, Place((_, id, n)): Where, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, milestone) = keeping::milestone(&cx, &mut tx, &id, n).await?;
    let page = forms::dates::reopening(cx.words, &project, &milestone);
    keeping::fresh(&cx, &page, &typed)?;
    let why = text::paragraphs(typed.text("why"), LONGEST_TEXT)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("why", problem)))?;
    let reopened = milestone.reopen(&why).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    save(&mut tx, &project, &reopened).await?;
    let told = Change {
        what: "actual".into(),
        from: milestone.actual.map(|day| day.to_string()),
        why: Some(why),
        ..line(&cx, &milestone, Action::Reopened)
    };
    keeping::keep_roadmap(&cx, tx, project.number, vec![told]).await
}

fn forecast_form(cx: &Cx<Officer>, project: &Project, milestone: &Milestone) -> FormPage {
    forms::dates::forecast(cx.words, project, milestone, cx.site.profile.tolerance_days)
}

fn forecast(cx: &Cx<Officer>, typed: &Typed) -> Result<NewForecast, Problems> {
    let mut problems = Problems::default();
    let day = problems.check("day", keeping::day(cx, typed.text("day")));
    let reason = problems.check("reason", choice_or_none(typed.text("reason"), Reason::from_code)).flatten();
    let note = problems.check("note", text::paragraphs_or_none(typed.text("note"), LONGEST_TEXT)).flatten();
    all_right(day.map(|day| NewForecast { day, reason, note }), problems)
}

async fn save(tx: &mut Tx, project: &Project, milestone: &Milestone) -> Result<(), Fault> {
    projects::touch_roadmap(tx, project.number, project.roadmap_version).await?;
    milestones::save(tx, milestone).await?;
    Ok(())
}

/// A milestone that is met (or not) refuses the step as a whole; a date or a reason that is wrong goes back to its field.
fn refused(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, refusal: Refusal) -> Fault {
    let field = match refusal {
        Refusal::Done => return Fault::Refused("desk-refused-done"),
        Refusal::NotDone => return Fault::Refused("desk-refused-not-done"),
        Refusal::ReasonNeeded { .. } => "reason",
        Refusal::WhyMissing => "why",
        Refusal::Past { .. } | Refusal::Future { .. } | Refusal::BeforeProgramme | Refusal::AfterProgramme => "day",
    };
    keeping::again(cx, page, typed, Problems::one(field, refusal.into()))
}

/// The reason's code and the words beside it, as the journal keeps them.
fn why(point: &ForecastPoint) -> Option<String> {
    let reason = point.reason.map(Reason::code);
    let told: Vec<&str> = reason.into_iter().chain(point.note.as_deref()).collect();
    (!told.is_empty()).then(|| told.join(": "))
}
