//! A composite index as data: which components, with which weights, scaled how, put together in which order.
//!
//! An index is a tree of nodes. A leaf is an *input* (a column of raw values, with cap, floor and direction); every
//! other node is a weighted mean of *parts*, each taken plainly, as a z-score or by min-max, and finished plainly, by
//! min-max over the States, or between fixed bounds. The EGDI of every edition, the e-participation index and the local
//! index are such files (`data/indices`), and so may be an index of a ministry's own.

mod definition;
mod evaluation;
mod reading;

pub use definition::{Bounds, Definition, Finish, Flaw, Input, Node, Part, Scale};
pub(crate) use evaluation::scaled;
pub use evaluation::{Scores, Table};
pub use reading::{Inputs, Misfit};
