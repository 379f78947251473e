//! What would the rank be if? Exactly, as far as the published figures allow, and saying where they end.
//!
//! Two levels (indicators.md 4.2). With a *part* changed, every edition can be recomputed for all 193 States. With a
//! *component* changed, only 2024 can, for a State whose inputs are given: mean and deviation are recomputed, and the
//! modelled change is added to the published score, so that what the model misses today does not become tomorrow's gain.

mod components;

use std::collections::BTreeMap;

pub(crate) use components::{Model, known};
pub use components::{Shift, with_components};

use crate::editions::egdi;
use crate::group::Group;
use crate::index::{Definition, Finish, Node};
use crate::moments::Moments;
use crate::panel::{Edition, Series};
use crate::ranking::{Rank, among};

/// The three parts of the EGDI and what they would be; a part that is left out stays.
pub type Parts = BTreeMap<&'static str, f64>;

/// What a State would get.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Between 0 and 1.
    pub score: f64,
    pub rank: Rank,
    pub group: Group,
    /// Points to the score of the State one place ahead; `None` for the first.
    pub to_next_place: Option<f64>,
    /// Points to the next group; `None` in the highest.
    pub to_next_group: Option<f64>,
    /// The parts, the changed ones included.
    pub parts: [(Series, f64); 3],
    /// The State held an end of a scale: the scores of others moved with it.
    pub moved_others: bool,
}

/// Why nothing can be said.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    #[error("the edition has no score for this State")]
    NoScore,
    #[error("{code}: {value} is not between {low} and {high}")]
    Beyond { code: String, value: f64, low: f64, high: f64 },
    #[error("{0} is no input of the edition")]
    UnknownInput(String),
    #[error("{0:?} must be told as well: they enter the same part")]
    Missing(Vec<String>),
    #[error("no definition of the edition of {0} is known")]
    NoDefinition(u16),
    #[error("the edition of {0} is neither published nor foreseen")]
    NoEdition(u16),
    #[error("there is no State with the code {0:?}")]
    UnknownState(String),
    #[error("{module}: there is no question {code}")]
    UnknownFeature { module: String, code: String },
    #[error("{0} is supposed twice: as a whole and through its components")]
    Twice(Series),
    #[error("the weights add up to {0}, not to 1")]
    Weights(f64),
    #[error("components are known for the method of 2024 only, not for {0}")]
    NoComponents(u16),
}

pub(crate) const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// What OSI, TII and HCI weigh in the index, in this order; together 1.
pub type Weights = [f64; 3];

/// The weights of an edition.
#[must_use]
pub fn weights_of(year: u16) -> Option<Weights> {
    let definition = method(year)?;
    let weight = |series: Series| definition.parts("egdi").iter().find(|part| part.of == series.code());
    let [osi, tii, hci] = PARTS.map(|series| weight(series).map(|part| part.weight));
    Some([osi?, tii?, hci?])
}

/// The definition of an edition; of one that came later than all that are known, the last.
pub(crate) fn method(year: u16) -> Option<&'static Definition> {
    egdi(year).or_else(|| egdi(2024).filter(|_| year > 2024))
}

/// The edition with some parts of one State changed. Values between 0 and 1.
///
/// # Errors
/// `NoScore`, `UnknownInput`, `Beyond` or `NoDefinition`.
pub fn with_parts(edition: &Edition, state: usize, changed: &Parts) -> Result<Outcome, Refusal> {
    let weights = weights_of(edition.method()).ok_or(Refusal::NoDefinition(edition.year))?;
    with_weights(edition, state, changed, &weights)
}

/// The same, with other weights of the parts, for all States.
///
/// # Errors
/// As [`with_parts`]; `Weights` unless they lie between 0 and 1 and add up to 1.
pub fn with_weights(edition: &Edition, state: usize, changed: &Parts, weights: &Weights) -> Result<Outcome, Refusal> {
    let definition = method(edition.method()).ok_or(Refusal::NoDefinition(edition.year))?;
    check(changed)?;
    let sum: f64 = weights.iter().sum();
    // Percents are typed with a few digits, thirds with six.
    if (sum - 1.0).abs() > 1e-5 || weights.iter().any(|weight| !(0.0..=1.0).contains(weight)) {
        return Err(Refusal::Weights(sum));
    }
    let mut columns = PARTS.map(|series| edition.column(series).to_vec());
    let mut moved_others = false;
    for (series, column) in PARTS.into_iter().zip(&mut columns) {
        let Some(value) = changed.get(series.code()) else { continue };
        let cell = column.get_mut(state).ok_or(Refusal::NoScore)?;
        *cell = Some(*value);
        if is_spread(definition, series) {
            moved_others |= spread(column);
        }
    }
    let scores = world(edition, &columns, state, weights);
    let own = scores.get(state).copied().flatten().ok_or(Refusal::NoScore)?;
    let mut others: Vec<f64> =
        scores.iter().enumerate().filter(|(one, _)| *one != state).filter_map(|(_, s)| *s).collect();
    others.sort_by(|one, other| other.total_cmp(one));
    let part = |place: usize, series: Series| {
        (series, columns.get(place).and_then(|column| column.get(state).copied().flatten()).unwrap_or_default())
    };
    Ok(Outcome {
        parts: [part(0, Series::Osi), part(1, Series::Tii), part(2, Series::Hci)],
        moved_others,
        ..placed(own, &others)
    })
}

/// A score among the others', sorted from best to worst.
#[must_use]
pub fn placed(score: f64, others: &[f64]) -> Outcome {
    let ahead = others.partition_point(|other| *other > score);
    let shared_by = others.iter().skip(ahead).take_while(|other| **other >= score).count() + 1;
    let group = Group::of(score);
    let above = Group::ALL.into_iter().rev().find(|other| *other > group);
    Outcome {
        score,
        rank: Rank { shared_by, ..among(others, score) },
        group,
        to_next_place: ahead.checked_sub(1).and_then(|place| others.get(place)).map(|next| next - score),
        to_next_group: above.map(|group| group.floor() - score),
        parts: PARTS.map(|series| (series, 0.0)),
        moved_others: false,
    }
}

fn check(changed: &Parts) -> Result<(), Refusal> {
    for (code, value) in changed {
        if !PARTS.iter().any(|series| series.code() == *code) {
            return Err(Refusal::UnknownInput((*code).to_owned()));
        }
        if !(0.0..=1.0).contains(value) {
            return Err(Refusal::Beyond { code: (*code).to_owned(), value: *value, low: 0.0, high: 1.0 });
        }
    }
    Ok(())
}

fn is_spread(definition: &Definition, series: Series) -> bool {
    matches!(definition.nodes.get(series.code()), Some(Node::Mean { finish: Finish::MinMax, .. }))
}

/// Spreads a column from 0 to 1 again; true if that moved anybody. It was so before one of its values changed, so its
/// ends are where they were unless the State held one of them alone.
fn spread(column: &mut [Option<f64>]) -> bool {
    let values: Vec<f64> = column.iter().copied().flatten().collect();
    let Some(moments) = Moments::of(&values) else { return false };
    let is_spread = moments.min.abs() < f64::EPSILON && (moments.max - 1.0).abs() < f64::EPSILON;
    if !is_spread && moments.max > moments.min {
        for cell in column.iter_mut() {
            *cell = cell.map(|value| moments.share(value));
        }
        return true;
    }
    false
}

/// The index of all States. Who is off line keeps the published 0; whoever's score nobody changed keeps the published
/// digits, so that rounding moves no rank.
fn world(edition: &Edition, columns: &[Vec<Option<f64>>; 3], state: usize, weights: &Weights) -> Vec<Option<f64>> {
    let own = weights_of(edition.year).unwrap_or(*weights);
    let weighed = |columns: &[Vec<Option<f64>>; 3], weights: &Weights, one: usize| {
        let cells = columns.iter().zip(weights);
        cells.map(|(column, weight)| Some(weight * column.get(one).copied().flatten()?)).sum::<Option<f64>>()
    };
    let published = PARTS.map(|series| edition.column(series).to_vec());
    let score = |one: usize| {
        let given = edition.score(Series::Egdi, one);
        if one != state && edition.is_off_line(one) {
            return given;
        }
        // Anchored: published score plus modelled change.
        Some(given? + (weighed(columns, weights, one)? - weighed(&published, &own, one)?))
    };
    (0..edition.column(Series::Egdi).len()).map(score).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    fn morocco() -> usize {
        published().state("MAR").unwrap()
    }

    #[test]
    fn changing_nothing_gives_what_was_published() {
        for edition in &published().editions {
            for state in [morocco(), published().state("DNK").unwrap()] {
                let outcome = with_parts(edition, state, &Parts::new()).unwrap();
                assert_eq!(Some(outcome.score), edition.score(Series::Egdi, state), "{}", edition.year);
                assert_eq!(Some(outcome.rank.place), edition.rank[state].map(usize::from), "{}", edition.year);
            }
        }
    }

    #[test]
    fn a_better_part_climbs_by_a_third_of_its_gain() {
        let edition = published().edition(2024).unwrap();
        let outcome = with_parts(edition, morocco(), &[("osi", 0.66184)].into()).unwrap();
        assert!((outcome.score - 0.68411 - 0.1 / 3.0).abs() < 1e-9);
        assert!(outcome.rank.place < 90 && outcome.to_next_place.unwrap() >= 0.0 && !outcome.moved_others);
        assert_eq!(outcome.group, Group::High);
        assert!((outcome.to_next_group.unwrap() - (0.75 - outcome.score)).abs() < 1e-12);
    }

    #[test]
    fn whoever_holds_an_end_of_the_scale_moves_the_others() {
        let (panel, edition) = (published(), published().edition(2024).unwrap());
        let first = edition.column(Series::Osi).iter().position(|score| *score == Some(1.0)).unwrap();
        let alone = edition.column(Series::Osi).iter().filter(|score| **score == Some(1.0)).count() == 1;
        let outcome = with_parts(edition, first, &[("osi", 0.5)].into()).unwrap();
        assert_eq!(outcome.moved_others, alone, "{}", panel.states[first].iso3);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let edition = published().edition(2024).unwrap();
        let beyond = Refusal::Beyond { code: "osi".into(), value: 1.2, low: 0.0, high: 1.0 };
        assert_eq!(with_parts(edition, morocco(), &[("osi", 1.2)].into()), Err(beyond));
        assert_eq!(with_parts(edition, morocco(), &[("epi", 0.2)].into()), Err(Refusal::UnknownInput("epi".into())));
        assert_eq!(with_parts(edition, 999, &[("osi", 0.2)].into()), Err(Refusal::NoScore));
    }

    #[test]
    fn other_weights_move_everybody_and_must_add_up() {
        let edition = published().edition(2024).unwrap();
        let thirds = weights_of(2024).unwrap();
        let same = with_weights(edition, morocco(), &Parts::new(), &thirds).unwrap();
        assert_eq!((same.score, same.rank.place), (0.68411, 90));
        // Infrastructure is what Morocco does best in: the 64th place of 193.
        let networks = with_weights(edition, morocco(), &Parts::new(), &[0.0, 1.0, 0.0]).unwrap();
        assert!((networks.score - 0.88273).abs() < 7e-5 && (60..=68).contains(&networks.rank.place));
        let short = with_weights(edition, morocco(), &Parts::new(), &[0.3, 0.3, 0.3]);
        assert!(matches!(short, Err(Refusal::Weights(sum)) if (sum - 0.9).abs() < 1e-9));
        let beyond = with_weights(edition, morocco(), &Parts::new(), &[1.2, -0.1, -0.1]);
        assert!(matches!(beyond, Err(Refusal::Weights(_))));
    }

    #[test]
    fn an_edition_after_the_last_known_method_is_weighed_like_it() {
        assert_eq!(weights_of(2026), weights_of(2024));
        assert_eq!(weights_of(2008), Some([0.34, 0.33, 0.33]));
        assert_eq!(weights_of(2001), None);
    }
}
