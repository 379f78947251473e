//! Legal texts on their way: draft, general secretariat, council, official bulletin, as steps that are behind or ahead.

use chrono::NaiveDate;
use domain::portfolio::legal_text::{LegalStage, LegalText};
use domain::portfolio::milestone::Milestone;
use maud::{Markup, html};

use crate::words::{self, Words};

pub(super) fn list(words: Words, texts: &[LegalText], milestones: &[Milestone]) -> Markup {
    html! { @for text in texts { (pipeline(words, text, milestones)) } }
}

fn pipeline(words: Words, text: &LegalText, milestones: &[Milestone]) -> Markup {
    let milestone = milestones.iter().find(|milestone| Some(milestone.id) == text.milestone);
    let times = text.times_sent_back();
    html! {
        section.legal-text {
            h3 { (words.name(&text.names)) }
            p.soft {
                (words.say(words::legal_text_kind(text.kind)))
                @if let Some(milestone) = milestone {
                    " · " (words.say("project-text-conditions")) " " (words.name(&milestone.names))
                    " · " (words.tell("project-text-expected", &[("day", words.day(milestone.expected()).into())]))
                }
            }
            ol.stepper {
                @for stage in LegalStage::ALL { (step(words, text, *stage)) }
            }
            @if times > 0 { p.tone.watch { (words.tell("project-sent-back", &[("count", times.into())])) } }
        }
    }
}

/// A stage is behind, present or ahead of where the text stands.
fn step(words: Words, text: &LegalText, stage: LegalStage) -> Markup {
    let now = text.stands_at();
    let is_here = now == Some(stage);
    let is_behind = now.is_some_and(|now| stage < now) || is_here && text.is_in_force();
    html! {
        li.behind[is_behind].here[is_here] aria-current=[is_here.then_some("step")] {
            span.step-name { (words.say(words::legal_stage(stage))) }
            span.step-day {
                @match (entered(text, stage), is_behind || is_here) {
                    (Some(day), true) => (words.day_short(day)),
                    (None, true) => (words.say("project-stage-skipped")),
                    (_, false) => (words.say("project-stage-ahead")),
                }
            }
        }
    }
}

/// The last day the text entered the stage.
fn entered(text: &LegalText, stage: LegalStage) -> Option<NaiveDate> {
    text.steps.iter().rev().find(|step| step.stage == stage).map(|step| step.entered_on)
}
