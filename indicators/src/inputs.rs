//! The components of a State in 2024: published for seven, told by those who know, assumed where nobody said.
//!
//! What is assumed is assumed alike: all unknown components of a part stand as many deviations from the mean of all
//! States (one common z), within their caps and floors, so that the published score of the part comes out exactly.
//! E-participation enters as a whole, since its own index is published for every State (indicators.md 1.6).

use std::collections::BTreeMap;

use crate::index::{Node, Part};
use crate::panel::{Panel, Series};
use crate::questionnaire::Module;
use crate::what_if::{Model, PARTS, Refusal, known};

/// The edition whose components are modelled.
pub const EDITION: u16 = 2024;

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provenance {
    /// The United Nations printed it.
    Published,
    /// Somebody who knows said so.
    Told,
    /// Nobody did: it is what the published score of its part leaves for it.
    Assumed,
}

/// A component's value today, in its own unit ([`Component`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    pub value: f64,
    pub provenance: Provenance,
}

/// A component of the method of 2024.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// As the definition names it: `tii_iu`.
    pub code: &'static str,
    /// `Osi`, `Tii` or `Hci`.
    pub part: Series,
    /// The module of the questionnaire whose points it counts: then the value is a share of them, from 0 to 1.
    pub module: Option<Module>,
    pub lower_is_better: bool,
    /// The least and the most that count: cap and floor, or else what the last and first of all States have.
    pub low: f64,
    pub high: f64,
    /// A step that can be spoken of: one point of a module, one unit of anything else, towards the better.
    pub step: f64,
}

/// Components by their code.
pub type Profile = BTreeMap<String, Known>;

/// The fifteen components of 2024, part by part.
#[must_use]
pub fn components() -> Vec<Component> {
    let Some(model) = Model::of_2024() else { return Vec::new() };
    let of = |series: Series| model.definition.parts(series.code()).iter().map(move |part| (series, part));
    PARTS.into_iter().flat_map(of).map(|(series, part)| component(&model, series, part)).collect()
}

/// The component of this code.
#[must_use]
pub fn find(code: &str) -> Option<Component> {
    components().into_iter().find(|component| component.code == code)
}

/// The components of a State. `told` are values in the components' own units, by code; they count before what was
/// published. Told values beyond a cap or a floor count as that much.
///
/// # Errors
/// `UnknownState`; `UnknownInput` for a value told of no component; `NoScore` where the edition has no part scores.
pub fn profile(panel: &Panel, iso3: &str, told: &BTreeMap<String, f64>) -> Result<Profile, Refusal> {
    let model = Model::of_2024().ok_or(Refusal::NoDefinition(EDITION))?;
    let components = components();
    if let Some(unknown) = told.keys().find(|code| components.iter().all(|one| one.code != code.as_str())) {
        return Err(Refusal::UnknownInput(unknown.clone()));
    }
    let state = panel.state(iso3).ok_or_else(|| Refusal::UnknownState(iso3.to_owned()))?;
    let edition = panel.edition(EDITION).ok_or(Refusal::NoEdition(EDITION))?;
    let mut profile = printed(iso3);
    if let Some(epi) = edition.score(Series::Epi, state) {
        profile.insert("epi".to_owned(), Known { value: epi, provenance: Provenance::Published });
    }
    for component in &components {
        if let Some(value) = told.get(component.code) {
            let value = value.clamp(component.low, component.high);
            profile.insert(component.code.to_owned(), Known { value, provenance: Provenance::Told });
        }
    }
    for part in PARTS {
        let score = edition.score(part, state).ok_or(Refusal::NoScore)?;
        assume(&model, &components, (part, score), &mut profile);
    }
    Ok(profile)
}

/// The values alone, as [`crate::what_if::with_components`] takes them.
#[must_use]
pub fn values(profile: &Profile) -> BTreeMap<String, f64> {
    profile.iter().map(|(code, known)| (code.clone(), known.value)).collect()
}

fn component(model: &Model<'static>, part: Series, of: &'static Part) -> Component {
    let code = of.of.as_str();
    let module = Module::ALL.into_iter().find(|module| module.component() == code);
    let (floor, cap) = match model.definition.nodes.get(code) {
        Some(Node::Input(input)) => (input.floor, input.cap),
        _ => (Some(0.0), Some(1.0)),
    };
    let most = model.moments.get(code).map_or(1.0, |moments| moments.max);
    let lower_is_better = model.definition.is_lower_better(code);
    let step = module.map_or(if lower_is_better { -1.0 } else { 1.0 }, |module| 1.0 / f64::from(module.points()));
    let (low, high) = (floor.unwrap_or(0.0), cap.unwrap_or(most));
    Component { code, part, module, lower_is_better, low, high, step }
}

/// What the United Nations printed of a State (`data/components_2024.csv`).
fn printed(iso3: &str) -> Profile {
    let (states, table) = known();
    let Some(place) = states.iter().position(|state| state == iso3) else { return Profile::new() };
    let value = |column: &Vec<Option<f64>>| column.get(place).copied().flatten();
    let is_tier = |code: &str| code.starts_with("epi_");
    let columns = table.columns.iter().filter(|(code, _)| !is_tier(code));
    columns
        .filter_map(|(code, column)| {
            Some((code.clone(), Known { value: value(column)?, provenance: Provenance::Published }))
        })
        .collect()
}

/// Fills in the unknown components of a part: one common z, found by halving, since the composite only grows with it.
fn assume(model: &Model, components: &[Component], (part, score): (Series, f64), profile: &mut Profile) {
    let own = || components.iter().filter(|one| one.part == part);
    let unknown: Vec<&Component> = own().filter(|one| !profile.contains_key(one.code)).collect();
    let bounds = model.bounds(part.code());
    let wanted = bounds.low + score * (bounds.high - bounds.low);
    let told: BTreeMap<String, f64> = values(profile);
    let filled = |z: f64| {
        let guess = |one: &&Component| (one.code.to_owned(), at(model, one, z));
        let mut inputs = told.clone();
        inputs.extend(unknown.iter().map(guess));
        inputs
    };
    let (mut low, mut high) = (-12.0, 12.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if model.composite(part.code(), &filled(middle)) < wanted { low = middle } else { high = middle }
    }
    let found = filled(f64::midpoint(low, high));
    for one in unknown {
        let value = found.get(one.code).copied().unwrap_or_default();
        profile.insert(one.code.to_owned(), Known { value, provenance: Provenance::Assumed });
    }
}

/// The component that lies `z` deviations on the better side of the mean, within its cap and floor.
fn at(model: &Model, component: &Component, z: f64) -> f64 {
    let Some(moments) = model.moments.get(component.code) else { return component.low };
    let z = if component.lower_is_better { -z } else { z };
    (moments.mean + z * moments.sd).clamp(component.low, component.high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    fn part_scores(iso3: &str, profile: &Profile) -> [(f64, f64); 3] {
        let model = Model::of_2024().unwrap();
        let state = published().state(iso3).unwrap();
        PARTS.map(|part| {
            let bounds = model.bounds(part.code());
            let composite = model.composite(part.code(), &values(profile));
            let modelled = (composite - bounds.low) / (bounds.high - bounds.low);
            (modelled, published().edition(EDITION).unwrap().score(part, state).unwrap())
        })
    }

    #[test]
    fn what_nobody_said_gives_back_the_published_parts() {
        for iso3 in ["MAR", "TUN", "EGY", "DNK", "SOM", "FRA"] {
            let profile = profile(published(), iso3, &BTreeMap::new()).unwrap();
            assert_eq!(profile.len(), 15, "{iso3}");
            for (modelled, given) in part_scores(iso3, &profile) {
                // The best and the last State hold the ends of the scales: their own composites define them, and the
                // fitted ends of the human capital are known to 1.5e-4 only.
                let most = if iso3 == "MAR" { 1e-9 } else { 2e-3 };
                assert!((modelled - given).abs() < most, "{iso3}: {modelled} {given}");
            }
        }
    }

    #[test]
    fn only_participation_of_morocco_is_published() {
        let profile = profile(published(), "MAR", &BTreeMap::new()).unwrap();
        let published: Vec<_> = profile.iter().filter(|(_, one)| one.provenance != Provenance::Assumed).collect();
        assert_eq!(published.len(), 1);
        assert_eq!(profile["epi"].value, 0.43840);
    }

    #[test]
    fn where_everything_is_printed_nothing_is_assumed() {
        for iso3 in ["BRA", "IND", "KOR", "RUS", "ZAF"] {
            let profile = profile(published(), iso3, &BTreeMap::new()).unwrap();
            assert!(profile.values().all(|one| one.provenance == Provenance::Published), "{iso3}");
        }
        for iso3 in ["CHN", "GBR"] {
            let told = components().iter().map(|one| (one.code.to_owned(), f64::midpoint(one.low, one.high))).collect();
            let profile = profile(published(), iso3, &told).unwrap();
            assert!(profile.values().all(|one| one.provenance == Provenance::Told), "{iso3}");
        }
    }

    #[test]
    fn a_told_value_stays_and_the_others_make_room_for_it() {
        let told = [("tii_iu".to_owned(), 91.0), ("hci_al".to_owned(), 77.3)].into();
        let told = profile(published(), "MAR", &told).unwrap();
        let before = profile(published(), "MAR", &BTreeMap::new()).unwrap();
        assert_eq!(told["tii_iu"], Known { value: 91.0, provenance: Provenance::Told });
        assert!(told["tii_am"].value != before["tii_am"].value);
        for (modelled, given) in part_scores("MAR", &told) {
            assert!((modelled - given).abs() < 1e-9, "{modelled} {given}");
        }
    }

    #[test]
    fn a_cap_that_binds_leaves_its_share_to_the_others() {
        // With the Internet at hand for few, the rest must be so good that some of it stands at its cap.
        let told = [("tii_iu".to_owned(), 62.0)].into();
        let profile = profile(published(), "MAR", &told).unwrap();
        let capped = components().iter().filter(|one| one.part == Series::Tii && one.code != "tii_iu").any(|one| {
            let value = profile[one.code].value;
            (value - one.high).abs() < 1e-12 || (value - one.low).abs() < 1e-12
        });
        assert!(capped, "{profile:?}");
        let [_, (modelled, given), _] = part_scores("MAR", &profile);
        assert!((modelled - given).abs() < 1e-9, "{modelled} {given}");
    }

    #[test]
    fn what_is_unknown_is_refused() {
        let told = [("tii_fax".to_owned(), 1.0)].into();
        assert_eq!(profile(published(), "MAR", &told), Err(Refusal::UnknownInput("tii_fax".into())));
        let nobody = profile(published(), "XXX", &BTreeMap::new());
        assert_eq!(nobody, Err(Refusal::UnknownState("XXX".into())));
    }
}
