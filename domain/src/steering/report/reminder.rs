//! When a lead is asked for the report of a sitting, asked again, and told that it is late (portfolio.md 4.1).

use chrono::NaiveDate;

use crate::steering::settings::Settings;
use crate::steering::sitting::{Sitting, SittingState};

/// For so many days after the cut-off a missing report is told to be late; after that it is the alerts' business.
const LATE_DAYS: i64 = 7;

coded! {
    /// In the order in which they come; each comes once for a project and a sitting.
    pub enum Stage {
        First = "1",
        /// The head of the entity reads it as well.
        Second = "2",
        Late = "3",
    }
}

impl Stage {
    /// Which reminder of this sitting is due on a day; a worker that was down catches up with the latest.
    #[must_use]
    pub fn of(sitting: &Sitting, today: NaiveDate, settings: &Settings) -> Option<Stage> {
        let left = (sitting.held_on - today).num_days();
        let past = (today - sitting.cutoff_on).num_days();
        let is_open = sitting.state == SittingState::Planned && past <= 0;
        if is_open && left <= i64::from(settings.second_reminder_days) {
            Some(Stage::Second)
        } else if is_open && left <= i64::from(settings.first_reminder_days) {
            Some(Stage::First)
        } else if matches!(sitting.state, SittingState::Planned | SittingState::Frozen)
            && (1..=LATE_DAYS).contains(&past)
        {
            Some(Stage::Late)
        } else {
            None
        }
    }

    /// The head of the entity is written to as well.
    #[must_use]
    pub const fn tells_entity(self) -> bool {
        matches!(self, Stage::Second | Stage::Late)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, settings};
    use crate::steering::body::Level;
    use crate::steering::sitting::{SittingCode, SittingId};

    #[test]
    fn a_lead_is_asked_twice_and_told_once() {
        let settings = settings();
        let planned = Sitting {
            id: SittingId(16),
            code: SittingCode("CIGOV-16".into()),
            level: Level::Committee,
            entity: None,
            number: 16,
            held_on: day("2026-12-21"),
            begins_at: "2026-12-21T09:00:00Z".parse().unwrap(),
            minutes: 90,
            place: None,
            cutoff_on: day("2026-12-13"),
            state: SittingState::Planned,
            opened_at: None,
            closed_at: None,
            chair: None,
            cancelled_because: None,
            version: 1,
        };
        for (today, stage) in [
            ("2026-12-06", None),
            ("2026-12-07", Some(Stage::First)),
            ("2026-12-10", Some(Stage::First)),
            ("2026-12-11", Some(Stage::Second)),
            ("2026-12-13", Some(Stage::Second)),
            ("2026-12-14", Some(Stage::Late)),
            ("2026-12-20", Some(Stage::Late)),
            ("2026-12-21", None),
        ] {
            assert_eq!(Stage::of(&planned, day(today), &settings), stage, "{today}");
        }
        for (state, today, stage) in [
            (SittingState::Frozen, "2026-12-14", Some(Stage::Late)),
            (SittingState::Frozen, "2026-12-11", None),
            (SittingState::Cancelled, "2026-12-11", None),
            (SittingState::InSession, "2026-12-15", None),
        ] {
            let sitting = Sitting { state, ..planned.clone() };
            assert_eq!(Stage::of(&sitting, day(today), &settings), stage, "{state} on {today}");
        }
    }
}
