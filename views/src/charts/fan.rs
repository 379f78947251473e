//! The fan of places: what was, edition by edition, then what may come, ever wider. Place 1 is on top.
//!
//! Editions of different methods are not one series: where the method changed, a dotted line stands between the points
//! and nothing joins them.

use maud::{Markup, html};

use super::canvas::{Anchor, Mark, Paper, label, place};
use crate::parts::Text;
use crate::words::Words;

/// A place that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FanPast {
    pub edition: u16,
    pub place: usize,
    /// The method is another than the edition's before.
    pub breaks: bool,
}

/// What may come in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FanAhead {
    pub edition: u16,
    pub median: usize,
    /// The places of the middle 50, 80 and 95 % of the futures: best, worst.
    pub bands: [(usize, usize); 3],
}

#[derive(Clone, Debug)]
pub struct FanChart<'a> {
    /// Oldest first.
    pub past: &'a [FanPast],
    pub ahead: &'a [FanAhead],
    /// Edition and place aimed at.
    pub targets: &'a [(u16, usize)],
    pub label: Text<'a>,
}

/// The plot inside its paper.
struct Plot {
    paper: Paper,
    mirrored: bool,
    years: (f64, f64),
    last_place: f64,
}

const TOP: f64 = 14.0;
const FOOT: f64 = 28.0;
/// Room for places beside the plot, before it in the direction of reading.
const PLACES: f64 = 40.0;
const MARGIN: f64 = 22.0;
const HEIGHT: f64 = 280.0;
/// Two labels of editions nearer than this would touch.
const LABEL: f64 = 40.0;

/// Draws the chart on both papers.
#[must_use]
pub fn fan_chart(words: Words, chart: &FanChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

fn drawn(words: Words, chart: &FanChart, paper: Paper) -> Markup {
    let plot = Plot::of(words, chart, paper);
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (TOP + HEIGHT + FOOT) } role="img" aria-label=(chart.label) {
            (grid(words, chart, &plot))
            (fan(chart, &plot))
            (past(words, chart, &plot))
            @for (edition, aimed) in chart.targets {
                (Mark::Baseline.draw(plot.x(*edition), plot.y(*aimed)))
                (label(words, (plot.x(*edition), plot.y(*aimed) - 11.0), Anchor::Middle, &words.number(whole(*aimed))))
            }
        }
    }
}

impl Plot {
    fn of(words: Words, chart: &FanChart, paper: Paper) -> Plot {
        let editions = || {
            let past = chart.past.iter().map(|one| one.edition);
            past.chain(chart.ahead.iter().map(|one| one.edition)).chain(chart.targets.iter().map(|one| one.0))
        };
        let worst = chart.past.iter().map(|one| one.place).chain(chart.ahead.iter().map(|one| one.bands[2].1));
        let last = worst.max().unwrap_or(1).div_ceil(25).max(2) * 25;
        Plot {
            paper,
            mirrored: words.language().is_right_to_left(),
            years: (editions().min().unwrap_or(0).into(), editions().max().unwrap_or(1).into()),
            last_place: count(last.min(200)),
        }
    }

    fn x(&self, edition: u16) -> f64 {
        let (first, last) = self.years;
        let width = self.paper.width() - PLACES - 2.0 * MARGIN;
        let along = PLACES + MARGIN + (f64::from(edition) - first) / (last - first).max(1.0) * width;
        self.reading_place(along)
    }

    fn y(&self, place: usize) -> f64 {
        TOP + (count(place) - 1.0) / (self.last_place - 1.0) * HEIGHT
    }

    /// A place given from where reading starts.
    fn reading_place(&self, distance: f64) -> f64 {
        if self.mirrored { self.paper.width() - distance } else { distance }
    }

    fn at(&self, (edition, place_of): (u16, usize)) -> String {
        format!("{},{}", place(self.x(edition)), place(self.y(place_of)))
    }
}

fn grid(words: Words, chart: &FanChart, plot: &Plot) -> Markup {
    let (near, far) = (plot.reading_place(PLACES), plot.reading_place(plot.paper.width()));
    let places = [1, 25, 50, 75, 100, 125, 150, 175, 200];
    let editions: Vec<u16> =
        chart.past.iter().map(|one| one.edition).chain(chart.ahead.iter().map(|one| one.edition)).collect();
    html! {
        @for one in places.into_iter().filter(|one| count(*one) <= plot.last_place) {
            @let y = plot.y(one);
            line.c-line x1=(place(near)) x2=(place(far)) y1=(place(y)) y2=(place(y)) {}
            (label(words, (plot.reading_place(PLACES - 6.0), y + 4.0), Anchor::End, &words.number(whole(one))))
        }
        @for edition in apart(&editions, plot) {
            (label(words, (plot.x(edition), TOP + HEIGHT + 20.0), Anchor::Middle, &edition.to_string()))
        }
    }
}

/// The editions whose labels do not touch, the latest first.
fn apart(editions: &[u16], plot: &Plot) -> Vec<u16> {
    let mut kept: Vec<u16> = vec![];
    for edition in editions.iter().rev() {
        let is_clear = kept.last().is_none_or(|last| (plot.x(*edition) - plot.x(*last)).abs() >= LABEL);
        if is_clear {
            kept.push(*edition);
        }
    }
    kept
}

/// The bands, the widest first, and the median, from the last place that is known.
fn fan(chart: &FanChart, plot: &Plot) -> Markup {
    let Some(last) = chart.past.last() else { return html! {} };
    let start = (last.edition, last.place);
    let band = |share: usize| {
        let ends = |one: &FanAhead| one.bands.get(share).copied().unwrap_or((one.median, one.median));
        let best = chart.ahead.iter().map(|one| (one.edition, ends(one).0));
        let worst = chart.ahead.iter().rev().map(|one| (one.edition, ends(one).1));
        let around: Vec<String> = [start].into_iter().chain(best).chain(worst).map(|point| plot.at(point)).collect();
        around.join(" ")
    };
    let median: Vec<String> = [start]
        .into_iter()
        .chain(chart.ahead.iter().map(|one| (one.edition, one.median)))
        .map(|point| plot.at(point))
        .collect();
    html! {
        @if !chart.ahead.is_empty() {
            @for share in [2, 1, 0] { polygon.fan points=(band(share)) {} }
            polyline.trend.c-forecast points=(median.join(" ")) {}
            @for one in chart.ahead { (Mark::Forecast.draw(plot.x(one.edition), plot.y(one.median))) }
        }
    }
}

fn past(words: Words, chart: &FanChart, plot: &Plot) -> Markup {
    let pairs = chart.past.iter().zip(chart.past.iter().skip(1));
    html! {
        @for (before, after) in pairs {
            @if after.breaks {
                @let x = f64::midpoint(plot.x(before.edition), plot.x(after.edition));
                line.break x1=(place(x)) x2=(place(x)) y1=(place(TOP)) y2=(place(TOP + HEIGHT)) {}
            } @else {
                polyline.trend.c-actual points={ (plot.at((before.edition, before.place))) " " (plot.at((after.edition, after.place))) } {}
            }
        }
        @for one in chart.past { (Mark::Actual.draw(plot.x(one.edition), plot.y(one.place))) }
        @if let Some(last) = chart.past.last() {
            (label(words, (plot.x(last.edition), plot.y(last.place) - 11.0), Anchor::Middle, &words.number(whole(last.place))))
        }
    }
}

fn whole(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred States")]
const fn count(place: usize) -> f64 {
    place as f64
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    fn chart(past: &[FanPast]) -> FanChart<'_> {
        FanChart { past, ahead: &[], targets: &[(2030, 50)], label: "l".into() }
    }

    const PAST: [FanPast; 3] = [
        FanPast { edition: 2020, place: 106, breaks: false },
        FanPast { edition: 2022, place: 101, breaks: false },
        FanPast { edition: 2024, place: 90, breaks: true },
    ];

    #[test]
    fn a_better_place_stands_higher_and_arabic_runs_from_the_right() {
        for (language, runs_right) in [(Language::Fr, true), (Language::Ar, false)] {
            let plot = Plot::of(Words::of(language), &chart(&PAST), Paper::Wide);
            assert!(plot.y(1) < plot.y(50) && plot.y(50) < plot.y(106));
            assert_eq!(plot.x(2020) < plot.x(2030), runs_right);
        }
    }

    #[test]
    fn a_change_of_method_is_drawn_and_not_joined() {
        let drawn = past(
            Words::of(Language::Fr),
            &chart(&PAST),
            &Plot::of(Words::of(Language::Fr), &chart(&PAST), Paper::Wide),
        );
        let svg = drawn.into_string();
        assert_eq!((svg.matches("polyline").count(), svg.matches("class=\"break\"").count()), (2, 1), "{svg}");
    }

    #[test]
    fn labels_of_editions_never_touch() {
        let editions: Vec<u16> = vec![2003, 2004, 2005, 2008, 2010, 2012, 2024, 2026, 2030];
        for paper in Paper::BOTH {
            let plot = Plot { paper, mirrored: false, years: (2003.0, 2030.0), last_place: 200.0 };
            let kept = apart(&editions, &plot);
            assert_eq!(kept.first(), Some(&2030));
            assert!(kept.windows(2).all(|pair| plot.x(pair[0]) - plot.x(pair[1]) >= LABEL), "{kept:?}");
        }
    }
}
