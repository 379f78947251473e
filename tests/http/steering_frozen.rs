//! Steering: frozen.
