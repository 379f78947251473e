//! Reports and ratings.
