//! The confidence the figures alone would give, with every subtraction on show (portfolio.md 4.7). It stands beside
//! the lead's own rating and never replaces it.

use chrono::NaiveDate;

use super::budget::{BudgetLine, overrun_percent};
use super::milestone::{Milestone, worst_key_slip};
use super::project::Project;
use super::report::Confidence;
use super::trend::Trend;

coded! {
    /// The rule a step applies.
    pub enum Rule {
        /// Worst key milestone against its first promise: more than 30 days, more than 90.
        Slip = "slip",
        /// A key milestone moves back as fast as time goes by.
        RunningAway = "running_away",
        /// Committed or paid beyond the plan: more than 5 %, more than 15 %.
        Cost = "cost",
        /// High risks (15 or more) that nobody acts on.
        Risk = "risk",
        /// An escalation past its clock.
        Escalation = "escalation",
        /// Nothing was said for more than 45 days.
        Age = "age",
        /// No level is lower than 1: gives back what was subtracted too much.
        Floor = "floor",
        /// Nothing was said for more than 120 days, or ever: not rated.
        Silence = "silence",
    }
}

/// What is known of a project on the day. What nobody registers yet stays at its default and subtracts nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inputs {
    /// Days; `None` without a key milestone.
    pub worst_key_slip: Option<i64>,
    pub runs_away: bool,
    /// Percent; `None` within the plan.
    pub cost_overrun: Option<f64>,
    pub high_risks_without_action: u32,
    pub escalation_past_clock: bool,
    /// Days since somebody last said something; `None` when nobody ever did.
    pub information_age: Option<i64>,
}

/// The figure a step rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Facts {
    /// The rule says it all.
    Plain,
    Days(i64),
    Percent(f64),
    Count(u32),
}

/// One line of the arithmetic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub rule: Rule,
    pub delta: i8,
    pub facts: Facts,
}

/// The computed confidence. When rated, 5 and all the deltas add up to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    pub value: Confidence,
    pub steps: Vec<Step>,
}

/// Where the subtraction starts.
pub const START: i8 = 5;

impl Inputs {
    /// What the project, its roadmap and its budget know; risks and escalations are for their registers to add. Only key
    /// milestones count, in the trends too.
    #[must_use]
    pub fn known(
        project: &Project,
        milestones: &[Milestone],
        trends: &[Trend],
        budget: &[BudgetLine],
        today: NaiveDate,
    ) -> Inputs {
        let is_key =
            |trend: &&Trend| milestones.iter().any(|milestone| milestone.key && milestone.id == trend.milestone);
        Inputs {
            worst_key_slip: worst_key_slip(milestones, today),
            runs_away: trends.iter().filter(is_key).any(Trend::runs_away),
            cost_overrun: overrun_percent(budget),
            high_risks_without_action: 0,
            escalation_past_clock: false,
            information_age: project.information_age(today),
        }
    }
}

/// The confidence the figures give, line by line.
#[must_use]
pub fn compute(inputs: &Inputs) -> Computed {
    if let Some(silence) = silence(inputs) {
        return Computed { value: Confidence::NOT_RATED, steps: vec![silence] };
    }
    let steps = [slip(inputs), running_away(inputs), cost(inputs), risk(inputs), escalation(inputs), age(inputs)];
    let mut steps: Vec<Step> = steps.into_iter().flatten().collect();
    let sum = START + steps.iter().map(|step| step.delta).sum::<i8>();
    if sum < 1 {
        steps.push(Step { rule: Rule::Floor, delta: 1 - sum, facts: Facts::Plain });
    }
    let value = u8::try_from(sum.max(1)).ok().and_then(Confidence::new).unwrap_or(Confidence::NOT_RATED);
    Computed { value, steps }
}

/// Whether the lead's rating lies two levels or more from the computed one, on either side: then the lead says why.
/// What is not rated differs from nothing.
#[must_use]
pub fn differs_much(lead: Confidence, computed: Confidence) -> bool {
    lead.is_rated() && computed.is_rated() && lead.level().abs_diff(computed.level()) >= 2
}

fn silence(inputs: &Inputs) -> Option<Step> {
    let facts = match inputs.information_age {
        None => Facts::Plain,
        Some(days) if days > 120 => Facts::Days(days),
        Some(_) => return None,
    };
    Some(Step { rule: Rule::Silence, delta: 0, facts })
}

fn slip(inputs: &Inputs) -> Option<Step> {
    let days = inputs.worst_key_slip.filter(|days| *days > 30)?;
    Some(Step { rule: Rule::Slip, delta: if days > 90 { -2 } else { -1 }, facts: Facts::Days(days) })
}

fn running_away(inputs: &Inputs) -> Option<Step> {
    inputs.runs_away.then_some(Step { rule: Rule::RunningAway, delta: -1, facts: Facts::Plain })
}

fn cost(inputs: &Inputs) -> Option<Step> {
    let percent = inputs.cost_overrun.filter(|percent| *percent > 5.0)?;
    Some(Step { rule: Rule::Cost, delta: if percent > 15.0 { -2 } else { -1 }, facts: Facts::Percent(percent) })
}

fn risk(inputs: &Inputs) -> Option<Step> {
    let count = inputs.high_risks_without_action;
    (count > 0).then_some(Step { rule: Rule::Risk, delta: -1, facts: Facts::Count(count) })
}

fn escalation(inputs: &Inputs) -> Option<Step> {
    inputs.escalation_past_clock.then_some(Step { rule: Rule::Escalation, delta: -1, facts: Facts::Plain })
}

fn age(inputs: &Inputs) -> Option<Step> {
    let days = inputs.information_age.filter(|days| *days > 45)?;
    Some(Step { rule: Rule::Age, delta: -1, facts: Facts::Days(days) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Amount;
    use crate::portfolio::project::ProjectNumber;
    use crate::samples::{day, milestone, point, project};

    const CALM: Inputs = Inputs {
        worst_key_slip: Some(0),
        runs_away: false,
        cost_overrun: None,
        high_risks_without_action: 0,
        escalation_past_clock: false,
        information_age: Some(0),
    };

    #[test]
    fn every_rule_subtracts_its_own() {
        use Rule::{Age, Cost, Escalation, Risk, RunningAway, Silence, Slip};
        type Steps = &'static [(Rule, i8)];
        let table: [(Inputs, u8, Steps); 18] = [
            (CALM, 5, &[]),
            (Inputs { worst_key_slip: None, ..CALM }, 5, &[]),
            (Inputs { worst_key_slip: Some(-40), ..CALM }, 5, &[]),
            (Inputs { worst_key_slip: Some(30), ..CALM }, 5, &[]),
            (Inputs { worst_key_slip: Some(31), ..CALM }, 4, &[(Slip, -1)]),
            (Inputs { worst_key_slip: Some(90), ..CALM }, 4, &[(Slip, -1)]),
            (Inputs { worst_key_slip: Some(91), ..CALM }, 3, &[(Slip, -2)]),
            (Inputs { runs_away: true, ..CALM }, 4, &[(RunningAway, -1)]),
            (Inputs { cost_overrun: Some(5.0), ..CALM }, 5, &[]),
            (Inputs { cost_overrun: Some(5.1), ..CALM }, 4, &[(Cost, -1)]),
            (Inputs { cost_overrun: Some(15.1), ..CALM }, 3, &[(Cost, -2)]),
            (Inputs { high_risks_without_action: 2, ..CALM }, 4, &[(Risk, -1)]),
            (Inputs { escalation_past_clock: true, ..CALM }, 4, &[(Escalation, -1)]),
            (Inputs { information_age: Some(45), ..CALM }, 5, &[]),
            (Inputs { information_age: Some(46), ..CALM }, 4, &[(Age, -1)]),
            (Inputs { information_age: Some(120), ..CALM }, 4, &[(Age, -1)]),
            (Inputs { information_age: Some(121), ..CALM }, 0, &[(Silence, 0)]),
            (Inputs { information_age: None, runs_away: true, ..CALM }, 0, &[(Silence, 0)]),
        ];
        for (inputs, level, steps) in table {
            let computed = compute(&inputs);
            let found: Vec<_> = computed.steps.iter().map(|step| (step.rule, step.delta)).collect();
            assert_eq!((computed.value.level(), found.as_slice()), (level, steps), "{inputs:?}");
        }
    }

    #[test]
    fn each_step_tells_the_figure_it_rests_on() {
        let inputs = Inputs {
            worst_key_slip: Some(54),
            cost_overrun: Some(7.5),
            high_risks_without_action: 3,
            information_age: Some(50),
            ..CALM
        };
        let facts: Vec<_> = compute(&inputs).steps.iter().map(|step| step.facts).collect();
        assert_eq!(facts, [Facts::Days(54), Facts::Percent(7.5), Facts::Count(3), Facts::Days(50)]);
    }

    #[test]
    fn the_worst_of_all_is_one_and_the_lines_still_add_up() {
        let worst = Inputs {
            worst_key_slip: Some(500),
            runs_away: true,
            cost_overrun: Some(40.0),
            high_risks_without_action: 9,
            escalation_past_clock: true,
            information_age: Some(100),
        };
        let computed = compute(&worst);
        assert_eq!(computed.value.level(), 1);
        assert_eq!(computed.steps.last().map(|step| (step.rule, step.delta)), Some((Rule::Floor, 4)));
        assert_eq!(START + computed.steps.iter().map(|step| step.delta).sum::<i8>(), 1);
    }

    #[test]
    fn the_floor_gives_back_no_more_than_needed() {
        let inputs = Inputs { worst_key_slip: Some(91), runs_away: true, cost_overrun: Some(15.1), ..CALM };
        let computed = compute(&inputs);
        assert_eq!((computed.value.level(), computed.steps.last().map(|step| step.delta)), (1, Some(1)));
        let bare = compute(&Inputs { cost_overrun: Some(5.1), ..inputs });
        assert_eq!((bare.value.level(), bare.steps.last().map(|step| step.rule)), (1, Some(Rule::Cost)));
    }

    #[test]
    fn dissent_starts_at_two_levels_and_needs_two_ratings() {
        let level = |level| Confidence::new(level).unwrap();
        for (lead, computed, much) in
            [(5, 3, true), (1, 3, true), (4, 3, false), (3, 3, false), (0, 5, false), (5, 0, false), (4, 2, true)]
        {
            assert_eq!(differs_much(level(lead), level(computed)), much, "{lead} against {computed}");
        }
    }

    #[test]
    fn the_roadmap_and_the_budget_feed_what_they_know() {
        let minor = Milestone { key: false, ..milestone(1, "2026-06-01") };
        let key = Milestone { forecast: Some(day("2026-08-01")), ..milestone(2, "2026-06-01") };
        let sayings = [("2026-01-01", "2026-06-01"), ("2026-01-11", "2026-07-01"), ("2026-01-21", "2026-08-01")];
        let said: Vec<_> =
            [1, 2].into_iter().flat_map(|number| sayings.map(|(on, to)| point(number, on, to))).collect();
        let budget = BudgetLine {
            project: ProjectNumber(1),
            year: 2026,
            planned: Amount(100),
            committed: Amount(120),
            paid: Amount(0),
            version: 1,
        };
        let today = day("2026-02-01");
        let heard = Project { heard_at: "2026-01-21T23:30:00Z".parse().ok(), ..project(1) };
        let trends = [Trend::of(&minor, None, &said), Trend::of(&key, None, &said)];
        let known = Inputs::known(&heard, &[minor.clone(), key], &trends, &[budget], today);
        assert_eq!((known.worst_key_slip, known.runs_away, known.information_age), (Some(61), true, Some(11)));
        assert!(known.cost_overrun.is_some_and(|percent| (percent - 20.0).abs() < 1e-9));
        assert!(!Inputs::known(&heard, &[minor], &trends, &[], today).runs_away, "only key milestones count");
    }
}
