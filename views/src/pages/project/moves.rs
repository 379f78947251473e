//! Every date that moved: who said so, when, from which day to which, and why.

use domain::portfolio::milestone::Milestone;
use domain::portfolio::moves::Move;
use maud::{Markup, html};

use crate::parts::{Author, Column, Row, Table, table};
use crate::words::{self, Words};

/// A move and who said it.
#[derive(Clone, Debug)]
pub struct MoveLine {
    pub moved: Move,
    pub author: Author,
}

pub(super) fn list(words: Words, moves: &[MoveLine], milestones: &[Milestone]) -> Markup {
    if moves.is_empty() {
        return html! { p.soft { (words.say("project-no-moves")) } };
    }
    let columns = vec![
        Column::text(words.say("project-milestone")),
        Column::text(words.say("project-said")),
        Column::text(words.say("project-from")),
        Column::text(words.say("project-to")),
        Column::text(words.say("project-move")),
        Column::text(words.say("common-why")),
    ];
    let rows = moves.iter().map(|line| row(words, line, milestones)).collect();
    table(words, &Table { caption: words.say("project-moves"), columns, rows })
}

fn row(words: Words, line: &MoveLine, milestones: &[Milestone]) -> Row {
    let moved = &line.moved;
    let milestone = milestones.iter().find(|milestone| milestone.id == moved.milestone);
    let tone = if moved.days() > 0 { "watch" } else { "good" };
    let key = if moved.days() > 0 { "project-move-later" } else { "project-move-earlier" };
    let by = words.tell(key, &[("days", words.days(moved.days().abs()).into())]);
    Row {
        id: None,
        cells: vec![
            html! { @if let Some(milestone) = milestone { (words.number(milestone.number)) ". " (words.name(&milestone.names)) } },
            html! { div { span.date { (words.day_short(moved.said_on)) } br; small.soft { (line.author.text(words)) } } },
            html! { span.date { (words.day_short(moved.from)) } },
            html! { span.date { (words.day_short(moved.to)) } },
            html! { span.tone.(tone) { (by) } },
            html! { div {
                @if let Some(reason) = moved.reason { (words.say(words::reason(reason))) }
                @if let Some(note) = &moved.note { @if moved.reason.is_some() { br; } small.soft { bdi { (note) } } }
                @if moved.reason.is_none() && moved.note.is_none() { span.soft { (words.say("project-no-reason")) } }
            } },
        ],
    }
}
