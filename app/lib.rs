//! The Sila application: it connects what the other crates know. No SQL and no markup is written here.

pub mod admission;
pub mod almanac;
pub mod answer;
mod application;
pub mod as_of;
pub mod clock;
pub mod console;
pub mod controllers;
pub mod cx;
pub mod exports;
pub mod fault;
pub mod form;
pub mod guards;
pub mod index;
mod layers;
pub mod mailers;
pub mod packs;
pub mod page_cache;
pub mod routes;
pub mod second_step;
pub mod secrets;
pub mod session;
pub mod settings;
pub mod site;
pub mod spreadsheet;
pub mod start;
pub mod tasks;
pub mod tries;
pub mod workers;

pub use application::Sila;
