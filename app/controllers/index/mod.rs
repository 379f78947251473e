//! The country in the UN's index.

pub mod programme;
pub mod targets;
//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

mod asking;
pub mod comparison;
pub mod country;
mod past;
pub mod ranking;
