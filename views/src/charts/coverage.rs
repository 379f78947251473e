//! What intervals promised and what they held: for each series a line from 40 to 100 %, a mark for each promise, and how far
//! it stands from where it should.

use maud::{Markup, html};

use super::canvas::{Anchor, Mark, Paper, cut, label, place};
use crate::parts::Text;
use crate::words::Words;

/// The marks of the promises of 50, 80 and 95 %, in this order.
pub const MARKS: [Mark; 3] = [Mark::Original, Mark::Actual, Mark::Baseline];

/// One line of the chart; shares between 0 and 1, in the order of the promises.
#[derive(Clone, Debug)]
pub struct CoverageLine<'a> {
    pub name: Text<'a>,
    pub held: [f64; 3],
}

#[derive(Clone, Debug)]
pub struct CoverageChart<'a> {
    pub label: Text<'a>,
    pub promised: [f64; 3],
    pub lines: Vec<CoverageLine<'a>>,
}

const LEAST: f64 = 0.4;
const TOP: f64 = 28.0;
const ROW: f64 = 34.0;
const FOOT: f64 = 8.0;
const EDGE: f64 = 20.0;

/// Draws it on both papers.
#[must_use]
pub fn coverage_chart(words: Words, chart: &CoverageChart) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, chart, paper)) } }
}

fn drawn(words: Words, chart: &CoverageChart, paper: Paper) -> Markup {
    let rows = (0..).zip(&chart.lines).map(|(row, line)| (TOP + ROW * (f64::from(row) + 0.5), line));
    let rows: Vec<(f64, &CoverageLine)> = rows.collect();
    let foot = rows.last().map_or(TOP, |(y, _)| y + ROW / 2.0);
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (foot + FOOT) } role="img" aria-label=(chart.label) {
            @for share in chart.promised {
                @let x = along(words, paper, share);
                line.c-line x1=(place(x)) x2=(place(x)) y1=(place(TOP)) y2=(place(foot)) {}
                (label(words, (x, TOP - 10.0), Anchor::Middle, &words.percent(share)))
            }
            @for (y, line) in rows { (row(words, chart, (paper, y, line))) }
        }
    }
}

fn row(words: Words, chart: &CoverageChart, (paper, y, line): (Paper, f64, &CoverageLine)) -> Markup {
    let name_at = if words.language().is_right_to_left() { paper.width() } else { 0.0 };
    html! {
        g {
            title { (line.name) }
            (label(words, (name_at, y + 4.0), Anchor::Start, &cut(&line.name, 20)))
            @for ((held, promised), mark) in line.held.iter().zip(chart.promised).zip(MARKS) {
                @let x = along(words, paper, *held);
                line.(mark.class()) x1=(place(along(words, paper, promised))) x2=(place(x)) y1=(place(y)) y2=(place(y)) {}
                (mark.draw(x, y))
            }
        }
    }
}

/// The place of a share, in the reader's direction.
fn along(words: Words, paper: Paper, share: f64) -> f64 {
    let names = if paper == Paper::Wide { 170.0 } else { 130.0 };
    let x = names + (paper.width() - names - EDGE) * ((share - LEAST) / (1.0 - LEAST)).clamp(0.0, 1.0);
    if words.language().is_right_to_left() { paper.width() - x } else { x }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn a_larger_share_stands_further_along_in_the_reader_s_direction() {
        for paper in Paper::BOTH {
            let (fr, ar) = (Words::of(Language::Fr), Words::of(Language::Ar));
            assert!(along(fr, paper, 0.5) < along(fr, paper, 0.8) && along(fr, paper, 1.0) < paper.width());
            assert!(along(ar, paper, 0.5) > along(ar, paper, 0.8) && along(ar, paper, 1.0) > 0.0);
        }
    }
}
