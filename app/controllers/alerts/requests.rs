//! *Demande d'alerte*: a person asks, in thirty seconds, and the programme office hears of it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::form::Typed;
use domain::journal::{Action, Actor, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::{LONGEST_NAME, ProjectNumber};
use domain::portfolio::report::LONGEST_TEXT;
use domain::problem::{Problem, Problems};
use domain::steering::alert::{Alert, AlertStep, Request};
use domain::{calendar, text};
use store::alerts::{self, Noted};
use store::{Tx, journal};
use views::pages::alerts::forms;
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, Right};
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepRoadmap).await?;
    Ok(cx.show(&forms::request(cx.words, &project)))
}

/// The same words sent twice are one request.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Refill`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepRoadmap).await?;
    let page = forms::request(cx.words, &project);
    let request = read(&cx, &typed).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let number = open(&mut tx, project.number, request, (cx.now, cx.today())).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::alert(cx.language(), number)))
}

/// Opens the alert of a request with its step and its line, in the transaction of what it came with; or finds the one
/// that is open for the same words.
///
/// # Errors
/// Trouble only.
pub async fn open(
    tx: &mut Tx,
    project: ProjectNumber,
    request: Request,
    (now, today): (DateTime<Utc>, NaiveDate),
) -> store::Result<domain::steering::alert::AlertNumber> {
    let by = request.by;
    let what = request.what.clone();
    let asked =
        Alert::asked(domain::steering::alert::AlertNumber(0), domain::steering::Thread(0), project, request, today);
    if let Some(known) = alerts::find_live(tx, asked.cause.clone()).await? {
        return Ok(known.number);
    }
    let (number, thread) = (alerts::next_number(tx).await?, alerts::next_thread(tx).await?);
    alerts::add(tx, &Alert { number, thread, ..asked }).await?;
    alerts::note(tx, number, Noted { at: now, by, step: AlertStep::Raised, why: None, until: None }).await?;
    let line = Change {
        at: now,
        by: by.map_or(Actor::System, Actor::Person),
        subject: Subject::Alert,
        record: number.to_string(),
        project: Some(project.0),
        action: Action::Raised,
        what: "request".into(),
        from: None,
        to: None,
        why: Some(what),
    };
    journal::add(tx, line).await?;
    Ok(number)
}

/// By when is needed: an alert starts a clock (portfolio.md 4.3).
fn read(cx: &Cx<Officer>, typed: &Typed) -> Result<Request, Problems> {
    let mut problems = Problems::default();
    let what = problems.check("what", text::paragraphs(typed.text("what"), LONGEST_TEXT));
    let by = problems.check("by", day_ahead(cx, typed.text("by")));
    let who = problems.check("who", text::line(typed.text("who"), LONGEST_NAME));
    let request = what.zip(by).zip(who).map(|((what, wanted_by), unblocker)| Request {
        what,
        wanted_by: Some(wanted_by),
        unblocker: Some(unblocker),
        by: Some(cx.who.person.id),
    });
    keeping::all_right(request, problems)
}

fn day_ahead(cx: &Cx<Officer>, typed: &str) -> Result<NaiveDate, Problem> {
    calendar::within(calendar::parse_day(typed)?, cx.today(), calendar::LAST_DAY)
}
