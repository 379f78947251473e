//! Work that somebody waits for.
