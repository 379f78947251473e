//! One folder for each circle of people, one file for each thing they do. Parse, load, decide, save, show.

pub mod account;
pub mod administration;
pub mod alerts;
pub mod decisions;
pub mod desk;
pub mod frozen;
pub mod index;
pub mod operators;
pub mod packs;
pub mod projects;
pub mod public;
pub mod reports;
pub mod risks;
pub mod sittings;
pub mod static_files;
pub mod update;
