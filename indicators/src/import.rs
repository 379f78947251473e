//! A new edition out of the file that the United Nations publishes, read whole or refused with every flaw it has.
//!
//! The header is that of `EGOV_DATA`: Survey Year, Country Name, E-Government Rank, and the five indices. Columns may stand in any
//! order; a byte order mark, blanks at the ends of cells and either kind of line end are taken.

mod flaw;
mod lines;
mod names;

use crate::panel::{Edition, Panel, Series, published};

pub use flaw::{Column, Flaw, Rule};

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEdition {
    /// Scores rounded to five digits, the precision in which they are published; all States of the panel have one.
    pub edition: Edition,
    /// What is odd, and does not stand in the way.
    pub warnings: Vec<Flaw>,
}

/// How an edition relates to what is embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Novelty {
    New,
    /// Embedded already, cell by cell the same.
    Same,
    /// Embedded already, and some States differ.
    Differs {
        states: usize,
    },
}

/// Reads the file against the States of the panel.
///
/// # Errors
/// Every flaw of the file, in the order of its lines, warnings included.
pub fn read(bytes: &[u8], panel: &Panel) -> Result<NewEdition, Vec<Flaw>> {
    let text = lines::text(bytes)?;
    let (rows, mut flaws) = lines::rows(&text, panel)?;
    flaws.extend(lines::missing(&rows, panel));
    let year = lines::year(&rows, &mut flaws);
    if flaws.iter().all(|flaw| flaw.rule.is_warning())
        && let Some(year) = year
    {
        let edition = edition(year, &rows, panel);
        flaws.extend(lines::oddities(&rows, &edition));
        return Ok(NewEdition { edition, warnings: flaws });
    }
    flaws.sort_by_key(|flaw| flaw.line.unwrap_or(u64::MAX));
    Err(flaws)
}

/// Whether the edition is embedded, and as it is here.
#[must_use]
pub fn novelty(edition: &Edition) -> Novelty {
    let Some(known) = published().edition(edition.year) else { return Novelty::New };
    let differs = |state: &usize| {
        let score = |series| edition.score(series, *state) == known.score(series, *state);
        edition.rank.get(*state) != known.rank.get(*state) || !Series::ALL.into_iter().all(score)
    };
    match (0..published().states.len()).filter(differs).count() {
        0 => Novelty::Same,
        states => Novelty::Differs { states },
    }
}

fn edition(year: u16, rows: &[lines::Row], panel: &Panel) -> Edition {
    let of = |state: usize| rows.iter().find(|row| row.state == Some(state));
    let states = || 0..panel.states.len();
    let column = |series: Series| states().map(|state| of(state).and_then(|row| row.score(series))).collect();
    Edition::new(year, states().map(|state| of(state).and_then(|row| row.rank)).collect(), Series::ALL.map(column))
}

#[cfg(test)]
mod tests;
