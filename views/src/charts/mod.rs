//! Charts: what they share. Each chart is a file of its own; the numbers come from `domain` and `indicators`.

pub mod axis;
pub mod bars;
pub mod canvas;
pub mod coverage;
pub mod curve;
pub mod fan;
pub mod frame;
pub mod history;
pub mod palette;
pub mod roadmap;
pub mod stacks;
pub mod timeline;
pub mod tornado;
pub mod trend;
pub mod waterfall;

pub use axis::{Tick, TimeScale};
pub use bars::{Bar, BarChart, BarGroup, Whose, bar_chart};
pub use canvas::{Mark, Paper, Sample, key};
pub use coverage::{CoverageChart, CoverageLine, coverage_chart};
pub use curve::{Curve, CurveLine, Stroke, curve};
pub use fan::{FanAhead, FanChart, FanPast, fan_chart};
pub use frame::{ChartFrame, chart_frame};
pub use roadmap::{RoadmapChart, RoadmapLine, roadmap_chart};
pub use stacks::{Fill, Stack, StackChart, stack_chart, stack_key};
pub use trend::{TrendChart, TrendLine, trend_chart, trend_chart_on};
