//! The minutes of a sitting on paper: who was there, what was decided, by whom it is carried out until when.

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::Names;

use super::{TONGUES, day_or_dash, say, short, shown};
use crate::document::{Block, Cell, Column, Document, Part, Table};
use crate::words::Words;

/// What the minutes say, in both languages.
#[derive(Clone, Debug)]
pub struct Minutes {
    /// `CIGOV-15`.
    pub sitting: String,
    pub body: Names,
    pub began_at: DateTime<Utc>,
    pub chair: Option<Names>,
    pub attendance: Vec<Attendant>,
    pub decisions: Vec<Settled>,
    /// Of the validated minutes.
    pub hash: String,
}

#[derive(Clone, Debug)]
pub struct Attendant {
    pub post: Names,
    /// Who sat there; nobody: absent.
    pub person: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Settled {
    /// `DEC-0009`.
    pub number: String,
    pub text: Names,
    pub owner: Option<Names>,
    pub due_on: Option<NaiveDate>,
}

impl Minutes {
    #[must_use]
    pub fn document(&self) -> Document {
        let words = Words::of(TONGUES[0]);
        Document {
            title: words.tell("pack-minutes-title", &[("sitting", self.sitting.as_str().into())]).into_owned(),
            foot: format!("{} · SHA-256 {}", self.sitting, short(&self.hash)),
            parts: TONGUES.iter().map(|language| self.part(Words::of(*language))).collect(),
        }
    }

    fn part(&self, words: Words) -> Part {
        let title = words.tell("pack-minutes-title", &[("sitting", self.sitting.as_str().into())]);
        let mut facts = vec![(say(words, "pack-when"), words.moment(self.began_at))];
        if let Some(chair) = &self.chair {
            facts.push((say(words, "pack-chair"), shown(words, chair)));
        }
        facts.push((say(words, "pack-hash"), self.hash.clone()));
        let blocks = vec![
            Block::Heading(1, title.into_owned()),
            Block::Paragraph(shown(words, &self.body)),
            Block::Facts(facts),
            Block::Heading(2, say(words, "pack-attendance")),
            Block::Facts(self.attendance.iter().map(|one| one.line(words)).collect()),
            Block::Heading(2, say(words, "pack-decided")),
            Block::Table(self.decided(words)),
        ];
        Part { language: words.language(), blocks }
    }

    fn decided(&self, words: Words) -> Table {
        let row = |settled: &Settled| {
            vec![
                Cell::Text(settled.number.clone()),
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
            rows: self.decisions.iter().map(row).collect(),
            dense: false,
        }
    }
}

impl Attendant {
    fn line(&self, words: Words) -> (String, String) {
        (shown(words, &self.post), self.person.clone().unwrap_or_else(|| say(words, "pack-absent")))
    }
}
