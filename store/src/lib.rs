//! The only crate that knows SQL: one text per question, for SQLite and PostgreSQL alike.
//!
//! Every function takes something that can be asked ([`Ask`]: a [`Read`] or a [`Tx`]) and gives domain values.
//! "Not there" is `Option`; a broken constraint is [`Error::Clash`]; everything else is trouble.

pub mod archive;
pub mod baselines;
pub mod budgets;
pub mod db;
pub mod dependencies;
pub mod entities;
mod error;
pub mod factors;
pub mod facts;
pub mod forecasts;
pub mod journal;
pub mod legal_texts;
pub mod links;
pub mod milestones;
pub mod numbers;
pub mod outbox;
pub mod people;
pub mod posts;
pub mod projects;
pub mod reports;
mod rows;
pub mod sessions;
pub mod strategy;
pub mod throttle;
pub mod withholdings;

pub use db::{Ask, Db, Read, Tx};
pub use error::{Error, Result};
