//! The published figures: twelve editions, the same 193 States in each, five series between 0 and 1.
//!
//! Embedded as published (`data/SOURCES.md`). A blank stays a blank; nothing is estimated.

use std::sync::LazyLock;

/// The index, its three parts, and the e-participation index that UN DESA publishes beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Series {
    Egdi,
    Osi,
    Tii,
    Hci,
    Epi,
}

/// A State of the United Nations, by its ISO 3166 alpha-3 code and the name of the latest editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub iso3: String,
    pub name: String,
}

/// One edition of the Survey. Every column has one cell for each of [`Panel::states`], in that order.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub year: u16,
    /// As published; absent for a State that did not exist yet.
    pub rank: Vec<Option<u16>>,
    /// The edition whose method is taken for this one while its own is not known: an assumption, to be said wherever the
    /// method counts. `None` for an edition whose definition is shipped.
    pub method_of: Option<u16>,
    columns: [Vec<Option<f64>>; Series::ALL.len()],
}

/// All editions, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// In the order of their codes.
    pub states: Vec<State>,
    pub editions: Vec<Edition>,
}

static PUBLISHED: LazyLock<Panel> = LazyLock::new(|| read(include_str!("../data/egdi.csv")));

/// The panel as the United Nations published it.
#[must_use]
pub fn published() -> &'static Panel {
    &PUBLISHED
}

impl Series {
    pub const ALL: [Series; 5] = [Series::Egdi, Series::Osi, Series::Tii, Series::Hci, Series::Epi];

    /// The code of the series, in definitions and in the data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Series::Egdi => "egdi",
            Series::Osi => "osi",
            Series::Tii => "tii",
            Series::Hci => "hci",
            Series::Epi => "epi",
        }
    }

    /// The series of this code; `None` for any other word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Series> {
        Series::ALL.into_iter().find(|series| series.code() == code)
    }

    const fn place(self) -> usize {
        match self {
            Series::Egdi => 0,
            Series::Osi => 1,
            Series::Tii => 2,
            Series::Hci => 3,
            Series::Epi => 4,
        }
    }
}

impl std::fmt::Display for Series {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl Edition {
    /// An edition out of its columns, each with one cell for each State of the panel, in the order of [`Series::ALL`].
    #[must_use]
    pub fn new(year: u16, rank: Vec<Option<u16>>, columns: [Vec<Option<f64>>; Series::ALL.len()]) -> Edition {
        Edition { year, rank, method_of: None, columns }
    }

    /// The year of the definition this edition is read by ([`crate::editions::egdi`]).
    #[must_use]
    pub fn method(&self) -> u16 {
        self.method_of.unwrap_or(self.year)
    }

    /// The scores of all States, in the order of [`Panel::states`].
    #[must_use]
    pub fn column(&self, series: Series) -> &[Option<f64>] {
        self.columns.get(series.place()).map_or(&[], Vec::as_slice)
    }

    #[must_use]
    pub fn score(&self, series: Series, state: usize) -> Option<f64> {
        self.column(series).get(state).copied().flatten()
    }

    /// Until 2012 a State without any presence on line scored 0 and came last, whatever its other parts: such a row says
    /// nothing of a trend (SOURCES.md).
    #[must_use]
    pub fn is_off_line(&self, state: usize) -> bool {
        self.score(Series::Egdi, state).is_none_or(|score| score <= 0.0)
    }
}

impl Panel {
    /// The place of a State in every column.
    #[must_use]
    pub fn state(&self, iso3: &str) -> Option<usize> {
        self.states.binary_search_by(|state| state.iso3.as_str().cmp(iso3)).ok()
    }

    #[must_use]
    pub fn edition(&self, year: u16) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.year == year)
    }

    /// The panel with one edition more, or with another one in the place of its year.
    #[must_use]
    pub fn with(mut self, edition: Edition) -> Panel {
        self.editions.retain(|known| known.year != edition.year);
        self.editions.push(edition);
        self.editions.sort_by_key(|known| known.year);
        self
    }

    /// The edition before this one, if there is any.
    #[must_use]
    pub fn before(&self, year: u16) -> Option<&Edition> {
        self.editions.iter().rev().find(|edition| edition.year < year)
    }

    /// The editions up to this one: all that was known on its day.
    #[must_use]
    pub fn until(&self, year: u16) -> Panel {
        let known = self.editions.iter().filter(|edition| edition.year <= year).cloned();
        Panel { states: self.states.clone(), editions: known.collect() }
    }
}

struct Cells {
    year: u16,
    state: State,
    rank: Option<u16>,
    scores: [Option<f64>; Series::ALL.len()],
}

/// The embedded file is checked by tests: a line that cannot be read would fail them, not a page.
fn read(file: &str) -> Panel {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let Ok(head) = reader.headers().cloned() else { return Panel { states: Vec::new(), editions: Vec::new() } };
    let lines: Vec<Cells> = reader.records().flatten().filter_map(|line| cells(&head, &line)).collect();
    let mut states: Vec<State> = lines.iter().map(|line| line.state.clone()).collect();
    states.sort_by(|one, other| one.iso3.cmp(&other.iso3));
    states.dedup_by(|one, other| one.iso3 == other.iso3);
    let mut years: Vec<u16> = lines.iter().map(|line| line.year).collect();
    years.sort_unstable();
    years.dedup();
    let editions = years.into_iter().map(|year| edition(year, &states, &lines)).collect();
    Panel { states, editions }
}

fn cells(head: &csv::StringRecord, line: &csv::StringRecord) -> Option<Cells> {
    let cell = |name: &str| head.iter().position(|column| column == name).and_then(|place| line.get(place));
    let score = |series: Series| cell(series.code()).and_then(|text| text.parse().ok());
    Some(Cells {
        year: cell("survey_year")?.parse().ok()?,
        state: State { iso3: cell("iso3")?.to_owned(), name: cell("country")?.to_owned() },
        rank: cell("egdi_rank").and_then(|text| text.parse().ok()),
        scores: Series::ALL.map(score),
    })
}

fn edition(year: u16, states: &[State], lines: &[Cells]) -> Edition {
    let own: Vec<&Cells> = lines.iter().filter(|line| line.year == year).collect();
    let line_of = |state: &State| own.iter().find(|line| line.state.iso3 == state.iso3);
    let found: Vec<_> = states.iter().map(line_of).collect();
    let column = |series: Series| {
        let score = |line: &&&Cells| line.scores.get(series.place()).copied().flatten();
        found.iter().map(|line| line.as_ref().and_then(score)).collect()
    };
    let rank = found.iter().map(|line| line.and_then(|line| line.rank)).collect();
    Edition::new(year, rank, Series::ALL.map(column))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::ranks;

    #[test]
    fn every_edition_has_the_same_states() {
        let panel = published();
        let years: Vec<u16> = panel.editions.iter().map(|edition| edition.year).collect();
        assert_eq!(years, [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
        assert_eq!(panel.states.len(), 193);
        for edition in &panel.editions {
            let scored = edition.column(Series::Egdi).iter().flatten().count();
            let young = if edition.year <= 2005 { 2 } else { usize::from(edition.year <= 2010) };
            assert_eq!(scored, 193 - young, "{}", edition.year);
        }
    }

    /// Indicators.md 2.1: only four States of 2020 differ, ties broken by digits that were not published.
    #[test]
    fn published_ranks_are_competition_ranks() {
        for edition in &published().editions {
            let computed = ranks(edition.column(Series::Egdi));
            let differing = computed
                .iter()
                .zip(&edition.rank)
                .filter(|(computed, given)| {
                    given.is_some_and(|given| computed.is_none_or(|rank| rank.place != usize::from(given)))
                })
                .count();
            assert_eq!(differing, if edition.year == 2020 { 4 } else { 0 }, "{}", edition.year);
        }
    }

    #[test]
    fn what_came_later_is_not_known_yet() {
        let known = published().until(2014);
        assert_eq!(known.editions.last().map(|edition| edition.year), Some(2014));
        assert_eq!(known.states, published().states);
    }

    #[test]
    fn an_edition_more_takes_its_place_among_the_years() {
        let panel = published();
        let mut later = panel.edition(2024).unwrap().clone();
        later.year = 2026;
        later.method_of = Some(2024);
        let more = panel.clone().with(later.clone());
        assert_eq!(more.editions.len(), 13);
        assert_eq!((more.before(2026).map(|one| one.year), more.before(2003)), (Some(2024), None));
        assert_eq!((later.method(), panel.editions[0].method()), (2024, 2003));
        assert_eq!(more.with(later).editions.len(), 13, "the same year again takes its place");
    }

    #[test]
    fn a_state_is_found_by_its_code() {
        let panel = published();
        let morocco = panel.state("MAR").unwrap();
        assert_eq!(panel.states[morocco].name, "Morocco");
        assert_eq!(panel.edition(2024).unwrap().score(Series::Egdi, morocco), Some(0.68411));
        assert_eq!(panel.state("XXX"), None);
    }
}
