//! What the store promises, on whichever database this run is for.

mod journal;
mod outbox;
mod projects;
mod schema;
mod sessions;
