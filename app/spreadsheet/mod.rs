//! The update as a spreadsheet: a template made for one project, and what comes back in it.
//!
//! Cells are found by the words of their headings, in any of the three languages, never by their place: people insert
//! rows, move columns, and open the file in whatever they have.

mod cells;
mod columns;
mod days;
mod guard;
mod meta;
mod reading;
mod rows;
mod template;

pub use meta::Meta;
pub use reading::{Against, Filled, read};
pub use template::template;
