//! Steering: letters.
