//! The plans of a roadmap side by side: the original, each re-baseline, and what is expected now.

use chrono::NaiveDate;

use super::{Baseline, Milestone, MilestoneId};
use crate::calendar::days_between;

/// One milestone under every plan: the original first, then each baseline. A baseline that did not re-date the
/// milestone left it where the plan before had it; one whose dates were not kept (an import) says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub milestone: MilestoneId,
    pub days: Vec<Option<NaiveDate>>,
}

impl Planned {
    /// The day under each plan, with the days it moved since the plan before (none under the original).
    pub fn with_shifts(&self) -> impl Iterator<Item = Option<(NaiveDate, Option<i64>)>> {
        let mut before: Option<NaiveDate> = None;
        self.days.iter().map(move |day| {
            let day = (*day)?;
            let shift = before.replace(day).map(|before| days_between(before, day));
            Some((day, shift))
        })
    }
}

/// Every milestone under every plan, in the order of the roadmap. Baselines come oldest first.
#[must_use]
pub fn plans(milestones: &[Milestone], baselines: &[Baseline]) -> Vec<Planned> {
    milestones
        .iter()
        .map(|milestone| {
            let redated =
                |baseline: &Baseline| baseline.dates.iter().find(|(id, _)| *id == milestone.id).map(|(_, day)| *day);
            let mut days = vec![Some(milestone.original)];
            let mut last = milestone.original;
            for baseline in baselines {
                last = redated(baseline).unwrap_or(last);
                days.push((!baseline.dates.is_empty()).then_some(last));
            }
            Planned { milestone: milestone.id, days }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::project::ProjectNumber;
    use crate::samples::{day, milestone};

    fn baseline(number: i64, dates: &[(i64, &str)]) -> Baseline {
        Baseline {
            project: ProjectNumber(1),
            number,
            made_on: day("2026-01-01"),
            reason: "Marché notifié".into(),
            authority: "DPGOV".into(),
            decision: None,
            dates: dates.iter().map(|(of, on)| (MilestoneId(100 + of), day(on))).collect(),
        }
    }

    #[test]
    fn a_milestone_keeps_its_day_until_a_baseline_moves_it() {
        let roadmap = [milestone(1, "2026-03-01"), milestone(2, "2026-06-01")];
        let baselines = [baseline(1, &[(2, "2026-07-01")]), baseline(2, &[(1, "2026-03-11")])];
        let days: Vec<Vec<_>> = plans(&roadmap, &baselines).iter().map(|p| p.with_shifts().collect()).collect();
        let on = |text: &str, shift| Some((day(text), shift));
        assert_eq!(days[0], [on("2026-03-01", None), on("2026-03-01", Some(0)), on("2026-03-11", Some(10))]);
        assert_eq!(days[1], [on("2026-06-01", None), on("2026-07-01", Some(30)), on("2026-07-01", Some(0))]);
    }

    #[test]
    fn a_baseline_whose_dates_were_not_kept_is_passed_over() {
        let baselines = [baseline(1, &[]), baseline(2, &[(1, "2026-03-11")])];
        let days: Vec<_> = plans(&[milestone(1, "2026-03-01")], &baselines)[0].with_shifts().collect();
        assert_eq!(days, [Some((day("2026-03-01"), None)), None, Some((day("2026-03-11"), Some(10)))]);
    }
}
