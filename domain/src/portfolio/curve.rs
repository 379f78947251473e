//! The curves of a project: how much of its roadmap is promised, expected and done, month by month; and what its budget
//! comes to, year by year.

mod cost;
mod progress;

pub use cost::{CostYear, cost, cost_by};
pub use progress::{Progress, Share, progress};
