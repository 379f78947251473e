//! The parts that pages are put together from: one function each, plain values in, markup out.
//!
//! A part decides nothing and knows no rule. Its look is in `static/app.css`; all of them, in every
//! state, stand on the page `pages::style`.

mod button;
mod chips;
mod confidence;
mod confirm;
mod empty;
mod facts;
mod field;
mod figure;
mod filled;
mod form;
mod freshness;
mod history;
mod journal;
mod link;
mod notice;
mod pager;
mod print;
mod progress;
mod promised;
mod receipt;
mod sparkline;
mod strip;
mod table;
mod tabs;
#[cfg(test)]
mod tests;
mod tone;

use std::borrow::Cow;

pub use button::{Button, Weight, button, link_button};
pub use chips::{Chip, filter_chips};
pub use confidence::confidence;
pub use confirm::{Confirm, confirm};
pub use empty::{Empty, empty};
pub use facts::{Fact, facts};
pub use field::{Choice, Field, FieldError, error_list, error_summary};
pub use figure::{Figure, figure, figures};
pub use filled::Filled;
pub use form::{Form, Live, Method, form};
pub use freshness::{Freshness, freshness};
pub use history::{HistoryLine, history, history_line};
pub use journal::{Author, Told, journal_history};
pub use link::Link;
pub use notice::{Notice, notice};
pub use pager::{Pager, pager};
pub use print::{PrintHeader, print_header};
pub use progress::{Progress, Step, progress, step};
pub use promised::{Promised, promised_now};
pub use receipt::{Receipt, receipt};
pub use sparkline::{Sparkline, sparkline};
pub use strip::{Mark, MarkKind, Strip, strip};
pub use table::{Column, Order, Row, Table, count, table};
pub use tabs::{Tab, tabs};
pub use tone::Tone;

/// Words that are already in the reader's language: a sentence of `Words`, or a name from the record.
pub type Text<'a> = Cow<'a, str>;
