//! A roadmap in four figures: where it was to end, where it is to end, where it will end, and by how much it slips.

use chrono::NaiveDate;

use super::milestone::Milestone;

/// The ends of a roadmap: the latest of each date over its milestones. Without milestones there are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub original_end: Option<NaiveDate>,
    /// By the latest baseline where there is one.
    pub promised_end: Option<NaiveDate>,
    /// By actual dates, else forecasts, else promises.
    pub expected_end: Option<NaiveDate>,
    /// Days from the promised to the expected end; positive is late.
    pub slip_days: i64,
}

impl Outline {
    #[must_use]
    pub fn of(milestones: &[Milestone]) -> Outline {
        let latest = |date: fn(&Milestone) -> NaiveDate| milestones.iter().map(date).max();
        let promised_end = latest(Milestone::promised);
        let expected_end = latest(Milestone::expected);
        let slip_days = match (promised_end, expected_end) {
            (Some(promised), Some(expected)) => (expected - promised).num_days(),
            _ => 0,
        };
        Outline { original_end: latest(|milestone| milestone.original), promised_end, expected_end, slip_days }
    }
}
