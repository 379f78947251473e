//! The models: each gives, for every State and edition to come, a centre and a spread.

use crate::panel::{Panel, Series};

/// How the future is drawn from the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Model {
    /// The last edition's score again.
    Persistence,
}

/// The model that wins the backtest.
pub const SHIPPED: Model = Model::Persistence;

/// What is expected of one State in one edition. Scores between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    pub centre: f64,
    /// Standard deviation of what is the State's own.
    pub spread: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OutlookEdition {
    pub edition: u16,
    /// One cell for each State of the panel.
    pub states: Vec<Option<Predicted>>,
    /// Standard deviation of what moves all States together.
    pub shock: f64,
}

/// The editions to come, as seen from one origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    pub series: Series,
    pub model: Model,
    /// The last edition that was known.
    pub origin: u16,
    pub editions: Vec<OutlookEdition>,
}

impl Outlook {
    #[must_use]
    pub fn edition(&self, edition: u16) -> Option<&OutlookEdition> {
        self.editions.iter().find(|one| one.edition == edition)
    }
}

impl OutlookEdition {
    /// The interval that holds this share of the outcomes: both ends between 0 and 1.
    #[must_use]
    pub fn interval(&self, state: usize, share: f64) -> Option<(f64, f64)> {
        let Predicted { centre, spread } = (*self.states.get(state)?)?;
        let half = quantile(f64::midpoint(1.0, share)) * spread.hypot(self.shock);
        Some(((centre - half).clamp(0.0, 1.0), (centre + half).clamp(0.0, 1.0)))
    }
}

/// The outlook of a panel, for these editions. Nothing later than the panel's last edition is looked at.
#[must_use]
pub fn outlook(panel: &Panel, series: Series, model: Model, editions: &[u16]) -> Outlook {
    let origin = panel.editions.last().map_or(0, |edition| edition.year);
    let last = panel.editions.last().map(|edition| edition.column(series).to_vec()).unwrap_or_default();
    let editions = editions.iter().map(|edition| OutlookEdition {
        edition: *edition,
        states: last.iter().map(|score| score.map(|centre| Predicted { centre, spread: 0.05 })).collect(),
        shock: 0.0,
    });
    Outlook { series, model, origin, editions: editions.collect() }
}

/// The standard normal quantile.
fn quantile(share: f64) -> f64 {
    if share > 0.97 { 1.96 } else { 1.2816 }
}
