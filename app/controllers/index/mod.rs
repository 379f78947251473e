//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

pub mod backtest;
pub mod method;
