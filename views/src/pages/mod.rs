//! Pages as values: each holds what it shows, and draws itself into the frame.

pub mod account;
pub mod administration;
pub mod alerts;
pub mod decisions;
pub mod desk;
pub mod fault;
pub mod frozen;
pub mod index;
pub mod packs;
mod page;
pub mod project;
pub mod public;
pub mod reports;
pub mod risks;
pub mod room;
pub mod sittings;
pub mod style;
pub mod update;

pub use page::{Page, viewer};
