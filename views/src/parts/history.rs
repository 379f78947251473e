//! What happened, newest first or last as the caller likes: who, when, what, why.

use chrono::{DateTime, Utc};
use maud::{Markup, html};

use super::Text;
use crate::words::Words;

/// One line of the journal, already in words.
#[derive(Clone, Debug)]
pub struct HistoryLine<'a> {
    pub at: DateTime<Utc>,
    pub who: Text<'a>,
    pub what: Markup,
    pub why: Option<Text<'a>>,
}

/// Draws one line.
#[must_use]
pub fn history_line(words: Words, line: &HistoryLine) -> Markup {
    html! {
        p.history-when {
            time datetime=(line.at.to_rfc3339()) { (words.moment(line.at)) }
            " · " bdi { (line.who) }
        }
        p.history-what { (line.what) }
        @if let Some(why) = &line.why {
            p.history-why { span.term { (words.say("common-why")) } " " (why) }
        }
    }
}

/// Draws the lines as one story, or says that nothing happened yet.
#[must_use]
pub fn history(words: Words, lines: &[HistoryLine]) -> Markup {
    html! {
        @if lines.is_empty() {
            p.soft { (words.say("common-history-empty")) }
        } @else {
            ol.history { @for line in lines { li { (history_line(words, line)) } } }
        }
    }
}
