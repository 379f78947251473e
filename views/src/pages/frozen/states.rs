//! The sittings that the portfolio can be looked back to.

use chrono::NaiveDate;
use domain::steering::sitting::SittingCode;
use maud::{Markup, html};

use crate::parts::Link;
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug, Default)]
pub struct StateLinks {
    /// The sitting whose figures are shown, where they are not today's.
    pub now: Option<SittingCode>,
    /// The latest first.
    pub all: Vec<(SittingCode, NaiveDate)>,
}

impl StateLinks {
    /// Draws them under the question that was asked: the same answer, as of each sitting.
    #[must_use]
    pub fn show(&self, words: Words, asked: &[(&'static str, String)]) -> Markup {
        let l = words.language();
        let here = paths::asking(paths::projects(l), asked);
        html! {
            @if !self.all.is_empty() {
                details.as-of {
                    summary { (words.say("frozen-as-of")) }
                    ul {
                        @for (code, held) in &self.all {
                            li {
                                a href=(paths::as_of(&here, &code.0)) aria-current=[(self.now.as_ref() == Some(code)).then_some("true")] {
                                    bdi { (code) } " · " (words.day(*held))
                                }
                            }
                        }
                    }
                    p { (Link::new(words.say("frozen-comparison-link"), paths::comparison(l))) }
                }
            }
        }
    }
}
