//! A risk is rated anew, and reviewed.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::Officer;
use domain::problem::Problems;
use domain::steering::risk::{LONGEST, next_review};
use domain::text;
use store::risks;
use store::risks::Rated;
use views::pages::risks::forms;

use super::kept::{self, Own, Want};
use super::raising::exposure;
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, all_right};
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let Own { risk, project } = kept::risk(&cx, &mut cx.read(), &id, Want::Keep).await?;
    Ok(cx.show(&forms::rate(cx.words, &risk, project.as_ref())))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let page = forms::rate(cx.words, &risk, project.as_ref());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let exposure = exposure(&typed, &mut problems);
    let reason = problems.check("reason", text::paragraphs(typed.text("reason"), LONGEST));
    let (exposure, reason) =
        all_right(exposure.zip(reason), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let rated =
        risk.rated(exposure, &reason, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    risks::save(&mut tx, &rated).await?;
    let line = Rated { on: cx.today(), exposure, reason: Some(reason.clone()), by: Some(cx.who.person.id) };
    risks::add_ratings(&mut tx, risk.number, &[line]).await?;
    let told = Change {
        what: "risk_rating".into(),
        from: Some(risk.current.to_string()),
        to: Some(exposure.to_string()),
        why: Some(reason),
        ..kept::risk_line(&cx, &risk, Action::Rated)
    };
    kept::keep(&cx, tx, vec![told], &kept::to_risk(&cx, risk.number)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_review(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let Own { risk, project } = kept::risk(&cx, &mut cx.read(), &id, Want::Keep).await?;
    let next = next_review(risk.current, cx.today());
    Ok(cx.show(&forms::review(cx.words, &risk, project.as_ref(), next)))
}

/// Looked at, and nothing changed; with a note or without.
///
/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn review(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let page = forms::review(cx.words, &risk, project.as_ref(), next_review(risk.current, cx.today()));
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let next = problems.check("next", keeping::day(&cx, typed.text("next")));
    let note = problems.check("note", text::paragraphs_or_none(typed.text("note"), LONGEST));
    let (next, note) =
        all_right(next.zip(note), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let reviewed = risk.reviewed(cx.today(), next).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    risks::save(&mut tx, &reviewed).await?;
    let told = Change {
        what: "risk_review".into(),
        to: Some(next.to_string()),
        why: note,
        ..kept::risk_line(&cx, &risk, Action::Reviewed)
    };
    kept::keep(&cx, tx, vec![told], &kept::to_risk(&cx, risk.number)).await
}
