//! Sittings, agenda, decisions, minutes.
