//! The charts of a project: the facts come from `domain`, the drawing from `crate::charts`; here they meet in words.

mod curves;
mod trend;

use chrono::NaiveDate;
use domain::portfolio::milestone::{Milestone, Standing};
use maud::{Markup, html};

pub(super) use curves::{cost, progress};
pub(super) use trend::trend;

use super::{milestones, plain};
use crate::charts::{ChartFrame, Mark, RoadmapChart, RoadmapLine, Sample, chart_frame, key, roadmap_chart};
use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

/// One line a milestone, from its first promise to where it stands.
pub(super) fn roadmap(words: Words, milestones: &[Milestone], today: NaiveDate) -> Markup {
    let sentence = roadmap_sentence(words, milestones, today);
    let lines: Vec<RoadmapLine> = milestones
        .iter()
        .map(|milestone| RoadmapLine {
            number: milestone.number,
            name: plain(words, &milestone.names).into(),
            original: milestone.original,
            baseline: milestone.baseline,
            forecast: milestone.forecast,
            actual: milestone.actual,
            verdict: milestones::short_verdict(words, milestone, today).into(),
        })
        .collect();
    let entries = [
        (Sample::Mark(Mark::Original), words.say("common-original")),
        (Sample::Mark(Mark::Baseline), words.say("common-baseline")),
        (Sample::Mark(Mark::Forecast), words.say("common-forecast")),
        (Sample::Mark(Mark::Actual), words.say("common-actual")),
        (Sample::Today, words.say("common-today")),
    ];
    let svg = roadmap_chart(words, &RoadmapChart { lines: &lines, today, label: sentence.clone().into() });
    chart_frame(
        words,
        &ChartFrame {
            title: words.say("project-roadmap-chart"),
            sentence: sentence.into(),
            svg: html! { (key(&entries)) (svg) },
            table: dates(words, milestones),
        },
    )
}

fn roadmap_sentence(words: Words, milestones: &[Milestone], today: NaiveDate) -> String {
    let done = milestones.iter().filter(|milestone| milestone.is_done()).count();
    let standing = |milestone: &&Milestone| milestone.standing(today);
    let late = milestones
        .iter()
        .filter(|milestone| matches!(standing(milestone), Standing::Overdue { .. } | Standing::Slipping { .. }))
        .count();
    let counted = [("count", milestones.len().into()), ("done", done.into()), ("late", late.into())];
    words.tell("project-roadmap-sentence", &counted).into_owned()
}

/// The figures of the drawing.
fn dates(words: Words, milestones: &[Milestone]) -> Markup {
    let day = |day: Option<NaiveDate>| html! { (day.map_or_else(|| "–".to_owned(), |day| words.day_short(day))) };
    let columns = ["project-milestone", "common-original", "common-baseline", "common-forecast", "common-actual"];
    let rows = milestones
        .iter()
        .map(|milestone| Row {
            id: None,
            cells: vec![
                html! { (words.number(milestone.number)) ". " (words.name(&milestone.names)) },
                day(Some(milestone.original)),
                day(milestone.baseline),
                day(milestone.forecast),
                day(milestone.actual),
            ],
        })
        .collect();
    let columns = columns.into_iter().map(|key| Column::text(words.say(key))).collect();
    table(words, &Table { caption: words.say("project-roadmap-chart"), columns, rows })
}
