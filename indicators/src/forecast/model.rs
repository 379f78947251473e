//! The models: each gives, for every State and edition to come, a centre and a spread.

use super::fit::Fit;
use super::history::{History, Sheet};
use super::normal::quantile;
use crate::panel::{Panel, Series};

/// How the future is drawn from the past. All share one machinery of spreads (`fit`), so that they differ in their
/// centres only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Model {
    /// The last edition's score again.
    Persistence,
    /// And what all States gained on average, edition for edition.
    Drift,
    /// And a share of what the State itself gained last time, beyond the others; the share is shrunk by how much it
    /// changed from edition to edition.
    DampedTrend,
    /// Drift, with gains that depend on the level: who is far up has little left to gain.
    Level,
    /// Drift, level, own trend, and the distance to the other parts: a State's parts draw each other along.
    Pooled,
    /// The same without the drift: States move among each other, all together they stay.
    Relative,
}

/// What a gain is explained by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    Level,
    LevelSquared,
    Trend,
    /// How far another part is above the score.
    Distance(Series),
}

const EVERY: [Signal; 7] = [
    Signal::Level,
    Signal::LevelSquared,
    Signal::Trend,
    Signal::Distance(Series::Osi),
    Signal::Distance(Series::Tii),
    Signal::Distance(Series::Hci),
    Signal::Distance(Series::Epi),
];

/// The model with the lowest mean CRPS in the backtest, for each series; a test of [`super::backtest`] asks it again.
#[must_use]
pub const fn shipped(series: Series) -> Model {
    match series {
        Series::Egdi | Series::Osi | Series::Tii => Model::Pooled,
        Series::Hci | Series::Epi => Model::Relative,
    }
}

impl Model {
    /// The simplest first.
    pub const ALL: [Model; 6] =
        [Model::Persistence, Model::Drift, Model::DampedTrend, Model::Level, Model::Pooled, Model::Relative];

    /// A key for its words, and its name in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Model::Persistence => "persistence",
            Model::Drift => "drift",
            Model::DampedTrend => "damped_trend",
            Model::Level => "level",
            Model::Pooled => "pooled",
            Model::Relative => "relative",
        }
    }

    pub(super) const fn drifts(self) -> bool {
        !matches!(self, Model::Persistence | Model::Relative)
    }

    pub(super) fn signals(self, series: Series) -> Vec<Signal> {
        let signals: &[Signal] = match self {
            Model::Persistence | Model::Drift => &[],
            Model::DampedTrend => &[Signal::Trend],
            Model::Level => &[Signal::Level, Signal::LevelSquared],
            Model::Pooled | Model::Relative => &EVERY,
        };
        signals.iter().copied().filter(|signal| *signal != Signal::Distance(series)).collect()
    }
}

/// What is expected of one State in one edition. Scores between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    pub centre: f64,
    /// Standard deviation of what is the State's own, from the origin to this edition.
    pub spread: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OutlookEdition {
    pub edition: u16,
    /// One cell for each State of the panel; none for a State without a score at the origin.
    pub states: Vec<Option<Predicted>>,
    /// Standard deviation of what moves all States together: scores, not ranks.
    pub shock: f64,
}

/// The editions to come, as seen from one origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    pub series: Series,
    pub model: Model,
    /// The last edition that was known; 0 of an empty panel.
    pub origin: u16,
    /// The nearest first.
    pub editions: Vec<OutlookEdition>,
}

impl Outlook {
    #[must_use]
    pub fn edition(&self, edition: u16) -> Option<&OutlookEdition> {
        self.editions.iter().find(|one| one.edition == edition)
    }
}

impl OutlookEdition {
    /// The interval that holds this share (0 to 1) of the outcomes: both ends between 0 and 1.
    #[must_use]
    pub fn interval(&self, state: usize, share: f64) -> Option<(f64, f64)> {
        let centre = (*self.states.get(state)?)?.centre;
        let half = quantile(f64::midpoint(1.0, share)) * self.deviation(state)?;
        Some(((centre - half).clamp(0.0, 1.0), (centre + half).clamp(0.0, 1.0)))
    }

    /// Standard deviation of the State's score: its own and the common part together.
    #[must_use]
    pub fn deviation(&self, state: usize) -> Option<f64> {
        Some((*self.states.get(state)?)?.spread.hypot(self.shock))
    }

    /// How likely the State's score is at least this.
    #[must_use]
    pub fn chance_of_score(&self, state: usize, score: f64) -> Option<f64> {
        let centre = (*self.states.get(state)?)?.centre;
        Some(super::normal::below((centre - score) / self.deviation(state)?))
    }
}

/// The outlook of a panel, for these editions (those not after its last are passed over). Nothing later than the
/// panel's last edition is looked at. Where two editions two years apart are not known, nothing can be said, and no
/// State has a prediction.
#[must_use]
pub fn outlook(panel: &Panel, series: Series, model: Model, editions: &[u16]) -> Outlook {
    let origin = panel.editions.last().map_or(0, |edition| edition.year);
    let mut ahead: Vec<u16> = editions.iter().copied().filter(|edition| *edition > origin).collect();
    ahead.sort_unstable();
    ahead.dedup();
    let walked = Walk::from(panel, series, (model, ahead.len())).map(|mut walk| {
        let steps = ahead.iter().map(|edition| walk.step_to(*edition));
        steps.collect()
    });
    let nothing =
        |edition: &u16| OutlookEdition { edition: *edition, states: vec![None; panel.states.len()], shock: 0.0 };
    let editions = walked.unwrap_or_else(|| ahead.iter().map(nothing).collect());
    Outlook { series, model, origin, editions }
}

/// Going from the origin into the future, edition by edition.
struct Walk {
    series: Series,
    /// The fit of the series, and of all others where its signals ask for them.
    fits: Vec<(Series, Fit)>,
    before: Option<Sheet>,
    now: Sheet,
    /// For each State the variance of its own noise so far.
    own: Vec<f64>,
    steps: f64,
}

impl Walk {
    fn from(panel: &Panel, series: Series, (model, editions): (Model, usize)) -> Option<Walk> {
        let history = History::of(panel);
        let asks_others = editions > 1 && model.signals(series).iter().any(|one| matches!(one, Signal::Distance(_)));
        let wanted = Series::ALL.into_iter().filter(|one| asks_others || *one == series);
        let fits = wanted.map(|one| Some((one, Fit::of(&history, one, model)?))).collect::<Option<Vec<_>>>()?;
        let before = history.sheets.iter().rev().nth(1).cloned();
        let now = history.last()?.clone();
        let own = vec![0.0; panel.states.len()];
        Some(Walk { series, fits, before, now, own, steps: 0.0 })
    }

    fn step_to(&mut self, edition: u16) -> OutlookEdition {
        let mut next = self.now.clone();
        next.year = edition;
        let steps = next.steps_since(self.now.year);
        for (series, fit) in &self.fits {
            let gains = fit.gains(&self.now, self.before.as_ref());
            let place = Series::ALL.iter().position(|one| one == series);
            let Some(column) = place.and_then(|place| next.columns.get_mut(place)) else { continue };
            for (score, gain) in column.iter_mut().zip(gains) {
                *score = score.map(|score| (score + gain * steps).clamp(0.0, 1.0));
            }
        }
        self.steps += steps;
        let told = self.told(&next, steps);
        self.before = Some(std::mem::replace(&mut self.now, next));
        told
    }

    fn told(&mut self, next: &Sheet, steps: f64) -> OutlookEdition {
        let own_fit = self.fits.iter().find(|(series, _)| *series == self.series);
        let shock = own_fit.map_or(0.0, |(_, fit)| fit.shock(self.steps));
        let levels = self.now.column(self.series);
        let spread = |level: f64| own_fit.map_or(0.0, |(_, fit)| fit.spread(level));
        let mut states = Vec::with_capacity(levels.len());
        for ((own, level), centre) in self.own.iter_mut().zip(levels).zip(next.column(self.series)) {
            *own += level.map_or(0.0, |level| spread(level).powi(2) * steps);
            states.push(centre.map(|centre| Predicted { centre, spread: own.sqrt() }));
        }
        OutlookEdition { edition: next.year, states, shock }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn nothing_is_said_where_nothing_is_known() {
        let empty = outlook(&published().until(1999), Series::Egdi, Model::Pooled, &[2026]);
        assert_eq!((empty.origin, empty.editions[0].states.iter().flatten().count()), (0, 0));
        let one = outlook(&published().until(2004), Series::Egdi, Model::Pooled, &[2005, 2008]);
        assert!(one.editions.iter().all(|edition| edition.states.iter().all(Option::is_none)));
        assert!(outlook(published(), Series::Egdi, Model::Pooled, &[2024, 2022]).editions.is_empty());
    }

    #[test]
    fn persistence_stays_where_it_is_and_knows_less_and_less() {
        let future = outlook(published(), Series::Osi, Model::Persistence, &[2026, 2028, 2030]);
        let morocco = published().state("MAR").unwrap();
        for edition in &future.editions {
            assert_eq!(edition.states[morocco].unwrap().centre, 0.56184);
        }
        let widths: Vec<f64> = future.editions.iter().map(|one| one.deviation(morocco).unwrap()).collect();
        assert!((widths[1] / widths[0] - 2.0_f64.sqrt()).abs() < 1e-9, "{widths:?}");
        assert!((widths[2] / widths[0] - 3.0_f64.sqrt()).abs() < 1e-9, "{widths:?}");
    }

    #[test]
    fn every_model_stays_within_the_scale_and_widens() {
        for series in Series::ALL {
            for model in Model::ALL {
                let future = outlook(published(), series, model, &[2026, 2028, 2030]);
                for state in 0..193 {
                    let ends: Vec<(f64, f64)> =
                        future.editions.iter().map(|one| one.interval(state, 0.8).unwrap()).collect();
                    assert!(ends.iter().all(|(low, high)| 0.0 <= *low && low < high && *high <= 1.0), "{ends:?}");
                    let spreads: Vec<f64> = future.editions.iter().map(|one| one.deviation(state).unwrap()).collect();
                    assert!(spreads.is_sorted(), "{series:?} {model:?} {spreads:?}");
                }
            }
        }
    }

    #[test]
    fn half_of_the_chances_lie_above_the_centre() {
        let future = outlook(published(), Series::Egdi, shipped(Series::Egdi), &[2026]);
        let morocco = published().state("MAR").unwrap();
        let centre = future.editions[0].states[morocco].unwrap().centre;
        let chance = |score| future.editions[0].chance_of_score(morocco, score).unwrap();
        assert!((chance(centre) - 0.5).abs() < 1e-9 && chance(0.2) > 0.99 && chance(0.99) < 0.01);
    }
}
