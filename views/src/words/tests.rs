//! The sentences are whole, in three languages, and say what they should.

mod catalogue;
mod formats;
mod literals;
