//! A risk strikes, is closed, or comes back.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::Problems;
use domain::steering::risk::{Issue, LONGEST};
use domain::text;
use store::{issues, risks};
use views::pages::risks::forms;
use views::paths;

use super::kept::{self, Own, Want};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, all_right};
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_occurrence(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let Own { risk, project } = kept::risk(&cx, &mut cx.read(), &id, Want::Keep).await?;
    Ok(cx.show(&forms::happen(cx.words, &risk, project.as_ref(), cx.today())))
}

/// The risk struck: an issue goes on under its thread.
///
/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn happen(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let page = forms::happen(cx.words, &risk, project.as_ref(), cx.today());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let what = problems.check("what", text::paragraphs(typed.text("what"), LONGEST));
    let day = problems.check("day", keeping::day(&cx, typed.text("day")));
    let due = problems.check("due", keeping::day_or_none(&cx, typed.text("due")));
    let read = what.zip(day).zip(due);
    let ((what, day), due_on) = all_right(read, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let (struck, issue) =
        risk.happened(&what, day, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    risks::save(&mut tx, &struck).await?;
    let issue = Issue { number: issues::next_number(&mut tx).await?, due_on, ..issue };
    issues::add(&mut tx, &issue).await?;
    let happened =
        Change { to: Some(issue.number.to_string()), why: Some(what), ..kept::risk_line(&cx, &risk, Action::Happened) };
    let opened = kept::line(&cx, issue.project, (Subject::Issue, issue.number.0), Action::Raised);
    let opened = Change { from: Some(risk.number.to_string()), ..opened };
    kept::keep(&cx, tx, vec![happened, opened], &paths::issue(cx.language(), issue.number)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_closure(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let Own { risk, project } = kept::risk(&cx, &mut cx.read(), &id, Want::Keep).await?;
    Ok(cx.show(&forms::close(cx.words, &risk, project.as_ref())))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn close(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let page = forms::close(cx.words, &risk, project.as_ref());
    keeping::fresh(&cx, &page, &typed)?;
    let outcome = text::paragraphs(typed.text("outcome"), LONGEST)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("outcome", problem)))?;
    let closed = risk.closed(&outcome, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    risks::save(&mut tx, &closed).await?;
    let told = Change { why: Some(outcome), ..kept::risk_line(&cx, &risk, Action::Closed) };
    kept::keep(&cx, tx, vec![told], &kept::to_risk(&cx, risk.number)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_reopening(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let Own { risk, project } = kept::risk(&cx, &mut cx.read(), &id, Want::Keep).await?;
    Ok(cx.show(&forms::reopen(cx.words, &risk, project.as_ref())))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn reopen(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let page = forms::reopen(cx.words, &risk, project.as_ref());
    keeping::fresh(&cx, &page, &typed)?;
    let reason = text::paragraphs(typed.text("reason"), LONGEST)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("reason", problem)))?;
    let open = risk.reopened(&reason, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    risks::save(&mut tx, &open).await?;
    let told = Change { why: Some(reason), ..kept::risk_line(&cx, &risk, Action::Reopened) };
    kept::keep(&cx, tx, vec![told], &kept::to_risk(&cx, risk.number)).await
}
