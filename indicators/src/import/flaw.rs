//! What is wrong with a file: line, column, rule.

use std::fmt::{self, Display, Formatter};

use crate::panel::Series;

/// A column of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Year,
    Country,
    Rank,
    Score(Series),
}

/// One thing that is wrong, or odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// From 1, the header; none where the file as a whole is meant.
    pub line: Option<u64>,
    pub column: Option<Column>,
    pub rule: Rule,
}

/// What a file has to obey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    NotUtf8,
    Empty,
    /// Cells set apart by something else than a comma.
    Separator,
    MissingHeader,
    UnknownHeader(String),
    DoubledHeader,
    /// The line has more or fewer cells than the header.
    Cells {
        expected: usize,
        found: usize,
    },
    Blank,
    NotANumber(String),
    DecimalComma(String),
    OutsideScale(String),
    NotARank(String),
    NotAYear(String),
    MixedYears {
        first: u16,
        found: u16,
    },
    UnknownCountry {
        name: String,
        nearest: String,
    },
    Duplicate {
        country: String,
        first: u64,
    },
    MissingStates(Vec<String>),
    /// A warning: the place does not follow from the scores.
    RankDiffers {
        given: u16,
        computed: usize,
    },
    /// A warning: the index is not the mean of its three parts. In hundred-thousandths, so that flaws can be compared.
    MeanDiffers {
        given: i64,
        mean: i64,
    },
}

impl Column {
    /// The columns of the UN's file, as it names them.
    pub const ALL: [(Column, &'static str); 8] = [
        (Column::Year, "Survey Year"),
        (Column::Country, "Country Name"),
        (Column::Rank, "E-Government Rank"),
        (Column::Score(Series::Egdi), "E-Government Index"),
        (Column::Score(Series::Epi), "E-Participation Index"),
        (Column::Score(Series::Osi), "Online Service Index"),
        (Column::Score(Series::Hci), "Human Capital Index"),
        (Column::Score(Series::Tii), "Telecommunication Infrastructure Index"),
    ];

    #[must_use]
    pub fn header(self) -> &'static str {
        Column::ALL.into_iter().find(|(column, _)| *column == self).map_or("", |(_, header)| header)
    }
}

impl Rule {
    /// Odd, and no reason to refuse: publishers break ties by digits they do not print.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(self, Rule::RankDiffers { .. } | Rule::MeanDiffers { .. })
    }
}

/// For the person at the terminal: `line 12, column "Online Service Index": …`.
impl Display for Flaw {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}")?,
            None => write!(f, "file")?,
        }
        if let Some(column) = self.column {
            write!(f, ", column \"{}\"", column.header())?;
        }
        write!(f, ": {}", self.rule)
    }
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Rule::NotUtf8 => write!(f, "the text is not UTF-8 from here on; save the file as UTF-8"),
            Rule::Empty => write!(f, "there is nothing below the header"),
            Rule::Separator => write!(f, "cells are set apart by a semicolon or a tab; they have to be by a comma"),
            Rule::MissingHeader => write!(f, "this column is missing"),
            Rule::UnknownHeader(name) => write!(f, "nobody knows a column {name:?}"),
            Rule::DoubledHeader => write!(f, "this column stands there twice"),
            Rule::Cells { expected, found } => {
                write!(f, "{found} cells where the header has {expected}; a decimal comma without quotes does that")
            }
            Rule::Blank => write!(f, "the cell is empty"),
            Rule::NotANumber(cell) => write!(f, "{cell:?} is not a number"),
            Rule::DecimalComma(cell) => write!(f, "{cell:?} has a decimal comma; write a point"),
            Rule::OutsideScale(cell) => write!(f, "{cell} is not between 0 and 1"),
            Rule::NotARank(cell) => write!(f, "{cell:?} is not a place from 1 to 193"),
            Rule::NotAYear(cell) => write!(f, "{cell:?} is not the year of an edition (2003 to 2099)"),
            Rule::MixedYears { first, found } => {
                write!(f, "{found}, while the lines above say {first}; one edition at a time")
            }
            Rule::UnknownCountry { name, nearest } => {
                write!(f, "no State is called {name:?}; the nearest name is {nearest:?}")
            }
            Rule::Duplicate { country, first } => write!(f, "{country} stands in line {first} already"),
            Rule::MissingStates(states) => write!(f, "{} State(s) missing: {}", states.len(), states.join(", ")),
            Rule::RankDiffers { given, computed } => write!(f, "place {given}, while the scores give {computed}"),
            Rule::MeanDiffers { given, mean } => {
                write!(f, "0.{given:05}, while the mean of the three parts is 0.{mean:05}")
            }
        }
    }
}
