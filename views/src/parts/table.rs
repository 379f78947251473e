//! Rows that can be compared. The head and the first column stay in sight; on a phone each row becomes a card.
//!
//! Cards change how a table is laid out, and browsers then forget that it is one: hence the roles.

use maud::{Markup, html};

use super::Text;
use crate::words::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Ascending,
    Descending,
}

/// A column: its heading, and how the list can be sorted by it.
#[derive(Clone, Debug, Default)]
pub struct Column<'a> {
    pub label: Text<'a>,
    /// Numbers are set at the end of the cell, digit under digit.
    pub number: bool,
    /// The address of the list sorted by this column, the other way round if it already is.
    pub sort: Option<Text<'a>>,
    pub sorted: Option<Order>,
    /// True when the cells say by themselves what they are: on a phone the heading is not repeated beside them.
    pub speaks_for_itself: bool,
}

impl<'a> Column<'a> {
    pub fn text(label: impl Into<Text<'a>>) -> Column<'a> {
        Column { label: label.into(), ..Column::default() }
    }

    pub fn number(label: impl Into<Text<'a>>) -> Column<'a> {
        Column { number: true, ..Column::text(label) }
    }

    /// Makes the heading a link that sorts.
    #[must_use]
    pub fn sortable(self, href: impl Into<Text<'a>>, sorted: Option<Order>) -> Column<'a> {
        Column { sort: Some(href.into()), sorted, ..self }
    }

    /// Leaves the heading out of the cards: a strip or a pair of dates needs the whole width, and no label.
    #[must_use]
    pub fn speaking_for_itself(self) -> Column<'a> {
        Column { speaks_for_itself: true, ..self }
    }
}

/// One row; the first cell is what the row is about.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub id: Option<String>,
    pub cells: Vec<Markup>,
}

/// A table that needs no heading of its own says what it is in its caption.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    pub caption: Text<'a>,
    pub columns: Vec<Column<'a>>,
    pub rows: Vec<Row>,
}

/// Draws the table in a region that scrolls sideways when it must, by keyboard too.
#[must_use]
pub fn table(words: Words, table: &Table) -> Markup {
    let region = format!("{} ({})", table.caption, words.say("common-scroll-table"));
    html! {
        div.table-scroll role="region" tabindex="0" aria-label=(region) {
            table.cards role="table" {
                caption.visually-hidden { (table.caption) }
                thead role="rowgroup" {
                    tr role="row" { @for column in &table.columns { (heading(words, column)) } }
                }
                tbody role="rowgroup" { @for row in &table.rows { (line(&table.columns, row)) } }
            }
        }
    }
}

/// Draws "20 of 312".
#[must_use]
pub fn count(words: Words, shown: usize, total: usize) -> Markup {
    html! {
        p.count role="status" { (words.tell("common-count", &[("shown", shown.into()), ("total", total.into())])) }
    }
}

fn heading(words: Words, column: &Column) -> Markup {
    let (name, arrow, state) = match column.sorted {
        Some(Order::Ascending) => (Some("ascending"), "↑", "common-sort-ascending"),
        Some(Order::Descending) => (Some("descending"), "↓", "common-sort-descending"),
        None => (None, "↕", ""),
    };
    html! {
        th.num[column.number] scope="col" role="columnheader" aria-sort=[name] {
            @if let Some(href) = &column.sort {
                a.sort href=(href) title=(words.tell("common-sort-by", &[("column", column.label.as_ref().into())])) {
                    (column.label) " " span.sort-arrow aria-hidden="true" { (arrow) }
                    @if name.is_some() { span.visually-hidden { ", " (words.say(state)) } }
                }
            } @else { (column.label) }
        }
    }
}

fn line(columns: &[Column], row: &Row) -> Markup {
    let (first, rest) = (row.cells.first(), row.cells.iter().zip(columns).skip(1));
    html! {
        tr role="row" id=[row.id.as_deref()] {
            @if let Some(first) = first { th scope="row" role="rowheader" { (first) } }
            @for (cell, column) in rest {
                td.num[column.number] role="cell" data-label=[(!column.speaks_for_itself).then_some(&column.label)] { (cell) }
            }
        }
    }
}
