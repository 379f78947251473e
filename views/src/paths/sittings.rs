//! Addresses: Sittings, agenda, room, decisions, minutes.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const MINUTES_LIST: &str = "/{l}/sittings";
pub const MINUTES: &str = "/{l}/sittings/{id}";
pub const SITTINGS: &str = "/{l}/desk/sittings";
pub const SITTING_NEW: &str = "/{l}/desk/sittings/new";
pub const SITTING: &str = "/{l}/desk/sittings/{id}";
pub const SITTING_DATE: &str = "/{l}/desk/sittings/{id}/date";
pub const SITTING_CANCELLATION: &str = "/{l}/desk/sittings/{id}/cancellation";
pub const SITTING_PROPOSAL: &str = "/{l}/desk/sittings/{id}/proposal";
pub const SITTING_ITEMS: &str = "/{l}/desk/sittings/{id}/items";
pub const SITTING_ITEMS_NEW: &str = "/{l}/desk/sittings/{id}/items/new";
pub const SITTING_ITEM: &str = "/{l}/desk/sittings/{id}/items/{n}";
pub const SITTING_ITEM_PLACE: &str = "/{l}/desk/sittings/{id}/items/{n}/place";
pub const SITTING_ITEM_REMOVAL: &str = "/{l}/desk/sittings/{id}/items/{n}/removal";
pub const SITTING_ITEM_REMARKS: &str = "/{l}/desk/sittings/{id}/items/{n}/remarks";
pub const SITTING_ITEM_OBJECTION: &str = "/{l}/desk/sittings/{id}/items/{n}/objection";
pub const SITTING_ITEM_DECISION: &str = "/{l}/desk/sittings/{id}/items/{n}/decision";
pub const SITTING_ITEM_FOLLOW_UP: &str = "/{l}/desk/sittings/{id}/items/{n}/follow-up";
pub const SITTING_ITEM_NOTE: &str = "/{l}/desk/sittings/{id}/items/{n}/note";
pub const SITTING_CONSENT: &str = "/{l}/desk/sittings/{id}/consent";
pub const SITTING_ATTENDANCE: &str = "/{l}/desk/sittings/{id}/attendance";
pub const SITTING_OPENING: &str = "/{l}/desk/sittings/{id}/opening";
pub const SITTING_CLOSING: &str = "/{l}/desk/sittings/{id}/closing";
pub const SITTING_WORDING: &str = "/{l}/desk/sittings/{id}/wording/{n}";
pub const SITTING_VALIDATION: &str = "/{l}/desk/sittings/{id}/validation";
pub const ROOM: &str = "/{l}/desk/sittings/{id}/room";
pub const ROOM_SCREEN: &str = "/{l}/desk/sittings/{id}/room/{n}";

/// Every sitting whose minutes are out.
#[must_use]
pub fn minutes_list(l: Language) -> String {
    under(l, "/sittings")
}

/// The minutes of a sitting, for everybody.
#[must_use]
pub fn minutes(l: Language, id: impl Display) -> String {
    under(l, &format!("/sittings/{id}"))
}

#[must_use]
pub fn sittings(l: Language) -> String {
    under(l, "/desk/sittings")
}

#[must_use]
pub fn sitting_new(l: Language) -> String {
    under(l, "/desk/sittings/new")
}

#[must_use]
pub fn sitting(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}"))
}

/// A page or an act of a sitting: `date`, `cancellation`, `proposal`, `items`, `consent`, `attendance`, `opening`,
/// `closing`, `validation`, `room`.
#[must_use]
pub fn of_sitting(l: Language, id: impl Display, part: &str) -> String {
    under(l, &format!("/desk/sittings/{id}/{part}"))
}

#[must_use]
pub fn sitting_item(l: Language, id: impl Display, n: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}/items/{n}"))
}

/// An act on an item: `place`, `removal`, `remarks`, `objection`, `decision`, `follow-up`, `note`.
#[must_use]
pub fn of_item(l: Language, id: impl Display, n: impl Display, part: &str) -> String {
    under(l, &format!("/desk/sittings/{id}/items/{n}/{part}"))
}

#[must_use]
pub fn sitting_wording(l: Language, id: impl Display, n: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}/wording/{n}"))
}

#[must_use]
pub fn room(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}/room"))
}

#[must_use]
pub fn room_screen(l: Language, id: impl Display, n: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}/room/{n}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_of_a_sitting_fits_its_pattern() {
        let l = Language::Fr;
        let act = |part| of_sitting(l, "x", part);
        let item = |part| of_item(l, "x", 3, part);
        for (pattern, link) in [
            (MINUTES_LIST, minutes_list(l)),
            (MINUTES, minutes(l, "x")),
            (SITTINGS, sittings(l)),
            (SITTING_NEW, sitting_new(l)),
            (SITTING, sitting(l, "x")),
            (SITTING_DATE, act("date")),
            (SITTING_CANCELLATION, act("cancellation")),
            (SITTING_PROPOSAL, act("proposal")),
            (SITTING_ITEMS, act("items")),
            (SITTING_ITEMS_NEW, act("items/new")),
            (SITTING_ITEM, sitting_item(l, "x", 3)),
            (SITTING_ITEM_PLACE, item("place")),
            (SITTING_ITEM_REMOVAL, item("removal")),
            (SITTING_ITEM_REMARKS, item("remarks")),
            (SITTING_ITEM_OBJECTION, item("objection")),
            (SITTING_ITEM_DECISION, item("decision")),
            (SITTING_ITEM_FOLLOW_UP, item("follow-up")),
            (SITTING_ITEM_NOTE, item("note")),
            (SITTING_CONSENT, act("consent")),
            (SITTING_ATTENDANCE, act("attendance")),
            (SITTING_OPENING, act("opening")),
            (SITTING_CLOSING, act("closing")),
            (SITTING_WORDING, sitting_wording(l, "x", 3)),
            (SITTING_VALIDATION, act("validation")),
            (ROOM, room(l, "x")),
            (ROOM_SCREEN, room_screen(l, "x", 3)),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x").replace("{n}", "3"), link);
        }
    }
}
