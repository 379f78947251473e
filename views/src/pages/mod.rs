//! Pages as values: each holds what it shows, and draws itself into the frame.

pub mod account;
pub mod administration;
pub mod fault;
mod page;
pub mod public;
pub mod project;
pub mod style;

pub use page::{Page, viewer};
