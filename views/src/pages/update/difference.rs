//! What a filled-in spreadsheet would change, before anything does: each line as it is and as it would be.

use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Report;
use domain::portfolio::update::{Answer, Consequence};
use maud::{Markup, html};

use super::confidence::badge;
use super::form::help_key;
use super::rows::{consequence, reason_key};
use super::{Subject, Typed, crumbs};
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{
    Button, Column, Fact, Form, Link, Notice, Row, Table, Tone, Weight, button, facts, form, link_button, notice, table,
};
use crate::paths;
use crate::words::Words;

/// One milestone, before and after.
#[derive(Clone, Debug)]
pub struct Line {
    pub names: Names,
    pub before: chrono::NaiveDate,
    pub answer: Answer,
    pub consequence: Option<Consequence>,
}

#[derive(Clone, Debug)]
pub struct DifferencePage {
    pub subject: Subject,
    pub lines: Vec<Line>,
    pub report: Report,
    pub typed: Typed,
    /// Proves that what is confirmed is what was shown.
    pub signature: String,
    pub unknown_columns: Vec<String>,
}

impl DifferencePage {
    fn number(&self) -> ProjectNumber {
        self.subject.number
    }

    fn milestones(&self, words: Words) -> Markup {
        let columns = ["update-column-name", "update-column-before", "update-column-after", "update-reason"];
        let rows = self.lines.iter().map(|line| Row { id: None, cells: line.cells(words) });
        let caption = words.say("update-milestones");
        let columns = columns.into_iter().map(|key| Column::text(words.say(key))).collect();
        table(words, &Table { caption, columns, rows: rows.collect() })
    }

    fn report(&self, words: Words) -> Markup {
        let text =
            if self.report.nothing_new { words.say("update-nothing-new") } else { self.report.text.as_str().into() };
        let before = self.subject.last.as_ref();
        let mut told = vec![
            Fact {
                term: words.say("update-confidence"),
                value: html! {
                    @if let Some(last) = before { (badge(words, last.confidence)) " " span.update-arrow aria-label=(words.say("update-becomes")) { "→" } " " }
                    (badge(words, self.report.confidence))
                },
            },
            Fact { term: words.say("update-text"), value: html! { span dir="auto" { (text) } } },
        ];
        if let Some(dissent) = &self.report.dissent {
            told.push(Fact { term: words.say("update-dissent"), value: html! { span dir="auto" { (dissent) } } });
        }
        if let Some(help) = &self.report.help {
            let value = html! { (words.say(help_key(help.kind))) " · " span dir="auto" { (help.what) } };
            told.push(Fact { term: words.say("update-help"), value });
        }
        facts(&told)
    }
}

impl Line {
    fn cells(&self, words: Words) -> Vec<Markup> {
        let reason = match &self.answer {
            Answer::Moved { reason: None, note: None, .. } | Answer::Kept | Answer::Done { .. } => html! { "–" },
            Answer::Moved { reason, note, .. } => html! {
                div {
                    @if let Some(reason) = reason { p { (words.say(reason_key(*reason))) } }
                    @if let Some(note) = note { p.soft dir="auto" { (note) } }
                }
            },
        };
        let after = match &self.answer {
            Answer::Kept => html! { (words.say("update-kept")) },
            Answer::Done { on } => html! { div { (words.say("update-done")) " " strong { (words.day_short(*on)) } } },
            Answer::Moved { to, .. } => html! {
                div {
                    strong { (words.day_short(*to)) }
                    @if let Some(said) = &self.consequence { (consequence(words, said)) }
                }
            },
        };
        vec![words.name(&self.names), html! { (words.day_short(self.before)) }, after, reason]
    }
}

impl Page for DifferencePage {
    fn title(&self, words: Words) -> String {
        words.say("update-difference").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        crumbs(words, &self.subject)
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        let around = Form { action: paths::update_confirmation(language, self.number()).into(), ..Form::default() };
        let back = Link::new(words.say("common-back"), paths::update_workbook(language, self.number()));
        html! {
            div.stack {
                h1 { (words.say("update-difference")) }
                p { (words.say("update-difference-text")) }
                @if !self.unknown_columns.is_empty() {
                    @let names = self.unknown_columns.join(", ");
                    (notice(words, &Notice { tone: Tone::Info, title: None, body: html! { p { (words.tell("update-unknown-columns", &[("names", names.into())])) } } }))
                }
                @if !self.lines.is_empty() { (self.milestones(words)) }
                (self.report(words))
                (form(&around, html! {
                    @for (name, value) in self.typed.fields() { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="signature" value=(self.signature);
                    div.actions { (button(&Button::main(words.say("update-confirm")))) (link_button(&back, Weight::Quiet)) }
                }))
            }
        }
    }
}
