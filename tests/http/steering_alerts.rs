//! Steering: alerts.
