//! The store of steering.
