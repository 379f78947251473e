//! The project's figures on the day of a report, kept with it: what a past report shows is the data of then.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::language::Names;
use crate::portfolio::budget::BudgetLine;
use crate::portfolio::forecast::ForecastPoint;
use crate::portfolio::milestone::{Baseline, Milestone};
use crate::portfolio::outline::Outline;
use crate::portfolio::project::{Phase, Project};
use crate::portfolio::rating::{Computed, Facts, Inputs, Rule, Step, compute};
use crate::portfolio::report::Confidence;
use crate::portfolio::trend::Trend;

/// The figures of one day. A shape that is stored: fields are added, never renamed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub on: NaiveDate,
    pub phase: Phase,
    pub milestones: Vec<MilestoneThen>,
    pub original_end: Option<NaiveDate>,
    pub promised_end: Option<NaiveDate>,
    pub expected_end: Option<NaiveDate>,
    pub slip_days: i64,
    pub cost: Option<CostThen>,
    pub ratings: RatingsThen,
    /// `None` where nobody counted.
    #[serde(default)]
    pub open_risks: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MilestoneThen {
    pub number: i64,
    pub names: Names,
    pub key: bool,
    pub original: NaiveDate,
    pub baseline: Option<NaiveDate>,
    pub forecast: Option<NaiveDate>,
    pub actual: Option<NaiveDate>,
}

/// Totals, in centimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostThen {
    pub planned: i64,
    pub committed: i64,
    pub paid: i64,
}

/// Levels, 0 for not rated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingsThen {
    pub lead: u8,
    pub office: u8,
    pub computed: u8,
    pub steps: Vec<StepThen>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepThen {
    pub rule: Rule,
    pub delta: i8,
    pub days: Option<i64>,
    pub percent: Option<f64>,
    pub count: Option<u32>,
}

/// What the figures are taken from.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub project: &'a Project,
    pub milestones: &'a [Milestone],
    pub budget: &'a [BudgetLine],
    pub computed: &'a Computed,
    pub lead: Confidence,
    pub office: Confidence,
    pub open_risks: Option<u32>,
}

impl Figures {
    #[must_use]
    pub fn of(known: &Known<'_>, on: NaiveDate) -> Figures {
        let outline = Outline::of(known.milestones);
        let ratings = RatingsThen {
            lead: known.lead.level(),
            office: known.office.level(),
            computed: known.computed.value.level(),
            steps: known.computed.steps.iter().map(StepThen::of).collect(),
        };
        Figures {
            on,
            phase: known.project.phase,
            milestones: known.milestones.iter().map(MilestoneThen::of).collect(),
            original_end: outline.original_end,
            promised_end: outline.promised_end,
            expected_end: outline.expected_end,
            slip_days: outline.slip_days,
            cost: CostThen::of(known.budget),
            ratings,
            open_risks: known.open_risks,
        }
    }
}

impl MilestoneThen {
    fn of(milestone: &Milestone) -> MilestoneThen {
        MilestoneThen {
            number: milestone.number,
            names: milestone.names.clone(),
            key: milestone.key,
            original: milestone.original,
            baseline: milestone.baseline,
            forecast: milestone.forecast,
            actual: milestone.actual,
        }
    }
}

impl CostThen {
    fn of(budget: &[BudgetLine]) -> Option<CostThen> {
        let sum = |which: fn(&BudgetLine) -> i64| budget.iter().map(which).fold(0, i64::saturating_add);
        (!budget.is_empty()).then(|| CostThen {
            planned: sum(|line| line.planned.0),
            committed: sum(|line| line.committed.0),
            paid: sum(|line| line.paid.0),
        })
    }
}

impl StepThen {
    fn of(step: &Step) -> StepThen {
        let plain = StepThen { rule: step.rule, delta: step.delta, days: None, percent: None, count: None };
        match step.facts {
            Facts::Plain => plain,
            Facts::Days(days) => StepThen { days: Some(days), ..plain },
            Facts::Percent(percent) => StepThen { percent: Some(percent), ..plain },
            Facts::Count(count) => StepThen { count: Some(count), ..plain },
        }
    }

    fn step(self) -> Step {
        let facts = match (self.days, self.percent, self.count) {
            (Some(days), _, _) => Facts::Days(days),
            (_, Some(percent), _) => Facts::Percent(percent),
            (_, _, Some(count)) => Facts::Count(count),
            _ => Facts::Plain,
        };
        Step { rule: self.rule, delta: self.delta, facts }
    }
}

impl RatingsThen {
    /// The computed rating again, with its steps.
    #[must_use]
    pub fn computed(&self) -> Computed {
        let value = Confidence::new(self.computed).unwrap_or(Confidence::NOT_RATED);
        Computed { value, steps: self.steps.iter().map(|step| step.step()).collect() }
    }
}

/// The roadmap as it was known on a day, and what was computed from it: for records that begin with a past.
#[must_use]
pub fn as_of(
    project: &Project,
    roadmap: (&[Milestone], &[ForecastPoint], &[Baseline]),
    budget: &[BudgetLine],
    day: NaiveDate,
) -> (Vec<Milestone>, Computed) {
    let (milestones, points, baselines) = roadmap;
    let said: Vec<ForecastPoint> = points.iter().filter(|point| point.said_on <= day).cloned().collect();
    let known: Vec<Milestone> = milestones
        .iter()
        .map(|milestone| {
            let last = said.iter().filter(|point| point.milestone == milestone.id).max_by_key(|point| point.said_on);
            let planned = baselines.is_empty() || baselines.iter().any(|baseline| baseline.made_on <= day);
            Milestone {
                baseline: milestone.baseline.filter(|_| planned),
                forecast: last.map(|point| point.forecast),
                actual: milestone.actual.filter(|actual| *actual <= day),
                ..milestone.clone()
            }
        })
        .collect();
    let trends: Vec<Trend> = known.iter().map(|one| Trend::of(one, project.started_on, &said)).collect();
    let heard = Project { heard_at: Some(day.and_time(chrono::NaiveTime::MIN).and_utc()), ..project.clone() };
    let computed = compute(&Inputs::known(&heard, &known, &trends, budget, day));
    (known, computed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone, point, project};

    #[test]
    fn figures_keep_the_arithmetic_of_their_day() {
        let own = [Milestone { forecast: Some(day("2026-09-15")), ..milestone(1, "2026-06-01") }];
        let (_, computed) =
            as_of(&project(1), (&own, &[point(1, "2026-02-01", "2026-09-15")], &[]), &[], day("2026-03-01"));
        let known = Known {
            project: &project(1),
            milestones: &own,
            budget: &[],
            computed: &computed,
            lead: Confidence::new(4).unwrap(),
            office: Confidence::NOT_RATED,
            open_risks: Some(2),
        };
        let figures = Figures::of(&known, day("2026-03-01"));
        assert_eq!(figures.ratings.computed(), computed);
        assert_eq!((figures.slip_days, figures.ratings.computed), (106, 3));
    }

    #[test]
    fn the_past_knows_no_date_that_was_said_later() {
        let done = Milestone {
            forecast: Some(day("2026-09-01")),
            actual: Some(day("2026-08-30")),
            ..milestone(1, "2026-06-01")
        };
        let points = [point(1, "2026-02-01", "2026-07-01"), point(1, "2026-05-01", "2026-09-01")];
        let (known, _) = as_of(&project(1), (&[done], &points, &[]), &[], day("2026-03-01"));
        let then: Vec<_> = known.iter().map(|one| (one.forecast, one.actual)).collect();
        assert_eq!(then, [(Some(day("2026-07-01")), None)]);
    }
}
