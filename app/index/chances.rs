//! The chance of a promised place, with the projects and without them: in the same futures, so that they compare.

use std::sync::Arc;

use indicators::panel::{Panel, Series};
use indicators::projection::Shifts;

use super::IndexMemory;

/// A place in a series, by an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub series: Series,
    pub place: usize,
    pub edition: u16,
}

/// Between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    pub without: f64,
    pub with: f64,
}

/// The chances of a place; nothing where no forecast reaches, or for a State that is not in the panel.
#[must_use]
pub fn odds(
    memory: &IndexMemory,
    panel: &Arc<Panel>,
    state: usize,
    (wanted, shifts): (Wanted, &Shifts),
) -> Option<Odds> {
    let future = memory.future(panel, wanted.series);
    let without = future.simulation.places(wanted.edition, state)?.chance_of(wanted.place);
    let shift: Vec<f64> = future.outlook.editions.iter().map(|one| of(shifts, one.edition, wanted.series)).collect();
    let places = memory.shifted(panel, wanted.series, state, &shift);
    let (_, places) = places.iter().find(|(edition, _)| *edition == wanted.edition)?;
    Some(Odds { without, with: places.chance_of(wanted.place) })
}

/// How far the series moves in an edition.
#[must_use]
pub fn of(shifts: &Shifts, edition: u16, series: Series) -> f64 {
    shifts.iter().find(|(one, _)| *one == edition).map_or(0.0, |(_, shift)| shift.of(series))
}
