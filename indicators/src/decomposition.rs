//! A change between two editions, taken apart so that the parts add up exactly.
//!
//! Only scores are published, not what they were made of. So of each part's change, what all States shared is set apart
//! (the scale moved: because the others moved, or, where its method changed in between, because of that too), and the
//! rest is the State's own. A change of weights is method by itself.

use crate::editions::{BREAKS, egdi};
use crate::panel::{Edition, Series};

/// What all States shared of a part's change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Same method in both editions: the others moved.
    OthersMoved,
    /// The method of the part changed in between: the two cannot be told apart.
    MethodChanged,
}

/// One part's share of the change, in points of the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    pub part: Series,
    /// What this State did more or less than all together.
    pub own: f64,
    pub shared: f64,
    pub shared_because: Shared,
    /// The part weighs more or less than before.
    pub weight: f64,
}

/// `total` is the sum of all contributions and of `unexplained`.
#[derive(Clone, Debug, PartialEq)]
pub struct Decomposition {
    pub total: f64,
    pub contributions: Vec<Contribution>,
    /// Rounding of the published figures, or a State off line.
    pub unexplained: f64,
}

/// The change of a State's index from one edition to a later one; `None` where either has no score.
#[must_use]
pub fn between(from: &Edition, to: &Edition, state: usize) -> Option<Decomposition> {
    let total = to.score(Series::Egdi, state)? - from.score(Series::Egdi, state)?;
    let parts = [Series::Osi, Series::Tii, Series::Hci];
    let contributions =
        parts.into_iter().map(|part| contribution(from, to, state, part)).collect::<Option<Vec<_>>>()?;
    let explained: f64 = contributions.iter().map(|one| one.own + one.shared + one.weight).sum();
    Some(Decomposition { total, contributions, unexplained: total - explained })
}

fn contribution(from: &Edition, to: &Edition, state: usize, part: Series) -> Option<Contribution> {
    let (before, after) = (from.score(part, state)?, to.score(part, state)?);
    let (light, heavy) = (weight(from.method(), part)?, weight(to.method(), part)?);
    // Half of each weight for the change of the score, half of each score for the change of the weight: exact.
    let mean_weight = f64::midpoint(light, heavy);
    let drift = common_drift(from, to, part);
    Some(Contribution {
        part,
        own: mean_weight * (after - before - drift),
        shared: mean_weight * drift,
        shared_because: because(from.year, to.year, part),
        weight: (heavy - light) * f64::midpoint(before, after),
    })
}

fn weight(year: u16, part: Series) -> Option<f64> {
    egdi(year)?.parts("egdi").iter().find(|one| one.of == part.code()).map(|one| one.weight)
}

/// By how much the part moved on average over the States that both editions know.
fn common_drift(from: &Edition, to: &Edition, part: Series) -> f64 {
    let both = from.column(part).iter().zip(to.column(part));
    let moves: Vec<f64> = both.filter_map(|(before, after)| Some((*after)? - (*before)?)).collect();
    crate::moments::Moments::of(&moves).map_or(0.0, |moments| moments.mean)
}

/// True when no change of method between these editions concerns the series. For the index itself every change does; of
/// e-participation none is known.
#[must_use]
pub fn is_same_method(from: u16, to: u16, series: Series) -> bool {
    match series {
        Series::Egdi => !BREAKS.iter().any(|one| one.edition > from && one.edition <= to),
        part => because(from, to, part) == Shared::OthersMoved,
    }
}

fn because(from: u16, to: u16, part: Series) -> Shared {
    let changed = |what: &str| match part {
        Series::Osi => what == "online_parts" || what == "standardised",
        Series::Tii => {
            ["standardised", "mobile_broadband", "infrastructure", "affordability_and_literacy"].contains(&what)
        }
        Series::Hci => ["standardised", "human_capital", "affordability_and_literacy"].contains(&what),
        Series::Egdi | Series::Epi => false,
    };
    let between = BREAKS.iter().filter(|one| one.edition > from && one.edition <= to);
    if between.into_iter().any(|one| changed(one.what)) { Shared::MethodChanged } else { Shared::OthersMoved }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn the_contributions_add_up_exactly_for_every_state_and_pair_of_editions() {
        let panel = published();
        for (place, from) in panel.editions.iter().enumerate() {
            for to in panel.editions.iter().skip(place + 1) {
                for state in 0..panel.states.len() {
                    let Some(found) = between(from, to, state) else { continue };
                    let sum: f64 = found.contributions.iter().map(|one| one.own + one.shared + one.weight).sum();
                    assert!((found.total - sum - found.unexplained).abs() < 1e-12);
                    let on_line = !from.is_off_line(state) && !to.is_off_line(state);
                    let miscounted = [from.year, to.year].contains(&2008);
                    assert!(!on_line || miscounted || found.unexplained.abs() < 1.5e-4, "{} {}", from.year, to.year);
                }
            }
        }
    }

    #[test]
    fn own_effort_of_all_together_is_nothing() {
        let panel = published();
        let (from, to) = (panel.edition(2022).unwrap(), panel.edition(2024).unwrap());
        let all: Vec<_> = (0..193).filter_map(|state| between(from, to, state)).collect();
        assert_eq!(all.len(), 193);
        let own: f64 = all.iter().flat_map(|one| &one.contributions).map(|one| one.own).sum();
        assert!(own.abs() < 1e-9);
    }

    #[test]
    fn a_change_of_method_is_told_for_the_part_it_concerns() {
        let panel = published();
        let found = between(panel.edition(2022).unwrap(), panel.edition(2024).unwrap(), 0).unwrap();
        let because: Vec<_> = found.contributions.iter().map(|one| one.shared_because).collect();
        assert_eq!(because, [Shared::OthersMoved, Shared::MethodChanged, Shared::MethodChanged]);
    }

    #[test]
    fn a_change_of_weights_is_told_apart() {
        let panel = published();
        let state = panel.state("MAR").unwrap();
        let found = between(panel.edition(2005).unwrap(), panel.edition(2008).unwrap(), state).unwrap();
        assert!(found.contributions[0].weight > 0.0 && found.contributions[1].weight < 0.0);
    }
}
