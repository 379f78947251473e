//! What the pages of the index share: all published figures, and forecasts, which are drawn once and kept.

mod chances;
mod portfolio;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use indicators::calendar::upcoming;
use indicators::forecast::{Outlook, Places, SHIPPED, Simulation, outlook, simulate, simulate_shifted};
use indicators::panel::{Panel, Series, published};
use store::{Ask, editions};

pub use chances::{Odds, Wanted, odds, of as shift_of};
pub use portfolio::{Counting, Portfolio};

use crate::fault::Fault;

/// How many futures are drawn for a page.
pub const DRAWS: u32 = 10_000;

/// Any number would do; it is the same for everybody, so that two pages never disagree.
pub const SEED: u64 = 2003;

/// The editions that were imported, with the hashes of their files.
type Stamp = Vec<(u16, String)>;

/// The panel and what was drawn from it; forgotten when an edition is imported.
#[derive(Default)]
pub struct IndexMemory(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    stamp: Option<Stamp>,
    panel: Option<Arc<Panel>>,
    futures: BTreeMap<Series, Arc<Future>>,
    /// By series, State and shift, the shift in millionths.
    shifted: BTreeMap<(Series, usize, Vec<String>), Arc<Shifted>>,
}

/// The places of one State in every edition to come.
pub type Shifted = Vec<(u16, Places)>;

/// How many shifted futures are kept: those of the projects as they stand, and a few suppositions.
const MOST_SHIFTED: usize = 32;

/// What is expected of all States in one series.
#[derive(Debug)]
pub struct Future {
    pub outlook: Outlook,
    pub simulation: Simulation,
}

impl IndexMemory {
    /// Every edition that is known: the embedded ones and the imported ones.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn panel(&self, on: &mut impl Ask) -> Result<Arc<Panel>, Fault> {
        let stamp = editions::imported(on).await?;
        if let Some(panel) = self.kept(&stamp) {
            return Ok(panel);
        }
        let panel = Arc::new(published().clone());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Kept { stamp: Some(stamp), panel: Some(panel.clone()), ..Kept::default() };
        Ok(panel)
    }

    /// The forecast of a series by the shipped model, for every edition to come.
    #[must_use]
    pub fn future(&self, panel: &Arc<Panel>, series: Series) -> Arc<Future> {
        if let Some(future) = self.drawn(panel, series) {
            return future;
        }
        let last = panel.editions.last().map_or(0, |edition| edition.year);
        let ahead: Vec<u16> = upcoming().iter().map(|one| one.edition).filter(|edition| *edition > last).collect();
        let outlook = outlook(panel, series, SHIPPED, &ahead);
        let simulation = simulate(&outlook, DRAWS, SEED);
        let future = Arc::new(Future { outlook, simulation });
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.panel.as_ref().is_some_and(|own| Arc::ptr_eq(own, panel)) {
            kept.futures.insert(series, future.clone());
        }
        future
    }

    /// The places of a State whose score moves by so many points in each edition to come, in the same futures as
    /// [`IndexMemory::future`]. Drawn once for each shift, to the millionth of a point.
    #[must_use]
    pub fn shifted(&self, panel: &Arc<Panel>, series: Series, state: usize, shift: &[f64]) -> Arc<Shifted> {
        let key = (series, state, shift.iter().map(|points| format!("{points:.6}")).collect());
        {
            let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let same = kept.panel.as_ref().is_some_and(|own| Arc::ptr_eq(own, panel));
            if let Some(places) = kept.shifted.get(&key).filter(|_| same) {
                return places.clone();
            }
        }
        let future = self.future(panel, series);
        let places = Arc::new(simulate_shifted(&future.outlook, state, shift, DRAWS, SEED));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.panel.as_ref().is_some_and(|own| Arc::ptr_eq(own, panel)) {
            if kept.shifted.len() >= MOST_SHIFTED {
                kept.shifted.clear();
            }
            kept.shifted.insert(key, places.clone());
        }
        places
    }

    fn kept(&self, stamp: &Stamp) -> Option<Arc<Panel>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.panel.clone().filter(|_| kept.stamp.as_ref() == Some(stamp))
    }

    fn drawn(&self, panel: &Arc<Panel>, series: Series) -> Option<Arc<Future>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.panel.as_ref().filter(|own| Arc::ptr_eq(own, panel))?;
        kept.futures.get(&series).cloned()
    }
}
