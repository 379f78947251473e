//! The UN's index: history, forecasts, scenarios, targets, and what projects bring to it.

mod asking;
pub mod backtest;
pub mod comparison;
pub mod country;
pub mod inputs;
pub mod method;
mod past;
pub mod programme;
pub mod ranking;
pub mod scenario_agenda;
pub mod scenario_goal;
pub mod scenarios;
mod supposing;
mod typing;

pub use supposing::{Ground, editions_of};
pub mod claims;
pub mod contributions;
pub mod features;
pub mod projects;
pub mod targets;
