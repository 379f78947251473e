//! How a decision stands, in words.

use domain::steering::decision::{Act, Decision, DecisionKind, DecisionState, Happened, Standing};
use maud::{Markup, html};

use super::{DecisionLine, Owner};
use crate::parts::{Text, Tone};
use crate::paths;
use crate::words::Words;

pub(super) const fn kind(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Adopted => "decision-kind-adopted",
        DecisionKind::AdoptedWithReserve => "decision-kind-adopted-with-reserve",
        DecisionKind::Deferred => "decision-kind-deferred",
        DecisionKind::Returned => "decision-kind-returned",
        DecisionKind::Refused => "decision-kind-refused",
    }
}

pub(super) const fn state(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Taken => "decision-state-taken",
        DecisionState::Done => "decision-state-done",
        DecisionState::Blocked => "decision-state-blocked",
        DecisionState::Closed => "decision-state-closed",
    }
}

/// What an officer does, as a verb on a button.
pub(super) const fn act(act: Act) -> &'static str {
    match act {
        Act::Execute => "decision-act-execute",
        Act::Postpone => "decision-act-postpone",
        Act::Block => "decision-act-block",
        Act::Release => "decision-act-release",
        Act::Close => "decision-act-close",
        Act::Reopen => "decision-act-reopen",
        Act::Publish => "decision-act-publish",
        Act::Withhold => "decision-act-withhold",
    }
}

/// "En retard de 32 jours", "Exécutée le 3 mars 2026, preuve à l’appui".
#[must_use]
pub fn standing(words: Words, standing: Standing, decision: &Decision) -> Text<'static> {
    let on = |key: &str, bare: &str, day: Option<chrono::NaiveDate>| match day {
        Some(day) => words.tell(key, &[("day", words.day(day).into())]),
        None => words.say(bare),
    };
    match standing {
        Standing::Late { days } => words.tell("decision-late", &[("days", days.into())]),
        Standing::Blocked { late: 0 } => words.say("decision-blocked"),
        Standing::Blocked { late } => words.tell("decision-blocked-late", &[("days", late.into())]),
        Standing::Due => on("decision-due", "decision-open", decision.due_on),
        Standing::Done => on("decision-done", "decision-done-some-day", decision.done_on),
        Standing::Closed => on("decision-closed", "decision-closed-some-day", decision.done_on),
        Standing::Settled => words.say("decision-settled"),
    }
}

const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Late { .. } => Tone::Bad,
        Standing::Blocked { .. } => Tone::Watch,
        Standing::Done | Standing::Closed => Tone::Good,
        Standing::Due | Standing::Settled => Tone::Plain,
    }
}

/// The same, in the colour of its weight.
pub(super) fn standing_mark(words: Words, line: &DecisionLine) -> Markup {
    html! { span.standing.(tone(line.standing).class()) { (standing(words, line.standing, &line.decision)) } }
}

pub(super) fn owner(words: Words, owner: &Owner) -> Markup {
    html! {
        @match owner {
            Owner::Nobody => span.soft { (words.say("decision-nobody")) },
            Owner::Post(title) => (words.name(title)),
            Owner::Withheld => span.soft { (words.say("decision-owner-withheld")) },
        }
    }
}

pub(super) fn project(words: Words, line: &DecisionLine) -> Markup {
    html! {
        @match &line.project {
            Some((number, names)) => {
                a href=(paths::project(words.language(), number)) { (words.name(names)) } " " small.soft { bdi { (number) } }
            },
            None => span.soft { (words.say("decision-no-project")) },
        }
    }
}

/// Its sitting: a link where the public may read it too.
pub(super) fn sitting(words: Words, line: &DecisionLine) -> Markup {
    html! {
        @if line.is_held_public {
            a href=(paths::sitting_held(words.language(), &line.sitting)) { bdi { (line.sitting) } }
        } @else { bdi { (line.sitting) } }
        " " small.soft { time datetime=(line.held_on) { (words.day_short(line.held_on)) } }
    }
}

/// What a line of its history says.
pub(super) fn happened(words: Words, happened: Happened) -> Text<'static> {
    match happened {
        Happened::Taken => words.say("decision-happened-taken"),
        Happened::Moved { from: Some(from), to: Some(to) } => {
            words.tell("decision-happened-moved", &[("from", words.day(from).into()), ("to", words.day(to).into())])
        }
        Happened::Moved { to: Some(to), .. } => words.tell("decision-happened-dated", &[("to", words.day(to).into())]),
        Happened::Moved { to: None, .. } => words.say("decision-happened-undated"),
        Happened::Blocked => words.say("decision-happened-blocked"),
        Happened::Released => words.say("decision-happened-released"),
        Happened::Done => words.say("decision-happened-done"),
        Happened::Closed => words.say("decision-happened-closed"),
        Happened::Reopened => words.say("decision-happened-reopened"),
        Happened::Noted => words.say("decision-happened-noted"),
    }
}
