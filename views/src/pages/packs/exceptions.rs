//! What the committee has to decide: half a page an escalation, the project at the side of what is reported of it.

use chrono::{Days, NaiveDate};

use super::codes::tolerance;
use super::{Exception, ExceptionReport, Pack, ProjectLine, day_or_dash, heading, said, say, shown};
use crate::charts::{Mark, Paper, TrendChart, TrendLine, trend_chart_on};
use crate::document::{Block, Cell, Column, Drawing, Table};
use crate::words::Words;

/// More stories than this in one drawing cannot be told apart on paper.
const MOST_STORIES: usize = 6;

pub(super) fn blocks(words: Words, pack: &Pack) -> Vec<Block> {
    let mut blocks = vec![Block::NewPage, heading(words, "pack-escalations")];
    if pack.escalations.is_empty() {
        blocks.push(Block::Paragraph(say(words, "pack-escalations-none")));
    }
    blocks.extend(pack.escalations.iter().map(|exception| Block::Together(sheet(words, pack, exception))));
    blocks
}

fn sheet(words: Words, pack: &Pack, exception: &Exception) -> Vec<Block> {
    let (escalation, project) = (&exception.escalation, &exception.project);
    let title = format!("{} · {} {}", escalation.number, project.number, shown(words, &project.names));
    let about = words.tell(
        "pack-escalation-about",
        &[
            ("tolerance", words.say(tolerance(escalation.tolerance)).into()),
            ("day", words.day(escalation.raised_at.date_naive()).into()),
        ],
    );
    let mut card = vec![Block::Facts(card(words, project))];
    card.extend(trend(words, pack.as_of, exception));
    let report = match &exception.report {
        Some(report) => reported(words, report),
        None => vec![Block::Paragraph(say(words, "pack-exception-none"))],
    };
    vec![
        Block::Heading(3, title),
        Block::Paragraph(said(words, &escalation.subject)),
        Block::Note(about.into_owned()),
        Block::Beside(card, report),
    ]
}

fn card(words: Words, project: &ProjectLine) -> Vec<(String, String)> {
    let outline = &project.outline;
    let rated = |level: u8| say(words, super::figures::confidence(level));
    let [lead, office, computed] = project.ratings;
    let mut facts = vec![
        (say(words, "pack-entity"), project.entity.clone()),
        (say(words, "pack-original"), day_or_dash(words, outline.original_end)),
        (say(words, "pack-promised"), day_or_dash(words, outline.promised_end)),
        (
            say(words, "pack-expected"),
            format!("{} ({})", day_or_dash(words, outline.expected_end), words.slip(outline.slip_days)),
        ),
        (say(words, "pack-rating-lead"), rated(lead)),
        (say(words, "pack-rating-office"), rated(office)),
        (say(words, "pack-rating-computed"), rated(computed)),
    ];
    if let Some((planned, committed, paid)) = project.cost {
        let amounts = [
            ("planned", words.millions(planned).into()),
            ("committed", words.millions(committed).into()),
            ("paid", words.millions(paid).into()),
        ];
        facts.push((say(words, "pack-cost"), words.tell("pack-cost-line", &amounts).into_owned()));
    }
    facts
}

/// The key milestones, as far as there is room: the numbers in the drawing are explained below it.
fn trend(words: Words, today: NaiveDate, exception: &Exception) -> Vec<Block> {
    let mut stories: Vec<_> = exception.stories.iter().filter(|(milestone, _)| milestone.actual.is_none()).collect();
    stories.sort_by_key(|(milestone, _)| (!milestone.key, milestone.expected()));
    stories.truncate(MOST_STORIES);
    stories.sort_by_key(|(milestone, _)| milestone.number);
    let line =
        |(milestone, points): &&(domain::portfolio::milestone::Milestone, Vec<(NaiveDate, NaiveDate)>)| TrendLine {
            number: milestone.number,
            name: shown(words, &milestone.names).into(),
            points: points.clone(),
            actual: milestone.actual,
            mark: Mark::Forecast,
        };
    let lines: Vec<TrendLine> = stories.iter().map(line).collect();
    let first = lines.iter().filter_map(|line| line.points.first().map(|(said, _)| *said)).min();
    let Some(first) = first else { return vec![] };
    let since = first.max(today.checked_sub_days(Days::new(730)).unwrap_or(first)).min(today - Days::new(60));
    let label = say(words, "pack-trend");
    let chart = TrendChart { lines: &lines, since, today, label: label.as_str().into() };
    let key: Vec<String> = lines.iter().map(|line| format!("{}. {}", line.number, line.name)).collect();
    vec![
        Block::Drawing(Drawing { svg: trend_chart_on(words, &chart, Paper::Sheet), says: label.clone() }),
        Block::Note(format!("{} {}", say(words, "pack-trend-key"), key.join(" · "))),
    ]
}

fn reported(words: Words, report: &ExceptionReport) -> Vec<Block> {
    let row = |option: &super::ExceptionOption| {
        vec![
            Cell::Text(words.number(option.position)),
            Cell::Text(said(words, &option.label)),
            Cell::Text(words.tell("pack-effect-days", &[("days", option.days.into())]).into_owned()),
            Cell::Text(words.millions(option.amount)),
            Cell::Text(option.scope.as_ref().map_or_else(|| "–".to_owned(), |scope| said(words, scope))),
        ]
    };
    let options = Table {
        caption: say(words, "pack-options"),
        columns: vec![
            Column::number("", 1),
            Column::text(words.say("pack-option"), 8),
            Column::number(words.say("pack-effect-date"), 4),
            Column::number(words.say("pack-effect-cost"), 4),
            Column::text(words.say("pack-effect-scope"), 5),
        ],
        rows: report.options.iter().map(row).collect(),
        dense: true,
    };
    let recommended = words.tell(
        "pack-recommended",
        &[("option", report.recommended.into()), ("why", said(words, &report.recommendation).into())],
    );
    vec![
        Block::Heading(3, say(words, "pack-cause")),
        Block::Paragraph(said(words, &report.cause)),
        Block::Heading(3, say(words, "pack-consequences")),
        Block::Paragraph(said(words, &report.consequences)),
        Block::Heading(3, say(words, "pack-options")),
        Block::Table(options),
        Block::Heading(3, say(words, "pack-recommendation")),
        Block::Paragraph(recommended.into_owned()),
    ]
}
