//! What can happen to a milestone: foreseen for a day, achieved, reopened. (A change of plan is in `baseline`.)

use chrono::NaiveDate;

use super::Milestone;
use crate::calendar::{FIRST_DAY, LAST_DAY, days_between};
use crate::people::PersonId;
use crate::portfolio::forecast::{ForecastPoint, Reason};
use crate::problem::Problem;

/// How far a date moves against the promise before its reason is asked (rule R3, portfolio.md 4.5), in days, where
/// the project has no tolerance of its own.
pub const DEFAULT_TOLERANCE_DAYS: i64 = 30;

/// A day somebody now expects a milestone on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewForecast {
    pub day: NaiveDate,
    pub reason: Option<Reason>,
    pub note: Option<String>,
}

/// Why a milestone refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has happened: there is nothing to foresee, achieve or re-date.
    Done,
    /// It has not happened: there is nothing to reopen.
    NotDone,
    /// What lies before today cannot be foreseen.
    Past { today: NaiveDate },
    /// What lies after today has not happened.
    Future { today: NaiveDate },
    /// Before [`FIRST_DAY`].
    BeforeProgramme,
    /// After [`LAST_DAY`].
    AfterProgramme,
    /// The date moves back, and further from the promise than the tolerance.
    ReasonNeeded { slip_days: i64, tolerance_days: i64 },
    /// A done milestone is not reopened without saying why.
    WhyMissing,
}

impl Milestone {
    /// The milestone with its new forecast, and the point that keeps who said it, when and why.
    ///
    /// A forecast that confirms the last one is a point too: silence and confirmation are not the same. The reason is
    /// asked when the day lies further from the promise than `tolerance_days`, on either side, and is later than what
    /// was expected so far (portfolio.md 4.3): good news needs none.
    ///
    /// # Errors
    /// `Done`, `BeforeProgramme`, `AfterProgramme`, `Past` or `ReasonNeeded`.
    pub fn foresee(
        &self,
        new: NewForecast,
        today: NaiveDate,
        by: Option<PersonId>,
        tolerance_days: i64,
    ) -> Result<(Milestone, ForecastPoint), Refusal> {
        self.still_open()?;
        in_programme(new.day)?;
        if new.day < today {
            return Err(Refusal::Past { today });
        }
        if self.needs_reason(new.day, tolerance_days) && new.reason.is_none() {
            let slip_days = days_between(self.promised(), new.day);
            return Err(Refusal::ReasonNeeded { slip_days, tolerance_days });
        }
        let NewForecast { day: forecast, reason, note } = new;
        let point = ForecastPoint { milestone: self.id, said_on: today, forecast, reason, note, by };
        Ok((Milestone { forecast: Some(forecast), ..self.clone() }, point))
    }

    /// Whether expecting it on this day takes a reason: it lies further from the promise than the tolerance, on either
    /// side, and is later than what was expected so far.
    #[must_use]
    pub fn needs_reason(&self, day: NaiveDate, tolerance_days: i64) -> bool {
        days_between(self.promised(), day).abs() > tolerance_days && day > self.expected()
    }

    /// The milestone done on a day, with what proves it. The last forecast stays, to be compared.
    ///
    /// # Errors
    /// `Done`, `BeforeProgramme` or `Future`.
    pub fn achieve(&self, day: NaiveDate, today: NaiveDate, evidence: Option<String>) -> Result<Milestone, Refusal> {
        self.still_open()?;
        in_programme(day)?;
        if day > today {
            return Err(Refusal::Future { today });
        }
        Ok(Milestone { actual: Some(day), evidence, ..self.clone() })
    }

    /// The milestone open again, because it was not done after all. `why` goes into the journal.
    ///
    /// # Errors
    /// `NotDone` or `WhyMissing`.
    pub fn reopen(&self, why: &str) -> Result<Milestone, Refusal> {
        if !self.is_done() {
            return Err(Refusal::NotDone);
        }
        if why.trim().is_empty() {
            return Err(Refusal::WhyMissing);
        }
        Ok(Milestone { actual: None, evidence: None, ..self.clone() })
    }

    pub(super) fn still_open(&self) -> Result<(), Refusal> {
        if self.is_done() { Err(Refusal::Done) } else { Ok(()) }
    }
}

/// The same refusal, for the field of a form.
impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        match refusal {
            Refusal::Past { today } => Problem::TooEarly { first: today },
            Refusal::Future { today } => Problem::TooLate { last: today },
            Refusal::BeforeProgramme => Problem::TooEarly { first: FIRST_DAY },
            Refusal::AfterProgramme => Problem::TooLate { last: LAST_DAY },
            Refusal::ReasonNeeded { .. } => Problem::ReasonNeeded,
            Refusal::WhyMissing => Problem::Missing,
            Refusal::Done | Refusal::NotDone => Problem::Wrong,
        }
    }
}

pub(super) fn in_programme(day: NaiveDate) -> Result<(), Refusal> {
    if day < FIRST_DAY {
        Err(Refusal::BeforeProgramme)
    } else if day > LAST_DAY {
        Err(Refusal::AfterProgramme)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    const TODAY: &str = "2026-07-01";

    fn foresee(milestone: &Milestone, on: &str, reason: Option<Reason>) -> Result<(Milestone, ForecastPoint), Refusal> {
        let new = NewForecast { day: day(on), reason, note: Some("Marché infructueux".into()) };
        milestone.foresee(new, day(TODAY), Some(PersonId(7)), DEFAULT_TOLERANCE_DAYS)
    }

    fn said(original: &str, forecast: &str) -> Milestone {
        Milestone { forecast: Some(day(forecast)), ..milestone(1, original) }
    }

    #[test]
    fn every_state_meets_every_action() {
        let today = day(TODAY);
        let waiting = milestone(1, "2026-08-01");
        let overdue = milestone(1, "2026-06-01");
        let foreseen = said("2026-08-01", "2026-08-15");
        let rebaselined = Milestone { baseline: Some(day("2026-09-01")), ..foreseen.clone() };
        let done = Milestone { actual: Some(day("2026-06-15")), ..foreseen.clone() };
        // State; then: foresee for 20 July, achieve today, reopen.
        let table = [
            ("waiting", waiting, Ok(()), Ok(()), Err(Refusal::NotDone)),
            (
                "overdue",
                overdue,
                Err(Refusal::ReasonNeeded { slip_days: 49, tolerance_days: 30 }),
                Ok(()),
                Err(Refusal::NotDone),
            ),
            ("foreseen", foreseen, Ok(()), Ok(()), Err(Refusal::NotDone)),
            ("rebaselined", rebaselined, Ok(()), Ok(()), Err(Refusal::NotDone)),
            ("done", done, Err(Refusal::Done), Err(Refusal::Done), Ok(())),
        ];
        for (state, milestone, foreseeing, achieving, reopening) in table {
            assert_eq!(foresee(&milestone, "2026-07-20", None).map(drop), foreseeing, "{state}");
            assert_eq!(milestone.achieve(today, today, None).map(drop), achieving, "{state}");
            assert_eq!(milestone.reopen("Recette non signée").map(drop), reopening, "{state}");
        }
    }

    #[test]
    fn a_forecast_lies_between_today_and_the_last_day() {
        let waiting = milestone(1, "2026-08-01");
        for (on, refusal) in [
            ("1999-12-31", Refusal::BeforeProgramme),
            ("2026-06-30", Refusal::Past { today: day(TODAY) }),
            ("2100-01-01", Refusal::AfterProgramme),
        ] {
            assert_eq!(foresee(&waiting, on, Some(Reason::Funding)).map(drop), Err(refusal), "{on}");
        }
        assert!(foresee(&waiting, TODAY, None).is_ok());
        assert!(foresee(&waiting, "2099-12-31", Some(Reason::Funding)).is_ok());
    }

    #[test]
    fn a_reason_is_asked_beyond_the_tolerance_and_only_for_bad_news() {
        let rebaselined = Milestone { baseline: Some(day("2026-12-01")), ..said("2026-08-01", "2026-12-20") };
        // Milestone, new day, whether a reason is asked.
        let table = [
            (milestone(1, "2026-08-01"), "2026-08-31", false),
            (milestone(1, "2026-08-01"), "2026-09-01", true),
            (said("2026-08-01", "2026-10-01"), "2026-10-01", false),
            (said("2026-08-01", "2026-10-01"), "2026-09-15", false),
            (said("2026-08-01", "2026-10-01"), "2026-10-02", true),
            (said("2026-12-01", "2026-07-15"), "2026-08-15", true),
            (said("2026-12-01", "2026-07-15"), "2026-11-15", false),
            (rebaselined.clone(), "2026-12-31", false),
            (rebaselined, "2027-01-01", true),
        ];
        for (milestone, on, asked) in table {
            let refused = matches!(foresee(&milestone, on, None), Err(Refusal::ReasonNeeded { .. }));
            assert_eq!(refused, asked, "{on} for {:?}", milestone.forecast);
            assert!(foresee(&milestone, on, Some(Reason::Procurement)).is_ok(), "{on}");
        }
    }

    #[test]
    fn a_forecast_leaves_a_point_and_the_promise_untouched() {
        let (foreseen, point) = foresee(&milestone(1, "2026-08-01"), "2026-09-15", Some(Reason::Procurement)).unwrap();
        assert_eq!(
            (foreseen.forecast, foreseen.original, foreseen.baseline),
            (Some(day("2026-09-15")), day("2026-08-01"), None)
        );
        let expected = ForecastPoint {
            milestone: foreseen.id,
            said_on: day(TODAY),
            forecast: day("2026-09-15"),
            reason: Some(Reason::Procurement),
            note: Some("Marché infructueux".into()),
            by: Some(PersonId(7)),
        };
        assert_eq!(point, expected);
    }

    #[test]
    fn nothing_is_achieved_in_the_future_or_before_the_programme() {
        let (waiting, today) = (milestone(1, "2026-08-01"), day(TODAY));
        assert_eq!(waiting.achieve(day("2026-07-02"), today, None), Err(Refusal::Future { today }));
        assert_eq!(waiting.achieve(day("1999-12-31"), today, None), Err(Refusal::BeforeProgramme));
        let done = waiting.achieve(day("2026-06-30"), today, Some("PV 14".into())).unwrap();
        assert_eq!((done.actual, done.evidence.as_deref()), (Some(day("2026-06-30")), Some("PV 14")));
    }

    #[test]
    fn a_reopened_milestone_forgets_its_day_and_needs_a_why() {
        let done = Milestone { actual: Some(day(TODAY)), evidence: Some("PV 14".into()), ..milestone(1, "2026-08-01") };
        assert_eq!(done.reopen(" "), Err(Refusal::WhyMissing));
        assert_eq!(done.reopen("Recette non signée"), Ok(milestone(1, "2026-08-01")));
    }
}
