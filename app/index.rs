//! What the pages of the index share: all published figures, and forecasts, which are drawn once and kept.

mod chances;
mod portfolio;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::index::HUNDRED_THOUSANDTHS;
use indicators::calendar::upcoming;
use indicators::forecast::backtest::{Backtest, compare};
use indicators::forecast::{Outlook, Places, Simulation, outlook, shipped, simulate, simulate_shifted};
use indicators::panel::{Edition, Panel, Series, published};
use store::editions::{Figure, Imported};
use store::{Ask, editions};

pub use chances::{Odds, Wanted, odds, of as shift_of};
pub use portfolio::{Counting, Portfolio};

use crate::fault::Fault;

/// How many futures are drawn for a page.
pub const DRAWS: u32 = 10_000;

/// Any number would do; it is the same for everybody, so that two pages never disagree.
pub const SEED: u64 = 2003;

/// The editions that were imported, with the hashes of their files: what tells whether anything is new.
type Stamp = Vec<Imported>;

/// The panel and what was drawn from it; forgotten when an edition is imported.
#[derive(Default)]
pub struct IndexMemory(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    stamp: Option<Stamp>,
    panel: Option<Arc<Panel>>,
    futures: BTreeMap<Series, Arc<Future>>,
    backtests: Option<Arc<Backtests>>,
    /// By series, State and shift, the shift in millionths.
    shifted: BTreeMap<(Series, usize, Vec<String>), Arc<Shifted>>,
}

/// For each series how every model would have done.
pub type Backtests = Vec<(Series, Vec<Backtest>)>;

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
        let stamp = editions::list(on).await?;
        if let Some(panel) = self.kept(&stamp) {
            return Ok(panel);
        }
        let panel = Arc::new(whole(on, &stamp).await?);
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
        let outlook = outlook(panel, series, shipped(series), &ahead);
        let simulation = simulate(&outlook, DRAWS, SEED);
        let future = Arc::new(Future { outlook, simulation });
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.panel.as_ref().is_some_and(|own| Arc::ptr_eq(own, panel)) {
            kept.futures.insert(series, future.clone());
        }
        future
    }

    /// How the models would have done on the editions that are known.
    #[must_use]
    pub fn backtests(&self, panel: &Arc<Panel>) -> Arc<Backtests> {
        let is_own = |kept: &Kept| kept.panel.as_ref().is_some_and(|own| Arc::ptr_eq(own, panel));
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.backtests.clone().filter(|_| is_own(&kept)) {
            return known;
        }
        drop(kept);
        let made: Arc<Backtests> = Arc::new(Series::ALL.map(|series| (series, compare(panel, series))).into());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if is_own(&kept) {
            kept.backtests = Some(made.clone());
        }
        made
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

/// The embedded editions and the imported ones.
async fn whole(on: &mut impl Ask, imported: &[Imported]) -> Result<Panel, Fault> {
    let figures = if imported.is_empty() { Vec::new() } else { editions::figures(on).await? };
    Ok(imported.iter().fold(published().clone(), |panel, one| {
        let edition = edition(one, &figures, &panel);
        panel.with(edition)
    }))
}

fn edition(imported: &Imported, figures: &[Figure], panel: &Panel) -> Edition {
    let own: BTreeMap<&str, &Figure> =
        figures.iter().filter(|one| one.year == imported.year).map(|one| (one.state.as_str(), one)).collect();
    let lines: Vec<Option<&Figure>> = panel.states.iter().map(|state| own.get(state.iso3.as_str()).copied()).collect();
    let score = |whole: i64| i32::try_from(whole).ok().map(|whole| f64::from(whole) / HUNDRED_THOUSANDTHS);
    let column = |series: Series| {
        // The figures of a row stand in the order of the series.
        let place = Series::ALL.iter().position(|one| *one == series).unwrap_or_default();
        let cell = |line: Option<&Figure>| line.and_then(|line| line.scores.get(place).copied().flatten());
        lines.iter().map(|line| cell(*line).and_then(score)).collect()
    };
    let rank = lines.iter().map(|line| line.and_then(|line| line.place.and_then(|place| u16::try_from(place).ok())));
    let mut edition = Edition::new(imported.year, rank.collect(), Series::ALL.map(column));
    edition.method_of = Some(imported.method_of);
    edition
}
