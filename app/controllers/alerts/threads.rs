//! One thread, from the first sign to the proof.

use domain::people::Officer;
use domain::steering::Thread;
use domain::steering::alert::AlertNumber;
use domain::steering::decision::DecisionNumber;
use domain::steering::escalation::EscalationNumber;
use domain::steering::risk::{IssueNumber, RiskNumber};
use store::threads::{self, Carrier, Event};
use views::pages::alerts::{self as pages, ThreadPage, word};
use views::pages::desk::About;
use views::parts::{Author, Text};
use views::paths;

use super::ground::{authors, seen};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Found};
use crate::form::Place;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let events = threads::events(&mut db, Thread(id)).await?;
    let first = events.first().found()?;
    let about = if let Some(project) = events.iter().find_map(|event| event.project).or(first.project) {
        Some(About::from(&seen(&cx, &mut db, project).await?))
    } else {
        cx.who.reads_all().allowed()?;
        None
    };
    let by = authors(&mut db, events.iter().map(|event| event.by).collect()).await?;
    let events = events.into_iter().zip(by).map(|(event, by)| told(&cx, event, by)).collect();
    Ok(cx.show(&ThreadPage { number: id, about, events }))
}

fn told(cx: &Cx<Officer>, event: Event, by: Author) -> pages::Event {
    let l = cx.language();
    let (record, href) = match event.carrier {
        Carrier::Risk => (RiskNumber(event.number).to_string(), None),
        Carrier::Issue => (IssueNumber(event.number).to_string(), None),
        Carrier::Decision => (DecisionNumber(event.number).to_string(), None),
        Carrier::Alert => {
            let number = AlertNumber(event.number);
            (number.to_string(), Some(paths::alert(l, number)))
        }
        Carrier::Escalation | Carrier::Report => {
            let number = EscalationNumber(event.number);
            (number.to_string(), Some(paths::escalation(l, number)))
        }
    };
    pages::Event { at: event.at, record, href, what: what(cx, &event), text: event.text, by }
}

fn what(cx: &Cx<Officer>, event: &Event) -> Text<'static> {
    let words = cx.words;
    match (event.carrier, event.step.as_str()) {
        (Carrier::Risk, "began") => words.say("alert-event-risk-raised"),
        (Carrier::Risk, _) => words.say("alert-event-risk-closed"),
        (Carrier::Issue, "began") => words.say("alert-event-issue-raised"),
        (Carrier::Issue, _) => words.say("alert-event-issue-resolved"),
        (Carrier::Report, _) => words.say("alert-event-report-written"),
        (Carrier::Alert, step) => word(words, "step", step),
        (Carrier::Escalation, state) => word(words, "state", state),
        (Carrier::Decision, state) => word(words, "event-decision", state),
    }
}
