//! The first page: which sitting, when and where, what is on the agenda, who is expected.

use super::codes::item_kind;
use super::{AgendaLine, Member, Pack, say, shown};
use crate::document::{Block, Cell, Column, Table};
use crate::words::Words;

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let sitting = &pack.sitting;
    let title = words.tell("pack-title", &[("sitting", sitting.code.to_string().into())]);
    let mut blocks = vec![
        Block::Heading(1, title.into_owned()),
        Block::Paragraph(shown(words, &pack.body)),
        Block::Facts(facts(words, pack)),
        Block::Heading(2, say(words, "pack-agenda")),
    ];
    if pack.agenda.is_empty() {
        blocks.push(Block::Paragraph(say(words, "pack-agenda-none")));
    } else {
        blocks.push(Block::Table(agenda(words, &pack.agenda)));
    }
    blocks.push(Block::Heading(2, say(words, "pack-members")));
    blocks.push(Block::Table(members(words, &pack.members)));
    blocks
}

fn facts(words: Words, pack: &Pack) -> Vec<(String, String)> {
    let sitting = &pack.sitting;
    let state = if pack.is_frozen { "pack-frozen" } else { "pack-moving" };
    let mut facts = vec![
        (say(words, "pack-when"), words.moment(sitting.begins_at)),
        (say(words, "pack-length"), words.tell("pack-minutes", &[("minutes", sitting.minutes.into())]).into_owned()),
        (say(words, "pack-figures"), words.tell(state, &[("day", words.day(pack.as_of).into())]).into_owned()),
        (say(words, "pack-hash"), pack.hash.clone()),
    ];
    if let Some(place) = &sitting.place {
        facts.insert(1, (say(words, "pack-place"), place.clone()));
    }
    facts
}

fn agenda(words: Words, lines: &[AgendaLine]) -> Table {
    let mut place = 0;
    let rows = lines.iter().map(|line| {
        place += 1;
        vec![
            Cell::Text(words.number(place)),
            Cell::Text(say(words, item_kind(line.kind))),
            Cell::Text(subject(words, line)),
            Cell::Text(words.number(line.minutes)),
        ]
    });
    Table {
        caption: say(words, "pack-agenda"),
        columns: vec![
            Column::number("", 1),
            Column::text(words.say("pack-item-kind"), 5),
            Column::text(words.say("pack-item"), 13),
            Column::number(words.say("pack-item-minutes"), 3),
        ],
        rows: rows.collect(),
        dense: false,
    }
}

/// Its own title, else the project it is about.
pub(super) fn subject(words: Words, line: &AgendaLine) -> String {
    let project = line.project.as_ref().map(|(number, names)| format!("{number} {}", shown(words, names)));
    let own = (!line.title.is_empty()).then(|| shown(words, &line.title));
    let number = line.escalation.map(|number| number.to_string());
    [number, own, project].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn members(words: Words, members: &[Member]) -> Table {
    let named = |names: &Option<domain::language::Names>| {
        names.as_ref().map_or_else(|| say(words, "pack-vacant"), |names| shown(words, names))
    };
    let row = |member: &Member| {
        vec![
            Cell::Text(shown(words, &member.title)),
            Cell::Text(named(&member.holder)),
            Cell::Text(member.deputy.as_ref().map_or_else(|| "–".to_owned(), |names| shown(words, names))),
            Cell::Text(String::new()),
        ]
    };
    Table {
        caption: say(words, "pack-members"),
        columns: vec![
            Column::text(words.say("pack-post"), 8),
            Column::text(words.say("pack-holder"), 5),
            Column::text(words.say("pack-deputy"), 5),
            Column::text(words.say("pack-present"), 3),
        ],
        rows: members.iter().map(row).collect(),
        dense: members.len() > 12,
    }
}
