//! What people see: pages as plain values, drawn with maud.
//!
//! Sentences live in `words/`, addresses in `paths`, the look in `static/app.css`.
//! No clock, no database, no rights decided here: a page shows what it was handed.

pub mod charts;
pub mod document;
pub mod frame;
pub mod mails;
pub mod pages;
pub mod parts;
pub mod paths;
pub mod static_files;
pub mod words;
