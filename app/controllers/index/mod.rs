//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

mod asking;
pub mod comparison;
pub mod country;
mod past;
pub mod ranking;
pub mod backtest;
pub mod method;
pub mod inputs;
pub mod scenario_agenda;
pub mod scenario_goal;
pub mod scenarios;
mod supposing;
mod typing;

pub use supposing::{Ground, editions_of};
