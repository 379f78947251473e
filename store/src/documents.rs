//! Packs and minutes as files.
