//! Files to take away: a sheet of typed cells, written as CSV or as XLSX. What a cell is, it stays in both.

pub mod comparisons;
pub mod csv;
pub mod decisions;
pub mod projects;
pub mod roadmaps;
pub mod xlsx;

use chrono::NaiveDate;
use domain::money::Amount;

/// One value. Dates and numbers are never text.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Nothing,
    Text(String),
    Whole(i64),
    /// Written in millions.
    Millions(Amount),
    /// A score of the index: five digits, as published.
    Score(f64),
    Day(NaiveDate),
    Flag(bool),
}

/// Columns by their stable names, and rows of as many cells.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    #[must_use]
    pub fn text(text: Option<&str>) -> Cell {
        text.filter(|text| !text.is_empty()).map_or(Cell::Nothing, |text| Cell::Text(text.to_owned()))
    }

    #[must_use]
    pub fn day(day: Option<NaiveDate>) -> Cell {
        day.map_or(Cell::Nothing, Cell::Day)
    }

    #[must_use]
    pub fn count(count: usize) -> Cell {
        Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    #[must_use]
    pub fn whole(number: Option<i64>) -> Cell {
        number.map_or(Cell::Nothing, Cell::Whole)
    }
}
