//! Components of 2024: what a change of one does to its part.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Refusal;
use crate::editions::{components_2024, egdi};
use crate::index::{Bounds, Definition, Node, Table, scaled};
use crate::moments::Moments;
use crate::panel::Series;

static KNOWN: LazyLock<(Vec<String>, Table)> = LazyLock::new(components_2024);

/// The components that were published, read once.
pub(crate) fn known() -> &'static (Vec<String>, Table) {
    &KNOWN
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
/// they would be. Every input of the part must be told; of a component that is itself a mean (`epi`), either its value or
/// all of its inputs.
///
/// # Errors
/// `Missing`, `UnknownInput`, `Beyond` (a cap or a floor), `NoDefinition`.
pub fn with_components(
    part: Series,
    told: &BTreeMap<String, f64>,
    changed: &BTreeMap<String, f64>,
) -> Result<Shift, Refusal> {
    let now = Model::of_2024().ok_or(Refusal::NoDefinition(2024))?;
    let inputs = entering(now.definition, part.code(), told);
    let missing: Vec<String> =
        inputs.iter().filter(|code| !told.contains_key(**code)).map(|&code| code.to_owned()).collect();
    if !missing.is_empty() {
        return Err(Refusal::Missing(missing));
    }
    changed.iter().try_for_each(|(code, value)| check_input(now.definition, &inputs, code, *value))?;
    let before = now.composite(part.code(), told);
    let mut after_inputs = told.clone();
    after_inputs.extend(changed.iter().map(|(code, value)| (code.clone(), *value)));
    let then = now.after(told, &after_inputs);
    let after = then.composite(part.code(), &after_inputs);
    let bounds = now.bounds(part.code());
    let by = (after - before) / (bounds.high - bounds.low);
    Ok(Shift { part, by, beyond_scale: after > bounds.high || after < bounds.low })
}

/// The formula of 2024 with the moments of one world.
pub(crate) struct Model<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) moments: BTreeMap<String, Moments>,
    bounds: BTreeMap<String, Bounds>,
}

impl Model<'_> {
    pub(crate) fn of_2024() -> Option<Model<'static>> {
        let (_, table) = known();
        Some(Model { definition: egdi(2024)?, moments: table.told.clone(), bounds: table.bounds.clone() })
    }

    /// The composites that score 0 and 1.
    pub(crate) fn bounds(&self, part: &str) -> Bounds {
        self.bounds.get(part).copied().unwrap_or(Bounds { low: 0.0, high: 1.0 })
    }

    /// The node before it is spread between the ends, for one State.
    pub(crate) fn composite(&self, node: &str, inputs: &BTreeMap<String, f64>) -> f64 {
        match self.definition.nodes.get(node) {
            Some(Node::Input(input)) => input.counted(inputs.get(node).copied().unwrap_or_default()),
            _ if inputs.contains_key(node) => inputs.get(node).copied().unwrap_or_default(),
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

fn check_input(definition: &Definition, inputs: &[&str], code: &str, value: f64) -> Result<(), Refusal> {
    if !inputs.contains(&code) {
        return Err(Refusal::UnknownInput(code.to_owned()));
    }
    let (low, high) = match definition.nodes.get(code) {
        Some(Node::Input(input)) => (input.floor.unwrap_or(0.0), input.cap.unwrap_or(f64::INFINITY)),
        _ => (0.0, 1.0),
    };
    if (low..=high).contains(&value) {
        Ok(())
    } else {
        Err(Refusal::Beyond { code: code.to_owned(), value, low, high })
    }
}

/// What enters a node: the inputs below it, or a mean whose own value is told.
fn entering<'a>(definition: &'a Definition, node: &'a str, told: &BTreeMap<String, f64>) -> Vec<&'a str> {
    let enters = |code: &'a str| match definition.nodes.get(code) {
        Some(Node::Mean { .. }) if !told.contains_key(code) => entering(definition, code, told),
        _ => vec![code],
    };
    definition.parts(node).iter().flat_map(|part| enters(&part.of)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::PARTS;
    use super::*;

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

    #[test]
    fn participation_is_told_as_a_whole_or_by_its_tiers() {
        let tiers = brazil();
        let mut whole = tiers.clone();
        for tier in ["epi_info", "epi_cons", "epi_dec"] {
            whole.remove(tier);
        }
        let epi = Model::of_2024().unwrap().composite("epi", &tiers);
        whole.insert("epi".to_owned(), epi);
        let better = [("epi".to_owned(), epi + 2.0 / 73.0)].into();
        let by = with_components(Series::Osi, &whole, &better).unwrap().by;
        let better = [("epi_info".to_owned(), tiers["epi_info"] + 2.0 / 50.0)].into();
        let by_tier = with_components(Series::Osi, &tiers, &better).unwrap().by;
        assert!((by - by_tier).abs() < 1e-12 && by > 0.0, "{by} {by_tier}");
        let beyond = with_components(Series::Osi, &whole, &[("epi".to_owned(), 1.01)].into());
        assert!(matches!(beyond, Err(Refusal::Beyond { .. })));
    }
}
