//! The store of frozen.
