//! What is true without a computer: the rules of the programme office and of the public board.
//!
//! No clock, no database, no language of its own: every rule is told the time and answers with a value.
//! Sentences live in `views/words`, SQL in `store`.

#[macro_use]
mod coded;

pub mod calendar;
pub mod form;
pub mod index;
pub mod journal;
pub mod language;
pub mod money;
pub mod people;
pub mod portfolio;
pub mod problem;
pub mod steering;
pub mod text;

#[cfg(test)]
mod samples;
