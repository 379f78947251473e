//! The agenda as a table, with what can be done with each item.

use domain::language::Names;
use domain::steering::agenda::AgendaItem;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use super::codes;
use crate::parts::{Column, Empty, Row, Table, empty, table};
use crate::paths;
use crate::words::Words;

/// An item with who presents it and how often it was asked about.
#[derive(Clone, Debug)]
pub struct AgendaLine {
    pub item: AgendaItem,
    pub presenter: Option<Names>,
    pub questions: usize,
}

pub(super) fn listed(words: Words, sitting: &Sitting, lines: &[AgendaLine], keeps: bool) -> Markup {
    if lines.is_empty() {
        let key = if keeps { "sitting-agenda-empty-keep" } else { "sitting-agenda-empty-text" };
        return empty(&Empty { title: words.say("sitting-agenda-empty"), sentence: words.say(key), action: None });
    }
    let keys = ["sitting-item", "sitting-kind", "sitting-presenter", "sitting-duration", "sitting-standing"];
    let mut columns: Vec<Column> = keys.map(|key| Column::text(words.say(key))).into();
    if keeps {
        columns.push(Column::text(words.say("sitting-place")));
    }
    let rows = lines.iter().map(|line| row(words, sitting, line, keeps)).collect();
    table(words, &Table { caption: words.say("sitting-agenda"), columns, rows })
}

fn row(words: Words, sitting: &Sitting, line: &AgendaLine, keeps: bool) -> Row {
    let (l, item) = (words.language(), &line.item);
    let mut cells = vec![
        html! {
            a href=(paths::sitting_item(l, &sitting.code, item.id.0)) { (words.name(&item.title)) }
            @if line.questions > 0 {
                " " small.soft { (words.tell("sitting-questions", &[("count", line.questions.into())])) }
            }
        },
        html! { (words.say(codes::item_kind(item.kind))) @if item.consent { " " small.soft { (words.say("sitting-consent")) } } },
        html! { @if let Some(presenter) = &line.presenter { (words.name(presenter)) } @else { "–" } },
        html! { (words.tell("sitting-minutes", &[("count", item.minutes.into())])) },
        html! { (words.say(codes::item_state(item.state))) },
    ];
    if keeps {
        cells.push(places(words, sitting, item));
    }
    Row { id: None, cells }
}

fn places(words: Words, sitting: &Sitting, item: &AgendaItem) -> Markup {
    let title = item.title.shown(words.language()).0;
    let named = |key: &str| words.tell(key, &[("item", title.into())]);
    html! {
        form.places method="post" action=(paths::of_item(words.language(), &sitting.code, item.id.0, "place")) {
            button.button.quiet type="submit" name="to" value="up" aria-label=(named("sitting-up")) { "↑" }
            button.button.quiet type="submit" name="to" value="down" aria-label=(named("sitting-down")) { "↓" }
        }
    }
}
