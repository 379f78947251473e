//! Parts as bars: a country's own, and those it is read against, one under the other with their figures.
//!
//! Bars, not a radar: a length is compared at a glance, an area enclosed by three spokes is not, and it changes with the
//! order in which the spokes are drawn.

use maud::{Markup, html};

use super::canvas::{Anchor, Paper, cut, label, place};
use crate::parts::Text;
use crate::words::Words;

/// One bar. A score between 0 and 1.
#[derive(Clone, Debug)]
pub struct PartBar<'a> {
    pub name: Text<'a>,
    pub score: f64,
    pub whose: Whose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Others,
}

/// The bars of one part, under its name.
#[derive(Clone, Debug)]
pub struct PartGroup<'a> {
    pub name: Text<'a>,
    pub bars: Vec<PartBar<'a>>,
}

const HEAD: f64 = 24.0;
const BAR: f64 = 22.0;
const GAP: f64 = 14.0;
/// Room for the figure behind the longest bar.
const FIGURE: f64 = 52.0;

/// Draws the groups on both papers.
#[must_use]
pub fn parts_chart(words: Words, groups: &[PartGroup], title: &str) -> Markup {
    html! { @for paper in Paper::BOTH { (drawn(words, groups, (paper, title))) } }
}

fn drawn(words: Words, groups: &[PartGroup], (paper, title): (Paper, &str)) -> Markup {
    let mut top = 0.0;
    let mut placed = vec![];
    for group in groups {
        placed.push((top, group));
        top += HEAD + BAR * rows(group) + GAP;
    }
    html! {
        svg.(paper.class()) viewBox={ "0 0 " (paper.width()) " " (place(top)) } role="img" aria-label=(title) {
            @for (top, group) in placed {
                (label(words, (reading(words, paper, 0.0), top + 16.0), Anchor::Start, &group.name))
                @for (row, bar) in group.bars.iter().enumerate() {
                    (drawn_bar(words, bar, (paper, top + HEAD + BAR * whole(row))))
                }
            }
        }
    }
}

fn drawn_bar(words: Words, bar: &PartBar, (paper, top): (Paper, f64)) -> Markup {
    let names = if paper == Paper::Wide { 220.0 } else { 150.0 };
    let length = (paper.width() - names - FIGURE) * bar.score.clamp(0.0, 1.0);
    let (from, to) = (reading(words, paper, names), reading(words, paper, names + length));
    let name = cut(&bar.name, if paper == Paper::Wide { 32 } else { 21 });
    html! {
        (label(words, (reading(words, paper, 10.0), top + 14.0), Anchor::Start, &name))
        rect.bar.own[bar.whose == Whose::Own] x=(place(from.min(to))) y=(place(top + 3.0)) width=(place(length)) height="15" {}
        (label(words, (reading(words, paper, names + length + 6.0), top + 15.0), Anchor::Start, &words.decimal(bar.score, 4)))
    }
}

/// A place given from where reading starts.
fn reading(words: Words, paper: Paper, distance: f64) -> f64 {
    if words.language().is_right_to_left() { paper.width() - distance } else { distance }
}

fn rows(group: &PartGroup) -> f64 {
    whole(group.bars.len())
}

#[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
const fn whole(rows: usize) -> f64 {
    rows as f64
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn a_longer_bar_is_a_better_score_and_arabic_begins_at_the_right() {
        let bar = |score: f64| PartBar { name: "x".into(), score, whose: Whose::Own };
        let group = PartGroup { name: "p".into(), bars: vec![bar(0.25), bar(0.75)] };
        let drawn = |language| parts_chart(Words::of(language), std::slice::from_ref(&group), "t").into_string();
        let widths = |svg: &str| -> Vec<f64> {
            svg.split(" width=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
        };
        let found = widths(&drawn(Language::Fr));
        assert_eq!(found.len(), 4, "two bars on two papers");
        assert!((found[1] - 3.0 * found[0]).abs() < 0.2, "{found:?}");
        assert!(drawn(Language::Fr).contains("x=\"220.0\""), "bars begin beside their names");
        assert!(!drawn(Language::Ar).contains("x=\"220.0\""));
    }
}
