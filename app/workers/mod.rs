//! What happens without anybody asking: the outbox is emptied, leads are reminded, what has expired is forgotten.

pub mod consent;
pub mod decisions;
pub mod digest;
pub mod evaluation;
pub mod freezing;
pub mod jobs;
pub mod outbox;
pub mod reminders;
pub mod report_reminders;
pub mod reset;
pub mod rounds;

pub use rounds::{start, stop};
