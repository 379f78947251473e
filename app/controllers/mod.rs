//! One folder for each circle of people, one file for each thing they do. Parse, load, decide, save, show.

pub mod account;
pub mod administration;
pub mod operators;
pub mod public;
pub mod projects;
pub mod static_files;
