//! The room mode of a sitting.
