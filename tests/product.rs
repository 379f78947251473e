//! The whole product from outside: on SQLite always, on PostgreSQL when `TEST_DATABASE_URL` says where.
//!
//! Each test has a database of its own, copied from a template that was migrated and seeded once. Nothing waits,
//! nothing is tried twice, no test knows of another.

mod http;
mod world;
