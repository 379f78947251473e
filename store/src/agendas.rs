//! What a sitting is about.
