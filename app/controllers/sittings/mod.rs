//! Sittings: the calendar, the agenda, the room, the minutes. The register of decisions is a folder of its own.

pub mod agenda;
pub mod attendance;
pub mod calendar;
mod composing;
mod finding;
pub mod follow_ups;
pub mod items;
mod matters;
pub mod minutes;
pub mod room;
mod room_item;
mod room_parts;
pub mod rulings;
pub mod running;
mod wishes;
pub mod wordings;
