//! The days before a sitting (portfolio.md 4.1): when reports open, who is reminded, when the figures freeze.

use chrono::{Days, NaiveDate};

use super::Sitting;
use crate::steering::settings::Settings;

coded! {
    /// A day that counts, in order.
    pub enum Step {
        Opens = "opens",
        FirstReminder = "first_reminder",
        SecondReminder = "second_reminder",
        Cutoff = "cutoff",
        Freeze = "freeze",
        Pack = "pack",
        /// Members put their questions.
        Questions = "questions",
        /// The chair's five minutes: what is wanted, who is absent.
        Brief = "brief",
        Sits = "sits",
    }
}

/// A step and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOf {
    pub step: Step,
    pub day: NaiveDate,
    /// It lies behind us, or is today.
    pub reached: bool,
}

/// Until then members may put questions, in days before the sitting.
const QUESTIONS_DAYS: u16 = 3;
const BRIEF_DAYS: u16 = 1;

impl Sitting {
    /// The days on the way to this sitting, the earliest first.
    #[must_use]
    pub fn days(&self, settings: &Settings, today: NaiveDate) -> Vec<DayOf> {
        let before = |days: u16| self.held_on - Days::new(days.into());
        let mut days: Vec<DayOf> = [
            (Step::Opens, before(settings.opens_days)),
            (Step::FirstReminder, before(settings.first_reminder_days)),
            (Step::SecondReminder, before(settings.second_reminder_days)),
            (Step::Cutoff, self.cutoff_on),
            (Step::Freeze, before(settings.freeze_days)),
            (Step::Pack, before(settings.pack_days)),
            (Step::Questions, before(QUESTIONS_DAYS)),
            (Step::Brief, before(BRIEF_DAYS)),
            (Step::Sits, self.held_on),
        ]
        .map(|(step, day)| DayOf { step, day, reached: day <= today })
        .into();
        days.sort_by_key(|one| one.day);
        days
    }
}
