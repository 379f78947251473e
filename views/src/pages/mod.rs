//! Pages as values: each holds what it shows, and draws itself into the frame.

pub mod fault;
mod page;
pub mod style;
pub mod update;

pub use page::{Page, viewer};
