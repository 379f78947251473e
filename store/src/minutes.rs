//! Validated minutes.
