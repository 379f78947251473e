//! The way through a sitting, screen by screen (portfolio.md 4.2): who is there, what became of earlier decisions, the
//! portfolio, the items one by one, the list, the risks, the read-back, the validation.

use super::{AgendaItem, ItemId, ItemKind, ItemState};

/// A screen of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    Attendance,
    Previous,
    Portfolio,
    Item(ItemId),
    /// What is adopted unless somebody objects.
    Consent,
    Risks,
    ReadBack,
    Validation,
}

/// The screens of a sitting, in order. An earlier decision that is late stands right after the list of them.
#[must_use]
pub fn stops(items: &[AgendaItem]) -> Vec<Stop> {
    let shown = || items.iter().filter(|item| item.state != ItemState::Dropped);
    let is_late = |item: &&AgendaItem| item.kind == ItemKind::LateDecision;
    let of = |item: &AgendaItem| Stop::Item(item.id);
    let mut stops = vec![Stop::Attendance, Stop::Previous];
    stops.extend(shown().filter(is_late).map(of));
    stops.push(Stop::Portfolio);
    stops.extend(shown().filter(|item| !is_late(item) && !item.consent).map(of));
    if shown().any(|item| item.consent) {
        stops.push(Stop::Consent);
    }
    stops.extend([Stop::Risks, Stop::ReadBack, Stop::Validation]);
    stops
}
