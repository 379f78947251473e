//! The portfolio as it stood at a sitting.
