//! Alerts, escalations and threads; the thresholds and holidays they go by.

pub mod acts;
pub mod alert;
pub mod escalation;
pub mod escalations;
mod ground;
pub mod holidays;
pub mod moves;
pub mod raising;
pub mod register;
pub mod reports;
pub mod requests;
pub mod rules;
pub mod threads;

pub use ground::desk;
