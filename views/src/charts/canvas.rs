//! What charts drawn by hand share: two sizes of paper, labels that read in the reader's direction, marks, a key.

use maud::{Markup, html};

use crate::parts::Text;
use crate::words::Words;

/// A chart is drawn twice, for a desk and for a phone, and the stylesheet shows one: letters that shrink with the
/// picture cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    Wide,
    Narrow,
    /// Half the width of a printed page; drawn only there.
    Sheet,
}

impl Paper {
    pub const BOTH: [Paper; 2] = [Paper::Wide, Paper::Narrow];

    #[must_use]
    pub const fn width(self) -> f64 {
        match self {
            Paper::Wide => 760.0,
            Paper::Narrow | Paper::Sheet => 360.0,
        }
    }

    /// The class that `app.css` shows or hides.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Paper::Wide => "paper-wide",
            Paper::Narrow => "paper-narrow",
            Paper::Sheet => "paper-sheet",
        }
    }
}

/// Where the text stands from its place, in the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A label in a drawing. In Arabic it runs to the left of its place, as everything else is mirrored.
#[must_use]
pub fn label(words: Words, at: (f64, f64), anchor: Anchor, text: &str) -> Markup {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let direction = words.language().is_right_to_left().then_some("rtl");
    html! { text.c-text x=(place(at.0)) y=(place(at.1)) text-anchor=(anchor) direction=[direction] { (text) } }
}

/// A coordinate, to a tenth: more would only weigh.
#[must_use]
pub fn place(coordinate: f64) -> String {
    format!("{coordinate:.1}")
}

/// The name cut to what fits, with the sign that something is missing.
#[must_use]
pub fn cut(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let kept: String = name.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// A kind of date, told by shape as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Original,
    Baseline,
    Forecast,
    Actual,
    /// A forecast that flees.
    Fleeing,
}

impl Mark {
    /// The class of its colour.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Mark::Original => "c-original",
            Mark::Baseline => "c-baseline",
            Mark::Forecast => "c-forecast",
            Mark::Actual => "c-actual",
            Mark::Fleeing => "c-today",
        }
    }

    /// The mark around a place: ○ first promise, ◇ plan, ▼ forecast, ● done.
    #[must_use]
    pub fn draw(self, x: f64, y: f64) -> Markup {
        let (cx, cy) = (place(x), place(y));
        html! {
            @match self {
                Mark::Original => circle.mark.c-original cx=(cx) cy=(cy) r="5" {},
                Mark::Baseline => path.mark.c-baseline d={ "M" (cx) " " (place(y - 6.0)) "l6 6-6 6-6-6z" } {},
                Mark::Forecast | Mark::Fleeing => path.mark.solid.(self.class()) d={ "M" (place(x - 5.5)) " " (place(y - 4.5)) "h11l-5.5 10z" } {},
                Mark::Actual => circle.mark.solid.c-actual cx=(cx) cy=(cy) r="5" {},
            }
        }
    }
}

/// How an entry of the key looks: a mark, or a piece of line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    Mark(Mark),
    Line(Mark),
    Dashes(Mark),
    Today,
    /// What may come.
    Fan,
    /// Where the method changed.
    Break,
}

/// The key of a chart, as a list above it: words beside each sign.
#[must_use]
pub fn key(entries: &[(Sample, Text)]) -> Markup {
    html! {
        ul.chart-key {
            @for (sample, text) in entries {
                li { svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" { (drawn(*sample)) } " " (text) }
            }
        }
    }
}

fn drawn(sample: Sample) -> Markup {
    html! {
        @match sample {
            Sample::Mark(mark) => (mark.draw(12.0, 8.0)),
            Sample::Line(mark) => line.(mark.class()) x1="1" x2="23" y1="8" y2="8" {},
            Sample::Dashes(mark) => line.(mark.class()) x1="1" x2="23" y1="8" y2="8" stroke-dasharray="4 3" {},
            Sample::Fan => polygon.fan points="1,8 23,1 23,15" {},
            Sample::Break => line.break x1="12" x2="12" y1="1" y2="15" {},
            Sample::Today => line.c-today x1="12" x2="12" y1="1" y2="15" {},
        }
    }
}
