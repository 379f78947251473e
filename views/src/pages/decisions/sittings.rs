//! The sittings whose minutes are out, the latest first.

use domain::language::Names;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Column, Empty, Link, Row, Table, empty, table};
use crate::paths;
use crate::words::Words;

/// A sitting, its body's name and entity, and how many published decisions it took.
#[derive(Clone, Debug)]
pub struct SittingLine {
    pub sitting: Sitting,
    pub body: Names,
    pub entity: Option<Names>,
    pub decisions: usize,
}

#[derive(Clone, Debug)]
pub struct SittingsPage {
    pub lines: Vec<SittingLine>,
}

impl Page for SittingsPage {
    fn title(&self, words: Words) -> String {
        words.say("decision-sittings").into_owned()
    }

    fn section(&self) -> Section {
        Section::Decisions
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        vec![
            Link::new(words.say("common-home"), paths::home(l)),
            Link::new(words.say("decision-title"), paths::decisions(l)),
        ]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("decision-sittings")) }
                p.prose { (words.say("decision-sittings-lede")) }
                @if self.lines.is_empty() {
                    (empty(&Empty {
                        title: words.say("decision-sittings-none"),
                        sentence: words.say("decision-sittings-none-text"),
                        action: None,
                    }))
                } @else { (self.table(words)) }
            }
        }
    }
}

impl SittingsPage {
    fn table(&self, words: Words) -> Markup {
        let text = |key: &str| Column::text(words.say(key));
        let columns = vec![
            text("decision-column-sitting"),
            text("decision-column-body"),
            text("decision-column-held"),
            Column::number(words.say("decision-column-decisions")),
        ];
        let rows = self.lines.iter().map(|line| row(words, line)).collect();
        table(words, &Table { caption: words.say("decision-sittings"), columns, rows })
    }
}

fn row(words: Words, line: &SittingLine) -> Row {
    let l = words.language();
    let code = &line.sitting.code;
    let decisions = paths::asking(paths::decisions(l), &[("sitting", code.to_string())]);
    let count = words.number(i64::try_from(line.decisions).unwrap_or(i64::MAX));
    Row {
        id: None,
        cells: vec![
            html! { a href=(paths::sitting_held(l, code)) { bdi { (code) } } },
            html! { (words.name(&line.body)) @if let Some(entity) = &line.entity { " · " (words.name(entity)) } },
            html! { time datetime=(line.sitting.held_on) { (words.day(line.sitting.held_on)) } },
            html! { @if line.decisions > 0 { a href=(decisions) { (count) } } @else { (count) } },
        ],
    }
}
