//! A clock in words: until when, and how many working days that leaves.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::words::Words;

/// Working days left; negative once it has run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub until: NaiveDate,
    pub left: i64,
}

impl Clock {
    #[must_use]
    pub fn show(self, words: Words) -> Markup {
        let (key, days, tone) = match self.left {
            days if days < 0 => ("alert-clock-over", -days, "bad"),
            days if days <= 2 => ("alert-clock-left", days, "watch"),
            days => ("alert-clock-left", days, "plain"),
        };
        html! {
            time datetime=(self.until) { (words.day(self.until)) } " "
            span.standing.(tone) { (words.tell(key, &[("days", days.into())])) }
        }
    }
}
