//! Sittings, agenda, room, decisions, minutes.
