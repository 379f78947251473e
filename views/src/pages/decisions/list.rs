//! Decisions as a table, and as they stand on a project's page and on the desk of those who carry them out.

use maud::{Markup, html};

use super::{DecisionLine, words as word};
use crate::parts::{Column, Row, Table, table};
use crate::paths;
use crate::words::Words;

/// To whose page of a decision its number leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Public,
    Officer,
}

pub(super) fn address(words: Words, line: &DecisionLine, reader: Reader) -> String {
    let (l, number) = (words.language(), line.decision.number);
    match reader {
        Reader::Public => paths::decision(l, number),
        Reader::Officer => paths::desk_decision(l, number),
    }
}

/// The register: everything a line can say.
pub(super) fn register(words: Words, lines: &[DecisionLine], reader: Reader, caption: &'static str) -> Markup {
    let columns = [
        "decision-column-text",
        "decision-column-standing",
        "decision-column-owner",
        "decision-column-sitting",
        "decision-column-project",
    ]
    .map(|key| Column::text(words.say(key)));
    let rows = lines.iter().map(|line| Row {
        id: None,
        cells: vec![
            text(words, line, reader),
            word::standing_mark(words, line),
            html! { @if line.decision.kind.needs_owner() { (word::owner(words, &line.owner)) } @else { "–" } },
            word::sitting(words, line),
            word::project(words, line),
        ],
    });
    table(words, &Table { caption: words.say(caption), columns: columns.into(), rows: rows.collect() })
}

/// What was decided about a project.
#[must_use]
pub fn of_project(words: Words, lines: &[DecisionLine], reader: Reader) -> Markup {
    html! {
        @if lines.is_empty() { p.soft { (words.say("decision-project-none")) } }
        ul.decisions {
            @for line in lines {
                li {
                    p { (text(words, line, reader)) }
                    p { (word::standing_mark(words, line)) " · " (word::sitting(words, line)) }
                }
            }
        }
    }
}

/// The decisions an officer carries out, the latest of them first.
#[must_use]
pub fn carried_out(words: Words, lines: &[DecisionLine]) -> Markup {
    let columns = ["decision-column-text", "decision-column-standing", "decision-column-project"]
        .map(|key| Column::text(words.say(key)));
    let rows = lines.iter().map(|line| Row {
        id: None,
        cells: vec![text(words, line, Reader::Officer), word::standing_mark(words, line), word::project(words, line)],
    });
    html! {
        h2 { (words.say("decision-mine")) }
        (table(words, &Table { caption: words.say("decision-mine"), columns: columns.into(), rows: rows.collect() }))
    }
}

fn text(words: Words, line: &DecisionLine, reader: Reader) -> Markup {
    html! {
        a href=(address(words, line, reader)) { bdi { (line.decision.number) } }
        " " span.decision-line { (words.name(&line.decision.text)) }
    }
}
