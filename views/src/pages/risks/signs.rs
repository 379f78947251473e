//! How a rating is written: both numbers, the score, and the zone in a word. Colour only repeats the word.

use domain::steering::risk::{Exposure, IssueState, Proximity, RiskState, Scale, ThreadEntry, ThreadKind, Zone};
use maud::{Markup, html};

use crate::parts::{Text, Tone};
use crate::words::Words;

/// The word of a zone.
#[must_use]
pub const fn zone_word(zone: Zone) -> &'static str {
    match zone {
        Zone::Low => "risk-zone-low",
        Zone::Medium => "risk-zone-medium",
        Zone::High => "risk-zone-high",
        Zone::Critical => "risk-zone-critical",
    }
}

const fn tone(zone: Zone) -> Tone {
    match zone {
        Zone::Low => Tone::Good,
        Zone::Medium => Tone::Plain,
        Zone::High => Tone::Watch,
        Zone::Critical => Tone::Bad,
    }
}

/// `20 Critique (4 × 5)`.
pub(super) fn rating(words: Words, exposure: Exposure) -> Markup {
    let zone = exposure.zone();
    html! {
        strong.num { (words.number(exposure.score().into())) } " "
        span.(tone(zone).class()).tone { (words.say(zone_word(zone))) } " "
        small.soft.keep { "(" (factors(words, exposure)) ")" }
    }
}

/// `4 × 5`, probability first in every language.
pub(super) fn factors(words: Words, exposure: Exposure) -> Markup {
    let level = |scale: Scale| words.number(scale.level().into());
    html! { bdi dir="ltr" { (level(exposure.probability)) " × " (level(exposure.impact)) } }
}

/// `12 → 16 → 6`: where it began, where it was, where it is, where it should be.
pub(super) fn way(words: Words, stops: &[(&str, Option<Exposure>)]) -> Markup {
    let arrow = if words.language().is_right_to_left() { "←" } else { "→" };
    html! {
        span.way {
            @for (place, (key, exposure)) in stops.iter().enumerate() {
                @if place > 0 { span aria-hidden="true" { " " (arrow) " " } }
                span.visually-hidden { (words.say(key)) " " }
                @match exposure {
                    Some(exposure) => span title=(words.say(key)) { (words.number(exposure.score().into())) },
                    None => span.soft title=(words.say(key)) { "–" },
                }
                @if place + 1 < stops.len() { span.visually-hidden { ", " } }
            }
        }
    }
}

pub(super) const fn state_word(state: RiskState) -> &'static str {
    match state {
        RiskState::Open => "risk-state-open",
        RiskState::Happened => "risk-state-happened",
        RiskState::Closed => "risk-state-closed",
    }
}

pub(super) const fn issue_state_word(state: IssueState) -> &'static str {
    match state {
        IssueState::Open => "risk-issue-open",
        IssueState::Resolved => "risk-issue-resolved",
    }
}

pub(super) const fn proximity_word(proximity: Proximity) -> &'static str {
    match proximity {
        Proximity::Imminent => "risk-proximity-imminent",
        Proximity::Near => "risk-proximity-near",
        Proximity::Far => "risk-proximity-far",
    }
}

/// `4 Probable`.
pub(super) fn probability(words: Words, scale: Scale) -> Text<'static> {
    level(words, "probability", scale)
}

/// `5 Majeur`.
pub(super) fn impact(words: Words, scale: Scale) -> Text<'static> {
    level(words, "impact", scale)
}

fn level(words: Words, family: &str, scale: Scale) -> Text<'static> {
    format!("{} {}", words.number(scale.level().into()), words.say(&format!("risk-{family}-{}", scale.level()))).into()
}

/// The word of the record that carries a thread, and of the state it is in.
pub(super) fn thread_words(words: Words, entry: &ThreadEntry) -> (Text<'static>, Text<'static>) {
    let kind = words.say(&format!("risk-thread-{}", entry.kind));
    let family = match entry.kind {
        ThreadKind::Risk => "state",
        ThreadKind::Issue => "issue",
        _ => "step",
    };
    (kind, words.say(&format!("risk-{family}-{}", entry.state).replace('_', "-")))
}

/// The public number of a record of a thread.
pub(super) fn thread_number(entry: &ThreadEntry) -> String {
    let prefix = match entry.kind {
        ThreadKind::Risk => "RSK",
        ThreadKind::Alert => "ALR",
        ThreadKind::Issue => "ISS",
        ThreadKind::Escalation => "ESC",
        ThreadKind::Decision => "DEC",
    };
    format!("{prefix}-{:04}", entry.number)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use domain::language::Language;
    use domain::steering::alert::AlertState;
    use domain::steering::decision::DecisionState;
    use domain::steering::escalation::EscalationState;

    use super::*;

    fn codes<T: Copy + std::fmt::Display>(kind: ThreadKind, all: &[T]) -> Vec<(ThreadKind, String)> {
        all.iter().map(|code| (kind, code.to_string())).collect()
    }

    #[test]
    fn every_state_of_a_thread_and_every_level_has_its_word() {
        let states = [
            codes(ThreadKind::Risk, RiskState::ALL),
            codes(ThreadKind::Issue, IssueState::ALL),
            codes(ThreadKind::Alert, AlertState::ALL),
            codes(ThreadKind::Escalation, EscalationState::ALL),
            codes(ThreadKind::Decision, DecisionState::ALL),
        ];
        for language in Language::ALL {
            let words = Words::of(language);
            for (kind, state) in states.iter().flatten() {
                let entry =
                    ThreadEntry { kind: *kind, number: 1, since: NaiveDate::MIN, text: None, state: state.clone() };
                let (kind, state) = thread_words(words, &entry);
                assert!(!kind.starts_with('⟨') && !state.starts_with('⟨'), "{language:?}: {kind} {state}");
            }
            for scale in Scale::ALL {
                assert!(!probability(words, scale).contains('⟨') && !impact(words, scale).contains('⟨'));
            }
        }
    }
}
