//! After the escalations: what is taken by consent, what is new, the risks of the portfolio, and every project under way.

use super::{AgendaLine, Pack, ProjectLine, RiskLine, cover, day_or_dash, heading, said, say, shown};
use crate::document::{Block, Cell, Column, Table};
use crate::parts::Tone;
use crate::words::Words;

/// The risks that are told; the matrix counts all of them.
const TOP: usize = 10;

/// Slips beyond this many days are bad news (portfolio.md 4.7).
const BAD_SLIP: i64 = 90;

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let mut blocks = vec![heading(words, "pack-consent")];
    let consent: Vec<&AgendaLine> = pack.agenda.iter().filter(|line| line.consent).collect();
    if consent.is_empty() {
        blocks.push(Block::Paragraph(say(words, "pack-consent-none")));
    } else {
        blocks.push(Block::List(consent.iter().map(|line| cover::subject(words, line)).collect()));
    }
    blocks.push(heading(words, "pack-framing"));
    blocks.push(Block::Paragraph(say(words, "pack-framing-none")));
    blocks.extend(risks(words, pack));
    blocks.extend([Block::NewPage, heading(words, "pack-annex"), Block::Table(projects(words, pack))]);
    blocks.push(Block::Note(say(words, "pack-annex-key")));
    blocks
}

fn risks(words: Words, pack: &Pack) -> Vec<Block> {
    if pack.risks.is_empty() {
        return vec![heading(words, "pack-risks"), Block::Paragraph(say(words, "pack-risks-none"))];
    }
    vec![heading(words, "pack-risks"), Block::Table(matrix(words, &pack.risks)), Block::Table(top(words, &pack.risks))]
}

/// Probability downwards, impact along, each cell with its number of open risks.
fn matrix(words: Words, risks: &[RiskLine]) -> Table {
    let count = |probability: i64, impact: i64| {
        risks.iter().filter(|risk| risk.probability == probability && risk.impact == impact).count()
    };
    let cell = |probability: i64, impact: i64| match count(probability, impact) {
        0 => Cell::Text("·".to_owned()),
        some => Cell::Toned(some.to_string(), gravity(probability * impact)),
    };
    let row = |probability: i64| {
        let name = words.tell("pack-probability", &[("level", probability.into())]).into_owned();
        std::iter::once(Cell::Text(name)).chain((1..=5).map(|impact| cell(probability, impact))).collect()
    };
    let impact = |level: i64| Column::number(words.tell("pack-impact", &[("level", level.into())]), 3);
    Table {
        caption: say(words, "pack-matrix"),
        columns: std::iter::once(Column::text(words.say("pack-matrix"), 8)).chain((1..=5).map(impact)).collect(),
        rows: (1..=5).rev().map(row).collect(),
        dense: true,
    }
}

const fn gravity(score: i64) -> Tone {
    match score {
        15.. => Tone::Bad,
        8..15 => Tone::Watch,
        _ => Tone::Plain,
    }
}

fn top(words: Words, risks: &[RiskLine]) -> Table {
    let row = |risk: &RiskLine| {
        let score = risk.probability * risk.impact;
        let project = risk.project.map_or_else(|| say(words, "pack-whole-portfolio"), |number| number.to_string());
        let days = risk.days.map_or_else(|| "–".to_owned(), |days| words.days(days));
        let amount = risk.amount.map_or_else(|| "–".to_owned(), |amount| words.money_millions(amount));
        vec![
            Cell::Text(risk.number.clone()),
            Cell::Text(project),
            Cell::Text(said(words, &risk.event)),
            Cell::Toned(words.number(score), gravity(score)),
            Cell::Text(days),
            Cell::Text(amount),
        ]
    };
    Table {
        caption: say(words, "pack-top-risks"),
        columns: vec![
            Column::text(words.say("pack-number"), 4),
            Column::text(words.say("pack-project"), 4),
            Column::text(words.say("pack-risk"), 14),
            Column::number(words.say("pack-score"), 3),
            Column::number(words.say("pack-effect-date"), 4),
            Column::number(words.say("pack-effect-cost"), 5),
        ],
        rows: risks.iter().take(TOP).map(row).collect(),
        dense: true,
    }
}

fn projects(words: Words, pack: &Pack) -> Table {
    let row = |project: &ProjectLine| {
        let slip = project.outline.slip_days;
        let tone = match slip {
            BAD_SLIP.. => Tone::Bad,
            1..BAD_SLIP => Tone::Watch,
            _ => Tone::Plain,
        };
        vec![
            Cell::Text(project.number.to_string()),
            Cell::Text(shown(words, &project.names)),
            Cell::Text(project.entity.clone()),
            Cell::Text(day_or_dash(words, project.outline.promised_end)),
            Cell::Text(day_or_dash(words, project.outline.expected_end)),
            Cell::Toned(words.number(slip), tone),
            Cell::Levels(project.ratings.to_vec()),
            age(words, pack, project),
        ]
    };
    Table {
        caption: say(words, "pack-annex"),
        columns: vec![
            Column::text(words.say("pack-number"), 5),
            Column::text(words.say("pack-project"), 16),
            Column::text(words.say("pack-entity"), 5),
            Column::text(words.say("pack-promised"), 6),
            Column::text(words.say("pack-now"), 6),
            Column::number(words.say("pack-slip"), 4),
            Column::text(words.say("pack-ratings"), 4),
            Column::number(words.say("pack-age"), 4),
        ],
        rows: pack.projects.iter().map(row).collect(),
        dense: true,
    }
}

fn age(words: Words, pack: &Pack, project: &ProjectLine) -> Cell {
    match project.age {
        Some(age) if age <= pack.freshness_days => Cell::Text(words.number(age)),
        Some(age) => Cell::Toned(words.number(age), Tone::Watch),
        None => Cell::Toned("–".to_owned(), Tone::Bad),
    }
}
