//! The wording of a decision, corrected while it is read back; after the chair has validated, by nobody.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::language::Names;
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::steering::decision::{Decision, DecisionNumber};
use domain::steering::ruling::LONGEST_TEXT;
use domain::text;
use store::decisions;

use super::finding::{self, decision_line};
use super::{attendance, room};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `Refill`, `Stale`; `Refused` once the minutes are validated.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::seen(&cx, &mut tx, &id).await?;
    (cx.who.may_keep_sitting(&sitting) || cx.who.chairs(&sitting)).allowed()?;
    if !sitting.takes_wording() {
        return Err(Fault::Refused("sitting-refused-validated"));
    }
    let decision = decisions::find(&mut tx, DecisionNumber(n)).await?.found()?;
    if decision.sitting != sitting.id {
        return Err(Fault::NotFound);
    }
    let to = format!("{}#{}", attendance::back(&cx, &sitting, &typed), decision.number);
    let text = match read(&typed) {
        Ok(text) => text,
        Err(problems) => {
            let page = room::read_back_page(&cx, &mut tx, sitting, Some((decision.number, typed, problems))).await?;
            return Err(cx.refill(&page));
        }
    };
    let text = Names { en: decision.text.en.clone(), ..text };
    let published = typed.is_ticked("published");
    if decision.text == text && decision.published == published {
        return Ok(cx.see(&to));
    }
    finding::fresh(&typed, decision.version)?;
    let after = Decision { text, published, ..decision.clone() };
    decisions::save(&mut tx, &after).await?;
    let told = |one: &Decision| one.text.fr.clone().or_else(|| one.text.ar.clone());
    let line = Change {
        what: "text".into(),
        from: told(&decision),
        to: told(&after),
        ..decision_line(&cx, &decision, Action::Corrected)
    };
    finding::keep(&cx, tx, vec![line], &to).await
}

fn read(typed: &Typed) -> Result<Names, Problems> {
    let mut problems = Problems::default();
    let mut read =
        |field: &str| problems.check(field, text::paragraphs_or_none(typed.text(field), LONGEST_TEXT)).flatten();
    let text = Names { fr: read("text-fr"), ar: read("text-ar"), en: None };
    if text.is_empty() && problems.is_empty() {
        problems.add("text-fr", Problem::Missing);
    }
    if problems.is_empty() { Ok(text) } else { Err(problems) }
}
