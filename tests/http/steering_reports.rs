//! Steering: reports.
