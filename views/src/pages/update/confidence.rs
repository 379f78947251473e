//! The second question: how likely the project is to deliver. What the figures say comes after the answer, never
//! before: it would be copied.

use domain::portfolio::rating::{Computed, Facts, Rule, START, Step, differs_much};
use domain::portfolio::report::Confidence;
use domain::problem::Problems;
use maud::{Markup, html};

use super::Typed;
use super::form::sentence;
use super::rows::longest;
use crate::parts::{Choice, Field, confidence};
use crate::words::Words;

/// What the lead chose and typed, beside which the figures are shown.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    pub level: Confidence,
    pub dissent: &'a str,
}

/// Draws the six levels, each with what it means.
pub(super) fn levels(words: Words, typed: &Typed, last: Option<Confidence>, problems: &Problems) -> Markup {
    let choices = (0..=5_u8).rev().map(|level| Choice {
        value: level.to_string().into(),
        label: format!("{level} · {}", words.say(label(level))).into(),
        hint: Some(words.say(meaning(level))),
        chosen: typed.confidence == level.to_string(),
    });
    let error = problems.of("confidence").map(|problem| sentence(words, "confidence", problem));
    let field = Field::radios("confidence", words.say("update-confidence"), choices.collect()).error(error);
    let field = match last {
        Some(last) => {
            field.hint(words.tell("update-confidence-last", &[("level", words.say(label(last.level())).into())]))
        }
        None => field,
    };
    field.show(words)
}

/// Draws what the figures give and how, and asks for a word when the two lie far apart.
#[must_use]
pub fn computed(words: Words, computed: &Computed, answered: Answered, problems: &Problems) -> Markup {
    let differs = differs_much(answered.level, computed.value);
    let error = problems.of("dissent").map(|problem| sentence(words, "dissent", problem));
    let asks = differs || error.is_some() || !answered.dissent.is_empty() || !answered.level.is_rated();
    html! {
        p.update-computed { span.soft { (words.say("update-computed")) } " " (badge(words, computed.value)) }
        (arithmetic(words, computed))
        @if asks {
            (Field::area("dissent", words.say(if answered.level.is_rated() { "update-dissent" } else { "update-why-unrated" }))
                .rows(2).longest(longest()).value(answered.dissent).error(error).conditional().show(words))
        } @else {
            p.soft { (words.say("update-computed-near")) }
        }
    }
}

/// From five downwards, a line for each subtraction.
pub(super) fn arithmetic(words: Words, computed: &Computed) -> Markup {
    html! {
        @if computed.value.is_rated() {
            ul.update-sum {
                li { span.num { (START) } " " (words.say("update-sum-start")) }
                @for step in &computed.steps { li { span.num { bdi dir="ltr" { (signed(step.delta)) } } " " (reason(words, step)) } }
                li.update-total { span.num { "= " (computed.value.level()) } }
            }
        } @else {
            @for step in &computed.steps { p { (reason(words, step)) } }
        }
    }
}

pub(super) fn badge(words: Words, level: Confidence) -> Markup {
    confidence(words, level.is_rated().then_some(level.level()))
}

fn signed(delta: i8) -> String {
    if delta < 0 { format!("\u{2212}{}", delta.unsigned_abs()) } else { format!("+{delta}") }
}

fn reason(words: Words, step: &Step) -> String {
    let hole = match step.facts {
        Facts::Plain => "".into(),
        Facts::Days(days) => words.days(days).into(),
        Facts::Percent(percent) => words.percent(percent / 100.0).into(),
        Facts::Count(count) => words.number(i64::from(count)).into(),
    };
    words.tell(rule_key(step), &[("figure", hole)]).into_owned()
}

const fn rule_key(step: &Step) -> &'static str {
    match (step.rule, step.facts) {
        (Rule::Slip, _) => "update-rule-slip",
        (Rule::RunningAway, _) => "update-rule-running-away",
        (Rule::Cost, _) => "update-rule-cost",
        (Rule::Risk, _) => "update-rule-risk",
        (Rule::Escalation, _) => "update-rule-escalation",
        (Rule::Age, _) => "update-rule-age",
        (Rule::Floor, _) => "update-rule-floor",
        (Rule::Silence, Facts::Plain) => "update-rule-never",
        (Rule::Silence, _) => "update-rule-silence",
    }
}

/// The words of a level.
#[must_use]
pub const fn level_key(level: Confidence) -> &'static str {
    label(level.level())
}

const fn label(level: u8) -> &'static str {
    match level {
        1 => "common-confidence-1",
        2 => "common-confidence-2",
        3 => "common-confidence-3",
        4 => "common-confidence-4",
        5 => "common-confidence-5",
        _ => "common-confidence-none",
    }
}

pub(super) const fn meaning(level: u8) -> &'static str {
    match level {
        1 => "update-means-1",
        2 => "update-means-2",
        3 => "update-means-3",
        4 => "update-means-4",
        5 => "update-means-5",
        _ => "update-means-0",
    }
}
