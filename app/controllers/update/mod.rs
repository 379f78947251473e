//! The two-minute update: at the desk, by the link of a reminder, or by a spreadsheet. Three doors, one way in.

pub mod desk;
pub mod link;
mod parse;
mod saving;
mod showing;
mod situation;
pub mod workbook;

pub use situation::Situation;

pub(in crate::controllers) use desk::take;
