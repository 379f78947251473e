//! Suppositions with a name.
