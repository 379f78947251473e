//! What moved between two frozen states.
