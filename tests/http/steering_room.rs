//! Steering: room.
