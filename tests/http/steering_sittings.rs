//! Steering: sittings.
