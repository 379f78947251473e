//! Goal seeking: the cheapest set of steps that reaches a place.
//!
//! Two layers. [`cheapest`] solves the covering problem (bounded integer knapsack: enough gain at least cost) by branch
//! and bound with the bound of its linear relaxation; it is exact until its budget of nodes is spent, and then says how
//! far from the best it may be. [`seek`] takes the worth of each step from the exact what-if, plans, recomputes the whole
//! plan exactly, and asks for more until the place is really reached.

mod seek;

pub use seek::{Chosen, Goal, Price, Sought, seek};

/// One kind of step that can be bought several times.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub code: String,
    /// Points for each one; those that gain nothing are left out.
    pub gain: f64,
    /// Of each one, in any unit of money or effort.
    pub cost: u64,
    /// How many there are.
    pub most: u32,
}

/// The set that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How many of each item, in the order they were given.
    pub chosen: Vec<u32>,
    pub cost: u64,
    /// Points, added up.
    pub gain: f64,
    /// No set costs less than this.
    pub lower_bound: u64,
}

impl Plan {
    /// How much dearer than the cheapest this may be, as a share of its cost: 0 when it is proven to be the cheapest.
    #[must_use]
    pub fn gap(&self) -> f64 {
        if self.cost == 0 {
            0.0
        } else {
            approximately(self.cost.saturating_sub(self.lower_bound)) / approximately(self.cost)
        }
    }
}

/// What rounding may take off a sum of gains.
const HAIR: f64 = 1e-12;

/// The cheapest items that gain at least `need` points; `None` when all of them together do not. At most `nodes` nodes
/// are looked at.
#[must_use]
pub fn cheapest(items: &[Item], need: f64, nodes: u32) -> Option<Plan> {
    let mut order: Vec<usize> =
        (0..items.len()).filter(|one| items.get(*one).is_some_and(|item| item.gain > 0.0 && item.most > 0)).collect();
    let price = |one: &usize| items.get(*one).map_or(f64::INFINITY, |item| approximately(item.cost) / item.gain);
    order.sort_by(|one, other| price(one).total_cmp(&price(other)));
    let sorted: Vec<&Item> = order.iter().filter_map(|one| items.get(*one)).collect();
    let mut search = Search { items: &sorted, taken: vec![0; sorted.len()], best: None, left: nodes, open: None };
    search.greedy(need);
    search.visit(0, 0, need);
    let (cost, taken) = search.best?;
    let lower_bound = search.open.map_or(cost, |open| open.min(cost));
    let mut chosen = vec![0; items.len()];
    for (place, many) in order.iter().zip(&taken) {
        if let Some(cell) = chosen.get_mut(*place) {
            *cell = *many;
        }
    }
    let gain = items.iter().zip(&chosen).map(|(item, many)| item.gain * f64::from(*many)).sum();
    Some(Plan { chosen, cost, gain, lower_bound })
}

struct Search<'a> {
    /// The best value for its cost first.
    items: &'a [&'a Item],
    taken: Vec<u32>,
    best: Option<(u64, Vec<u32>)>,
    left: u32,
    /// The lowest bound among what was not looked at.
    open: Option<u64>,
}

impl Search<'_> {
    /// Somewhere to start from: the best value first, whole pieces.
    fn greedy(&mut self, need: f64) {
        let (mut cost, mut missing) = (0_u64, need);
        let mut taken = vec![0; self.items.len()];
        for (item, cell) in self.items.iter().zip(&mut taken) {
            *cell = enough(item, missing).min(item.most);
            cost = cost.saturating_add(item.cost.saturating_mul(u64::from(*cell)));
            missing -= item.gain * f64::from(*cell);
        }
        if missing <= HAIR {
            self.best = Some((cost, taken));
        }
    }

    /// Decides item by item, from as many as are of use down to none.
    fn visit(&mut self, place: usize, cost: u64, missing: f64) {
        if missing <= HAIR {
            if self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
                self.best = Some((cost, self.taken.clone()));
            }
            return;
        }
        let Some(bound) = self.bound(place, missing).map(|rest| cost.saturating_add(rest)) else { return };
        if self.best.as_ref().is_some_and(|(best, _)| bound >= *best) {
            return;
        }
        let (Some(left), Some(item)) = (self.left.checked_sub(1), self.items.get(place)) else {
            self.open = Some(self.open.map_or(bound, |open| open.min(bound)));
            return;
        };
        self.left = left;
        for many in (0..=enough(item, missing).min(item.most)).rev() {
            self.take(place, many);
            let spent = cost.saturating_add(item.cost.saturating_mul(u64::from(many)));
            self.visit(place + 1, spent, missing - item.gain * f64::from(many));
        }
        self.take(place, 0);
    }

    fn take(&mut self, place: usize, many: u32) {
        if let Some(cell) = self.taken.get_mut(place) {
            *cell = many;
        }
    }

    /// The least that the missing gain costs when pieces may be cut (the linear relaxation); `None` when there is not
    /// enough left.
    fn bound(&self, place: usize, mut missing: f64) -> Option<u64> {
        let mut cost = 0.0;
        for item in self.items.iter().skip(place) {
            let all = item.gain * f64::from(item.most);
            if all + HAIR >= missing {
                return Some(whole(cost + approximately(item.cost) * missing / item.gain));
            }
            cost += approximately(item.cost) * f64::from(item.most);
            missing -= all;
        }
        None
    }
}

/// How many of an item cover what is missing.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between nothing and the most there are")]
fn enough(item: &Item, missing: f64) -> u32 {
    let exact = ((missing - HAIR) / item.gain).ceil().max(0.0);
    if exact >= f64::from(item.most) { item.most } else { exact as u32 }
}

/// A cost is a whole number, so a bound may be rounded up; a hair less is rounding.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "costs are small beside 2⁵³")]
fn whole(cost: f64) -> u64 {
    (cost - 1e-6).ceil().max(0.0) as u64
}

#[expect(clippy::cast_precision_loss, reason = "costs are small beside 2⁵³")]
const fn approximately(cost: u64) -> f64 {
    cost as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn item(code: &str, gain: f64, cost: u64, most: u32) -> Item {
        Item { code: code.into(), gain, cost, most }
    }

    #[test]
    fn what_cannot_be_covered_has_no_plan() {
        assert_eq!(cheapest(&[item("a", 0.1, 5, 3)], 0.31, 1_000), None);
        assert_eq!(cheapest(&[], 0.1, 1_000), None);
        assert_eq!(cheapest(&[item("a", 0.0, 0, 9)], 0.1, 1_000), None);
    }

    #[test]
    fn nothing_is_needed_for_nothing() {
        let plan = cheapest(&[item("a", 0.1, 5, 3)], 0.0, 1_000).unwrap();
        assert_eq!((plan.chosen, plan.cost, plan.lower_bound), (vec![0], 0, 0));
    }

    #[test]
    fn the_best_value_is_not_always_in_the_cheapest_set() {
        // Greedy takes two of the first (20) where one of the second (11) is enough.
        let items = [item("a", 0.10, 10, 5), item("b", 0.105, 11, 1)];
        let plan = cheapest(&items, 0.105, 1_000).unwrap();
        assert_eq!((plan.chosen, plan.cost), (vec![0, 1], 11));
    }

    #[test]
    fn a_search_cut_short_says_how_far_off_it_may_be() {
        let items: Vec<Item> = (0..14_u32)
            .map(|n| item("x", 0.013 + 0.0007 * f64::from(n * n % 17), 101 + u64::from(n * n * 7 % 53), 6))
            .collect();
        let full = cheapest(&items, 0.7, 5_000_000).unwrap();
        let short = cheapest(&items, 0.7, 20).unwrap();
        assert!(short.cost >= full.cost && short.lower_bound <= full.cost, "{short:?} {full:?}");
        assert!(short.gap() > 0.0 && short.gap() < 0.2, "{}", short.gap());
        assert!(full.gap() <= short.gap());
    }

    fn brute(items: &[Item], need: f64) -> Option<u64> {
        match items.split_first() {
            None => (need <= HAIR).then_some(0),
            Some((first, rest)) => (0..=first.most)
                .filter_map(|many| {
                    let below = brute(rest, need - first.gain * f64::from(many))?;
                    Some(below + first.cost * u64::from(many))
                })
                .min(),
        }
    }

    proptest! {
        #[test]
        fn nobody_finds_a_cheaper_set(
            some in prop::collection::vec((1_u32..40, 0_u64..60, 0_u32..4), 1..6),
            need in 1_u32..160,
        ) {
            let items: Vec<Item> =
                some.iter().map(|(gain, cost, most)| item("x", f64::from(*gain) / 1000.0, *cost, *most)).collect();
            let need = f64::from(need) / 1000.0;
            let plan = cheapest(&items, need, 1_000_000);
            prop_assert_eq!(plan.as_ref().map(|plan| plan.cost), brute(&items, need));
            if let Some(plan) = plan {
                prop_assert!(plan.gain + 1e-9 >= need && plan.gap() == 0.0);
                prop_assert!(plan.chosen.iter().zip(&items).all(|(many, item)| *many <= item.most));
            }
        }
    }
}
