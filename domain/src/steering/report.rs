//! The way of a report: drafted by the lead, validated by the entity, accepted by the programme office; sent back by
//! either with a note. Its state is nowhere kept: it follows from its steps.

mod correction;
mod figures;
mod reminder;

use chrono::{DateTime, NaiveDate, Utc};

pub use correction::{Correction, correct};
pub use figures::{CostThen, Figures, Known, MilestoneThen, RatingsThen, as_of};
pub use reminder::Stage;

use super::body::Level;
use super::sitting::{Sitting, SittingId, SittingState};
use crate::calendar::Calendar;
use crate::people::{Officer, PersonId};
use crate::portfolio::project::Project;
use crate::portfolio::report::{LONGEST_TEXT, Report};
use crate::problem::Problem;
use crate::text;

coded! {
    /// A step on the way. A report without any is drafted.
    pub enum ReportStep {
        Validated = "validated",
        Accepted = "accepted",
        /// Sent back with a note: the lead corrects it with a new report.
        Returned = "returned",
    }
}

coded! {
    pub enum ReportState {
        Drafted = "drafted",
        Validated = "validated",
        Accepted = "accepted",
        Returned = "returned",
    }
}

/// Whose answer a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    Entity,
    Office,
}

/// A report with the sitting it was written for and the figures of its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Filed {
    pub report: Report,
    pub sitting: Option<SittingId>,
    /// The report it takes the place of, and why.
    pub corrects: Option<i64>,
    pub correction: Option<String>,
    /// The report that took its place.
    pub corrected_by: Option<i64>,
    pub figures: Option<Figures>,
}

/// A step that was taken. Nobody took it when silence was consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub step: ReportStep,
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not from where it stands, or not by this desk.
    NotFrom(ReportState),
    /// A newer report has taken its place.
    Corrected,
    /// Something was said since: that is what counts.
    Overtaken,
}

impl From<Report> for Filed {
    fn from(report: Report) -> Filed {
        Filed { report, sitting: None, corrects: None, correction: None, corrected_by: None, figures: None }
    }
}

impl ReportState {
    /// How far a report with these steps is.
    #[must_use]
    pub fn of(steps: &[Step]) -> ReportState {
        let has = |step| steps.iter().any(|taken| taken.step == step);
        if has(ReportStep::Accepted) {
            ReportState::Accepted
        } else if has(ReportStep::Returned) {
            ReportState::Returned
        } else if has(ReportStep::Validated) {
            ReportState::Validated
        } else {
            ReportState::Drafted
        }
    }

    /// Where it stands after this step of one of these desks.
    ///
    /// # Errors
    /// A [`Refusal`]: nothing has changed then.
    pub fn after(self, step: ReportStep, desks: &[Desk]) -> Result<ReportState, Refusal> {
        let may = |desk: Desk| desks.contains(&desk);
        match (self, step) {
            (ReportState::Drafted, ReportStep::Validated) if may(Desk::Entity) => Ok(ReportState::Validated),
            (ReportState::Validated, ReportStep::Accepted) if may(Desk::Office) => Ok(ReportState::Accepted),
            (ReportState::Drafted, ReportStep::Returned) if may(Desk::Entity) || may(Desk::Office) => {
                Ok(ReportState::Returned)
            }
            (ReportState::Validated, ReportStep::Returned) if may(Desk::Office) => Ok(ReportState::Returned),
            _ => Err(Refusal::NotFrom(self)),
        }
    }

    /// The step that silence takes once its working days are over: that of the entity, then that of the office.
    #[must_use]
    pub fn by_silence(self, since: NaiveDate, today: NaiveDate, calendar: &Calendar, days: u16) -> Option<ReportStep> {
        let step = match self {
            ReportState::Drafted => ReportStep::Validated,
            ReportState::Validated => ReportStep::Accepted,
            ReportState::Accepted | ReportState::Returned => return None,
        };
        let last = calendar.add_working_days(since, days)?;
        (today > last).then_some(step)
    }
}

/// The desks at which this officer answers for the project's reports.
#[must_use]
pub fn desks(officer: &Officer, project: &Project) -> Vec<Desk> {
    let entity = officer.leads_entity(project.entity).then_some(Desk::Entity);
    entity.into_iter().chain(officer.may_keep_portfolio().then_some(Desk::Office)).collect()
}

/// What is sent back says why.
///
/// # Errors
/// `Missing` or `TooLong`.
pub fn note(typed: &str) -> Result<String, Problem> {
    text::paragraphs(typed, LONGEST_TEXT)
}

/// The sitting a report written today is for: the committee's next one that still takes reports.
#[must_use]
pub fn coming(sittings: &[Sitting], today: NaiveDate) -> Option<&Sitting> {
    let takes = |sitting: &&Sitting| {
        sitting.level == Level::Committee && sitting.state == SittingState::Planned && sitting.cutoff_on >= today
    };
    sittings.iter().filter(takes).min_by_key(|sitting| (sitting.held_on, sitting.id))
}

/// How many reports in a row, the latest first, said that nothing was new.
#[must_use]
pub fn unchanged(latest_first: &[Report]) -> usize {
    latest_first.iter().take_while(|report| report.nothing_new).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Email, HeldPost, Person, PostId, Role};
    use crate::portfolio::entity::EntityId;
    use crate::portfolio::project::ProjectNumber;
    use crate::portfolio::report::Confidence;
    use crate::samples::{day, french, project};
    use crate::steering::sitting::SittingCode;

    fn officer(role: Role) -> Officer {
        let email = Email::parse("officer@sila.test").unwrap();
        let language = crate::language::Language::Fr;
        let person = Person { id: PersonId(7), email, names: french("Agent"), language, active: true, version: 1 };
        Officer { person, posts: vec![HeldPost { post: PostId(40), role, scope: vec![EntityId(1)] }] }
    }

    /// Every state, every step, every role: all that is not listed is refused.
    #[test]
    fn a_report_goes_from_the_entity_to_the_office_or_back() {
        use ReportState as S;
        use ReportStep as T;
        let allowed = [
            (S::Drafted, T::Validated, Role::EntityLead, S::Validated),
            (S::Drafted, T::Returned, Role::EntityLead, S::Returned),
            (S::Drafted, T::Returned, Role::ProgrammeOffice, S::Returned),
            (S::Validated, T::Accepted, Role::ProgrammeOffice, S::Accepted),
            (S::Validated, T::Returned, Role::ProgrammeOffice, S::Returned),
        ];
        for state in S::ALL {
            for step in T::ALL {
                for role in Role::ALL {
                    let desks = desks(&officer(*role), &project(1));
                    let expected = allowed
                        .iter()
                        .find(|(from, by, whose, _)| (from, by, whose) == (state, step, role))
                        .map_or(Err(Refusal::NotFrom(*state)), |(.., to)| Ok(*to));
                    assert_eq!(state.after(*step, &desks), expected, "{state} {step} {role}");
                }
            }
        }
    }

    #[test]
    fn an_entity_answers_only_for_its_own_projects() {
        let other = Project { entity: EntityId(2), ..project(2) };
        assert_eq!(desks(&officer(Role::EntityLead), &other), []);
        assert_eq!(desks(&officer(Role::ProgrammeOffice), &other), [Desk::Office]);
    }

    fn taken(step: ReportStep) -> Step {
        Step { step, at: "2026-11-16T09:00:00Z".parse().unwrap(), by: None, note: None }
    }

    #[test]
    fn the_state_follows_from_the_steps() {
        use ReportStep::{Accepted, Returned, Validated};
        for (steps, state) in [
            (&[][..], ReportState::Drafted),
            (&[Validated], ReportState::Validated),
            (&[Accepted, Validated], ReportState::Accepted),
            (&[Validated, Returned], ReportState::Returned),
            (&[Returned], ReportState::Returned),
        ] {
            let steps: Vec<Step> = steps.iter().map(|step| taken(*step)).collect();
            assert_eq!(ReportState::of(&steps), state, "{steps:?}");
        }
    }

    #[test]
    fn silence_is_consent_once_the_working_days_are_over() {
        let weekend = vec![chrono::Weekday::Sat, chrono::Weekday::Sun];
        let calendar = Calendar { weekend, holidays: [day("2026-11-18")].into() };
        let since = day("2026-11-13");
        for (state, today, step) in [
            (ReportState::Drafted, "2026-11-13", None),
            (ReportState::Drafted, "2026-11-19", None),
            (ReportState::Drafted, "2026-11-20", Some(ReportStep::Validated)),
            (ReportState::Validated, "2026-11-20", Some(ReportStep::Accepted)),
            (ReportState::Accepted, "2026-12-20", None),
            (ReportState::Returned, "2026-12-20", None),
        ] {
            assert_eq!(state.by_silence(since, day(today), &calendar, 3), step, "{state} on {today}");
        }
    }

    fn sitting(id: i64, held_on: &str, cutoff_on: &str, state: SittingState) -> Sitting {
        Sitting {
            id: SittingId(id),
            code: SittingCode(format!("CIGOV-{id}")),
            level: Level::Committee,
            entity: None,
            number: id,
            held_on: day(held_on),
            begins_at: "2026-11-16T09:00:00Z".parse().unwrap(),
            minutes: 90,
            place: None,
            cutoff_on: day(cutoff_on),
            state,
            opened_at: None,
            closed_at: None,
            chair: None,
            cancelled_because: None,
            version: 1,
        }
    }

    #[test]
    fn a_report_is_for_the_next_sitting_that_still_takes_reports() {
        let sittings = [
            sitting(17, "2027-03-15", "2027-03-07", SittingState::Planned),
            sitting(15, "2026-11-23", "2026-11-15", SittingState::Frozen),
            sitting(16, "2026-12-21", "2026-12-13", SittingState::Planned),
            Sitting { level: Level::Office, ..sitting(3, "2026-11-18", "2026-11-17", SittingState::Planned) },
            sitting(18, "2026-12-01", "2026-11-30", SittingState::Cancelled),
        ];
        for (today, id) in
            [("2026-11-10", Some(16)), ("2026-12-13", Some(16)), ("2026-12-14", Some(17)), ("2027-03-08", None)]
        {
            assert_eq!(coming(&sittings, day(today)).map(|one| one.id.0), id, "{today}");
        }
    }

    #[test]
    fn reports_without_change_are_counted_from_the_latest() {
        let said = |nothing_new| Report {
            id: 0,
            project: ProjectNumber(1),
            said_at: "2026-11-16T09:00:00Z".parse().unwrap(),
            by: None,
            confidence: Confidence::NOT_RATED,
            dissent: None,
            text: String::new(),
            nothing_new,
            help: None,
        };
        for (row, count) in
            [(&[][..], 0), (&[false, true], 0), (&[true, true, false, true], 2), (&[true, true, true], 3)]
        {
            let reports: Vec<Report> = row.iter().map(|quiet| said(*quiet)).collect();
            assert_eq!(unchanged(&reports), count);
        }
    }
}
