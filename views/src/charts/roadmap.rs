//! A roadmap, one line a milestone: where it was first promised, where the plan has it, where it stands now.

use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

use super::TimeScale;
use super::canvas::{Anchor, Mark, Paper, cut, label, place};
use crate::parts::Text;
use crate::words::Words;

/// A milestone as the chart draws it.
#[derive(Clone, Debug)]
pub struct RoadmapLine<'a> {
    pub number: i64,
    pub name: Text<'a>,
    pub original: NaiveDate,
    pub baseline: Option<NaiveDate>,
    pub forecast: Option<NaiveDate>,
    pub actual: Option<NaiveDate>,
    /// What the line comes to, in words: "23 days late".
    pub verdict: Text<'a>,
}

#[derive(Clone, Debug)]
pub struct RoadmapChart<'a> {
    pub lines: &'a [RoadmapLine<'a>],
    pub today: NaiveDate,
    /// Names the drawing for whoever cannot see it.
    pub label: Text<'a>,
}

const EDGE: f64 = 10.0;
const TOP: f64 = 26.0;
const ROW: f64 = 46.0;
const FOOT: f64 = 24.0;
/// Closer to the edge than this, a label would be cut.
const LEAN: f64 = 30.0;
/// How much paper a letter takes, on average.
const LETTER: f64 = 7.0;
/// What happened longer ago stands at the edge, with its date beside it.
const YEARS_BACK: i32 = 3;

/// Draws the chart on both papers.
#[must_use]
pub fn roadmap_chart(words: Words, chart: &RoadmapChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

fn drawn(words: Words, chart: &RoadmapChart, paper: Paper) -> Markup {
    let scale = TimeScale::new(ends(chart), paper.width() - 2.0 * EDGE, words.language());
    let x = |day| EDGE + scale.x(day);
    let rows = f64::from(u32::try_from(chart.lines.len()).unwrap_or(0));
    let bottom = TOP + rows * ROW;
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (bottom + FOOT) } role="img" aria-label=(chart.label) {
            (axis(words, &scale, bottom, paper.width()))
            line.c-today x1=(place(x(chart.today))) x2=(place(x(chart.today))) y1=(TOP - 6.0) y2=(bottom) {}
            (leaning(words, (x(chart.today), 14.0), paper.width(), &words.say("common-today")))
            @for (row, line) in (0_u32..).zip(chart.lines) {
                (milestone(words, line, &scale, &Row { top: TOP + f64::from(row) * ROW, paper }))
            }
        }
    }
}

/// From the first date to the last, today included; never further back than a few years.
fn ends(chart: &RoadmapChart) -> (NaiveDate, NaiveDate) {
    let days = || {
        chart
            .lines
            .iter()
            .flat_map(|line| [Some(line.original), line.baseline, line.forecast, line.actual].into_iter().flatten())
    };
    let oldest = NaiveDate::from_ymd_opt(chart.today.year() - YEARS_BACK, 1, 1).unwrap_or(chart.today);
    let last = days().max().unwrap_or(chart.today).max(chart.today);
    let first = days().min().unwrap_or(chart.today).min(chart.today).max(oldest.min(last));
    (first, last)
}

fn axis(words: Words, scale: &TimeScale, bottom: f64, width: f64) -> Markup {
    html! {
        @for tick in scale.ticks() {
            @let x = place(EDGE + tick.x);
            line.c-line x1=(x) x2=(x) y1=(TOP) y2=(bottom) {}
            (leaning(words, (EDGE + tick.x, bottom + 16.0), width, &tick_label(words, tick.day)))
        }
    }
}

/// A year where one opens, else the quarter.
pub(super) fn tick_label(words: Words, day: NaiveDate) -> String {
    if day.month() == 1 {
        return day.year().to_string();
    }
    words.tell("project-quarter", &[("number", (day.month0() / 3 + 1).into())]).into_owned()
}

/// A label in the middle of its place; near an edge of the paper it leans inwards.
fn leaning(words: Words, at: (f64, f64), width: f64, text: &str) -> Markup {
    let rtl = words.language().is_right_to_left();
    let anchor = match (at.0 < LEAN, at.0 > width - LEAN) {
        (true, _) if rtl => Anchor::End,
        (true, _) => Anchor::Start,
        (_, true) if rtl => Anchor::Start,
        (_, true) => Anchor::End,
        _ => Anchor::Middle,
    };
    label(words, at, anchor, text)
}

struct Row {
    top: f64,
    paper: Paper,
}

fn milestone(words: Words, line: &RoadmapLine, scale: &TimeScale, row: &Row) -> Markup {
    let rtl = words.language().is_right_to_left();
    let (start, end) = if rtl { (row.paper.width() - EDGE, EDGE) } else { (EDGE, row.paper.width() - EDGE) };
    let name = format!("{}. {}", line.number, line.name);
    let most = letters(row.paper.width() - 2.0 * EDGE).saturating_sub(line.verdict.chars().count() + 2);
    let y = row.top + 32.0;
    let x = |day| EDGE + scale.x(day);
    let now = line.actual.or(line.forecast).or(line.baseline).unwrap_or(line.original);
    html! {
        g {
            title { (name) " · " (line.verdict) }
            (label(words, (start, row.top + 16.0), Anchor::Start, &cut(&name, most)))
            (label(words, (end, row.top + 16.0), Anchor::End, &line.verdict))
            line.c-line x1=(EDGE) x2=(row.paper.width() - EDGE) y1=(y) y2=(y) {}
            @if now != line.original { line.drift x1=(place(x(line.original))) x2=(place(x(now))) y1=(y) y2=(y) {} }
            (Mark::Original.draw(x(line.original), y))
            @if let Some(baseline) = line.baseline { (Mark::Baseline.draw(x(baseline), y)) }
            @match (line.actual, line.forecast) {
                (Some(actual), _) => {
                    (Mark::Actual.draw(x(actual), y))
                    @if !scale.contains(actual) { (aside(words, x(actual), y, actual)) }
                },
                (None, Some(forecast)) => (Mark::Forecast.draw(x(forecast), y)),
                (None, None) => {},
            }
        }
    }
}

/// How many letters fit.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the width of a paper is small and positive"
)]
const fn letters(width: f64) -> usize {
    (width / LETTER) as usize
}

/// The date of what happened before the scale begins.
fn aside(words: Words, x: f64, y: f64, day: NaiveDate) -> Markup {
    let after = if words.language().is_right_to_left() { -10.0 } else { 10.0 };
    label(words, (x + after, y + 4.0), Anchor::Start, &words.month(day))
}
