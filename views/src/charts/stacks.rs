//! Bars in parts, one under the other: what each thing has of every kind. Bars grow in the direction of reading.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, cut, label, place};
use crate::parts::Text;
use crate::words::Words;

/// How a part of a bar looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    Good,
    Watch,
    Bad,
    Quiet,
    /// Only its outline.
    Open,
}

#[derive(Clone, Debug)]
pub struct Stack<'a> {
    pub name: Text<'a>,
    /// Drawn one after the other, each as long as its number.
    pub parts: Vec<(Fill, f64)>,
    /// The figure at the end of the bar.
    pub end: Text<'a>,
}

#[derive(Clone, Debug)]
pub struct StackChart<'a> {
    pub bars: &'a [Stack<'a>],
    /// What fills the whole width.
    pub most: f64,
    pub label: Text<'a>,
}

/// Draws the chart on both papers.
#[must_use]
pub fn stack_chart(words: Words, chart: &StackChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

/// What the fills mean, as a list above the chart.
#[must_use]
pub fn stack_key(entries: &[(Fill, Text)]) -> Markup {
    html! {
        ul.chart-key {
            @for (fill, text) in entries {
                li { svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" { (rectangle(*fill, (2.0, 2.0), (20.0, 12.0))) } " " (text) }
            }
        }
    }
}

/// Where things stand on one paper.
struct Layout {
    names: f64,
    ends: f64,
    row: f64,
    /// From the top of a row to its bar.
    drop: f64,
}

const THICK: f64 = 16.0;

impl Layout {
    const fn of(paper: Paper) -> Layout {
        match paper {
            Paper::Wide => Layout { names: 270.0, ends: 96.0, row: 30.0, drop: 7.0 },
            // A phone has no room beside the bar: the name stands above it.
            Paper::Narrow | Paper::Sheet => Layout { names: 0.0, ends: 84.0, row: 46.0, drop: 22.0 },
        }
    }
}

fn drawn(words: Words, chart: &StackChart, paper: Paper) -> Markup {
    let layout = Layout::of(paper);
    let height = chart.bars.iter().fold(8.0, |sum, _| sum + layout.row);
    let tops = std::iter::successors(Some(4.0), |top| Some(top + layout.row));
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (height) } role="img" aria-label=(chart.label) {
            @for (bar, top) in chart.bars.iter().zip(tops) { (row(words, chart, bar, (paper, top))) }
        }
    }
}

fn row(words: Words, chart: &StackChart, bar: &Stack, (paper, top): (Paper, f64)) -> Markup {
    let layout = Layout::of(paper);
    let width = paper.width() - layout.names - layout.ends;
    let along = |x: f64| if words.language().is_right_to_left() { paper.width() - x } else { x };
    let most = if chart.most > 0.0 { chart.most } else { 1.0 };
    let (mut from, mut parts) = (layout.names, Vec::new());
    for (fill, number) in bar.parts.iter().filter(|(_, number)| *number > 0.0) {
        let long = number / most * width;
        parts.push((*fill, along(from).min(along(from + long)), long));
        from += long;
    }
    let name_at = if paper == Paper::Wide { (along(0.0), top + layout.drop + 13.0) } else { (along(0.0), top + 15.0) };
    let most_letters = if paper == Paper::Wide { 38 } else { 46 };
    html! {
        (label(words, name_at, Anchor::Start, &cut(&bar.name, most_letters)))
        @for (fill, x, long) in parts { (rectangle(fill, (x, top + layout.drop), (long, THICK))) }
        (label(words, (along(from + 8.0), top + layout.drop + 13.0), Anchor::Start, &bar.end))
    }
}

fn rectangle(fill: Fill, (x, y): (f64, f64), (width, height): (f64, f64)) -> Markup {
    let (class, inside) = match fill {
        Fill::Good => ("said c-actual", None),
        Fill::Watch => ("said c-forecast", None),
        Fill::Bad => ("said c-today", None),
        Fill::Quiet => ("said c-original", None),
        Fill::Open => ("c-original", Some("none")),
    };
    // An outline is drawn inside its place, so that neighbours do not overlap.
    let inset = if inside.is_some() { 1.0 } else { 0.0 };
    let (x, y, width, height) = (x + inset, y + inset, (width - 2.0 * inset).max(0.0), height - 2.0 * inset);
    html! { rect class=(class) fill=[inside] x=(place(x)) y=(place(y)) width=(place(width)) height=(place(height)) {} }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    fn chart(language: Language) -> String {
        let bars = [Stack {
            name: "Santé".into(),
            parts: vec![(Fill::Good, 3.0), (Fill::Bad, 0.0), (Fill::Open, 1.0)],
            end: "3 sur 4".into(),
        }];
        stack_chart(Words::of(language), &StackChart { bars: &bars, most: 4.0, label: "Parts".into() }).into_string()
    }

    #[test]
    fn parts_stand_one_after_the_other_and_nothing_is_not_drawn() {
        let french = chart(Language::Fr);
        assert_eq!(french.matches("<rect").count(), 4, "two parts on two papers");
        assert!(french.contains("x=\"270.0\"") && french.contains("x=\"566.5\""), "{french}");
    }

    #[test]
    fn in_arabic_bars_grow_to_the_left() {
        let arabic = chart(Language::Ar);
        assert!(arabic.contains("x=\"194.5\"") && arabic.contains("direction=\"rtl\""), "{arabic}");
    }
}
