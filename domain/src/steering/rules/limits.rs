//! The thresholds of the rules: defaults of the country profile, some set anew by the programme office.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::problem::Problem;
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

    /// The same with this one set.
    ///
    /// # Errors
    /// `TooShort` or `TooLarge` out of its bounds or of order with its neighbour.
    pub fn with(&self, limit: Limit, value: i64) -> Result<Limits, Problem> {
        let (least, most) = limit.bounds();
        let below = ORDERED.iter().find(|(lower, _)| *lower == limit).map(|(_, upper)| self.get(*upper) - 1);
        let above = ORDERED.iter().find(|(_, upper)| *upper == limit).map(|(lower, _)| self.get(*lower) + 1);
        let (least, most) =
            (above.map_or(least, |above| above.max(least)), below.map_or(most, |below| below.min(most)));
        if value < least {
            return Err(Problem::TooShort { least: usize::try_from(least).unwrap_or(0) });
        }
        if value > most {
            return Err(Problem::TooLarge { most });
        }
        let mut limits = self.0.clone();
        limits.insert(limit, value);
        Ok(Limits(limits))
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
        assert_eq!(usual().with(Limit::KeySlipDays, 45).map(|limits| limits.get(Limit::KeySlipDays)), Ok(45));
        assert_eq!(usual().with(Limit::ReportLateDays, 21), Err(Problem::TooLarge { most: 20 }));
        assert_eq!(usual().with(Limit::ReportVeryLateDays, 7), Err(Problem::TooShort { least: 8 }));
        assert_eq!(usual().with(Limit::RiskScore, 26), Err(Problem::TooLarge { most: 25 }));
        assert_eq!(usual().with(Limit::RiskScore, i64::MIN), Err(Problem::TooShort { least: 2 }));
    }

    #[test]
    fn what_the_office_has_set_replaces_the_default_and_nonsense_does_not() {
        assert_eq!(usual().overridden(&[(Limit::KeySlipDays, 60)]).get(Limit::KeySlipDays), 60);
        assert_eq!(usual().overridden(&[(Limit::KeySlipDays, 0)]), usual());
        assert_eq!(usual().overridden(&[]), usual());
    }
}
