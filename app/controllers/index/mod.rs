//! The UN's index: history, forecasts, scenarios, targets, and what projects bring to it.

mod asking;
pub mod comparison;
pub mod country;
mod past;
pub mod programme;
pub mod ranking;
pub mod targets;
