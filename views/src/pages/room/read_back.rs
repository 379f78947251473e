//! Every decision of the day, in French and in Arabic, read aloud and corrected.

use domain::form::Typed;
use domain::language::{Language, Names};
use domain::problem::Problems;
use domain::steering::decision::{Decision, DecisionNumber};
use domain::steering::sitting::{Sitting, SittingCode};
use maud::{Markup, html};

use crate::pages::sittings;
use crate::parts::{Button, button};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ReadLine {
    pub decision: Decision,
    pub title: Names,
    pub owner: Option<Names>,
    pub follow_up: Option<SittingCode>,
}

#[derive(Clone, Debug)]
pub struct ReadBack {
    pub lines: Vec<ReadLine>,
    pub may_word: bool,
    /// A wording that was not taken.
    pub said: Option<(DecisionNumber, Typed, Problems)>,
}

impl ReadBack {
    pub(super) fn shown(&self, words: Words, sitting: &Sitting, at: usize) -> Markup {
        html! {
            @if self.lines.is_empty() { p { (words.say("room-nothing-decided")) } }
            ol.previous { @for line in &self.lines { (self.line(words, sitting, line, at)) } }
        }
    }

    fn line(&self, words: Words, sitting: &Sitting, line: &ReadLine, at: usize) -> Markup {
        let decision = &line.decision;
        let l = words.language();
        html! {
            li id=(decision.number) {
                p { bdi { (decision.number) } " · " strong { (words.say(sittings::decision_kind(decision.kind))) }
                    " · " (line.title.shown(l).0) }
                (sittings::in_both(&decision.text))
                @if let (Some(owner), Some(due)) = (&line.owner, decision.due_on) {
                    p { (words.tell("sitting-carried-out", &[("owner", owner.shown(l).0.into()), ("day", words.day(due).into())])) }
                }
                @if let Some(code) = &line.follow_up { p { (words.say("room-follow-up")) " " bdi { (code) } } }
                @if let Some(reason) = &decision.reason { p { (words.say("common-why")) " : " span dir="auto" { (reason) } } }
                @if self.may_word { (self.wording(words, sitting, decision, at)) }
            }
        }
    }

    fn wording(&self, words: Words, sitting: &Sitting, decision: &Decision, at: usize) -> Markup {
        let said = self.said.as_ref().filter(|(number, ..)| *number == decision.number);
        let id = |field: &str| format!("{field}-{}", decision.number.0);
        let value = |field: &str, language: Language| match said {
            Some((_, typed, _)) => typed.text(field).to_owned(),
            None => decision.text.get(language).unwrap_or_default().to_owned(),
        };
        let published = said.map_or(decision.published, |(_, typed, _)| typed.is_ticked("published"));
        html! {
            details open[said.is_some()] {
                summary { (words.say("room-correct")) }
                form method="post" action=(paths::sitting_wording(words.language(), &sitting.code, decision.number.0)) {
                    input type="hidden" name="version" value=(decision.version);
                    input type="hidden" name="from" value=(at);
                    @if let Some((_, _, problems)) = said {
                        @for (_, problem) in problems.iter() { p.error role="alert" { (words.problem(problem)) } }
                    }
                    @for (field, key, language) in [("text-fr", "room-text-fr", Language::Fr), ("text-ar", "room-text-ar", Language::Ar)] {
                        div.field {
                            label for=(id(field)) { (words.say(key)) }
                            textarea id=(id(field)) name=(field) rows="3" lang=(language.code()) dir=(language.direction()) { (value(field, language)) }
                        }
                    }
                    div.choice {
                        input type="checkbox" id=(id("published")) name="published" value="yes" checked[published];
                        label for=(id("published")) { (words.say("room-published")) }
                    }
                    (button(&Button::quiet(words.say("common-save"))))
                }
            }
        }
    }
}
