//! A place as the goal: planned with the worth of single steps, verified as a whole.

use super::{Item, Plan, cheapest};
use crate::inputs::Component;
use crate::panel::Series;
use crate::scenario::{Answer, Assumptions, Case, Refusal, Step, Target, answer, moves, steps};

/// How many nodes a search may look at: some hundredths of a second.
const NODES: u32 = 200_000;

/// How often a plan that falls short may be raised.
const ROUNDS: u32 = 12;

/// What a step on a component costs, and how many are thinkable. A component without a price is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    pub code: String,
    pub cost: u64,
    pub most: u32,
}

/// The place to be reached, in the index or one of its parts.
pub type Goal = Target;

/// A line of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub component: Component,
    pub many: u32,
    pub cost: u64,
    /// Points of the goal's series that this line adds to those above it, exactly.
    pub gain: f64,
    /// The place in the goal's series once this line and those above it are done.
    pub place: Option<usize>,
}

/// The answer to a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Sought {
    /// The best value for its cost first.
    pub chosen: Vec<Chosen>,
    pub cost: u64,
    /// How much dearer than the cheapest plan this may be, as a share.
    pub gap: f64,
    /// The plan really reaches the place; otherwise it is everything there is, and how far that leads.
    pub is_reached: bool,
    /// What is supposed when the plan is done: a scenario.
    pub assumptions: Assumptions,
    pub answer: Answer,
}

/// Seeks the cheapest steps from `start` to the goal.
///
/// # Errors
/// As [`answer`]; `UnknownInput` for a price of no component.
pub fn seek(case: &Case, start: &Assumptions, goal: Goal, prices: &[Price]) -> Result<Sought, Refusal> {
    if let Some(unknown) = prices.iter().find(|price| crate::inputs::find(&price.code).is_none()) {
        return Err(Refusal::UnknownInput(unknown.code.clone()));
    }
    let targets = [goal];
    let case = Case { targets: &targets, ..*case };
    let all = steps(&case, start)?;
    let offered: Vec<(&Step, Item)> = all.iter().filter_map(|step| offered(step, goal.series, prices)).collect();
    let items: Vec<Item> = offered.iter().map(|(_, item)| item.clone()).collect();
    let missing = missing(&answer(&case, start)?);
    let mut need = missing;
    for _ in 0..ROUNDS {
        let Some(plan) = cheapest(&items, need, NODES) else { break };
        let then = done(start, &offered, &plan.chosen);
        let found = answer(&case, &then)?;
        let short = self::missing(&found);
        if short <= 1e-12 {
            return told(&case, start, (&offered, goal), Reached::Yes(plan));
        }
        // Steps are worth a little less the further one goes: ask for what was missing, and a hair more.
        need += short * 1.01 + 1e-7;
    }
    let everything = items.iter().map(|item| item.most).collect();
    told(&case, start, (&offered, goal), Reached::No(everything))
}

enum Reached {
    Yes(Plan),
    No(Vec<u32>),
}

fn missing(answer: &Answer) -> f64 {
    answer.margins.first().map_or(f64::INFINITY, |margin| margin.missing)
}

/// The step as an item: how many there are until its end, and not more than are thinkable.
fn offered<'a>(step: &'a Step, series: Series, prices: &[Price]) -> Option<(&'a Step, Item)> {
    let price = prices.iter().find(|price| price.code == step.component.code)?;
    if step.is_at_end || !moves(&step.component, series) {
        return None;
    }
    let gain = if series == Series::Egdi { step.gain } else { step.part_gain };
    let most = price.most.min(until_end(step));
    let item = Item { code: price.code.clone(), gain, cost: price.cost, most };
    (most > 0 && gain > 0.0).then_some((step, item))
}

/// Whole steps until the component's end; of a module's points, the last broken one counts.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred steps")]
fn until_end(step: &Step) -> u32 {
    let Component { step: by, low, high, .. } = step.component;
    let room = if by > 0.0 { high - step.value } else { step.value - low };
    (room / by.abs() + 1e-9).floor().clamp(0.0, 10_000.0) as u32
}

/// What is supposed once so many of each are done.
fn done(start: &Assumptions, offered: &[(&Step, Item)], chosen: &[u32]) -> Assumptions {
    let mut then = start.clone();
    for ((step, _), many) in offered.iter().zip(chosen).filter(|(_, many)| **many > 0) {
        let component = &step.component;
        if let Some(module) = component.module {
            let before = then.points.get(module.code()).copied().unwrap_or_default();
            let more = u8::try_from(*many).unwrap_or(u8::MAX);
            then.points.insert(module.code().to_owned(), before.saturating_add(more).min(module.points()));
        } else {
            let value = step.value + component.step * f64::from(*many);
            then.components.insert(component.code.to_owned(), value.clamp(component.low, component.high));
        }
    }
    then
}

/// The plan line by line, each with the place it leads to.
fn told(
    case: &Case,
    start: &Assumptions,
    (offered, goal): (&[(&Step, Item)], Goal),
    reached: Reached,
) -> Result<Sought, Refusal> {
    let (counts, gap, is_reached) = match reached {
        Reached::Yes(plan) => (plan.chosen.clone(), plan.gap(), true),
        Reached::No(everything) => (everything, 0.0, false),
    };
    let mut order: Vec<usize> =
        (0..counts.len()).filter(|one| counts.get(*one).is_some_and(|many| *many > 0)).collect();
    let value = |one: &usize| {
        offered.get(*one).map_or(0.0, |(_, item)| item.gain / u32::try_from(item.cost).map_or(f64::MAX, f64::from))
    };
    order.sort_by(|one, other| value(other).total_cmp(&value(one)));
    let mut so_far = vec![0; counts.len()];
    let (mut chosen, mut cost) = (Vec::new(), 0_u64);
    let mut last = answer(case, start)?;
    for one in order {
        let (Some((step, item)), Some(many)) = (offered.get(one), counts.get(one)) else { continue };
        if let Some(cell) = so_far.get_mut(one) {
            *cell = *many;
        }
        let found = answer(case, &done(start, offered, &so_far))?;
        let own = |answer: &Answer| answer.stand(goal.series);
        let score = |answer: &Answer| own(answer).map_or(0.0, |stand| stand.score);
        let line_cost = item.cost.saturating_mul(u64::from(*many));
        cost = cost.saturating_add(line_cost);
        chosen.push(Chosen {
            component: step.component.clone(),
            many: *many,
            cost: line_cost,
            gain: score(&found) - score(&last),
            place: own(&found).and_then(|stand| stand.rank).map(|rank| rank.place),
        });
        last = found;
    }
    Ok(Sought { chosen, cost, gap, is_reached, assumptions: done(start, offered, &counts), answer: last })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::panel::published;

    fn prices(all: &[(&str, u64, u32)]) -> Vec<Price> {
        all.iter().map(|(code, cost, most)| Price { code: (*code).into(), cost: *cost, most: *most }).collect()
    }

    fn sought(series: Series, place: usize, all: &[(&str, u64, u32)]) -> Sought {
        let told = BTreeMap::new();
        let case = Case { panel: published(), state: "MAR", told: &told, ahead: &[], targets: &[] };
        seek(&case, &Assumptions::none(2024), Goal { series, place }, &prices(all)).unwrap()
    }

    const ONLINE: [(&str, u64, u32); 5] =
        [("osi_sp", 10, 83), ("osi_if", 6, 25), ("osi_cp", 5, 9), ("osi_tec", 8, 16), ("epi", 7, 73)];

    fn place(found: &Sought, series: Series) -> usize {
        found.answer.stand(series).and_then(|stand| stand.rank).unwrap().place
    }

    #[test]
    fn a_place_of_online_services_is_really_reached_and_one_step_less_does_not() {
        let found = sought(Series::Osi, 50, &ONLINE);
        assert!(found.is_reached && place(&found, Series::Osi) <= 50, "{found:?}");
        assert!(found.gap < 0.02, "{}", found.gap);
        assert_eq!(found.cost, found.chosen.iter().map(|line| line.cost).sum::<u64>());
        let (mut fewer, told) = (found.assumptions.clone(), BTreeMap::new());
        let (module, many) = fewer.points.pop_last().unwrap();
        fewer.points.insert(module, many - 1);
        let case = Case { panel: published(), state: "MAR", told: &told, ahead: &[], targets: &[] };
        let short = answer(&case, &fewer).unwrap().stand(Series::Osi).unwrap();
        assert!(short.rank.unwrap().place >= place(&found, Series::Osi));
    }

    #[test]
    fn the_running_place_ends_where_the_plan_does() {
        let found = sought(Series::Egdi, 70, &[("osi_sp", 10, 83), ("hci_egl", 12, 18), ("tii_iu", 90, 5)]);
        assert!(found.is_reached);
        assert_eq!(found.chosen.last().and_then(|line| line.place), Some(place(&found, Series::Egdi)));
        assert!(found.chosen.windows(2).all(|pair| pair[0].place >= pair[1].place));
        let sum: f64 = found.chosen.iter().map(|line| line.gain).sum();
        assert!((sum - found.answer.gain()).abs() < 1e-9);
    }

    #[test]
    fn what_is_out_of_reach_says_how_far_everything_leads() {
        let found = sought(Series::Osi, 1, &[("osi_cp", 5, 9)]);
        assert!(!found.is_reached && place(&found, Series::Osi) > 1);
        assert!(found.chosen.len() == 1 && found.cost > 0);
        let nothing = sought(Series::Osi, 1, &[]);
        assert!(!nothing.is_reached && nothing.chosen.is_empty() && nothing.answer.places() == 0);
        let schools = sought(Series::Osi, 50, &[("hci_mys", 1, 4)]);
        assert!(!schools.is_reached && schools.chosen.is_empty(), "schooling moves no portal");
    }

    #[test]
    fn a_place_that_is_held_already_costs_nothing() {
        let found = sought(Series::Osi, 120, &ONLINE);
        assert!(found.is_reached && found.cost == 0 && found.chosen.is_empty());
    }

    #[test]
    fn a_price_of_nothing_is_refused() {
        let told = BTreeMap::new();
        let case = Case { panel: published(), state: "MAR", told: &told, ahead: &[], targets: &[] };
        let goal = Goal { series: Series::Egdi, place: 80 };
        let found = seek(&case, &Assumptions::none(2024), goal, &prices(&[("luck", 1, 1)]));
        assert_eq!(found, Err(Refusal::UnknownInput("luck".into())));
    }
}
