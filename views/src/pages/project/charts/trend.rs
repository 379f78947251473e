//! The trend chart of a project, its sentence and its table.

use chrono::NaiveDate;
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::trend::{Movement, Trend, movement};
use maud::{Markup, html};

use super::plain;
use crate::charts::{ChartFrame, Mark, Sample, TrendChart, TrendLine, chart_frame, key, trend_chart};
use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

/// One line a milestone: how the day expected moved as it was said again and again.
pub(in super::super) fn trend(words: Words, milestones: &[Milestone], trends: &[Trend], today: NaiveDate) -> Markup {
    let told: Vec<&Trend> = trends.iter().filter(|trend| !trend.sayings.is_empty()).collect();
    let since = told.iter().filter_map(|trend| trend.sayings.first()).map(|point| point.said_on).min();
    let Some(since) = since else { return html! { p.soft { (words.say("project-no-sayings")) } } };
    let sentence = sentence(words, milestones, &movement(trends));
    let lines: Vec<TrendLine> = told.iter().filter_map(|trend| line(words, milestones, trend)).collect();
    let svg = trend_chart(words, &TrendChart { lines: &lines, since, today, label: sentence.clone().into() });
    chart_frame(
        words,
        &ChartFrame {
            title: words.say("project-trend-chart"),
            sentence: sentence.into(),
            svg: html! {
                (key(&entries(words)))
                (svg)
                p.hint { (words.say("project-trend-hint")) }
            },
            table: sayings(words, milestones, &told),
        },
    )
}

fn entries(words: Words) -> [(Sample, crate::parts::Text<'static>); 5] {
    [
        (Sample::Mark(Mark::Actual), words.say("common-actual")),
        (Sample::Mark(Mark::Baseline), words.say("project-trend-kept")),
        (Sample::Mark(Mark::Forecast), words.say("project-trend-later")),
        (Sample::Mark(Mark::Fleeing), words.say("project-trend-flees")),
        (Sample::Dashes(Mark::Fleeing), words.say("project-trend-diagonal")),
    ]
}

fn line<'a>(words: Words, milestones: &[Milestone], trend: &Trend) -> Option<TrendLine<'a>> {
    let milestone = find(milestones, trend.milestone)?;
    let mark = if trend.actual.is_some() {
        Mark::Actual
    } else if trend.runs_away() {
        Mark::Fleeing
    } else if trend.moved_days() > 0 {
        Mark::Forecast
    } else {
        Mark::Baseline
    };
    Some(TrendLine {
        number: milestone.number,
        name: plain(words, &milestone.names).into(),
        points: trend.points().map(|point| (point.said_on, point.forecast)).collect(),
        actual: trend.actual,
        mark,
    })
}

/// What the chart says: how many moved, which one most, which ones flee.
fn sentence(words: Words, milestones: &[Milestone], movement: &Movement) -> String {
    let name = |id| find(milestones, id).map(|milestone| plain(words, &milestone.names)).unwrap_or_default();
    let mut said = match movement.worst {
        None if movement.earlier == 0 => {
            words.tell("project-trend-none", &[("count", movement.of.into())]).into_owned()
        }
        None => words.tell("project-trend-earlier", &[("count", movement.earlier.into())]).into_owned(),
        Some(worst) => {
            let counted = [
                ("later", movement.later.into()),
                ("of", movement.of.into()),
                ("name", name(worst.milestone).into()),
                ("days", words.days(worst.days).into()),
            ];
            words.tell("project-trend-worst", &counted).into_owned()
        }
    };
    if !movement.running_away.is_empty() {
        let count = movement.running_away.len();
        said.push(' ');
        said.push_str(&words.tell("project-trend-running", &[("count", count.into())]));
    }
    said
}

/// A row for each day something was said, of each milestone.
fn sayings(words: Words, milestones: &[Milestone], trends: &[&Trend]) -> Markup {
    let columns = ["project-milestone", "project-said", "project-expected-for"];
    let rows = trends.iter().filter_map(|trend| Some((find(milestones, trend.milestone)?, trend))).flat_map(
        |(milestone, trend)| {
            trend.sayings.iter().map(move |point| Row {
                id: None,
                cells: vec![
                    html! { (words.number(milestone.number)) ". " (words.name(&milestone.names)) },
                    html! { (words.day_short(point.said_on)) },
                    html! { (words.day_short(point.forecast)) },
                ],
            })
        },
    );
    let rows = rows.collect();
    let columns = columns.into_iter().map(|key| Column::text(words.say(key))).collect();
    table(words, &Table { caption: words.say("project-trend-chart"), columns, rows })
}

fn find(milestones: &[Milestone], id: MilestoneId) -> Option<&Milestone> {
    milestones.iter().find(|milestone| milestone.id == id)
}
