//! Two dates and the slip between them, in words: what was promised first, what is expected now.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::Tone;
use crate::words::Words;

/// The dates of one promise. Whether a slip is serious is a rule, so the caller gives the tone.
#[derive(Clone, Copy, Debug)]
pub struct Promised {
    pub promised: Option<NaiveDate>,
    pub now: Option<NaiveDate>,
    /// True once `now` is a fact and no longer a forecast.
    pub reached: bool,
    pub tone: Tone,
}

/// Draws the two dates side by side, the slip under the second.
#[must_use]
pub fn promised_now(words: Words, dates: &Promised) -> Markup {
    let now = if dates.reached { words.say("common-reached") } else { words.say("common-now-expected") };
    let slip = dates.promised.zip(dates.now).map(|(promised, now)| (now - promised).num_days());
    html! {
        dl.promised {
            div { dt { (words.say("common-promised")) } dd { (day(words, dates.promised)) } }
            div.promised-now {
                dt { (now) }
                dd {
                    (day(words, dates.now))
                    @if let Some(days) = slip { " " span.slip.(dates.tone.class()) { (words.slip(days)) } }
                }
            }
        }
    }
}

fn day(words: Words, day: Option<NaiveDate>) -> Markup {
    html! {
        @match day {
            Some(day) => time datetime=(day) { (words.day_short(day)) },
            None => span.soft { (words.say("common-not-dated")) },
        }
    }
}
