//! The portfolio of the programme: what is being built, for what, by whom, by when.

pub mod budget;
pub mod curve;
pub mod dependency;
pub mod entity;
pub mod factor;
pub mod forecast;
pub mod gravity;
pub mod legal_text;
pub mod milestone;
pub mod moves;
pub mod outline;
pub mod project;
pub mod rating;
pub mod report;
pub mod selection;
pub mod strategy;
pub mod tally;
pub mod tree;
pub mod trend;
pub mod update;
pub mod withholding;
