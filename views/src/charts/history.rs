//! Lines over the editions of the index: scores, or places with the first on top. A line is never drawn across a change of
//! method: there it stops, and a numbered rule stands in the gap.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, label, place};
use crate::parts::Text;
use crate::words::Words;

/// A sign of a line, told by shape as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Diamond,
    Disc,
    Triangle,
    Square,
    Ring,
    Cross,
}

/// One line; a cell for each edition.
#[derive(Clone, Debug)]
pub struct HistoryLine<'a> {
    pub name: Text<'a>,
    pub sign: Sign,
    pub values: Vec<Option<f64>>,
}

/// What is up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Upward {
    /// Scores from 0 to 1.
    Scores,
    /// Places from 1, on top, to so many.
    Places(u16),
}

#[derive(Clone, Debug)]
pub struct HistoryChart<'a> {
    pub label: Text<'a>,
    /// Oldest first.
    pub editions: Vec<u16>,
    pub lines: Vec<HistoryLine<'a>>,
    pub upward: Upward,
    /// The first editions with a new method.
    pub breaks: &'a [u16],
}

const TOP: f64 = 24.0;
const HEIGHT: f64 = 260.0;
const FOOT: f64 = 26.0;
/// Room for the figures of the axis, before the plot in the direction of reading.
const AXIS: f64 = 40.0;
const EDGE: f64 = 14.0;
/// Years closer than this are not both written.
const ROOM_FOR_A_YEAR: f64 = 36.0;

impl Sign {
    pub const ALL: [Sign; 6] = [Sign::Diamond, Sign::Disc, Sign::Triangle, Sign::Ring, Sign::Square, Sign::Cross];

    /// The class of its colour.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Sign::Diamond | Sign::Cross => "c-baseline",
            Sign::Disc => "c-actual",
            Sign::Triangle => "c-forecast",
            Sign::Square => "c-today",
            Sign::Ring => "c-original",
        }
    }

    fn draw(self, x: f64, y: f64) -> Markup {
        let path = match self {
            Sign::Diamond => format!("M{} {}l6 6-6 6-6-6z", place(x), place(y - 6.0)),
            Sign::Triangle => format!("M{} {}h11l-5.5 10z", place(x - 5.5), place(y - 4.5)),
            Sign::Square => format!("M{} {}h9v9h-9z", place(x - 4.5), place(y - 4.5)),
            Sign::Cross => format!("M{} {}l9 9m0-9l-9 9", place(x - 4.5), place(y - 4.5)),
            Sign::Disc | Sign::Ring => String::new(),
        };
        html! {
            @match self {
                Sign::Disc => circle.mark.solid.c-actual cx=(place(x)) cy=(place(y)) r="4.5" {},
                Sign::Ring => circle.mark.c-original cx=(place(x)) cy=(place(y)) r="4.5" {},
                Sign::Triangle | Sign::Square => path.mark.solid.(self.class()) d=(path) {},
                Sign::Diamond | Sign::Cross => path.mark.(self.class()) d=(path) {},
            }
        }
    }
}

/// The key: every line by its sign.
#[must_use]
pub fn history_key(lines: &[HistoryLine]) -> Markup {
    html! {
        ul.chart-key {
            @for line in lines {
                li { svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" { (line.sign.draw(12.0, 8.0)) } " " (line.name) }
            }
        }
    }
}

/// Draws the chart on both papers.
#[must_use]
pub fn history_chart(words: Words, chart: &HistoryChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

/// The plot: years along, scores or places up.
struct Plot<'a> {
    chart: &'a HistoryChart<'a>,
    paper: Paper,
    mirrored: bool,
}

impl Plot<'_> {
    fn x(&self, year: f64) -> f64 {
        let (first, last) = self.ends();
        let share = if last > first { (year - first) / (last - first) } else { 0.5 };
        self.reading(AXIS + EDGE + share * (self.paper.width() - AXIS - 2.0 * EDGE))
    }

    fn y(&self, value: f64) -> f64 {
        let down = match self.chart.upward {
            Upward::Scores => 1.0 - value,
            Upward::Places(last) => (value - 1.0) / (f64::from(last) - 1.0).max(1.0),
        };
        TOP + down * HEIGHT
    }

    fn ends(&self) -> (f64, f64) {
        let year = |year: Option<&u16>| f64::from(year.copied().unwrap_or(2000));
        (year(self.chart.editions.first()), year(self.chart.editions.last()))
    }

    /// A place given from where reading starts.
    fn reading(&self, distance: f64) -> f64 {
        if self.mirrored { self.paper.width() - distance } else { distance }
    }
}

fn drawn(words: Words, chart: &HistoryChart, paper: Paper) -> Markup {
    let plot = Plot { chart, paper, mirrored: words.language().is_right_to_left() };
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (TOP + HEIGHT + FOOT) } role="img" aria-label=(chart.label) {
            (grid(words, &plot))
            (years(words, &plot))
            (gaps(words, &plot))
            @for line in &chart.lines { (story(line, &plot)) }
        }
    }
}

fn grid(words: Words, plot: &Plot) -> Markup {
    let levels: Vec<(f64, String)> = match plot.chart.upward {
        Upward::Scores => [0.0, 0.25, 0.5, 0.75, 1.0].map(|score| (score, words.decimal(score, 2))).into(),
        Upward::Places(last) => [1, 50, 100, 150, last].map(|level| (f64::from(level), level.to_string())).into(),
    };
    html! {
        @for (level, text) in levels {
            @let y = plot.y(level);
            line.c-line x1=(place(plot.reading(AXIS))) x2=(place(plot.reading(plot.paper.width()))) y1=(place(y)) y2=(place(y)) {}
            (label(words, (plot.reading(AXIS - 6.0), y + 4.0), Anchor::End, &text))
        }
    }
}

/// Years below the plot, from the last backwards, as many as have room.
fn years(words: Words, plot: &Plot) -> Markup {
    let mut shown: Vec<(u16, f64)> = Vec::new();
    for year in plot.chart.editions.iter().rev() {
        let x = plot.x(f64::from(*year));
        if shown.last().is_none_or(|(_, last)| (last - x).abs() >= ROOM_FOR_A_YEAR) {
            shown.push((*year, x));
        }
    }
    html! {
        @for (year, x) in shown { (label(words, (x, TOP + HEIGHT + 18.0), Anchor::Middle, &year.to_string())) }
    }
}

/// Between the last edition of one method and the first of the next, a rule with its number.
fn gaps(words: Words, plot: &Plot) -> Markup {
    let gaps = plot.chart.breaks.iter().enumerate().filter_map(|(number, first)| {
        let before = plot.chart.editions.iter().rev().find(|year| *year < first)?;
        Some((number + 1, plot.x(f64::midpoint(f64::from(*before), f64::from(*first)))))
    });
    html! {
        @for (number, x) in gaps {
            line.c-line.gap x1=(place(x)) x2=(place(x)) y1=(place(TOP - 4.0)) y2=(place(TOP + HEIGHT)) {}
            (label(words, (x, TOP - 9.0), Anchor::Middle, &number.to_string()))
        }
    }
}

fn story(line: &HistoryLine, plot: &Plot) -> Markup {
    let pieces = pieces(&plot.chart.editions, &line.values, plot.chart.breaks);
    html! {
        g {
            title { (line.name) }
            @for piece in &pieces {
                @let points: Vec<(f64, f64)> = piece.iter().map(|(year, value)| (plot.x(f64::from(*year)), plot.y(*value))).collect();
                @if points.len() > 1 {
                    @let at: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", place(*x), place(*y))).collect();
                    polyline.trend.(line.sign.class()) points=(at.join(" ")) {}
                }
                @for (x, y) in points { (line.sign.draw(x, y)) }
            }
        }
    }
}

/// The line cut wherever the method changed, and where an edition says nothing.
fn pieces(editions: &[u16], values: &[Option<f64>], breaks: &[u16]) -> Vec<Vec<(u16, f64)>> {
    let mut pieces: Vec<Vec<(u16, f64)>> = vec![Vec::new()];
    for (year, value) in editions.iter().zip(values) {
        if breaks.contains(year) || value.is_none() {
            pieces.push(Vec::new());
        }
        if let (Some(value), Some(piece)) = (value, pieces.last_mut()) {
            piece.push((*year, *value));
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    const YEARS: [u16; 5] = [2010, 2012, 2014, 2016, 2018];

    fn chart(breaks: &[u16]) -> HistoryChart<'_> {
        let line = HistoryLine {
            name: "x".into(),
            sign: Sign::Disc,
            values: vec![Some(0.1), Some(0.2), Some(0.3), Some(0.4), Some(0.5)],
        };
        HistoryChart { label: "x".into(), editions: YEARS.into(), lines: vec![line], upward: Upward::Scores, breaks }
    }

    #[test]
    fn a_line_stops_where_the_method_changed_and_where_nothing_is_said() {
        let values = [Some(0.1), Some(0.2), Some(0.3), None, Some(0.5)];
        let years = |breaks: &[u16]| -> Vec<Vec<u16>> {
            let pieces = pieces(&YEARS, &values, breaks);
            pieces.iter().map(|piece| piece.iter().map(|(year, _)| *year).collect()).collect()
        };
        assert_eq!(years(&[2012]), [vec![2010], vec![2012, 2014], vec![2018]]);
        assert_eq!(years(&[]), [vec![2010, 2012, 2014], vec![2018]]);
    }

    #[test]
    fn every_break_is_a_numbered_rule_in_a_gap() {
        let drawn = history_chart(Words::of(Language::Fr), &chart(&[2012, 2018])).into_string();
        assert_eq!(drawn.matches("c-line gap").count(), 4, "two breaks on two papers");
        assert_eq!(drawn.matches("<polyline").count(), 2, "only 2012 to 2016 is one line");
    }

    #[test]
    fn time_runs_from_right_to_left_in_arabic_and_the_first_place_is_on_top() {
        let chart = chart(&[]);
        let x = |language: Language| {
            let plot = Plot { chart: &chart, paper: Paper::Wide, mirrored: language.is_right_to_left() };
            (plot.x(2010.0), plot.x(2018.0))
        };
        let (french, arabic) = (x(Language::Fr), x(Language::Ar));
        assert!(french.0 < french.1 && arabic.0 > arabic.1, "{french:?} {arabic:?}");
        let places = HistoryChart { upward: Upward::Places(193), ..chart.clone() };
        let plot = Plot { chart: &places, paper: Paper::Wide, mirrored: false };
        assert!(plot.y(1.0) < plot.y(193.0));
    }
}
