//! What would the rank be if? Exactly, as far as the published figures allow, and saying where they end.
//!
//! Two levels (indicators.md 4.2). With a *part* changed, every edition can be recomputed for all 193 States. With a
//! *component* changed, only 2024 can, for a State whose inputs are given: mean and deviation are recomputed, and the
//! modelled change is added to the published score, so that what the model misses today does not become tomorrow's gain.

use std::collections::BTreeMap;

use crate::editions::{components_2024, egdi};
use crate::group::Group;
use crate::index::{Bounds, Definition, Finish, Node, scaled};
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
}

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// The edition with some parts of one State changed. Values between 0 and 1.
///
/// # Errors
/// `NoScore`, `UnknownInput`, `Beyond` or `NoDefinition`.
pub fn with_parts(edition: &Edition, state: usize, changed: &Parts) -> Result<Outcome, Refusal> {
    let definition = egdi(edition.method()).ok_or(Refusal::NoDefinition(edition.year))?;
    check(changed)?;
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
    let scores = world(edition, definition, &columns, state);
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

/// What a change of components of 2024 does to one part, modelled.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    pub part: Series,
    /// Of the modelled score: to be added to the published one.
    pub by: f64,
    /// The new composite lies beyond those of all States as published: the scale itself would move, by how much for
    /// the others is not known.
    pub beyond_scale: bool,
}

/// The shift of one part of 2024 when inputs of a State change. `told` are its inputs today, by code; `changed` what
/// they would be. Every input of the part must be told.
///
/// # Errors
/// `Missing`, `UnknownInput`, `Beyond` (a cap or a floor), `NoDefinition`.
pub fn with_components(
    part: Series,
    told: &BTreeMap<String, f64>,
    changed: &BTreeMap<String, f64>,
) -> Result<Shift, Refusal> {
    let definition = egdi(2024).ok_or(Refusal::NoDefinition(2024))?;
    let (_, table) = components_2024();
    let inputs = inputs_of(definition, part.code());
    let missing: Vec<String> =
        inputs.iter().filter(|code| !told.contains_key(**code)).map(|&code| code.to_owned()).collect();
    if !missing.is_empty() {
        return Err(Refusal::Missing(missing));
    }
    changed.iter().try_for_each(|(code, value)| check_input(definition, &inputs, code, *value))?;
    let now = Model { definition, moments: table.told.clone(), bounds: table.bounds };
    let before = now.composite(part.code(), told);
    let mut after_inputs = told.clone();
    after_inputs.extend(changed.iter().map(|(code, value)| (code.clone(), *value)));
    let then = now.after(told, &after_inputs);
    let after = then.composite(part.code(), &after_inputs);
    let bounds = now.bounds.get(part.code()).copied().unwrap_or(Bounds { low: 0.0, high: 1.0 });
    let by = (after - before) / (bounds.high - bounds.low);
    Ok(Shift { part, by, beyond_scale: after > bounds.high || after < bounds.low })
}

/// The formula of 2024 with the moments of one world.
struct Model<'a> {
    definition: &'a Definition,
    moments: BTreeMap<String, Moments>,
    bounds: BTreeMap<String, Bounds>,
}

impl Model<'_> {
    /// The node before it is spread between the ends, for one State.
    fn composite(&self, node: &str, inputs: &BTreeMap<String, f64>) -> f64 {
        match self.definition.nodes.get(node) {
            Some(Node::Input(input)) => input.counted(inputs.get(node).copied().unwrap_or_default()),
            _ => self.definition.parts(node).iter().map(|part| part.weight * self.part(part, inputs)).sum(),
        }
    }

    fn part(&self, part: &crate::index::Part, inputs: &BTreeMap<String, f64>) -> f64 {
        let value = self.composite(&part.of, inputs);
        let lower = self.definition.is_lower_better(&part.of);
        self.moments.get(&part.of).map_or(value, |moments| scaled(part.scale, value, moments, lower))
    }

    /// The same world after one State has moved: every mean and deviation that its inputs enter.
    fn after(&self, before: &BTreeMap<String, f64>, after: &BTreeMap<String, f64>) -> Model<'_> {
        let moved = |(code, moments): (&String, &Moments)| {
            let (old, new) = (self.composite(code, before), self.composite(code, after));
            let is_known = self.definition.nodes.contains_key(code) && (old - new).abs() > f64::EPSILON;
            (code.clone(), if is_known { moments.replacing(old, new) } else { *moments })
        };
        Model {
            definition: self.definition,
            moments: self.moments.iter().map(moved).collect(),
            bounds: self.bounds.clone(),
        }
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

fn check_input(definition: &Definition, inputs: &[&str], code: &str, value: f64) -> Result<(), Refusal> {
    let Some(Node::Input(input)) = definition.nodes.get(code).filter(|_| inputs.contains(&code)) else {
        return Err(Refusal::UnknownInput(code.to_owned()));
    };
    let (low, high) = (input.floor.unwrap_or(0.0), input.cap.unwrap_or(f64::INFINITY));
    if (low..=high).contains(&value) {
        Ok(())
    } else {
        Err(Refusal::Beyond { code: code.to_owned(), value, low, high })
    }
}

/// The inputs below a node.
fn inputs_of<'a>(definition: &'a Definition, node: &'a str) -> Vec<&'a str> {
    match definition.nodes.get(node) {
        Some(Node::Input(_)) => vec![node],
        _ => definition.parts(node).iter().flat_map(|part| inputs_of(definition, &part.of)).collect(),
    }
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
fn world(
    edition: &Edition,
    definition: &Definition,
    columns: &[Vec<Option<f64>>; 3],
    state: usize,
) -> Vec<Option<f64>> {
    let parts = definition.parts("egdi");
    let weighed = |columns: &[Vec<Option<f64>>; 3], one: usize| {
        PARTS.iter().zip(columns).try_fold(0.0, |sum, (series, column)| {
            let weight = parts.iter().find(|part| part.of == series.code())?.weight;
            Some(sum + weight * column.get(one).copied().flatten()?)
        })
    };
    let published = PARTS.map(|series| edition.column(series).to_vec());
    let score = |one: usize| {
        let given = edition.score(Series::Egdi, one);
        if one != state && edition.is_off_line(one) {
            return given;
        }
        // Anchored: published score plus modelled change.
        Some(given? + (weighed(columns, one)? - weighed(&published, one)?))
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

    fn brazil() -> BTreeMap<String, f64> {
        let (states, table) = components_2024();
        let place = states.iter().position(|iso3| iso3 == "BRA").unwrap();
        table.columns.iter().filter_map(|(code, column)| Some((code.clone(), column[place]?))).collect()
    }

    /// Indicators.md 1.10, all other States fixed; recomputing mean and deviation takes about a two-hundredth off.
    #[test]
    fn a_step_is_worth_what_the_table_says() {
        let table = [
            (Series::Osi, "osi_tec", 1.0 / 16.0, 0.0039),
            (Series::Tii, "tii_iu", 1.0, 0.0030),
            (Series::Tii, "tii_ms", 1.0, 0.0032),
            (Series::Tii, "tii_am", 1.0, 0.0022),
            (Series::Tii, "tii_af_fixed", -1.0, 0.0040),
            (Series::Hci, "hci_mys", 1.0, 0.015),
            (Series::Hci, "hci_egl", 1.0 / 18.0, 0.0097),
        ];
        for (part, code, step, worth) in table {
            let told = brazil();
            let shift = with_components(part, &told, &[(code.to_owned(), told[code] + step)].into()).unwrap();
            assert!((shift.by - worth).abs() < 0.05 * worth + 5e-5, "{code}: {} for {worth}", shift.by);
        }
    }

    #[test]
    fn a_component_beyond_its_cap_or_unknown_is_refused() {
        let told = brazil();
        let with = |code: &str, value: f64| with_components(Series::Tii, &told, &[(code.to_owned(), value)].into());
        assert!(matches!(with("tii_ms", 121.0), Err(Refusal::Beyond { .. })));
        assert!(matches!(with("tii_af_fixed", 0.5), Err(Refusal::Beyond { .. })));
        assert_eq!(with("hci_mys", 9.0), Err(Refusal::UnknownInput("hci_mys".into())));
        let nothing = with_components(Series::Tii, &BTreeMap::new(), &BTreeMap::new());
        assert!(matches!(nothing, Err(Refusal::Missing(codes)) if codes.len() == 5));
    }

    #[test]
    fn no_change_is_worth_nothing() {
        for part in PARTS {
            assert_eq!(with_components(part, &brazil(), &BTreeMap::new()).map(|shift| shift.by), Ok(0.0));
        }
    }
}
