//! Who the 193 States are: codes, regions, and their names in three languages (`data/states.csv`).
//!
//! The panel keeps the names of the Survey, by which its files are read; here are the names by which people call them.

use std::sync::LazyLock;

use serde::Deserialize;

/// A Member State of the United Nations.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Country {
    /// ISO 3166 alpha-3 and alpha-2.
    pub iso3: String,
    pub iso2: String,
    /// UN M49: one of five continents, and the finest region below it; three digits each.
    pub region: String,
    pub subregion: String,
    /// Short names (CLDR).
    pub ar: String,
    pub fr: String,
    pub en: String,
}

/// The file is checked by tests.
static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_str!("../data/states.csv").as_bytes()).deserialize().flatten().collect()
});

/// All of them, in the order of [`crate::panel::Panel::states`]: a place in a column is a place here.
#[must_use]
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The country under this code, in capitals.
#[must_use]
pub fn country(iso3: &str) -> Option<&'static Country> {
    countries().iter().find(|country| country.iso3 == iso3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn they_are_the_states_of_the_panel_in_its_order() {
        let codes: Vec<&str> = countries().iter().map(|country| country.iso3.as_str()).collect();
        let states: Vec<&str> = published().states.iter().map(|state| state.iso3.as_str()).collect();
        assert_eq!(codes.len(), 193);
        assert_eq!(codes, states);
    }

    #[test]
    fn each_has_a_name_of_its_own_in_every_language() {
        for language in 0..3 {
            let name = |one: &Country| [&one.ar, &one.fr, &one.en][language].clone();
            let mut names: Vec<String> = countries().iter().map(name).collect();
            assert!(names.iter().all(|name| !name.trim().is_empty()));
            names.sort();
            names.dedup();
            assert_eq!(names.len(), 193);
        }
        assert!(countries().iter().all(|one| one.ar.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c))));
    }

    #[test]
    fn morocco_is_called_by_its_names() {
        let morocco = country("MAR").unwrap();
        assert_eq!((morocco.ar.as_str(), morocco.fr.as_str(), morocco.en.as_str()), ("المغرب", "Maroc", "Morocco"));
        assert_eq!((morocco.iso2.as_str(), morocco.region.as_str(), morocco.subregion.as_str()), ("MA", "002", "015"));
        assert_eq!(country("XXX"), None);
    }
}
