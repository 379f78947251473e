//! Freezes the figures of a sitting when its day has come.
