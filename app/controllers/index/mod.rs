//! The country in the UN's index.

pub mod programme;
pub mod targets;
