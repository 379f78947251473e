//! The portfolio on one page: every project under way as a square, what moved, how fresh it is.

use domain::portfolio::project::ProjectNumber;

use super::{EntityLine, Pack, heading, said, say, shown};
use crate::document::{Block, Cell, Column, Table};
use crate::words::Words;

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let caption = say(words, "pack-portfolio");
    let entities = Table {
        caption,
        columns: vec![Column::text(words.say("pack-entity"), 9), Column::text(words.say("pack-projects"), 11)],
        rows: pack.entities.iter().map(|entity| row(words, entity)).collect(),
        dense: true,
    };
    let mut first = vec![Block::Facts(counts(words, pack)), Block::Heading(3, say(words, "pack-movers"))];
    first.extend(movers(words, pack));
    first.push(Block::Note(say(words, "pack-levels-key")));
    vec![heading(words, "pack-portfolio"), Block::Beside(first, vec![Block::Table(entities)])]
}

fn row(words: Words, entity: &EntityLine) -> Vec<Cell> {
    vec![Cell::Text(shown(words, &entity.names)), Cell::Levels(entity.levels.clone())]
}

fn counts(words: Words, pack: &Pack) -> Vec<(String, String)> {
    let count = |level: u8| pack.projects.iter().filter(|project| project.ratings[0] == level).count();
    let mut facts = vec![(say(words, "pack-under-way"), words.number(whole(pack.projects.len())))];
    for level in [5, 4, 3, 2, 1, 0] {
        facts.push((say(words, confidence(level)), words.number(whole(count(level)))));
    }
    facts.push((
        words.tell("pack-fresh", &[("days", pack.freshness_days.into())]).into_owned(),
        words.percent(fresh_share(pack)),
    ));
    facts
}

#[expect(clippy::cast_precision_loss, reason = "a portfolio has some hundreds of projects")]
fn fresh_share(pack: &Pack) -> f64 {
    let fresh = pack.projects.iter().filter(|project| project.age.is_some_and(|age| age <= pack.freshness_days));
    fresh.count() as f64 / pack.projects.len().max(1) as f64
}

fn movers(words: Words, pack: &Pack) -> Vec<Block> {
    let movers = &pack.movers;
    let Some(since) = &movers.since else { return vec![Block::Paragraph(say(words, "pack-movers-first"))] };
    let line = |key, projects: &[ProjectNumber]| {
        let named: Vec<String> = projects.iter().map(ToString::to_string).collect();
        let list = if named.is_empty() { "–".to_owned() } else { said(words, &named.join(", ")) };
        (say(words, key), format!("{} ({list})", words.number(whole(projects.len()))))
    };
    vec![
        Block::Note(words.tell("pack-movers-since", &[("sitting", since.as_str().into())]).into_owned()),
        Block::Facts(vec![
            line("pack-movers-up", &movers.up),
            line("pack-movers-down", &movers.down),
            line("pack-movers-entered", &movers.entered),
        ]),
    ]
}

pub(super) const fn confidence(level: u8) -> &'static str {
    match level {
        5 => "common-confidence-5",
        4 => "common-confidence-4",
        3 => "common-confidence-3",
        2 => "common-confidence-2",
        1 => "common-confidence-1",
        _ => "common-confidence-0",
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
