//! The two curves of a project: how much of the roadmap is promised and done, what the budget comes to.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use domain::calendar::month_end;
use domain::money::Amount;
use domain::portfolio::curve::{CostYear, Progress, Share, cost_by};
use maud::{Markup, html};

use crate::charts::{ChartFrame, Curve, CurveLine, Mark, Sample, Stroke, chart_frame, curve, key, palette};
use crate::parts::{Column, Row, Table, Text, table};
use crate::words::Words;

/// More points than this on a curve cannot be told apart, nor read in its table.
const MOST_POINTS: usize = 24;

/// The curve looks no further back than the drawing of the roadmap does.
const YEARS_BACK: i32 = 3;

/// A line of a curve, before it is drawn: its words, its sign, its values.
struct Line {
    name: Text<'static>,
    mark: Mark,
    stroke: Stroke,
    values: Vec<Option<f64>>,
}

/// The S-curve of weighted milestones.
pub(in super::super) fn progress(words: Words, progress: &Progress, today: NaiveDate) -> Markup {
    let days = days(progress, today);
    let line = |key, mark, stroke, shares: &[Share]| Line {
        name: words.say(key),
        mark,
        stroke,
        values: days.iter().map(|day| value_on(shares, *day).map(|share| share * 100.0)).collect(),
    };
    let mut lines = vec![
        line("common-original", Mark::Original, Stroke::Whole, &progress.original),
        line("common-forecast", Mark::Forecast, Stroke::Dashed, &progress.forecast),
        line("common-actual", Mark::Actual, Stroke::Whole, &progress.actual),
    ];
    if !progress.baseline.is_empty() {
        lines.insert(1, line("common-baseline", Mark::Baseline, Stroke::Whole, &progress.baseline));
    }
    let shares = [
        ("promised", words.percent(progress.promised_by_now).into()),
        ("done", words.percent(progress.done_by_now).into()),
    ];
    let said = Said {
        title: words.say("project-progress-chart"),
        sentence: words.tell("project-progress-sentence", &shares),
        first: words.say("project-month"),
        categories: days.iter().map(|day| (day.format("%m/%Y").to_string(), month_or_day(words, *day))).collect(),
        most: Some(100.0),
        unit: "{c} %",
        tell: |words, value| words.percent(value / 100.0),
    };
    drawn(words, &said, lines)
}

/// The S-curve of cost, year by year and cumulative.
pub(in super::super) fn cost(words: Words, years: &[CostYear], today: NaiveDate) -> Markup {
    let Some(first) = years.first() else { return html! { p.soft { (words.say("project-no-budget")) } } };
    let this_year = today.year();
    let line = |key, mark, stroke, of: fn(&CostYear) -> Amount, until: i32| Line {
        name: words.say(key),
        mark,
        stroke,
        values: std::iter::once(Some(0.0))
            .chain(years.iter().map(|year| (year.year <= until).then(|| millions(of(year)))))
            .collect(),
    };
    let lines = vec![
        line("project-planned", Mark::Baseline, Stroke::Whole, |year| year.planned, i32::MAX),
        line("project-committed", Mark::Forecast, Stroke::Dashed, |year| year.committed, this_year),
        line("project-paid", Mark::Actual, Stroke::Whole, |year| year.paid, this_year),
    ];
    let now = cost_by(years, this_year);
    let amounts = [
        ("year", this_year.to_string().into()),
        ("planned", words.money_millions(now.planned.0).into()),
        ("committed", words.money_millions(now.committed.0).into()),
        ("paid", words.money_millions(now.paid.0).into()),
    ];
    let labels = std::iter::once(first.year - 1).chain(years.iter().map(|year| year.year));
    let said = Said {
        title: words.say("project-cost-chart"),
        sentence: words.tell("project-cost-sentence", &amounts),
        first: words.say("project-year"),
        categories: labels.map(|year| (year.to_string(), year.to_string())).collect(),
        most: None,
        unit: "{c}",
        tell: |words, value| words.decimal(value, 1),
    };
    drawn(words, &said, lines)
}

/// The words of a curve: on the axis a category is short, in the table it is whole.
struct Said {
    title: Text<'static>,
    sentence: Text<'static>,
    first: Text<'static>,
    categories: Vec<(String, String)>,
    most: Option<f64>,
    unit: &'static str,
    tell: fn(Words, f64) -> String,
}

fn drawn(words: Words, said: &Said, lines: Vec<Line>) -> Markup {
    let entries: Vec<(Sample, Text)> = lines.iter().map(|line| (sample(line), line.name.clone())).collect();
    let figures = figures(words, said, &lines);
    let svg = curve(
        words,
        &Curve {
            label: Cow::Borrowed(&said.title),
            sentence: Cow::Borrowed(&said.sentence),
            categories: said.categories.iter().map(|(short, _)| short.clone()).collect(),
            lines: lines.into_iter().map(curve_line).collect(),
            most: said.most,
            unit: said.unit,
        },
    );
    let frame = ChartFrame {
        title: said.title.clone(),
        sentence: said.sentence.clone(),
        svg: html! { (key(&entries)) (svg) },
        table: figures,
    };
    chart_frame(words, &frame)
}

const fn sample(line: &Line) -> Sample {
    match line.stroke {
        Stroke::Whole => Sample::Line(line.mark),
        Stroke::Dashed => Sample::Dashes(line.mark),
    }
}

fn curve_line(line: Line) -> CurveLine<'static> {
    let colour = match line.mark {
        Mark::Original => palette::ORIGINAL,
        Mark::Baseline => palette::BASELINE,
        Mark::Forecast => palette::FORECAST,
        Mark::Actual => palette::ACTUAL,
        Mark::Fleeing => palette::TODAY,
    };
    CurveLine { name: line.name, colour, stroke: line.stroke, values: line.values }
}

fn figures(words: Words, said: &Said, lines: &[Line]) -> Markup {
    let names = lines.iter().map(|line| Column::number(line.name.clone()));
    let columns = std::iter::once(Column::text(said.first.clone())).chain(names).collect();
    let rows = said.categories.iter().enumerate().map(|(place, (_, whole))| {
        let values = lines.iter().map(|line| {
            let value = line.values.get(place).copied().flatten();
            html! { (value.map_or_else(|| "–".to_owned(), |value| (said.tell)(words, value))) }
        });
        Row { id: None, cells: std::iter::once(html! { (whole) }).chain(values).collect() }
    });
    let rows = rows.collect();
    table(words, &Table { caption: said.title.clone(), columns, rows })
}

/// Evenly thinned ends of months, the last one kept, and today where the line of what is done ends. A project that is
/// older than a few years enters with what it had reached by then.
fn days(progress: &Progress, today: NaiveDate) -> Vec<NaiveDate> {
    let oldest = NaiveDate::from_ymd_opt(today.year() - YEARS_BACK, 1, 1).unwrap_or(today);
    let ends = || progress.original.iter().map(|share| share.day);
    let is_recent = ends().any(|day| day >= oldest);
    let all: Vec<NaiveDate> = ends().filter(|day| !is_recent || *day >= oldest).collect();
    let stride = all.len().div_ceil(MOST_POINTS).max(1);
    let last = all.len().saturating_sub(1);
    let kept = all.iter().enumerate().filter(|(place, _)| (last - place).is_multiple_of(stride)).map(|(_, day)| *day);
    let mut days: Vec<NaiveDate> = kept.chain(progress.actual.last().map(|share| share.day)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The end of a month is told by its month; today is a day.
fn month_or_day(words: Words, day: NaiveDate) -> String {
    if day == month_end(day) { words.month(day) } else { words.day(day) }
}

/// The share reached by a day: that of the last day before it, since a share only grows when something is done.
fn value_on(shares: &[Share], day: NaiveDate) -> Option<f64> {
    let last = shares.last()?.day;
    if day > last {
        return None;
    }
    Some(shares.iter().rev().find(|share| share.day <= day).map_or(0.0, |share| share.share))
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 2^53 centimes, nine times the largest amount")]
const fn millions(amount: Amount) -> f64 {
    amount.0 as f64 / 100_000_000.0
}
