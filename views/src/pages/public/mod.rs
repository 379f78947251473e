//! What anyone may read: home, portfolio, strategy, entities, and what a public service owes its users.

pub mod entities;
pub mod home;
pub mod lines;
pub mod portfolio;
pub mod prose;
pub mod signs;
pub mod strategy;
