//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

mod asking;
pub mod comparison;
pub mod country;
mod past;
pub mod ranking;
pub mod backtest;
pub mod method;
