//! The country in the UN's index: place, what may come, what is aimed at.

use domain::language::Names;
use indicators::group::Group;
use indicators::panel::Series;
use indicators::target::{Aim, Course};

use super::{Pack, heading, say, shown};
use crate::document::{Block, Cell, Column, Table};
use crate::pages::index::signs;
use crate::words::Words;

/// Where the country stands when the pack is made.
#[derive(Clone, Debug)]
pub struct IndexSheet {
    pub edition: u16,
    pub place: usize,
    pub of: usize,
    pub score: f64,
    pub group: Group,
    pub next: Option<IndexNext>,
    pub aims: Vec<IndexAim>,
}

/// The next edition: eight futures in ten lie between the ends.
#[derive(Clone, Copy, Debug)]
pub struct IndexNext {
    pub edition: u16,
    pub median: usize,
    pub low: usize,
    pub high: usize,
}

#[derive(Clone, Debug)]
pub struct IndexAim {
    pub names: Names,
    pub series: Series,
    pub course: Course,
    pub aim: Aim,
    /// The share of the futures in which it is reached by its edition.
    pub chance: Option<f64>,
}

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let Some(sheet) = &pack.index else { return vec![] };
    let mut inside = vec![heading(words, "index-title"), Block::Facts(facts(words, sheet))];
    if !sheet.aims.is_empty() {
        inside.push(Block::Table(aims(words, sheet)));
    }
    inside.push(Block::Note(say(words, "index-not-one-series")));
    vec![Block::Together(inside)]
}

fn facts(words: Words, sheet: &IndexSheet) -> Vec<(String, String)> {
    let edition = words.tell("index-edition", &[("year", sheet.edition.to_string().into())]).into_owned();
    let score = signs::score(words, sheet.score);
    let standing = signs::place_of(words, sheet.place, sheet.of);
    let mut facts = vec![(edition, format!("{standing} · {score} · {}", signs::group(words, sheet.group)))];
    facts.extend(sheet.next.map(|next| {
        let edition = words.tell("index-edition", &[("year", next.edition.to_string().into())]).into_owned();
        let holes =
            [("low", next.low.into()), ("high", next.high.into()), ("median", signs::place(words, next.median).into())];
        (edition, words.tell("index-pack-next", &holes).into_owned())
    }));
    facts
}

fn aims(words: Words, sheet: &IndexSheet) -> Table {
    let row = |one: &IndexAim| {
        vec![
            Cell::Text(shown(words, &one.names)),
            Cell::Text(signs::series_short(words, one.series).into_owned()),
            Cell::Text(signs::place(words, one.course.distance.place)),
            Cell::Text(format!("{} ({})", signs::place(words, one.aim.place), one.aim.by)),
            Cell::Text(words.decimal(one.course.distance.points, 4)),
            Cell::Text(one.chance.map_or_else(|| "–".to_owned(), |chance| words.percent(chance))),
        ]
    };
    Table {
        caption: say(words, "index-targets"),
        columns: vec![
            Column::text(words.say("index-target-name"), 12),
            Column::text(words.say("index-target-series"), 6),
            Column::text(words.say("index-pack-now"), 4),
            Column::text(words.say("index-target-place"), 5),
            Column::number(words.say("index-pack-points"), 4),
            Column::number(words.say("index-target-chance"), 4),
        ],
        rows: sheet.aims.iter().map(row).collect(),
        dense: true,
    }
}
