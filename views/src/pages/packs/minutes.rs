//! The minutes of a sitting on paper: who was there, what was decided, by whom it is carried out until when.

use domain::steering::minutes::{Member, Minutes, Resolution};

use super::{TONGUES, day_or_dash, say, short, shown};
use crate::document::{Block, Cell, Column, Document, Part, Table};
use crate::pages::sittings;
use crate::words::Words;

/// The validated minutes, and the hash that holds them.
#[derive(Clone, Debug)]
pub struct MinutesPaper {
    pub minutes: Minutes,
    pub hash: String,
}

impl MinutesPaper {
    #[must_use]
    pub fn document(&self) -> Document {
        let words = Words::of(TONGUES[0]);
        Document {
            title: words.tell("pack-minutes-title", &[("sitting", self.minutes.code.as_str().into())]).into_owned(),
            foot: format!("{} · SHA-256 {}", self.minutes.code, short(&self.hash)),
            parts: TONGUES.iter().map(|language| self.part(Words::of(*language))).collect(),
        }
    }

    fn part(&self, words: Words) -> Part {
        let title = words.tell("pack-minutes-title", &[("sitting", self.minutes.code.as_str().into())]);
        let began = self.minutes.opened_at.map_or_else(|| words.day(self.minutes.held_on), |at| words.moment(at));
        let facts = vec![
            (say(words, "pack-when"), began),
            (say(words, "pack-chair"), shown(words, &self.minutes.chair)),
            (say(words, "pack-hash"), self.hash.clone()),
        ];
        let blocks = vec![
            Block::Heading(1, title.into_owned()),
            Block::Paragraph(shown(words, &self.minutes.body)),
            Block::Facts(facts),
            Block::Heading(2, say(words, "pack-attendance")),
            Block::Facts(self.minutes.members.iter().map(|one| attendant(words, one)).collect()),
            Block::Heading(2, say(words, "pack-decided")),
            Block::Table(self.decided(words)),
        ];
        Part { language: words.language(), blocks }
    }

    fn decided(&self, words: Words) -> Table {
        let row = |settled: &Resolution| {
            vec![
                Cell::Text(settled.number.to_string()),
                Cell::Text(shown(words, &settled.text)),
                Cell::Text(settled.owner.as_ref().map_or_else(|| "–".to_owned(), |names| shown(words, names))),
                Cell::Text(day_or_dash(words, settled.due_on)),
            ]
        };
        Table {
            caption: say(words, "pack-decided"),
            columns: vec![
                Column::text(words.say("pack-number"), 3),
                Column::text(words.say("pack-decision"), 12),
                Column::text(words.say("pack-owner"), 5),
                Column::text(words.say("pack-due"), 4),
            ],
            rows: self.minutes.items.iter().flat_map(|item| &item.decisions).map(row).collect(),
            dense: false,
        }
    }
}

/// The post, and who sat for it: itself, a delegate, or nobody.
fn attendant(words: Words, member: &Member) -> (String, String) {
    let here = match (&member.delegate, member.presence) {
        (Some(delegate), _) => delegate.clone(),
        (None, presence) => words.say(sittings::presence(presence)).into_owned(),
    };
    (shown(words, &member.title), here)
}
