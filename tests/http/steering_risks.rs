//! Steering: risks.
