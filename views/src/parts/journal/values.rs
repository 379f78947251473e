//! What the journal stores, the way the reader writes it: days, codes of closed lists, amounts; else the text itself.

use chrono::NaiveDate;
use domain::journal::{Change, Subject};
use domain::portfolio::factor::FactorState;
use domain::portfolio::legal_text::LegalStage;
use domain::portfolio::milestone::MilestoneKind;
use domain::portfolio::project::{Phase, ProjectKind, ProjectState, Tier};
use maud::{Markup, html};

use super::keys::name_of;
use crate::words::{self, Words};

/// A stored value of this line, in words.
pub(super) fn value(words: Words, change: &Change, stored: &str) -> Markup {
    if let Ok(day) = stored.parse::<NaiveDate>() {
        return html! { (words.day(day)) };
    }
    match (key(change, stored), amounts(change, stored)) {
        (Some(key), _) => html! { (words.say(key)) },
        (None, Some(amounts)) => html! { (budget(words, amounts)) },
        (None, None) => html! { bdi { (stored) } },
    }
}

/// The word of a code, by the field it stands in.
fn key(change: &Change, stored: &str) -> Option<&'static str> {
    match (change.subject, name_of(&change.what)) {
        (Subject::LegalText, _) => LegalStage::from_code(stored).map(words::legal_stage),
        (Subject::Milestone, "kind") => MilestoneKind::from_code(stored).map(words::milestone_kind),
        (Subject::Project, "kind") => ProjectKind::from_code(stored).map(words::kind),
        (_, "phase") => Phase::from_code(stored).map(words::phase),
        (_, "state") => ProjectState::from_code(stored).map(words::state),
        (_, "tier") => Tier::from_code(stored).map(words::tier),
        (_, "factor") => FactorState::from_code(stored).map(words::factor_state),
        (_, "confidence") => confidence(stored),
        (_, "flagship" | "pooled" | "key") => match stored {
            "true" => Some("project-yes"),
            "false" => Some("project-no"),
            _ => None,
        },
        _ => None,
    }
}

fn confidence(stored: &str) -> Option<&'static str> {
    match stored {
        "0" => Some("common-confidence-0"),
        "1" => Some("common-confidence-1"),
        "2" => Some("common-confidence-2"),
        "3" => Some("common-confidence-3"),
        "4" => Some("common-confidence-4"),
        "5" => Some("common-confidence-5"),
        _ => None,
    }
}

/// Planned, committed and paid, as a budget line keeps them.
fn amounts(change: &Change, stored: &str) -> Option<[i64; 3]> {
    if name_of(&change.what) != "budget" {
        return None;
    }
    let mut parts = stored.split('/').map(|part| part.trim().parse::<i64>().ok());
    let amounts = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(amounts)
}

fn budget(words: Words, [planned, committed, paid]: [i64; 3]) -> Markup {
    let pairs = [("project-planned", planned), ("project-committed", committed), ("project-paid", paid)];
    html! {
        @for (place, (key, amount)) in pairs.into_iter().enumerate() {
            @if place > 0 { ", " }
            (words.say(key)) " " (words.money(amount))
        }
    }
}
