//! Pages as values: each holds what it shows, and draws itself into the frame.

pub mod account;
pub mod administration;
pub mod desk;
pub mod fault;
mod page;
pub mod project;
pub mod public;
pub mod style;
pub mod update;

pub use page::{Page, viewer};
