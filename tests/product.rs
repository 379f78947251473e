//! The whole product from outside: on SQLite always, on PostgreSQL when `TEST_DATABASE_URL` says where.
//!
//! Each test has a database of its own, copied from a template that was migrated and seeded once. Nothing waits,
//! nothing is tried twice, no test knows of another.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on has failed"
)]

mod access;
mod architecture;
mod browser;
mod db;
mod http;
mod pages;
mod world;
