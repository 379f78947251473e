//! How the programme is steered: what may go wrong, what is said of it, who decides, and what became of the decision.

#[macro_use]
mod numbered;

pub mod agenda;
pub mod alert;
pub mod attendance;
pub mod body;
pub mod comparison;
pub mod decision;
pub mod escalation;
pub mod exception;
pub mod freezing;
pub mod job;
pub mod minutes;
pub mod pack;
pub mod rating;
pub mod report;
pub mod risk;
pub mod rules;
pub mod ruling;
pub mod settings;
pub mod sitting;

/// One number from the first alert to the proof of execution: risk, issue, alert, escalation and decision share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Thread(pub i64);
