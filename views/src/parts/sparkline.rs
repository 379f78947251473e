//! A trend as large as a word. The label says in words what the line shows.

use maud::{Markup, html};

use super::Text;
use crate::words::Words;

const WIDTH: f64 = 96.0;
const HEIGHT: f64 = 24.0;
/// Room for the end dot and the thickness of the line.
const EDGE: f64 = 4.0;

/// Values from the oldest to the newest, evenly spaced.
#[derive(Clone, Debug)]
pub struct Sparkline<'a> {
    pub values: &'a [f64],
    pub label: Text<'a>,
}

/// Draws the line and a dot on the newest value; time runs in the reader's direction.
#[must_use]
pub fn sparkline(words: Words, spark: &Sparkline) -> Markup {
    let places = places(spark.values, words.language().is_right_to_left());
    let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    html! {
        svg.spark viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } width=(WIDTH) height=(HEIGHT) role="img" aria-label=(spark.label) {
            polyline points=(line.join(" ")) {}
            @if let Some((x, y)) = places.last() { circle cx={ (format!("{x:.1}")) } cy={ (format!("{y:.1}")) } r="2.5" {} }
        }
    }
}

fn places(values: &[f64], mirrored: bool) -> Vec<(f64, f64)> {
    let (least, most) =
        values.iter().fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(*value), most.max(*value)));
    let stride = (WIDTH - 2.0 * EDGE) / f64::from(u32::try_from(values.len().saturating_sub(1)).unwrap_or(1).max(1));
    let along = |index: u32| EDGE + stride * f64::from(index);
    (0..)
        .zip(values)
        .map(|(index, value)| {
            let share = if most > least { (value - least) / (most - least) } else { 0.5 };
            let x = if mirrored { WIDTH - along(index) } else { along(index) };
            (x, HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE))
        })
        .collect()
}
