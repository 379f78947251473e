//! What presses: alerts nobody has taken in hand, and clocks that run.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::pages::alerts::{Ladder, Listed, Standing, alert_table, standing_table};
use crate::parts::count;
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct Pressing {
    pub ladder: Ladder,
    pub alerts: Vec<Listed>,
    /// How many open alerts there are in all.
    pub total: usize,
    pub clocks: Vec<Standing>,
}

impl Pressing {
    pub(super) fn show(&self, words: Words, today: NaiveDate) -> Markup {
        let l = words.language();
        html! {
            @if !self.alerts.is_empty() {
                section.keep-part id="new-alerts" {
                    h2 { (words.say("alert-desk")) }
                    (count(words, self.alerts.len(), self.total))
                    (alert_table(words, &self.ladder, today, &self.alerts))
                }
            }
            @if !self.clocks.is_empty() {
                section.keep-part id="clocks" {
                    h2 { (words.say("alert-desk-clocks")) }
                    (standing_table(words, &words.say("alert-desk-clocks"), &self.clocks))
                }
            }
            p {
                a href=(paths::alerts(l)) { (words.say("alert-desk-all")) } " · "
                a href=(paths::escalations(l)) { (words.say("alert-escalations")) }
            }
        }
    }
}
