//! Lengths of time in words: how long, how old, how late.

use std::cmp::Ordering;

use super::Words;

impl Words {
    /// "1 jour", "12 jours".
    #[must_use]
    pub fn days(self, days: i64) -> String {
        self.tell("common-days", &[("days", days.into())]).into_owned()
    }

    /// "aujourd’hui", "hier", "il y a 41 jours".
    #[must_use]
    pub fn age(self, days: i64) -> String {
        self.tell("common-age", &[("days", days.max(0).into())]).into_owned()
    }

    /// A slip in words: "23 jours de retard", "à l’heure", "12 jours d’avance".
    #[must_use]
    pub fn slip(self, days: i64) -> String {
        match days.cmp(&0) {
            Ordering::Greater => self.tell("common-slip-late", &[("days", days.into())]).into_owned(),
            Ordering::Equal => self.say("common-slip-none").into_owned(),
            Ordering::Less => self.tell("common-slip-early", &[("days", days.saturating_neg().into())]).into_owned(),
        }
    }
}
