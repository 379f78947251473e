//! One folder for each circle of people, one file for each thing they do. Parse, load, decide, save, show.

pub mod operators;
pub mod static_files;
pub mod update;
