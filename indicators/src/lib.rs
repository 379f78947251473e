//! What the United Nations measured of each country's e-government, edition by edition (EGDI).
//!
//! The figures are embedded as published; `data/SOURCES.md` says where each came from. A blank stays a blank.

use std::sync::LazyLock;

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

struct Row {
    iso3: String,
    standing: Standing,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| counted(rows(include_str!("../data/egdi.csv"))));

/// Every edition that ranked the country (ISO 3166 alpha-3), oldest first; none for a code nobody has.
#[must_use]
pub fn history(iso3: &str) -> Vec<Standing> {
    let own = ROWS.iter().filter(|row| row.iso3 == iso3);
    let mut standings: Vec<Standing> = own.map(|row| row.standing.clone()).collect();
    standings.sort_by_key(|standing| standing.edition);
    standings
}

/// A line without a rank (a State that did not exist yet) is no standing.
fn rows(file: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let Ok(head) = reader.headers().cloned() else { return Vec::new() };
    let place = |name: &str| head.iter().position(|column| column == name);
    reader.records().flatten().filter_map(|line| row(&|name| line.get(place(name)?))).collect()
}

fn row<'a>(cell: &impl Fn(&str) -> Option<&'a str>) -> Option<Row> {
    let share = |name: &str| cell(name)?.parse().ok();
    let standing = Standing {
        edition: cell("survey_year")?.parse().ok()?,
        rank: cell("egdi_rank")?.parse().ok()?,
        of: 0,
        egdi: share("egdi")?,
        osi: share("osi")?,
        tii: share("tii")?,
        hci: share("hci")?,
    };
    Some(Row { iso3: cell("iso3")?.to_owned(), standing })
}

fn counted(mut rows: Vec<Row>) -> Vec<Row> {
    let editions: Vec<u16> = rows.iter().map(|row| row.standing.edition).collect();
    for row in &mut rows {
        let of = editions.iter().filter(|edition| **edition == row.standing.edition).count();
        row.standing.of = u16::try_from(of).unwrap_or(u16::MAX);
    }
    rows
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
