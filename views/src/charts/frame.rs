//! What stands around every chart: a title, one sentence that says what to see, and the figures as a table.

use maud::{Markup, html};

use crate::parts::Text;
use crate::words::Words;

/// A chart with its words. `svg` carries `role="img"`; `table` is a real table of the same figures.
#[derive(Debug)]
pub struct ChartFrame<'a> {
    pub title: Text<'a>,
    /// What the reader should see in it, in one sentence.
    pub sentence: Text<'a>,
    pub svg: Markup,
    pub table: Markup,
}

#[must_use]
pub fn chart_frame(words: Words, chart: &ChartFrame) -> Markup {
    html! {
        figure.chart {
            figcaption {
                p.chart-title { (chart.title) }
                p { (chart.sentence) }
            }
            (chart.svg)
            details { summary { (words.say("common-chart-data")) } (chart.table) }
        }
    }
}
