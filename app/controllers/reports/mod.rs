//! Reports and ratings: what was said for a sitting, what becomes of it, and what others than the lead think.

pub mod calendars;
pub mod correction;
pub mod desk;
pub mod nothing_new;
pub mod past;
pub mod ratings;
pub mod steps;
