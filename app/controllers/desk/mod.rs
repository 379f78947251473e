//! The desk: what waits for an officer, and everything that is kept about a project.

pub mod baselines;
pub mod budget;
pub mod dependencies;
pub mod factors;
pub mod forecasts;
pub mod home;
pub(in crate::controllers) mod keeping;
pub mod legal_texts;
pub mod life;
pub mod milestones;
pub mod names;
pub mod project_page;
pub mod projects;
mod queue;
pub mod reminders;
pub mod withholdings;
