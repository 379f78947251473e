//! Bars side by side: who has how much of each part. Drawn along the line of reading, so that names stay whole.
//!
//! Bars, not a radar: a length is compared at a glance, an area enclosed by three spokes is not, and it changes with the
//! order in which the spokes are drawn.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, cut, label, place};
use crate::parts::Text;
use crate::words::Words;

/// Whose bar it is: told by colour, and by the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The country the page is about.
    Own,
    /// A middle or an end, which no single country need have.
    Measure,
    Other,
}

#[derive(Clone, Debug)]
pub struct Bar<'a> {
    pub name: Text<'a>,
    /// Between 0 and 1.
    pub value: f64,
    pub whose: Whose,
}

/// The bars of one part.
#[derive(Clone, Debug)]
pub struct BarGroup<'a> {
    pub title: Text<'a>,
    pub bars: Vec<Bar<'a>>,
}

#[derive(Clone, Debug)]
pub struct BarChart<'a> {
    pub label: Text<'a>,
    pub groups: Vec<BarGroup<'a>>,
}

const LINE: f64 = 24.0;
const TITLE: f64 = 30.0;
const BAR: f64 = 14.0;
/// Room for a value behind the longest bar.
const VALUE: f64 = 52.0;

/// Draws the chart on both papers.
#[must_use]
pub fn bar_chart(words: Words, chart: &BarChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

fn drawn(words: Words, chart: &BarChart, paper: Paper) -> Markup {
    let tops = tops(&chart.groups);
    let height = tops.last().copied().unwrap_or_default();
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (place(height)) } role="img" aria-label=(chart.label) {
            @for (group, top) in chart.groups.iter().zip(tops) { (part(words, group, top, paper)) }
        }
    }
}

/// Where each group begins, and where the last one ends.
fn tops(groups: &[BarGroup]) -> Vec<f64> {
    let mut tops = vec![0.0];
    for group in groups {
        let height = group.bars.iter().fold(TITLE, |height, _| height + LINE);
        tops.push(tops.last().copied().unwrap_or_default() + height + 6.0);
    }
    tops
}

fn part(words: Words, group: &BarGroup, top: f64, paper: Paper) -> Markup {
    let lines = std::iter::successors(Some(top + TITLE), |y| Some(y + LINE));
    html! {
        g {
            (label(words, (reading(words, paper, 0.0), top + 18.0), Anchor::Start, &group.title))
            @for (bar, y) in group.bars.iter().zip(lines) { (line(words, bar, y, paper)) }
        }
    }
}

fn line(words: Words, bar: &Bar, y: f64, paper: Paper) -> Markup {
    let names = names(paper);
    let length = bar.value.clamp(0.0, 1.0) * (paper.width() - names - VALUE);
    let end = names + length;
    let left = if words.language().is_right_to_left() { paper.width() - end } else { names };
    let most = if paper == Paper::Wide { 28 } else { 17 };
    html! {
        (label(words, (reading(words, paper, names - 8.0), y + 12.0), Anchor::End, &cut(&bar.name, most)))
        rect.(class(bar.whose)) x=(place(left)) y=(place(y)) width=(place(length.max(1.0))) height=(BAR) {}
        (label(words, (reading(words, paper, end + 6.0), y + 12.0), Anchor::Start, &words.decimal(bar.value, 4)))
    }
}

const fn class(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "bar c-actual",
        Whose::Measure => "bar c-baseline",
        Whose::Other => "bar c-original",
    }
}

fn names(paper: Paper) -> f64 {
    if paper == Paper::Wide { 210.0 } else { 128.0 }
}

fn reading(words: Words, paper: Paper, distance: f64) -> f64 {
    if words.language().is_right_to_left() { paper.width() - distance } else { distance }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn bars_grow_from_where_reading_starts() {
        let bar = |value| Bar { name: "x".into(), value, whose: Whose::Own };
        let left = |language, value| {
            let drawn = line(Words::of(language), &bar(value), 0.0, Paper::Wide).into_string();
            let (_, rest) = drawn.split_once("<rect").unwrap();
            rest.split("x=\"").nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap()
        };
        assert!((left(Language::Fr, 0.2) - left(Language::Fr, 0.9)).abs() < 0.1);
        assert!(left(Language::Ar, 0.2) > left(Language::Ar, 0.9));
    }
}
