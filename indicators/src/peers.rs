//! Against whom a State is read: circles of States, and its neighbours in rank.
//!
//! Circles are data (`data/groups.json`): regions by their M49 code, organisations and lists by their members. They are
//! not the rating groups of the Survey ([`crate::group`]).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::panel::{Edition, Series};
use crate::ranking::positions;
use crate::states::countries;

/// What makes States a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Region,
    Subregion,
    Organisation,
    Development,
    Income,
}

/// States that are read together.
#[derive(Clone, Debug, Deserialize)]
pub struct Circle {
    pub code: String,
    pub kind: Kind,
    pub ar: String,
    pub fr: String,
    pub en: String,
    /// Where the list is from, and of which day.
    pub source: String,
    #[serde(default)]
    m49: String,
    #[serde(default)]
    members: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    circles: Vec<Circle>,
}

/// The file is checked by tests.
static CIRCLES: LazyLock<Vec<Circle>> = LazyLock::new(|| {
    serde_json::from_str::<File>(include_str!("../data/groups.json")).map_or_else(|_| Vec::new(), |file| file.circles)
});

/// Every circle, regions first.
#[must_use]
pub fn circles() -> &'static [Circle] {
    &CIRCLES
}

#[must_use]
pub fn circle(code: &str) -> Option<&'static Circle> {
    circles().iter().find(|circle| circle.code == code)
}

/// The circles a State belongs to, by its place in the columns.
#[must_use]
pub fn circles_of(state: usize) -> Vec<&'static Circle> {
    circles().iter().filter(|circle| circle.contains(state)).collect()
}

impl Circle {
    /// Whether the State on this place of every column belongs to it.
    #[must_use]
    pub fn contains(&self, state: usize) -> bool {
        countries().get(state).is_some_and(|country| match self.kind {
            Kind::Region => country.region == self.m49,
            Kind::Subregion => country.subregion == self.m49,
            Kind::Organisation | Kind::Development | Kind::Income => self.members.contains(&country.iso3),
        })
    }

    /// The places of its members in every column, rising.
    #[must_use]
    pub fn members(&self) -> Vec<usize> {
        (0..countries().len()).filter(|state| self.contains(*state)).collect()
    }
}

/// The score in the middle of those given, between 0 and 1: of an even number, the mean of the two in the middle. States
/// without a score are passed over; `None` of none.
#[must_use]
pub fn median(edition: &Edition, series: Series, states: &[usize]) -> Option<f64> {
    let mut scores: Vec<f64> = states.iter().filter_map(|state| edition.score(series, *state)).collect();
    scores.sort_by(f64::total_cmp);
    let upper = scores.get(scores.len() / 2)?;
    let lower = scores.get((scores.len() - 1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

/// The State with the best score among those given: its place in the columns, and the score.
#[must_use]
pub fn best(edition: &Edition, series: Series, states: &[usize]) -> Option<(usize, f64)> {
    let scored = states.iter().filter_map(|state| Some((*state, edition.score(series, *state)?)));
    scored.max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
}

/// The nearest States in rank, as many above as below where there are: best first, the State itself left out.
#[must_use]
pub fn neighbours(edition: &Edition, series: Series, state: usize, each_side: usize) -> Vec<usize> {
    let positions = positions(edition, series);
    let mut ranked: Vec<(usize, usize)> =
        positions.iter().enumerate().filter_map(|(state, found)| Some((found.as_ref()?.place, state))).collect();
    ranked.sort_unstable();
    let Some(own) = ranked.iter().position(|(_, one)| *one == state) else { return Vec::new() };
    let near = ranked.iter().enumerate().filter(|(place, _)| place.abs_diff(own) <= each_side && *place != own);
    near.map(|(_, (_, state))| *state).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn every_member_is_a_state_and_stands_once() {
        for one in circles() {
            let known = one.members.iter().filter(|iso3| crate::states::country(iso3).is_some()).count();
            assert_eq!(known, one.members.len(), "{}", one.code);
            let mut members = one.members.clone();
            members.sort();
            members.dedup();
            assert_eq!(members.len(), one.members.len(), "{}", one.code);
            assert!(one.members().len() >= 2, "{}", one.code);
            assert!([&one.ar, &one.fr, &one.en, &one.source].iter().all(|text| !text.is_empty()), "{}", one.code);
        }
        let mut codes: Vec<&str> = circles().iter().map(|one| one.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), circles().len());
    }

    #[test]
    fn regions_take_in_every_state_once() {
        for kind in [Kind::Region, Kind::Subregion] {
            let sum: usize = circles().iter().filter(|one| one.kind == kind).map(|one| one.members().len()).sum();
            assert_eq!(sum, 193, "{kind:?}");
        }
    }

    #[test]
    fn organisations_have_the_members_they_say() {
        let counts = [("arab", 21), ("african-union", 54), ("maghreb", 5), ("european-union", 27), ("oecd", 38)];
        for (code, count) in counts.into_iter().chain([("least-developed", 44)]) {
            assert_eq!(circle(code).unwrap().members().len(), count, "{code}");
        }
        let members = |code| circle(code).unwrap().members();
        assert_eq!(members("african-union"), members("africa"), "every African State is a member");
        let morocco = published().state("MAR").unwrap();
        let codes: Vec<&str> = circles_of(morocco).iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["africa", "northern-africa", "maghreb", "arab", "african-union", "income-lower-middle"]);
    }

    #[test]
    fn nobody_has_two_incomes() {
        let incomes = |state: usize| circles_of(state).iter().filter(|one| one.kind == Kind::Income).count();
        let without: Vec<&str> =
            (0..193).filter(|state| incomes(*state) == 0).map(|state| countries()[state].iso3.as_str()).collect();
        assert!((0..193).all(|state| incomes(state) <= 1));
        assert_eq!(without, ["GUY", "VEN"], "whose group the source does not settle");
    }

    #[test]
    fn neighbours_stand_on_both_sides_and_on_one_at_the_ends() {
        let panel = published();
        let edition = panel.edition(2024).unwrap();
        let codes = |iso3| -> Vec<usize> {
            let near = neighbours(edition, Series::Egdi, panel.state(iso3).unwrap(), 2);
            near.into_iter().map(|state| usize::from(edition.rank[state].unwrap())).collect()
        };
        assert_eq!(codes("MAR"), [88, 89, 91, 92]);
        assert_eq!(codes("DNK"), [2, 3]);
    }

    #[test]
    fn the_middle_and_the_best_are_told() {
        let panel = published();
        let edition = panel.edition(2024).unwrap();
        let arab = circle("arab").unwrap().members();
        let (leader, score) = best(edition, Series::Egdi, &arab).unwrap();
        assert_eq!((countries()[leader].iso3.as_str(), score), ("SAU", 0.96022));
        let below =
            arab.iter().filter(|state| edition.score(Series::Egdi, **state) < median(edition, Series::Egdi, &arab));
        assert_eq!(below.count(), 10);
        assert_eq!(median(edition, Series::Egdi, &[]), None);
    }
}
