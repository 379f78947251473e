//! Addresses: the register of decisions, what becomes of each, and what the public reads of it.

use std::fmt::Display;

use domain::language::Language;
use domain::steering::decision::Act;

use super::under;

pub const DECISIONS: &str = "/{l}/decisions";
pub const DECISIONS_CSV: &str = "/{l}/decisions.csv";
pub const DECISIONS_XLSX: &str = "/{l}/decisions.xlsx";
pub const DECISION: &str = "/{l}/decisions/{id}";
pub const DECISIONS_FEED: &str = "/feeds/decisions.atom";
pub const DESK_DECISIONS: &str = "/{l}/desk/decisions";
pub const DESK_DECISIONS_CSV: &str = "/{l}/desk/decisions.csv";
pub const DESK_DECISIONS_XLSX: &str = "/{l}/desk/decisions.xlsx";
pub const DESK_DECISION: &str = "/{l}/desk/decisions/{id}";
/// The form of an act and its post; `part` is the act as a noun, see [`act_noun`].
pub const DESK_DECISION_ACT: &str = "/{l}/desk/decisions/{id}/{part}";

#[must_use]
pub fn decisions(l: Language) -> String {
    under(l, "/decisions")
}

#[must_use]
pub fn decisions_csv(l: Language) -> String {
    under(l, "/decisions.csv")
}

#[must_use]
pub fn decisions_xlsx(l: Language) -> String {
    under(l, "/decisions.xlsx")
}

#[must_use]
pub fn decision(l: Language, id: impl Display) -> String {
    under(l, &format!("/decisions/{id}"))
}

/// The feed has no language in its path: a reader subscribes to one by `?lang=`.
#[must_use]
pub fn decisions_feed(l: Language) -> String {
    format!("{DECISIONS_FEED}?lang={}", l.code())
}

/// The public's page of one sitting.
#[must_use]
pub fn sitting_held(l: Language, code: impl Display) -> String {
    under(l, &format!("/sittings/{code}"))
}

#[must_use]
pub fn desk_decisions(l: Language) -> String {
    under(l, "/desk/decisions")
}

#[must_use]
pub fn desk_decisions_csv(l: Language) -> String {
    under(l, "/desk/decisions.csv")
}

#[must_use]
pub fn desk_decisions_xlsx(l: Language) -> String {
    under(l, "/desk/decisions.xlsx")
}

#[must_use]
pub fn desk_decision(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/decisions/{id}"))
}

#[must_use]
pub fn desk_decision_act(l: Language, id: impl Display, act: Act) -> String {
    under(l, &format!("/desk/decisions/{id}/{}", act_noun(act)))
}

/// What an act makes, as its address calls it.
#[must_use]
pub const fn act_noun(act: Act) -> &'static str {
    match act {
        Act::Execute => "execution",
        Act::Postpone => "due-day",
        Act::Block => "blockage",
        Act::Release => "release",
        Act::Close => "closure",
        Act::Reopen => "reopening",
        Act::Publish => "publication",
        Act::Withhold => "withholding",
    }
}

#[must_use]
pub fn act_of(noun: &str) -> Option<Act> {
    Act::ALL.iter().copied().find(|act| act_noun(*act) == noun)
}
