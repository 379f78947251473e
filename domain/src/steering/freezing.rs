//! When the figures of a sitting are frozen: from then on the committee reads what was known then.

use chrono::{Days, NaiveDate};

use super::settings::Settings;
use super::sitting::{Sitting, SittingState};

/// Why a sitting cannot be frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFrozen {
    /// Its figures are kept already, once and for all.
    Already,
    Cancelled,
}

impl Sitting {
    /// The first day on which the worker freezes it: so many days before it is held, but only when the day of the
    /// cut-off is over; and in any case on the day it is held (a weekly review takes reports until the evening before).
    #[must_use]
    pub fn freezes_on(&self, settings: &Settings) -> NaiveDate {
        let foreseen = self.held_on.checked_sub_days(Days::new(settings.freeze_days.into())).unwrap_or(self.held_on);
        let reports_are_in = self.cutoff_on.succ_opt().unwrap_or(self.cutoff_on);
        foreseen.max(reports_are_in).min(self.held_on)
    }

    /// Reports still come in: whoever freezes it by hand has to know.
    #[must_use]
    pub fn takes_reports(&self, today: NaiveDate) -> bool {
        self.state == SittingState::Planned && today <= self.cutoff_on
    }

    /// The sitting with its figures frozen.
    ///
    /// # Errors
    /// When they are frozen already, or the sitting does not take place.
    pub fn frozen(self) -> Result<Sitting, NotFrozen> {
        match self.state {
            SittingState::Planned => Ok(Sitting { state: SittingState::Frozen, ..self }),
            SittingState::Cancelled => Err(NotFrozen::Cancelled),
            _ => Err(NotFrozen::Already),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, settings};
    use crate::steering::body::Level;
    use crate::steering::sitting::{SittingCode, SittingId};

    fn sitting(held: &str, cutoff: &str, state: SittingState) -> Sitting {
        Sitting {
            id: SittingId(1),
            code: SittingCode("CIGOV-16".into()),
            level: Level::from_code("3").unwrap(),
            entity: None,
            number: 16,
            held_on: day(held),
            begins_at: day(held).and_hms_opt(9, 0, 0).unwrap().and_utc(),
            minutes: 90,
            place: None,
            cutoff_on: day(cutoff),
            state,
            opened_at: None,
            closed_at: None,
            chair: None,
            cancelled_because: None,
            version: 1,
        }
    }

    #[test]
    fn figures_are_frozen_when_reports_are_in_and_at_the_latest_on_the_day() {
        for (held, cutoff, freezes) in [
            ("2026-12-21", "2026-12-13", "2026-12-14"),
            ("2026-12-21", "2026-12-10", "2026-12-13"),
            ("2026-11-18", "2026-11-17", "2026-11-18"),
            ("2026-11-18", "2026-11-18", "2026-11-18"),
        ] {
            assert_eq!(sitting(held, cutoff, SittingState::Planned).freezes_on(&settings()), day(freezes), "{held}");
        }
    }

    #[test]
    fn only_a_planned_sitting_is_frozen() {
        for state in SittingState::ALL {
            let result = sitting("2026-12-21", "2026-12-13", *state).frozen();
            match state {
                SittingState::Planned => assert_eq!(result.unwrap().state, SittingState::Frozen),
                SittingState::Cancelled => assert_eq!(result, Err(NotFrozen::Cancelled)),
                _ => assert_eq!(result, Err(NotFrozen::Already)),
            }
        }
    }

    #[test]
    fn reports_are_taken_until_the_evening_of_the_cut_off() {
        let planned = sitting("2026-12-21", "2026-12-13", SittingState::Planned);
        assert!(planned.takes_reports(day("2026-12-13")));
        assert!(!planned.takes_reports(day("2026-12-14")));
        assert!(!sitting("2026-12-21", "2026-12-13", SittingState::Frozen).takes_reports(day("2026-12-01")));
    }
}
