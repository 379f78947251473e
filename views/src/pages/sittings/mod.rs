//! Sittings, agenda, attendance, minutes.

mod agenda;
mod attendance;
mod codes;
pub mod forms;
mod item;
mod list;
mod minutes;
mod sitting;

pub use agenda::AgendaLine;
pub use attendance::{AttendancePage, Seat, Seats};
pub use codes::{decision_kind, decision_state, item_kind, item_state, presence, state, step};
pub use item::{ItemPage, RemarkLine};
pub use list::{ListPage, MinutesListPage, SittingLine};
pub(crate) use minutes::in_both;
pub use minutes::{MinutesPage, ValidationPage, told};
pub use sitting::SittingPage;

use domain::language::Language;

use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// From the desk to the sittings.
fn crumbs(words: Words) -> Vec<Link<'static>> {
    let l = words.language();
    vec![
        Link::new(words.say("common-desk"), paths::desk(l)),
        Link::new(words.say("sitting-sittings"), paths::sittings(l)),
    ]
}

/// From the desk to one sitting.
fn crumbs_of(words: Words, code: &impl std::fmt::Display) -> Vec<Link<'static>> {
    let l: Language = words.language();
    let mut crumbs = crumbs(words);
    crumbs.push(Link::new(code.to_string(), paths::sitting(l, code)));
    crumbs
}
