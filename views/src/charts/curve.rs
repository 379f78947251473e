//! Lines that grow: the S-curve of a roadmap and that of a budget, drawn by charts-rs in the house's sentinel colours.
//!
//! In Arabic the categories are given backwards, so that time runs from right to left.

use charts_rs::{Color, LineChart, Series, Symbol, YAxisConfig, compact_svg, svg_with_accessibility};
use maud::{Markup, PreEscaped, html};

use super::canvas::Paper;
use super::palette;
use crate::parts::Text;
use crate::words::Words;

/// One line of the curve; `None` where it says nothing.
#[derive(Clone, Debug)]
pub struct CurveLine<'a> {
    pub name: Text<'a>,
    /// One of [`palette`].
    pub colour: &'static str,
    pub stroke: Stroke,
    pub values: Vec<Option<f64>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Whole,
    Dashed,
}

#[derive(Clone, Debug)]
pub struct Curve<'a> {
    pub label: Text<'a>,
    pub sentence: Text<'a>,
    /// Oldest first.
    pub categories: Vec<String>,
    pub lines: Vec<CurveLine<'a>>,
    /// The top of the axis, where it is known: 100 for percent.
    pub most: Option<f64>,
    /// How values read: `{c}%`.
    pub unit: &'static str,
}

/// A curve needs no more room than this.
const WIDEST: f32 = 640.0;
const HEIGHT: f32 = 280.0;

/// Draws the curve on both papers; nothing where charts-rs refuses, since the table beside it says the same.
#[must_use]
pub fn curve(words: Words, curve: &Curve) -> Markup {
    let drawn = |paper| {
        // The one place where markup comes as text: charts-rs escapes every word it is given.
        let svg = chart(words, curve, paper).svg().unwrap_or_default();
        PreEscaped(svg_with_accessibility(&compact_svg(&svg), &curve.label, &curve.sentence))
    };
    html! { @for paper in Paper::BOTH { div.curve.(paper.class()) { (drawn(paper)) } } }
}

fn chart(words: Words, curve: &Curve, paper: Paper) -> LineChart {
    let mirrored = words.language().is_right_to_left();
    let mut categories = curve.categories.clone();
    if mirrored {
        categories.reverse();
    }
    let mut chart = LineChart::new(curve.lines.iter().map(|line| series(line, mirrored)).collect(), categories);
    let (text, line) = (Color::from(palette::TEXT), Color::from(palette::LINE));
    chart.width = single(paper.width()).min(WIDEST);
    chart.height = HEIGHT;
    chart.background_color = Color::transparent();
    chart.legend.show = Some(false);
    chart.tooltip.show = false;
    chart.series.colors = curve.lines.iter().map(|line| Color::from(line.colour)).collect();
    chart.series.stroke_width = 2.0;
    chart.series.symbol = Some(Symbol::None);
    chart.series.smooth = false;
    chart.grid.stroke_color = line;
    chart.x_axis.stroke_color = line;
    chart.x_axis.font.color = text;
    chart.x_axis.font.size = 12.0;
    chart.x_axis.boundary_gap = Some(false);
    chart.y_axis_configs = if mirrored { vec![no_axis(), axis(curve, text)] } else { vec![axis(curve, text)] };
    chart
}

fn axis(curve: &Curve, text: Color) -> YAxisConfig {
    let mut axis = YAxisConfig { split_number: 4, ..YAxisConfig::default() };
    axis.font.color = text;
    axis.font.size = 12.0;
    axis.name_gap = 8.0;
    axis.stroke_color = Color::transparent();
    axis.formatter = Some(curve.unit.to_owned());
    axis.min = Some(0.0);
    axis.max = curve.most.map(single);
    axis
}

/// The axis on the left of an Arabic curve, whose own stands on the right.
fn no_axis() -> YAxisConfig {
    let mut axis = YAxisConfig { width: Some(8.0), split_number: 1, ..YAxisConfig::default() };
    axis.font.color = Color::transparent();
    axis.font.size = 1.0;
    axis.stroke_color = Color::transparent();
    axis
}

fn series(line: &CurveLine, mirrored: bool) -> Series {
    let mut data: Vec<Option<f32>> = line.values.iter().map(|value| value.map(single)).collect();
    if mirrored {
        data.reverse();
    }
    let mut series = Series::new(line.name.to_string(), Vec::new());
    series.data = data;
    series.y_axis_index = usize::from(mirrored);
    series.stroke_dash_array = (line.stroke == Stroke::Dashed).then(|| "5,4".to_owned());
    series
}

#[expect(clippy::cast_possible_truncation, reason = "a place on paper needs no more than seven digits")]
const fn single(value: f64) -> f32 {
    value as f32
}
