//! The thresholds of the rules: defaults of the country profile, some set anew by the programme office.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::problem::{Problem, Problems};
use crate::steering::alert::Rule;

coded! {
    /// One number a rule compares with. The code is what the profile and the table `threshold` hold.
    pub enum Limit {
        /// Days after the cut-off until the sector hears of a missing report.
        ReportLateDays = "report_late_days",
        /// Until the programme office does.
        ReportVeryLateDays = "report_very_late_days",
        /// A key milestone may slip so many days …
        KeySlipDays = "key_slip_days",
        /// … or so many percent of the time that was planned for it, whichever is more.
        KeySlipPercent = "key_slip_percent",
        /// Beyond the plan, explained.
        CostPercent = "cost_percent",
        /// Beyond the plan, escalated.
        CostEscalatePercent = "cost_escalate_percent",
        /// Probability times impact from which a risk needs an action.
        RiskScore = "risk_score",
        RiskReviewDays = "risk_review_days",
        /// The lead declares at least this …
        DeclaredLeast = "declared_least",
        /// … while the figures give at most that.
        ComputedMost = "computed_most",
        /// Working days until a request for assistance is answered.
        AssistanceWorkingDays = "assistance_working_days",
        /// Sittings without any movement.
        StillSittings = "still_sittings",
        /// For how long a change of plan without a decision is asked about.
        BaselineDays = "baseline_days",
    }
}

impl Limit {
    /// The rule that compares with it.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Limit::ReportLateDays | Limit::ReportVeryLateDays => Rule::ReportLate,
            Limit::KeySlipDays | Limit::KeySlipPercent => Rule::KeySlip,
            Limit::CostPercent | Limit::CostEscalatePercent => Rule::Cost,
            Limit::RiskScore => Rule::RiskUnattended,
            Limit::RiskReviewDays => Rule::RiskNotReviewed,
            Limit::DeclaredLeast | Limit::ComputedMost => Rule::Watermelon,
            Limit::AssistanceWorkingDays => Rule::AssistanceUnanswered,
            Limit::StillSittings => Rule::TooPerfect,
            Limit::BaselineDays => Rule::ChangedWithoutDecision,
        }
    }

    /// The least and the most that still make sense.
    #[must_use]
    pub const fn bounds(self) -> (i64, i64) {
        match self {
            Limit::ReportLateDays | Limit::ReportVeryLateDays | Limit::AssistanceWorkingDays => (1, 90),
            Limit::KeySlipDays => (1, 365),
            Limit::KeySlipPercent | Limit::CostPercent | Limit::CostEscalatePercent => (1, 100),
            Limit::RiskScore => (2, 25),
            Limit::RiskReviewDays => (7, 365),
            Limit::DeclaredLeast | Limit::ComputedMost => (1, 5),
            Limit::StillSittings => (2, 8),
            Limit::BaselineDays => (30, 1_000),
        }
    }
}

/// Every threshold with its number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Limits(BTreeMap<Limit, i64>);

/// Two thresholds of which the first must stay below the second.
const ORDERED: [(Limit, Limit); 3] = [
    (Limit::ReportLateDays, Limit::ReportVeryLateDays),
    (Limit::CostPercent, Limit::CostEscalatePercent),
    (Limit::ComputedMost, Limit::DeclaredLeast),
];

impl Limits {
    /// What stands under this threshold; its least where nothing does, which [`Limits::checked`] rules out.
    #[must_use]
    pub fn get(&self, limit: Limit) -> i64 {
        self.0.get(&limit).copied().unwrap_or(limit.bounds().0)
    }

    /// These instead, each within its bounds, if those that belong together stay in order.
    ///
    /// # Errors
    /// A problem by the code of each threshold that does not fit.
    pub fn replaced(&self, set: &[(Limit, i64)]) -> Result<Limits, Problems> {
        let mut limits = self.0.clone();
        limits.extend(set.iter().copied());
        let (limits, mut problems) = (Limits(limits), Problems::default());
        for limit in Limit::ALL.iter().copied() {
            let (least, most) = limit.bounds();
            problems.check(limit.code(), bounded(limits.get(limit), least, most));
        }
        for (lower, upper) in ORDERED {
            let least = limits.get(lower) + 1;
            if problems.is_empty() {
                problems.check(upper.code(), bounded(limits.get(upper), least, i64::MAX));
            }
        }
        if problems.is_empty() { Ok(limits) } else { Err(problems) }
    }

    /// The thresholds with those the office has set. What no longer fits its bounds counts as not set.
    #[must_use]
    pub fn overridden(&self, set: &[(Limit, i64)]) -> Limits {
        let mut limits = self.0.clone();
        limits.extend(set.iter().copied());
        Limits(limits).checked().unwrap_or_else(|_| self.clone())
    }

    /// The thresholds themselves, if rules can work by them.
    ///
    /// # Errors
    /// A sentence for the operator, in English like every message of the program itself.
    pub fn checked(self) -> Result<Limits, String> {
        for limit in Limit::ALL.iter().copied() {
            let (least, most) = limit.bounds();
            match self.0.get(&limit) {
                None => return Err(format!("steering.rules: {limit} is missing")),
                Some(value) if *value < least || *value > most => {
                    return Err(format!("steering.rules: {limit} is {value}; from {least} to {most} makes sense"));
                }
                Some(_) => {}
            }
        }
        for (lower, upper) in ORDERED {
            if self.get(lower) >= self.get(upper) {
                return Err(format!("steering.rules: {lower} must be less than {upper}"));
            }
        }
        Ok(self)
    }
}

fn bounded(value: i64, least: i64, most: i64) -> Result<i64, Problem> {
    if value < least {
        Err(Problem::TooSmall { least })
    } else if value > most {
        Err(Problem::TooLarge { most })
    } else {
        Ok(value)
    }
}

/// What portfolio.md 4.5 ships.
#[cfg(test)]
pub(crate) fn usual() -> Limits {
    use Limit as L;
    let all = [
        (L::ReportLateDays, 7),
        (L::ReportVeryLateDays, 21),
        (L::KeySlipDays, 30),
        (L::KeySlipPercent, 10),
        (L::CostPercent, 5),
        (L::CostEscalatePercent, 10),
        (L::RiskScore, 15),
        (L::RiskReviewDays, 60),
        (L::DeclaredLeast, 4),
        (L::ComputedMost, 2),
        (L::AssistanceWorkingDays, 10),
        (L::StillSittings, 3),
        (L::BaselineDays, 180),
    ];
    Limits(all.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_no_rule_can_work_by_are_refused() {
        assert_eq!(usual().checked(), Ok(usual()));
        let set = |limit, value| {
            let mut limits = usual().0;
            limits.insert(limit, value);
            Limits(limits)
        };
        for (limit, value) in [
            (Limit::ReportLateDays, 0),
            (Limit::ReportLateDays, 21),
            (Limit::CostPercent, 11),
            (Limit::KeySlipDays, 366),
            (Limit::RiskScore, 26),
            (Limit::RiskScore, -4),
            (Limit::ComputedMost, 4),
            (Limit::StillSittings, 1),
        ] {
            assert!(set(limit, value).checked().is_err(), "{limit} = {value}");
        }
        let mut missing = usual().0;
        missing.remove(&Limit::CostPercent);
        assert!(Limits(missing).checked().is_err_and(|sentence| sentence.contains("cost_percent is missing")));
    }

    #[test]
    fn a_threshold_stays_in_its_bounds_and_below_its_neighbour() {
        let replaced = usual().replaced(&[(Limit::KeySlipDays, 45)]).unwrap();
        assert_eq!(replaced.get(Limit::KeySlipDays), 45);
        for (limit, value, at, problem) in [
            (Limit::ReportLateDays, 21, Limit::ReportVeryLateDays, Problem::TooSmall { least: 22 }),
            (Limit::RiskScore, 26, Limit::RiskScore, Problem::TooLarge { most: 25 }),
            (Limit::RiskScore, i64::MIN, Limit::RiskScore, Problem::TooSmall { least: 2 }),
        ] {
            let problems = usual().replaced(&[(limit, value)]).unwrap_err();
            assert_eq!(problems.of(at.code()), Some(&problem), "{limit} = {value}");
        }
        let both = [(Limit::CostPercent, 12), (Limit::CostEscalatePercent, 20)];
        assert!(usual().replaced(&both).is_ok(), "two that belong together change together");
    }

    #[test]
    fn what_the_office_has_set_replaces_the_default_and_nonsense_does_not() {
        assert_eq!(usual().overridden(&[(Limit::KeySlipDays, 60)]).get(Limit::KeySlipDays), 60);
        assert_eq!(usual().overridden(&[(Limit::KeySlipDays, 0)]), usual());
        assert_eq!(usual().overridden(&[]), usual());
    }
}
