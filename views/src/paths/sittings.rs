//! Addresses: Sittings, agenda, room, decisions, minutes.
