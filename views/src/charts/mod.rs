//! Charts: what they share. Each chart is a file of its own; the numbers come from `domain` and `indicators`.

pub mod axis;
pub mod frame;
pub mod palette;
pub mod timeline;

pub use axis::{Tick, TimeScale};
pub use frame::{ChartFrame, chart_frame};
