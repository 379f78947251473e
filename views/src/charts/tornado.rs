//! Bars that lie: how much each of several things is worth, the longest first. Bars run in the direction of reading.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, cut, label, place};
use super::palette;
use crate::parts::Text;
use crate::words::Words;

/// One bar with its name and its value in words.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    /// Not negative.
    pub value: f64,
    pub told: String,
    /// What would be, in the colour of what is done; what is, in ink.
    pub is_after: bool,
}

#[derive(Clone, Debug)]
pub struct Bars<'a> {
    pub label: Text<'a>,
    /// The value of a bar that takes all the room.
    pub most: f64,
    pub bars: &'a [Bar],
}

const LINE: f64 = 26.0;
const THICK: f64 = 14.0;
/// A name above its bar, where there is no room beside it.
const NAME: f64 = 18.0;
/// Room for the value behind the longest bar.
const TOLD: f64 = 74.0;

/// Draws the bars on both papers.
#[must_use]
pub fn bars(words: Words, chart: &Bars) -> Markup {
    html! { @for paper in Paper::BOTH { (bars_on(words, chart, paper)) } }
}

/// Draws them on one paper.
#[must_use]
pub fn bars_on(words: Words, chart: &Bars, paper: Paper) -> Markup {
    let above = if paper == Paper::Wide { 0.0 } else { NAME };
    let tall = |bar: &Bar| LINE + if bar.label.is_empty() { -8.0 } else { above };
    let height: f64 = chart.bars.iter().map(tall).sum::<f64>() + 4.0;
    let mut top = 0.0;
    let placed: Vec<(f64, &Bar)> = chart
        .bars
        .iter()
        .map(|bar| {
            top += tall(bar);
            (top - THICK, bar)
        })
        .collect();
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (place(height)) } role="img" aria-label=(chart.label) {
            @for (y, bar) in placed { (drawn(words, chart, paper, (y, bar))) }
        }
    }
}

fn drawn(words: Words, chart: &Bars, paper: Paper, (y, bar): (f64, &Bar)) -> Markup {
    let mirrored = words.language().is_right_to_left();
    let reading = |distance: f64| if mirrored { paper.width() - distance } else { distance };
    let names = if paper == Paper::Wide { 390.0 } else { 0.0 };
    let length = (bar.value / chart.most).clamp(0.0, 1.0) * (paper.width() - names - TOLD);
    let left = if mirrored { reading(names + length) } else { names };
    let name = cut(&bar.label, if paper == Paper::Wide { 58 } else { 50 });
    let name_at = if paper == Paper::Wide { (reading(names - 10.0), y + 12.0) } else { (reading(0.0), y - 5.0) };
    let anchor = if paper == Paper::Wide { Anchor::End } else { Anchor::Start };
    let colour = if bar.is_after { palette::ACTUAL } else { palette::ORIGINAL };
    html! {
        @if !bar.label.is_empty() { (label(words, name_at, anchor, &name)) }
        rect x=(place(left)) y=(place(y)) width=(place(length.max(1.0))) height=(THICK) rx="2" fill=(colour) {}
        (label(words, (reading(names + length + 6.0), y + 12.0), Anchor::Start, &bar.told))
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    fn two() -> [Bar; 2] {
        let bar = |value: f64| Bar { label: "Écoles".into(), value, told: format!("+{value}"), is_after: true };
        [bar(1.0), bar(0.5)]
    }

    fn xs(language: Language) -> Vec<(f64, f64)> {
        let bars = two();
        let chart = Bars { label: "Pas".into(), most: 1.0, bars: &bars };
        let svg = bars_on(Words::of(language), &chart, Paper::Wide).into_string();
        let number = |text: &str| text.split('"').next().unwrap().parse::<f64>().unwrap();
        svg.split("<rect x=\"")
            .skip(1)
            .map(|rest| {
                let width = rest.split("width=\"").nth(1).unwrap();
                (number(rest), number(width))
            })
            .collect()
    }

    #[test]
    fn half_the_worth_is_half_the_length_and_arabic_begins_at_the_right() {
        let (fr, ar) = (xs(Language::Fr), xs(Language::Ar));
        assert!((fr[0].1 - 2.0 * fr[1].1).abs() < 0.2);
        assert!((fr[0].0 - fr[1].0).abs() < 0.1, "they begin at one line");
        let ends: Vec<f64> = ar.iter().map(|(x, width)| x + width).collect();
        assert!((ends[0] - ends[1]).abs() < 0.2 && ends[0] < 760.0);
        assert!(fr[0].0 + fr[0].1 < 760.0 - 60.0, "room for the value");
    }

    #[test]
    fn every_bar_says_its_name_and_value_once() {
        let bars = two();
        let chart = Bars { label: "Pas".into(), most: 1.0, bars: &bars };
        for paper in Paper::BOTH {
            let svg = bars_on(Words::of(Language::Fr), &chart, paper).into_string();
            assert_eq!(svg.matches("Écoles").count(), 2);
            assert_eq!(svg.matches("+0.5").count(), 1);
        }
    }
}
