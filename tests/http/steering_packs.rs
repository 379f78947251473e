//! Steering: packs.
