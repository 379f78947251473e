//! What was decided before and what became of it: late and blocked ones first.

use chrono::NaiveDate;
use domain::steering::decision::{Decision, DecisionState};

use super::{Decided, Pack, day_or_dash, heading, say, shown};
use crate::document::{Block, Cell, Column, Table};
use crate::parts::Tone;
use crate::words::Words;

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let mut blocks = vec![heading(words, "pack-decisions")];
    if pack.decisions.is_empty() {
        blocks.push(Block::Paragraph(say(words, "pack-decisions-none")));
    } else {
        blocks.push(Block::Table(table(words, pack)));
    }
    blocks
}

fn table(words: Words, pack: &Pack) -> Table {
    let mut decisions: Vec<&Decided> = pack.decisions.iter().collect();
    decisions.sort_by_key(|decided| (rank(&decided.decision, pack.as_of), decided.decision.number));
    let row = |decided: &&Decided| {
        let (word, tone) = standing(&decided.decision, pack.as_of);
        vec![
            Cell::Text(decided.decision.number.to_string()),
            Cell::Text(decided.taken_at.clone()),
            Cell::Text(shown(words, &decided.decision.text)),
            Cell::Text(decided.owner.as_ref().map_or_else(|| "–".to_owned(), |names| shown(words, names))),
            Cell::Text(day_or_dash(words, decided.decision.due_on)),
            Cell::Toned(say(words, word), tone),
        ]
    };
    Table {
        caption: say(words, "pack-decisions"),
        columns: vec![
            Column::text(words.say("pack-number"), 4),
            Column::text(words.say("pack-sitting"), 4),
            Column::text(words.say("pack-decision"), 13),
            Column::text(words.say("pack-owner"), 6),
            Column::text(words.say("pack-due"), 5),
            Column::text(words.say("pack-state"), 5),
        ],
        rows: decisions.iter().map(row).collect(),
        dense: pack.decisions.len() > 8,
    }
}

/// Late, blocked, under way, done, closed.
fn rank(decision: &Decision, today: NaiveDate) -> u8 {
    match decision.state {
        _ if decision.is_late(today) => 0,
        DecisionState::Blocked => 1,
        DecisionState::Taken => 2,
        DecisionState::Done => 3,
        DecisionState::Closed => 4,
    }
}

/// The word for where a decision stands, and its tone.
#[must_use]
pub fn standing(decision: &Decision, today: NaiveDate) -> (&'static str, Tone) {
    match decision.state {
        DecisionState::Blocked => ("pack-decision-blocked", Tone::Bad),
        _ if decision.is_late(today) => ("pack-decision-late", Tone::Bad),
        DecisionState::Taken if decision.is_open() => ("pack-decision-under-way", Tone::Watch),
        DecisionState::Taken => ("pack-decision-taken", Tone::Plain),
        DecisionState::Done => ("pack-decision-done", Tone::Good),
        DecisionState::Closed => ("pack-decision-closed", Tone::Good),
    }
}
