//! What the rules look at: plain facts of one project, and the programme's day.

use chrono::NaiveDate;

use super::limits::Limits;
use crate::calendar::Calendar;
use crate::portfolio::dependency::Dependency;
use crate::portfolio::forecast::ForecastPoint;
use crate::portfolio::legal_text::LegalText;
use crate::portfolio::milestone::{Milestone, worst_key_slip};
use crate::portfolio::project::ProjectNumber;
use crate::portfolio::rating::{Computed, Inputs, compute};
use crate::portfolio::report::Confidence;
use crate::portfolio::trend::Trend;
use crate::steering::Thread;
use crate::steering::decision::DecisionNumber;
use crate::steering::risk::{Exposure, RiskNumber};

/// The day, and what holds for every project on it.
#[derive(Clone, Copy, Debug)]
pub struct Programme<'a> {
    pub today: NaiveDate,
    pub calendar: &'a Calendar,
    pub limits: &'a Limits,
    /// The cut-offs of the committee that have passed, the latest first.
    pub cutoffs: &'a [NaiveDate],
    /// The days on which it sat, the latest first.
    pub sittings: &'a [NaiveDate],
}

/// Who leads a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lead {
    #[default]
    Vacant,
    /// A holder and nobody behind.
    WithoutDeputy,
    WithDeputy,
}

/// An open risk that is high enough to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HighRisk {
    pub number: RiskNumber,
    pub thread: Thread,
    pub score: u8,
    pub reviewed_on: NaiveDate,
    /// The day the first of its open actions is due; none: nobody acts.
    pub action_due: Option<NaiveDate>,
}

/// A decision that somebody still has to carry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDecision {
    pub number: DecisionNumber,
    pub thread: Thread,
    pub due_on: NaiveDate,
}

/// A change of plan that names no decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided {
    pub baseline: i64,
    pub made_on: NaiveDate,
}

/// An active project, as far as the rules need to know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    pub project: ProjectNumber,
    pub lead: Lead,
    pub started_on: Option<NaiveDate>,
    /// The day it was last heard of.
    pub heard_on: Option<NaiveDate>,
    /// What the lead declared, the latest first.
    pub declared: Vec<(NaiveDate, Confidence)>,
    /// In the order of the roadmap; without names, which no rule reads.
    pub milestones: Vec<Milestone>,
    /// Of the key milestones, oldest first.
    pub sayings: Vec<ForecastPoint>,
    /// Percent beyond the plan.
    pub overrun: Option<f64>,
    pub risks: Vec<HighRisk>,
    pub decisions: Vec<OpenDecision>,
    /// Not in force, with a milestone that waits for it.
    pub texts: Vec<LegalText>,
    /// Every dependency it is a side of.
    pub dependencies: Vec<Dependency>,
    /// The days on which its phase was changed, the latest first.
    pub phases: Vec<NaiveDate>,
    /// Assistance asked for on this day and not answered since.
    pub assistance: Option<NaiveDate>,
    pub undecided: Vec<Undecided>,
    /// The shortest clock of its escalations.
    pub clock: Option<NaiveDate>,
}

impl Situation {
    /// A project nothing is known of yet.
    #[must_use]
    pub const fn new(project: ProjectNumber) -> Situation {
        Situation {
            project,
            lead: Lead::Vacant,
            started_on: None,
            heard_on: None,
            declared: Vec::new(),
            milestones: Vec::new(),
            sayings: Vec::new(),
            overrun: None,
            risks: Vec::new(),
            decisions: Vec::new(),
            texts: Vec::new(),
            dependencies: Vec::new(),
            phases: Vec::new(),
            assistance: None,
            undecided: Vec::new(),
            clock: None,
        }
    }

    /// The confidence the figures give today (portfolio.md 4.7).
    #[must_use]
    pub fn computed(&self, today: NaiveDate) -> Computed {
        let inputs = self.inputs(&self.milestones, &self.sayings, today);
        compute(&weighed(inputs, &self.risks, self.clock, today))
    }

    /// The confidence the figures gave on an earlier day, by what had been said and done until then. Money, risks and
    /// escalations keep no days of their own here: money counts as it stands, the others do not count.
    #[must_use]
    pub fn computed_on(&self, day: NaiveDate) -> Computed {
        let said: Vec<ForecastPoint> = self.sayings.iter().filter(|point| point.said_on <= day).cloned().collect();
        let milestones: Vec<Milestone> = self
            .milestones
            .iter()
            .map(|milestone| Milestone {
                actual: milestone.actual.filter(|actual| *actual <= day),
                forecast: said.iter().rev().find(|point| point.milestone == milestone.id).map(|point| point.forecast),
                ..milestone.clone()
            })
            .collect();
        compute(&self.inputs(&milestones, &said, day))
    }

    /// Its key milestones with their trends.
    pub(super) fn trends(&self) -> impl Iterator<Item = (&Milestone, Trend)> {
        let key = self.milestones.iter().filter(|milestone| milestone.key);
        key.map(|milestone| (milestone, Trend::of(milestone, self.started_on, &self.sayings)))
    }

    fn inputs(&self, milestones: &[Milestone], said: &[ForecastPoint], day: NaiveDate) -> Inputs {
        let key = || milestones.iter().filter(|milestone| milestone.key);
        let declared = self.declared.iter().map(|(on, _)| *on).find(|on| *on <= day);
        let heard = self.heard_on.filter(|on| *on <= day).or(declared);
        Inputs {
            worst_key_slip: worst_key_slip(milestones, day),
            runs_away: key().any(|milestone| Trend::of(milestone, self.started_on, said).runs_away()),
            cost_overrun: self.overrun,
            high_risks_without_action: 0,
            escalation_past_clock: false,
            information_age: heard.map(|on| (day - on).num_days()),
        }
    }
}

/// What the registers beside the roadmap add to a project's computed rating.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Burdens {
    pub risks: Vec<HighRisk>,
    /// The shortest clock of its escalations.
    pub clock: Option<NaiveDate>,
}

impl Burdens {
    /// The inputs with what burdens the project today.
    #[must_use]
    pub fn weigh(&self, inputs: Inputs, today: NaiveDate) -> Inputs {
        weighed(inputs, &self.risks, self.clock, today)
    }
}

fn weighed(inputs: Inputs, risks: &[HighRisk], clock: Option<NaiveDate>, today: NaiveDate) -> Inputs {
    let unattended = risks.iter().filter(|risk| risk.score >= Exposure::HIGH && risk.is_unattended(today)).count();
    Inputs {
        high_risks_without_action: u32::try_from(unattended).unwrap_or(u32::MAX),
        escalation_past_clock: clock.is_some_and(|clock| clock < today),
        ..inputs
    }
}

impl HighRisk {
    /// Nobody acts, or who should have has not.
    #[must_use]
    pub fn is_unattended(&self, today: NaiveDate) -> bool {
        self.action_due.is_none_or(|due| due < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::rating::Rule;
    use crate::samples::day;

    #[test]
    fn only_high_risks_without_action_and_clocks_that_ran_out_burden_a_project() {
        let today = day("2026-11-16");
        let risk = |score, action_due: Option<&str>| HighRisk {
            number: RiskNumber(1),
            thread: Thread(1),
            score,
            reviewed_on: today,
            action_due: action_due.map(day),
        };
        for (risks, clock, rules) in [
            (vec![risk(14, None), risk(15, Some("2026-11-16"))], Some("2026-11-16"), vec![]),
            (vec![risk(15, None)], None, vec![Rule::Risk]),
            (vec![], Some("2026-11-15"), vec![Rule::Escalation]),
            (vec![risk(25, Some("2026-11-15"))], Some("2026-11-15"), vec![Rule::Risk, Rule::Escalation]),
        ] {
            let heard = Situation { heard_on: Some(today), ..Situation::new(ProjectNumber(1)) };
            let situation = Situation { risks: risks.clone(), clock: clock.map(day), ..heard.clone() };
            let found: Vec<_> = situation.computed(today).steps.iter().map(|step| step.rule).collect();
            assert_eq!(found, rules, "{risks:?} {clock:?}");
            let burdens = Burdens { risks, clock: clock.map(day) };
            let weighed = burdens.weigh(heard.inputs(&[], &[], today), today);
            assert_eq!(compute(&weighed), situation.computed(today), "the page computes what the worker computes");
        }
    }
}
