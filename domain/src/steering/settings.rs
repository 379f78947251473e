//! The days and clocks of steering: data of the country profile.

use serde::Deserialize;

use super::rules::Limits;

/// How long a difficulty may stay on each rung, in working days (portfolio.md 4.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Clocks {
    pub acknowledge: u16,
    pub sector: u16,
    pub office: u16,
    /// Until the exception report is written.
    pub exception_report: u16,
}

/// Days before a sitting (portfolio.md 4.1) unless said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Settings {
    /// The cut-off is announced, reports open.
    pub opens_days: u16,
    pub first_reminder_days: u16,
    /// The head of the entity is told as well.
    pub second_reminder_days: u16,
    pub freeze_days: u16,
    /// The pack is sent.
    pub pack_days: u16,
    /// Working days after which silence is consent to a report.
    pub consent_working_days: u16,
    /// So many reports without change in a row raise a question.
    pub unchanged_in_a_row: u16,
    /// Share of the members that must be present or represented, in percent.
    pub quorum_percent: u8,
    pub clocks: Clocks,
    /// The thresholds of the alert rules, before the programme office sets any.
    pub rules: Limits,
}

impl Settings {
    /// The settings themselves, if a committee can live by them.
    ///
    /// # Errors
    /// A sentence for the operator, in English like every message of the program itself.
    pub fn checked(self) -> Result<Settings, String> {
        let before =
            [self.opens_days, self.first_reminder_days, self.second_reminder_days, self.freeze_days, self.pack_days];
        if !before.is_sorted_by(|earlier, later| earlier >= later) {
            return Err(format!("steering: the days before a sitting {before:?} must not grow"));
        }
        if self.quorum_percent == 0 || self.quorum_percent > 100 {
            return Err(format!("steering: a quorum of {} % is none", self.quorum_percent));
        }
        let clocks = [self.clocks.acknowledge, self.clocks.sector, self.clocks.office, self.clocks.exception_report];
        if clocks.contains(&0) {
            return Err(format!("steering: a clock of no days has run out before it starts: {clocks:?}"));
        }
        let rules = self.rules.clone().checked()?;
        Ok(Settings { rules, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::settings as usual;

    #[test]
    fn settings_nobody_can_live_by_are_refused() {
        assert_eq!(usual().checked(), Ok(usual()));
        let nonsense = [
            Settings { freeze_days: 22, ..usual() },
            Settings { pack_days: 9, ..usual() },
            Settings { quorum_percent: 0, ..usual() },
            Settings { quorum_percent: 101, ..usual() },
            Settings { clocks: Clocks { sector: 0, ..usual().clocks }, ..usual() },
        ];
        for settings in nonsense {
            assert!(settings.clone().checked().is_err(), "{settings:?}");
        }
    }
}
