//! Decisions: the register, what becomes of each, and what the public reads of it.

mod asking;
pub mod feed;
pub mod files;
pub mod gathering;
pub mod public;
pub mod register;
pub mod steps;
