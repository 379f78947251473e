//! Work that takes a while.
