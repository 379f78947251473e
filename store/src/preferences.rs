//! Which letters a person wants.
