//! Letters: written as rows of the outbox with the change they tell of, posted by the worker.

pub mod invitation;
pub mod letter;
pub mod post;
