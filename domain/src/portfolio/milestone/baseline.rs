//! A re-baseline: the promise itself changes, for several milestones at once, by a reason and an authority. The
//! original dates stay (rule R16, portfolio.md 1.C line 18), and so does what was last foreseen.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::transition::{Refusal as DateRefusal, in_programme};
use super::{Baseline, Milestone, MilestoneId};
use crate::portfolio::project::ProjectNumber;

/// The longest reason of a re-baseline, in characters.
pub const LONGEST_REASON: usize = 500;

/// The longest reference to a decision, in characters: `DEC-0009`, or that of a paper.
pub const LONGEST_DECISION: usize = 60;

/// What a re-baseline is asked to do; the rest of a [`Baseline`] follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBaseline {
    pub project: ProjectNumber,
    pub reason: String,
    pub authority: String,
    pub decision: Option<String>,
    pub dates: Vec<(MilestoneId, NaiveDate)>,
}

/// Why the plan stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReasonMissing,
    AuthorityMissing,
    /// No milestone is re-dated.
    Nothing,
    /// The project has no such milestone.
    Unknown(MilestoneId),
    /// It is dated twice in the same plan.
    Twice(MilestoneId),
    /// It refuses its new date: done, in the past, or out of the programme.
    Date(MilestoneId, DateRefusal),
}

impl NewBaseline {
    /// The baseline, numbered after the last one of its project (0 when there was none), and the milestones it
    /// re-dates, in the order of its dates. All or none.
    ///
    /// # Errors
    /// The first refusal found.
    pub fn make(
        self,
        milestones: &[Milestone],
        last: i64,
        today: NaiveDate,
    ) -> Result<(Baseline, Vec<Milestone>), Refusal> {
        if self.reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        if self.authority.trim().is_empty() {
            return Err(Refusal::AuthorityMissing);
        }
        if self.dates.is_empty() {
            return Err(Refusal::Nothing);
        }
        let redated = self.redated(milestones, today)?;
        let NewBaseline { project, reason, authority, decision, dates } = self;
        let baseline =
            Baseline { project, number: last.saturating_add(1), made_on: today, reason, authority, decision, dates };
        Ok((baseline, redated))
    }

    fn redated(&self, milestones: &[Milestone], today: NaiveDate) -> Result<Vec<Milestone>, Refusal> {
        let mut seen = BTreeSet::new();
        let redate = |&(id, day): &(MilestoneId, NaiveDate)| {
            let own = |milestone: &&Milestone| milestone.id == id && milestone.project == self.project;
            let milestone = milestones.iter().find(own).ok_or(Refusal::Unknown(id))?;
            if !seen.insert(id) {
                return Err(Refusal::Twice(id));
            }
            milestone.promise(day, today).map_err(|refusal| Refusal::Date(id, refusal))
        };
        self.dates.iter().map(redate).collect()
    }
}

impl Milestone {
    fn promise(&self, day: NaiveDate, today: NaiveDate) -> Result<Milestone, DateRefusal> {
        self.still_open()?;
        in_programme(day)?;
        if day < today {
            return Err(DateRefusal::Past { today });
        }
        Ok(Milestone { baseline: Some(day), ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    const FIRST: MilestoneId = MilestoneId(101);
    const SECOND: MilestoneId = MilestoneId(102);

    fn plan(dates: &[(MilestoneId, &str)]) -> NewBaseline {
        NewBaseline {
            project: ProjectNumber(1),
            reason: "Loi de finances".into(),
            authority: "CIGOV".into(),
            decision: Some("DEC-0009".into()),
            dates: dates.iter().map(|(id, on)| (*id, day(on))).collect(),
        }
    }

    fn make(plan: NewBaseline) -> Result<(Baseline, Vec<Milestone>), Refusal> {
        let done = Milestone { actual: Some(day("2026-05-01")), ..milestone(3, "2026-05-01") };
        let foreign = Milestone { project: ProjectNumber(2), ..milestone(4, "2026-09-01") };
        let foreseen = Milestone { forecast: Some(day("2026-10-10")), ..milestone(2, "2026-09-01") };
        plan.make(&[milestone(1, "2026-08-01"), foreseen, done, foreign], 2, day("2026-07-01"))
    }

    #[test]
    fn a_plan_that_cannot_change_stays_as_it_is() {
        let good = || plan(&[(FIRST, "2026-11-01")]);
        let today = day("2026-07-01");
        let done = MilestoneId(103);
        let table = [
            (NewBaseline { reason: " ".into(), ..good() }, Refusal::ReasonMissing),
            (NewBaseline { authority: String::new(), ..good() }, Refusal::AuthorityMissing),
            (plan(&[]), Refusal::Nothing),
            (plan(&[(MilestoneId(999), "2026-11-01")]), Refusal::Unknown(MilestoneId(999))),
            (plan(&[(MilestoneId(104), "2026-11-01")]), Refusal::Unknown(MilestoneId(104))),
            (plan(&[(FIRST, "2026-11-01"), (FIRST, "2026-12-01")]), Refusal::Twice(FIRST)),
            (plan(&[(FIRST, "2026-11-01"), (done, "2026-12-01")]), Refusal::Date(done, DateRefusal::Done)),
            (plan(&[(FIRST, "2026-06-30")]), Refusal::Date(FIRST, DateRefusal::Past { today })),
            (plan(&[(FIRST, "2100-01-01")]), Refusal::Date(FIRST, DateRefusal::AfterProgramme)),
        ];
        for (plan, refusal) in table {
            assert_eq!(make(plan), Err(refusal));
        }
    }

    #[test]
    fn a_baseline_changes_the_promise_and_nothing_else() {
        let (baseline, redated) = make(plan(&[(SECOND, "2026-10-01"), (FIRST, "2026-11-01")])).unwrap();
        assert_eq!((baseline.number, baseline.made_on, baseline.authority.as_str()), (3, day("2026-07-01"), "CIGOV"));
        let [second, first] = redated.as_slice() else { panic!("two milestones") };
        assert_eq!(
            (second.promised(), second.original, second.expected()),
            (day("2026-10-01"), day("2026-09-01"), day("2026-10-10"))
        );
        assert_eq!(
            (first.promised(), first.original, first.expected()),
            (day("2026-11-01"), day("2026-08-01"), day("2026-11-01"))
        );
    }
}
