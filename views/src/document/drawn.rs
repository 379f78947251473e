//! A document as HTML, to be printed from the browser.

use maud::{Markup, html};

use super::{Block, Cell, Document, Table};
use crate::parts::{Column, Fact, Row, facts, table};
use crate::words::Words;

/// The part in the reader's language, or the first one.
#[must_use]
pub fn html(words: Words, document: &Document) -> Markup {
    let own = document.parts.iter().find(|part| part.language == words.language()).or(document.parts.first());
    html! {
        @if let Some(part) = own {
            article.paper.stack lang=(part.language.code()) dir=(part.language.direction()) { (blocks(words, &part.blocks)) }
        }
        p.soft { (document.foot) }
    }
}

fn blocks(words: Words, some: &[Block]) -> Markup {
    html! { @for one in some { (block(words, one)) } }
}

fn block(words: Words, one: &Block) -> Markup {
    html! {
        @match one {
            Block::Heading(1, text) => h1 { (text) },
            Block::Heading(2, text) => h2 { (text) },
            Block::Heading(_, text) => h3 { (text) },
            Block::Paragraph(text) => p { (text) },
            Block::Note(text) => p.soft { (text) },
            Block::Facts(some) => (facts(&some.iter().map(fact).collect::<Vec<_>>())),
            Block::List(lines) => ul { @for line in lines { li { (line) } } },
            Block::Table(one) => (rows(words, one)),
            Block::Drawing(drawing) => figure.chart { (drawing.svg) },
            Block::Beside(first, second) => div.two-up { div.stack { (blocks(words, first)) } div.stack { (blocks(words, second)) } },
            Block::Together(inside) => section.stack { (blocks(words, inside)) },
            Block::NewPage => hr.new-page {},
        }
    }
}

fn fact((term, value): &(String, String)) -> Fact<'_> {
    Fact { term: term.as_str().into(), value: html! { (value) } }
}

fn rows(words: Words, one: &Table) -> Markup {
    let columns = one.columns.iter().map(|column| Column {
        label: column.heading.as_str().into(),
        number: column.number,
        ..Column::default()
    });
    let rows = one.rows.iter().map(|cells| Row { id: None, cells: cells.iter().map(cell).collect() });
    table(
        words,
        &crate::parts::Table { caption: one.caption.as_str().into(), columns: columns.collect(), rows: rows.collect() },
    )
}

fn cell(cell: &Cell) -> Markup {
    html! {
        @match cell {
            Cell::Text(text) => (text),
            Cell::Toned(text, tone) => span class=(tone.class()) { (text) },
            Cell::Levels(levels) => @for level in levels { (square(*level)) " " },
        }
    }
}

fn square(level: u8) -> Markup {
    html! { span.level-square.{ "level-" (level) } { @if level == 0 { "–" } @else { (level) } } }
}
