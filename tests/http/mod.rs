//! Each route by role: status, page, record, journal, letters. One file for each circle of people.

mod operators;
mod public_files;
mod public_home;
mod public_portfolio;
mod public_trees;
