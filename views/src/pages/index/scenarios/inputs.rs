//! The country's own figures: what is known, who said so, and what is assumed until somebody does.

use chrono::{DateTime, Utc};
use domain::form::Typed;
use domain::index::Input;
use domain::index::scenario::LONGEST_SOURCE;
use domain::language::Names;
use domain::problem::Problems;
use indicators::inputs::{Component, Known, Provenance};
use indicators::panel::Series;
use maud::{Markup, html};

use super::super::signs::series;
use super::form::plain;
use super::signs::{amount, component, provenance};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Field, Form, Link, Notice, Tone, button, form, notice};
use crate::paths;
use crate::words::Words;

/// A component with what is known of it.
#[derive(Clone, Debug)]
pub struct InputLine {
    pub component: Component,
    pub known: Known,
    pub told: Option<(Input, DateTime<Utc>, Option<Names>)>,
}

#[derive(Clone, Debug)]
pub struct InputsPage {
    pub lines: Vec<InputLine>,
    /// What was sent and not taken, and of which component.
    pub typed: Typed,
    pub problems: Problems,
    pub is_overtaken: bool,
    pub may_tell: bool,
}

impl InputsPage {
    fn line(&self, words: Words, line: &InputLine) -> Markup {
        let one = &line.component;
        let is_sent = self.typed.text("component") == one.code;
        html! {
            div.scenario-input id=(one.code) {
                div {
                    h3 { (component(words, one.code)) }
                    p { strong { (amount(words, one, line.known.value)) } " · " (origin(words, line)) }
                }
                @if self.may_tell {
                details open[is_sent] {
                    summary { (words.say(if line.told.is_some() { "scenario-input-change" } else { "scenario-input-tell" })) }
                    (self.telling(words, line, is_sent))
                    @if let Some((input, ..)) = &line.told { (withdrawing(words, input)) }
                }
                }
            }
        }
    }

    fn telling(&self, words: Words, line: &InputLine, is_sent: bool) -> Markup {
        let one = &line.component;
        let (value, source) = match (is_sent, &line.told) {
            (true, _) => (self.typed.text("value").to_owned(), self.typed.text("source").to_owned()),
            (false, Some((input, ..))) => (plain(words, one, line.known.value), input.source.clone()),
            (false, None) => (String::new(), String::new()),
        };
        let error = |field: &str| self.problems.of(field).filter(|_| is_sent).map(|problem| words.problem(problem));
        let bounds = words.tell(
            "scenario-input-between",
            &[("low", plain(words, one, one.low).into()), ("high", amount(words, one, one.high).into())],
        );
        let most = u32::try_from(LONGEST_SOURCE).unwrap_or(u32::MAX);
        let version = line.told.as_ref().map_or(0, |(input, ..)| input.version);
        let id = |field: &str| format!("{field}-{}", one.code);
        let label = Some(words.tell("scenario-input-of", &[("component", component(words, one.code).into())]));
        form(
            &Form { action: paths::desk_inputs(words.language()).into(), label, ..Form::default() },
            html! {
                input type="hidden" name="component" value=(one.code);
                input type="hidden" name="version" value=(version);
                (Field::number("value", words.say("scenario-value")).id(id("value")).hint(bounds).value(value).error(error("value")).show(words))
                (Field::text("source", words.say("scenario-source")).id(id("source")).hint(words.say("scenario-source-hint"))
                    .longest(most).value(source).error(error("source")).show(words))
                (button(&Button::main(words.say("common-save"))))
            },
        )
    }
}

fn withdrawing(words: Words, input: &Input) -> Markup {
    form(
        &Form { action: paths::desk_inputs(words.language()).into(), ..Form::default() },
        html! {
            input type="hidden" name="component" value=(input.component);
            input type="hidden" name="version" value=(input.version);
            input type="hidden" name="withdraw" value="yes";
            (button(&Button::quiet(words.say("scenario-input-withdraw"))))
        },
    )
}

/// Where the value is from: the printed table, who told it and out of what, or nobody.
fn origin(words: Words, line: &InputLine) -> Markup {
    html! {
        @match &line.told {
            Some((input, at, by)) => {
                (provenance(words, Provenance::Told)) " – "
                @if let Some(by) = by { (words.name(by)) ", " }
                (words.moment(*at)) ". " span dir="auto" { (input.source) }
            },
            None if line.known.provenance == Provenance::Assumed => span.watch.tone { (provenance(words, line.known.provenance)) },
            None => (provenance(words, line.known.provenance)),
        }
    }
}

impl Page for InputsPage {
    fn title(&self, words: Words) -> String {
        words.say("scenario-inputs").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let assumed = self.lines.iter().filter(|line| line.known.provenance == Provenance::Assumed).count();
        let of = [("assumed", assumed.into()), ("count", self.lines.len().into())];
        html! {
            div.stack {
                h1 { (words.say("scenario-inputs")) }
                p { (words.tell("scenario-inputs-count", &of)) }
                p.soft { (words.say("scenario-inputs-text")) }
                @if self.is_overtaken {
                    (notice(words, &Notice {
                        tone: Tone::Bad, title: Some(words.say("fault-stale")), body: html! { p { (words.say("scenario-input-stale")) } },
                    }))
                }
                @for part in [Series::Osi, Series::Tii, Series::Hci] {
                    h2 { (series(words, part)) }
                    @for line in self.lines.iter().filter(|line| line.component.part == part) { (self.line(words, line)) }
                }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        super::crumbs(words)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
