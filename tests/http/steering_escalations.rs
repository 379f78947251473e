//! Steering: escalations.
