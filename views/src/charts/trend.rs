//! The milestone trend chart: along the chart the day something was said, up the chart the day it was said to be. A
//! level line is a kept promise; where a line meets the diagonal, the day has come.

use chrono::{Days, NaiveDate};
use domain::language::Language;
use maud::{Markup, html};

use super::TimeScale;
use super::canvas::{Anchor, Mark, Paper, cut, label, place};
use super::roadmap::tick_label;
use crate::parts::Text;
use crate::words::Words;

/// The story of one milestone: said on, expected on.
#[derive(Clone, Debug)]
pub struct TrendLine<'a> {
    pub number: i64,
    pub name: Text<'a>,
    /// Oldest first.
    pub points: Vec<(NaiveDate, NaiveDate)>,
    pub actual: Option<NaiveDate>,
    pub mark: Mark,
}

#[derive(Clone, Debug)]
pub struct TrendChart<'a> {
    pub lines: &'a [TrendLine<'a>],
    /// The day of the first saying on show; earlier promises enter from the edge.
    pub since: NaiveDate,
    pub today: NaiveDate,
    pub label: Text<'a>,
}

/// The plot inside its paper, with a scale each way.
struct Plot {
    along: TimeScale,
    up: TimeScale,
    paper: Paper,
    mirrored: bool,
}

const TOP: f64 = 12.0;
const FOOT: f64 = 26.0;
/// Room for years beside the plot, before it in the direction of reading.
const YEARS: f64 = 44.0;
const LINE_OF_TEXT: f64 = 15.0;

/// Draws the chart on both papers.
#[must_use]
pub fn trend_chart(words: Words, chart: &TrendChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

/// Draws it on one paper only: for documents.
#[must_use]
pub fn trend_chart_on(words: Words, chart: &TrendChart, paper: Paper) -> Markup {
    drawn(words, chart, paper)
}

fn drawn(words: Words, chart: &TrendChart, paper: Paper) -> Markup {
    let plot = Plot::of(words, chart, paper);
    let places = spread(chart.lines.iter().map(|line| plot.y(end_of(line, chart.today).1)).collect(), plot.height());
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (TOP + plot.height() + FOOT) } role="img" aria-label=(chart.label) {
            (grid(words, &plot))
            (diagonal(chart, &plot))
            @for (line, y) in chart.lines.iter().zip(places) { (story(words, line, &plot, (chart.today, y))) }
        }
    }
}

impl Plot {
    fn of(words: Words, chart: &TrendChart, paper: Paper) -> Plot {
        let days = || chart.lines.iter().flat_map(|line| line.points.iter().map(|(_, day)| *day).chain(line.actual));
        let first = days().min().unwrap_or(chart.today).min(chart.today);
        let last = days().max().unwrap_or(chart.today).max(chart.today);
        Plot {
            along: TimeScale::new(
                (chart.since, chart.today),
                paper.width() - YEARS - room_for_names(paper),
                words.language(),
            ),
            up: TimeScale::new((first - Days::new(20), last + Days::new(20)), height_of(paper), Language::Fr),
            paper,
            mirrored: words.language().is_right_to_left(),
        }
    }

    fn x(&self, day: NaiveDate) -> f64 {
        self.left_edge() + self.along.x(day)
    }

    fn y(&self, day: NaiveDate) -> f64 {
        TOP + self.height() - self.up.x(day)
    }

    /// What lies left of the plot: the years, or in Arabic the names.
    fn left_edge(&self) -> f64 {
        if self.mirrored { self.names() } else { YEARS }
    }

    fn height(&self) -> f64 {
        height_of(self.paper)
    }

    fn names(&self) -> f64 {
        room_for_names(self.paper)
    }

    /// A place given from where reading starts.
    fn reading_place(&self, distance: f64) -> f64 {
        if self.mirrored { self.paper.width() - distance } else { distance }
    }
}

/// Half a page of a document leaves room for half a drawing.
fn height_of(paper: Paper) -> f64 {
    if paper == Paper::Sheet { 190.0 } else { 380.0 }
}

/// A phone has room for the number only.
fn room_for_names(paper: Paper) -> f64 {
    if paper == Paper::Wide { 230.0 } else { 30.0 }
}

fn grid(words: Words, plot: &Plot) -> Markup {
    let (near, far) = (plot.reading_place(YEARS), plot.reading_place(plot.paper.width() - plot.names()));
    html! {
        @for tick in plot.up.ticks() {
            @let y = TOP + plot.height() - tick.x;
            line.c-line x1=(place(near)) x2=(place(far)) y1=(place(y)) y2=(place(y)) {}
            (label(words, (plot.reading_place(YEARS - 6.0), y + 4.0), Anchor::End, &tick_label(words, tick.day)))
        }
        @for tick in plot.along.ticks() {
            @let x = plot.x(tick.day);
            line.c-line x1=(place(x)) x2=(place(x)) y1=(TOP) y2=(TOP + plot.height()) {}
            (label(words, (x, TOP + plot.height() + 17.0), Anchor::Middle, &tick_label(words, tick.day)))
        }
    }
}

/// Where the day said is the day of saying.
fn diagonal(chart: &TrendChart, plot: &Plot) -> Markup {
    let lowest = chart.lines.iter().flat_map(|line| line.points.iter().map(|(_, day)| *day).chain(line.actual)).min();
    let from = lowest.map_or(chart.since, |day| day - Days::new(20)).max(chart.since);
    html! {
        @if from < chart.today {
            line.c-today.diagonal x1=(place(plot.x(from))) y1=(place(plot.y(from)))
                x2=(place(plot.x(chart.today))) y2=(place(plot.y(chart.today))) {}
        }
    }
}

/// Where a line ends: on the diagonal once done, else at today's edge with the day last said.
fn end_of(line: &TrendLine, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let last = line.points.last().map_or(today, |(_, day)| *day);
    line.actual.map_or((today, last), |actual| (actual, actual))
}

fn story(words: Words, line: &TrendLine, plot: &Plot, (today, label_y): (NaiveDate, f64)) -> Markup {
    let end = end_of(line, today);
    let at = |(said, day): (NaiveDate, NaiveDate)| format!("{},{}", place(plot.x(said)), place(plot.y(day)));
    let told: Vec<String> = line.points.iter().filter(|(said, _)| *said <= end.0).map(|point| at(*point)).collect();
    let (tail_from, tail_to) = (told.last().cloned().unwrap_or_else(|| at(end)), at(end));
    let (edge, name_at) = (plot.paper.width() - plot.names(), plot.paper.width() - plot.names() + 14.0);
    let name = match plot.paper {
        Paper::Wide => cut(&format!("{}. {}", line.number, line.name), 32),
        Paper::Narrow | Paper::Sheet => line.number.to_string(),
    };
    html! {
        g {
            title { (line.number) ". " (line.name) }
            polyline.trend.(line.mark.class()) points=(told.join(" ")) {}
            polyline.trend.(line.mark.class()).said-last[line.actual.is_none()] points={ (tail_from) " " (tail_to) } {}
            @for (said, day) in line.points.iter().filter(|(said, _)| *said <= end.0) {
                circle.said.(line.mark.class()) cx=(place(plot.x(*said))) cy=(place(plot.y(*day))) r="2.5" {}
            }
            (line.mark.draw(plot.x(end.0), plot.y(end.1)))
            polyline.leader points={ (place(plot.x(end.0))) "," (place(plot.y(end.1))) " "
                (place(plot.reading_place(edge + 4.0))) "," (place(label_y)) " " (place(plot.reading_place(name_at - 3.0))) "," (place(label_y)) } {}
            (label(words, (plot.reading_place(name_at), label_y + 4.0), Anchor::Start, &name))
        }
    }
}

/// Moves labels apart until each has its own line, keeping their order; none leaves the paper.
fn spread(wanted: Vec<f64>, height: f64) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = wanted.into_iter().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut above = TOP - LINE_OF_TEXT;
    for (_, y) in &mut order {
        *y = y.max(above + LINE_OF_TEXT);
        above = *y;
    }
    let mut below = TOP + height + LINE_OF_TEXT;
    for (_, y) in order.iter_mut().rev() {
        *y = y.min(below - LINE_OF_TEXT);
        below = *y;
    }
    order.sort_by_key(|(index, _)| *index);
    order.into_iter().map(|(_, y)| y).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_apart_in_their_order_and_on_the_paper() {
        let placed = spread(vec![100.0, 101.0, 99.0, 391.0, 392.0], 380.0);
        let mut sorted = placed.clone();
        sorted.sort_by(f64::total_cmp);
        assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= LINE_OF_TEXT - 0.01), "{placed:?}");
        assert!(placed[2] < placed[0] && placed[0] < placed[1], "{placed:?}");
        assert!(sorted.iter().all(|y| (TOP..=TOP + 380.0).contains(y)), "{placed:?}");
    }
}
