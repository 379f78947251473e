//! The only crate that knows SQL: one text per question, for SQLite and PostgreSQL alike.
//!
//! Every function takes something that can be asked ([`Ask`]: a [`Read`] or a [`Tx`]) and gives domain values.
//! "Not there" is `Option`; a broken constraint is [`Error::Clash`]; everything else is trouble.

pub mod agendas;
pub mod alerts;
pub mod archive;
pub mod attendances;
pub mod baselines;
pub mod budgets;
pub mod bulk;
pub mod calendar_feeds;
pub mod claims;
pub mod comparison;
pub mod contributions;
pub mod db;
pub mod decisions;
pub mod dependencies;
pub mod digests;
pub mod documents;
pub mod editions;
pub mod entities;
mod error;
pub mod escalations;
pub mod exceptions;
pub mod factors;
pub mod facts;
pub mod forecasts;
pub mod frozen;
pub mod holidays;
pub mod inputs;
pub mod issues;
pub mod jobs;
pub mod journal;
pub mod legal_texts;
pub mod links;
pub mod milestones;
pub mod minutes;
pub mod numbers;
pub mod outbox;
pub mod packs;
pub mod people;
pub mod posts;
pub mod preferences;
pub mod projects;
pub mod ratings;
pub mod reports;
pub mod responses;
pub mod risks;
pub mod rooms;
mod rows;
pub mod scenarios;
pub mod sessions;
pub mod sittings;
pub mod standings;
pub mod strategy;
pub mod targets;
pub mod threads;
pub mod thresholds;
pub mod throttle;
pub mod withholdings;

pub use db::{Ask, Db, Read, Tx};
pub use error::{Error, Result};
