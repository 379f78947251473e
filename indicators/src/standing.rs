//! A country's standing, edition by edition.

use crate::panel::{Panel, Series, published};

/// A country in one edition of the survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The year of the edition.
    pub edition: u16,
    /// 1 is best.
    pub rank: u16,
    /// How many countries were ranked.
    pub of: u16,
    /// The index and its three parts, between 0 and 1: online services, infrastructure, human capital.
    pub egdi: f64,
    pub osi: f64,
    pub tii: f64,
    pub hci: f64,
}

/// Every edition that ranked the country (ISO 3166 alpha-3), oldest first; none for a code nobody has.
#[must_use]
pub fn history(iso3: &str) -> Vec<Standing> {
    history_in(published(), iso3)
}

/// The same in a panel that may know more editions than the embedded one.
#[must_use]
pub fn history_in(panel: &Panel, iso3: &str) -> Vec<Standing> {
    let Some(state) = panel.state(iso3) else { return Vec::new() };
    let standing = |edition: &crate::panel::Edition| {
        let score = |series| edition.score(series, state);
        Some(Standing {
            edition: edition.year,
            rank: edition.rank.get(state).copied().flatten()?,
            of: u16::try_from(edition.rank.iter().flatten().count()).unwrap_or(u16::MAX),
            egdi: score(Series::Egdi)?,
            osi: score(Series::Osi)?,
            tii: score(Series::Tii)?,
            hci: score(Series::Hci)?,
        })
    };
    panel.editions.iter().filter_map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn morocco_is_found_in_every_edition() {
        let history = history("MAR");
        let editions: Vec<u16> = history.iter().map(|standing| standing.edition).collect();
        assert_eq!(editions, [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
        let last = history.last().unwrap();
        assert_eq!((last.rank, last.of, format!("{:.4}", last.egdi).as_str()), (90, 193, "0.6841"));
    }

    #[test]
    fn the_index_is_the_mean_of_its_parts() {
        for standing in history("MAR").iter().filter(|standing| standing.edition >= 2014) {
            let mean = (standing.osi + standing.tii + standing.hci) / 3.0;
            assert!((standing.egdi - mean).abs() < 2e-4, "{standing:?}");
        }
    }

    #[test]
    fn a_country_nobody_knows_has_no_history() {
        assert_eq!(history("XXX"), []);
    }

    #[test]
    fn a_state_without_a_rank_is_left_out() {
        assert!(history("SSD").iter().all(|standing| standing.edition > 2010));
    }
}
