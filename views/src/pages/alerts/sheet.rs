//! The exception report: on the escalation's page, on paper, and as the agenda item as it is.

use chrono::NaiveDate;
use domain::steering::escalation::Escalation;
use domain::steering::exception::{ExceptionOption, ExceptionReport};
use maud::{Markup, html};

use super::{crumbs, project};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Column, Link, PrintHeader, Row, Table, print_header, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct SheetPage {
    pub escalation: Escalation,
    pub about: About,
    pub report: ExceptionReport,
    pub today: NaiveDate,
}

/// Cause, consequences, what could be done with its effects, and what the project asks for.
#[must_use]
pub fn exception_report(words: Words, report: &ExceptionReport) -> Markup {
    let part = |key: &str, text: &str| {
        html! { h3 { (words.say(key)) } p dir="auto" { (text) } }
    };
    html! {
        (part("alert-cause", &report.cause))
        (part("alert-consequences", &report.consequences))
        h3 { (words.say("alert-options")) }
        (options(words, report))
        (part("alert-recommendation", &report.recommendation))
    }
}

fn options(words: Words, report: &ExceptionReport) -> Markup {
    let rows = report.options.iter().map(|option| Row { id: None, cells: cells(words, report, option) });
    let columns = vec![
        Column::text(words.say("alert-option")),
        Column::number(words.say("alert-effect-days")),
        Column::number(words.say("alert-effect-amount")),
        Column::text(words.say("alert-effect-scope")),
    ];
    table(words, &Table { caption: words.say("alert-options"), columns, rows: rows.collect() })
}

fn cells(words: Words, report: &ExceptionReport, option: &ExceptionOption) -> Vec<Markup> {
    let sign = |value: i64| if value > 0 { "+" } else { "" };
    vec![
        html! {
            (words.number(option.position)) ". " span dir="auto" { (option.label) }
            @if option.position == report.recommended { " " span.standing.good { (words.say("alert-recommended")) } }
        },
        html! { bdi { (sign(option.effect_days)) (words.tell("alert-days", &[("days", option.effect_days.into())])) } },
        html! { bdi { (sign(option.effect_amount.0)) (words.money(option.effect_amount.0)) } },
        html! { span dir="auto" { (option.effect_scope.as_deref().unwrap_or("–")) } },
    ]
}

impl Page for SheetPage {
    fn title(&self, words: Words) -> String {
        format!("{} {}", words.say("alert-report"), self.escalation.number)
    }

    fn body(&self, words: Words) -> Markup {
        let title = format!("{} {}", words.say("alert-report"), self.escalation.number);
        html! {
            div.stack {
                (print_header(words, &PrintHeader { title: title.into(), day: self.today, hash: None }))
                h1 { span dir="auto" { (self.escalation.subject) } " " small.soft { bdi { (self.escalation.number) } } }
                p { (project(words, &self.about)) }
                (exception_report(words, &self.report))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        let mut all = crumbs(words, ("alert-escalations", paths::escalations(l)));
        all.push(Link::new(self.escalation.number.to_string(), paths::escalation(l, self.escalation.number)));
        all
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
