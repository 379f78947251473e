//! What the store promises, on whichever database this run is for.

mod archive;
mod frozen;
mod journal;
mod outbox;
mod projects;
mod schema;
mod sessions;
mod steering;
