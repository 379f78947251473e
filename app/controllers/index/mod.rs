//! The UN's index: history, forecasts, scenarios, and what projects bring to it.

pub mod claims;
pub mod contributions;
pub mod features;
pub mod projects;
