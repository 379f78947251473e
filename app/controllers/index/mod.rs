//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

pub mod inputs;
pub mod scenario_agenda;
pub mod scenario_goal;
pub mod scenarios;
mod supposing;
mod typing;

pub use supposing::{Ground, editions_of};
