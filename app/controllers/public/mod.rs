//! What anyone may read: home, portfolio, strategy, entities, and what a public service owes its users.

pub mod entities;
mod gathering;
pub mod home;
pub mod project_files;
pub mod projects;
pub mod prose;
mod selecting;
pub mod strategy;
