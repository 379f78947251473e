//! The desk: what waits for an officer, and the pages on which a project is kept.

pub mod codes;
mod entry;
mod form;
pub mod forms;
pub mod home;
pub mod keep;

pub use entry::{Entry, Offer};
pub use form::{About, FormPage, PANEL};
