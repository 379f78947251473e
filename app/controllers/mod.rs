//! One folder for each circle of people, one file for each thing they do. Parse, load, decide, save, show.

pub mod account;
pub mod administration;
pub mod desk;
pub mod operators;
pub mod projects;
pub mod public;
pub mod static_files;
pub mod update;
