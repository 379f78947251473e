//! A change taken apart: from the first score, step by step, to the last. Each step begins where the one before ended.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, label, place};
use crate::parts::Text;
use crate::words::Words;

/// A step up or down, in points of the index.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    pub name: Text<'a>,
    pub points: f64,
    /// The points as they are written.
    pub told: String,
}

#[derive(Clone, Debug)]
pub struct Waterfall<'a> {
    pub label: Text<'a>,
    pub from: (Text<'a>, f64),
    pub steps: Vec<Step<'a>>,
    pub to: (Text<'a>, f64),
}

const LINE: f64 = 34.0;
const BAR: f64 = 18.0;
/// Room for a figure at either end of the plot.
const FIGURE: f64 = 64.0;

/// Draws the chart on both papers.
#[must_use]
pub fn waterfall(words: Words, chart: &Waterfall) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

/// A line of the drawing: where its bar runs from and to.
struct Drop<'a> {
    name: &'a str,
    told: String,
    ends: (f64, f64),
}

struct Plot {
    low: f64,
    high: f64,
    paper: Paper,
    mirrored: bool,
}

impl Plot {
    /// On a phone names stand above their bars, so that the whole width is left for them.
    fn names(&self) -> f64 {
        if self.paper == Paper::Wide { 250.0 } else { 0.0 }
    }

    fn line(&self) -> f64 {
        if self.paper == Paper::Wide { LINE } else { LINE + 16.0 }
    }

    fn x(&self, score: f64) -> f64 {
        let width = self.paper.width() - self.names() - 2.0 * FIGURE;
        let share = if self.high > self.low { (score - self.low) / (self.high - self.low) } else { 0.5 };
        self.reading(self.names() + FIGURE + share * width)
    }

    fn reading(&self, distance: f64) -> f64 {
        if self.mirrored { self.paper.width() - distance } else { distance }
    }
}

fn drawn(words: Words, chart: &Waterfall, paper: Paper) -> Markup {
    let drops = drops(words, chart);
    let scores = || drops.iter().flat_map(|drop| [drop.ends.0, drop.ends.1]);
    let plot = Plot {
        low: scores().fold(f64::INFINITY, f64::min),
        high: scores().fold(f64::NEG_INFINITY, f64::max),
        paper,
        mirrored: words.language().is_right_to_left(),
    };
    let lines = std::iter::successors(Some(0.0), |y| Some(y + plot.line()));
    let height = drops.iter().fold(6.0, |height, _| height + plot.line());
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (place(height)) } role="img" aria-label=(chart.label) {
            @for (drop, y) in drops.iter().zip(lines) { (one(words, drop, y, &plot)) }
        }
    }
}

/// The first score, the steps, the last score.
fn drops<'a>(words: Words, chart: &'a Waterfall) -> Vec<Drop<'a>> {
    let total =
        |(name, score): &'a (Text<'a>, f64)| Drop { name, told: words.decimal(*score, 4), ends: (*score, *score) };
    let mut at = chart.from.1;
    let mut drops = vec![total(&chart.from)];
    for step in &chart.steps {
        drops.push(Drop { name: &step.name, told: step.told.clone(), ends: (at, at + step.points) });
        at += step.points;
    }
    drops.push(total(&chart.to));
    drops
}

fn one(words: Words, drop: &Drop, y: f64, plot: &Plot) -> Markup {
    let shift = plot.line() - LINE;
    let (name_at, anchor) =
        if plot.paper == Paper::Wide { (plot.names() - 8.0, Anchor::End) } else { (0.0, Anchor::Start) };
    let name_y = if plot.paper == Paper::Wide { y + 20.0 } else { y + 13.0 };
    let (from, to) = (plot.x(drop.ends.0), plot.x(drop.ends.1));
    let top = y + shift + 7.0;
    let ahead = if plot.mirrored { -1.0 } else { 1.0 };
    // The figure stands beyond the higher end, which lies further along the line of reading.
    let far = plot.x(drop.ends.0.max(drop.ends.1));
    html! {
        (label(words, (plot.reading(name_at), name_y), anchor, drop.name))
        @if (drop.ends.0 - drop.ends.1).abs() < f64::EPSILON {
            line.c-baseline x1=(place(to)) x2=(place(to)) y1=(place(top - 3.0)) y2=(place(top + BAR + 3.0)) {}
        } @else {
            rect.bar.(if drop.ends.1 > drop.ends.0 { "c-actual" } else { "c-today" })
                x=(place(from.min(to))) y=(place(top)) width=(place((from - to).abs().max(1.0))) height=(BAR) {}
        }
        line.leader x1=(place(to)) x2=(place(to)) y1=(place(top + BAR)) y2=(place(top + plot.line())) {}
        (label(words, (far + ahead * 6.0, top + 13.0), Anchor::Start, &drop.told))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn each_step_begins_where_the_one_before_ended() {
        let step = |points| Step { name: "x".into(), points, told: String::new() };
        let chart = Waterfall {
            label: "x".into(),
            from: ("2022".into(), 0.5),
            steps: vec![step(0.2), step(-0.1)],
            to: ("2024".into(), 0.6),
        };
        let drops = drops(Words::of(Language::Fr), &chart);
        let joined = drops.windows(2).all(|pair| (pair[0].ends.1 - pair[1].ends.0).abs() < 1e-12);
        assert!(joined && drops.len() == 4);
    }
}
