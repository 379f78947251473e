//! A model fitted to one series: gains per step of two years, and how far outcomes lie around them.
//!
//! All transitions of the history are pooled. Within a transition, gains are compared with the mean of their transition:
//! the slopes say who gains more than the others. They are estimated transition by transition and averaged, and each mean is
//! shrunk by its own unsteadiness, 1 - (variance / n) / mean², never below 0 (positive-part James-Stein): a slope that changes
//! its sign from edition to edition ends at 0. The mean gains of the transitions give the drift and, by how much they
//! differ, the common shock. No constant here is chosen by how well it forecasts.

use super::history::{History, Sheet};
use super::model::{Model, Signal};
use crate::panel::Series;

/// Keeps the slopes of signals that repeat each other from growing against each other; far below the sums of squares
/// it is added to.
const RIDGE: f64 = 0.1;

/// From the mean absolute value of a normal variable to its standard deviation: the root of half of pi.
const FROM_ABSOLUTE: f64 = 1.253_314_137_315_500_3;

/// No State is foretold more exactly than this.
const LEAST_SPREAD: f64 = 0.01;

#[derive(Clone, Debug)]
pub(super) struct Fit {
    series: Series,
    signals: Vec<Signal>,
    slopes: Vec<f64>,
    /// The mean gain of all States, in points a step.
    drift: f64,
    /// Variance of the mean gain from step to step.
    shock: f64,
    /// Variance of the drift as it is known.
    doubt: f64,
    /// The State's own spread, as a polynomial of its level less one half.
    spread: Vec<f64>,
}

/// One State in one transition; `signals` less their mean in the transition.
struct Gain {
    signals: Vec<f64>,
    level: f64,
    /// Points a step, less the mean of the transition.
    beyond: f64,
}

struct Transition {
    mean: f64,
    gains: Vec<Gain>,
}

impl Fit {
    /// `None` where the history holds no transition.
    pub fn of(history: &History, series: Series, model: Model) -> Option<Fit> {
        let signals = model.signals(series);
        let transitions: Vec<Transition> =
            (1..history.sheets.len()).filter_map(|to| transition(history, to, (series, &signals))).collect();
        if transitions.is_empty() {
            return None;
        }
        let means: Vec<f64> = transitions.iter().map(|one| one.mean).collect();
        let (drift, shock, doubt) = common(&means, model);
        let per_transition: Vec<Vec<f64>> = transitions.iter().map(Transition::slopes).collect();
        let slopes = (0..signals.len()).map(|place| {
            shrunk(&per_transition.iter().filter_map(|slopes| slopes.get(place).copied()).collect::<Vec<_>>())
        });
        let slopes: Vec<f64> = slopes.collect();
        let spread = own_spread(&transitions, &slopes);
        Some(Fit { series, signals, slopes, drift, shock, doubt, spread })
    }

    /// The gain each State is expected to make in a step.
    pub fn gains(&self, now: &Sheet, before: Option<&Sheet>) -> Vec<f64> {
        let rows: Vec<Vec<Option<f64>>> = (0..now.column(self.series).len())
            .map(|state| signals_of((now, before), state, (self.series, &self.signals)))
            .collect();
        let is_scored = |state: usize| now.score(self.series, state).is_some();
        let known = rows.iter().enumerate().filter(|(state, _)| is_scored(*state)).map(|(_, row)| row);
        let means = column_means(&known, self.signals.len());
        rows.iter().map(|row| self.drift + dot(&centred(row, &means), &self.slopes)).collect()
    }

    /// Standard deviation of the common shock after so many steps. Shocks add up; the doubt about the drift is the
    /// same in every step.
    pub fn shock(&self, steps: f64) -> f64 {
        (self.shock * steps + self.doubt * steps * steps).sqrt()
    }

    /// Standard deviation of a State's own noise in one step, from this level.
    pub fn spread(&self, level: f64) -> f64 {
        dot(&powers(level), &self.spread).max(LEAST_SPREAD)
    }
}

impl Transition {
    fn slopes(&self) -> Vec<f64> {
        least_squares(self.gains.iter().map(|gain| (gain.signals.clone(), gain.beyond)), RIDGE)
    }
}

fn transition(history: &History, to: usize, (series, signals): (Series, &[Signal])) -> Option<Transition> {
    let (from, after) = (history.sheets.get(to - 1)?, history.sheets.get(to)?);
    let before = to.checked_sub(2).and_then(|place| history.sheets.get(place));
    let steps = after.steps_since(from.year);
    let scored = (0..from.column(series).len()).filter_map(|state| {
        let level = from.score(series, state)?;
        let gain = (after.score(series, state)? - level) / steps;
        Some((signals_of((from, before), state, (series, signals)), level, gain))
    });
    let rows: Vec<_> = scored.collect();
    let mean = mean(rows.iter().map(|(_, _, gain)| *gain))?;
    let means = column_means(&rows.iter().map(|(row, ..)| row), signals.len());
    let gains = rows.iter().map(|(row, level, gain)| Gain {
        signals: centred(row, &means),
        level: *level,
        beyond: gain - mean,
    });
    Some(Transition { mean, gains: gains.collect() })
}

fn signals_of(
    (now, before): (&Sheet, Option<&Sheet>),
    state: usize,
    (series, signals): (Series, &[Signal]),
) -> Vec<Option<f64>> {
    let level = now.score(series, state);
    let signal = |signal: &Signal| match signal {
        Signal::Level => Some(level? - 0.5),
        Signal::LevelSquared => Some((level? - 0.5).powi(2)),
        Signal::Trend => {
            let before = before?;
            Some((level? - before.score(series, state)?) / now.steps_since(before.year))
        }
        Signal::Distance(other) => Some(now.score(*other, state)? - level?),
    };
    signals.iter().map(signal).collect()
}

/// Drift, variance of the shock, variance of the doubt. A model without drift takes the mean gains as they are: its shock
/// is their mean square, and there is nothing it has estimated.
fn common(means: &[f64], model: Model) -> (f64, f64, f64) {
    let n = count(means.len());
    if !model.drifts() {
        return (0.0, means.iter().map(|mean| mean * mean).sum::<f64>() / n, 0.0);
    }
    let drift = means.iter().sum::<f64>() / n;
    let variance = variance_around(means, drift);
    (drift, variance, variance / n)
}

/// The mean of slopes, shrunk by how unsteady they are; 0 where there is only one.
fn shrunk(slopes: &[f64]) -> f64 {
    let n = count(slopes.len());
    let mean = slopes.iter().sum::<f64>() / n;
    let unsteady = variance_around(slopes, mean) / n;
    if slopes.len() < 2 || mean == 0.0 { 0.0 } else { mean * (1.0 - unsteady / (mean * mean)).max(0.0) }
}

/// Unbiased; of one value alone, its square: all that is known is how far it went.
fn variance_around(values: &[f64], mean: f64) -> f64 {
    match values {
        [only] => only * only,
        _ => values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count(values.len()) - 1.0),
    }
}

fn own_spread(transitions: &[Transition], slopes: &[f64]) -> Vec<f64> {
    let off = |gain: &Gain| (gain.beyond - dot(&gain.signals, slopes)).abs() * FROM_ABSOLUTE;
    let rows = transitions.iter().flat_map(|one| &one.gains).map(|gain| (powers(gain.level), off(gain)));
    least_squares(rows, 1e-9)
}

fn powers(level: f64) -> Vec<f64> {
    vec![1.0, level - 0.5, (level - 0.5).powi(2)]
}

/// A signal that is not known counts as the mean.
fn centred(row: &[Option<f64>], means: &[f64]) -> Vec<f64> {
    row.iter().zip(means).map(|(value, mean)| value.map_or(0.0, |value| value - mean)).collect()
}

fn column_means<'a>(rows: &(impl Iterator<Item = &'a Vec<Option<f64>>> + Clone), columns: usize) -> Vec<f64> {
    let column = |place: usize| mean(rows.clone().filter_map(move |row| row.get(place).copied().flatten()));
    (0..columns).map(|place| column(place).unwrap_or_default()).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    (n > 0.0).then_some(sum / n)
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Ridge regression by conjugate gradients on the normal equations: as many rounds as there are columns, and as many
/// again for what rounding leaves.
fn least_squares(rows: impl Iterator<Item = (Vec<f64>, f64)>, ridge: f64) -> Vec<f64> {
    let (mut squares, mut right): (Vec<Vec<f64>>, Vec<f64>) = (Vec::new(), Vec::new());
    for (row, target) in rows {
        if squares.is_empty() {
            squares = vec![vec![0.0; row.len()]; row.len()];
            right = vec![0.0; row.len()];
        }
        for ((line, sum), one) in squares.iter_mut().zip(&mut right).zip(&row) {
            line.iter_mut().zip(&row).for_each(|(cell, other)| *cell += one * other);
            *sum += one * target;
        }
    }
    for (place, line) in squares.iter_mut().enumerate() {
        if let Some(cell) = line.get_mut(place) {
            *cell += ridge;
        }
    }
    conjugate_gradients(&squares, right)
}

fn conjugate_gradients(matrix: &[Vec<f64>], right: Vec<f64>) -> Vec<f64> {
    let mut found = vec![0.0; right.len()];
    let mut direction = right.clone();
    let mut rest = right;
    for _ in 0..3 * found.len() {
        let (size, turned) = (dot(&rest, &rest), matrix.iter().map(|line| dot(line, &direction)).collect::<Vec<_>>());
        let along = dot(&direction, &turned);
        if size < 1e-24 || along <= 0.0 {
            break;
        }
        let step = size / along;
        found.iter_mut().zip(&direction).for_each(|(value, part)| *value += step * part);
        rest.iter_mut().zip(&turned).for_each(|(value, part)| *value -= step * part);
        let kept = dot(&rest, &rest) / size;
        direction.iter_mut().zip(&rest).for_each(|(part, value)| *part = value + kept * *part);
    }
    found
}

#[expect(clippy::cast_precision_loss, reason = "a few transitions")]
const fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_squares_finds_the_line() {
        let rows = (0..20).map(f64::from).map(|x| (vec![1.0, x, (x - 3.0).powi(2)], 2.0 - 0.5 * x));
        let found = least_squares(rows, 0.0);
        for (found, wanted) in found.iter().zip([2.0, -0.5, 0.0]) {
            assert!((found - wanted).abs() < 1e-8, "{found}");
        }
    }

    #[test]
    fn an_unsteady_slope_is_no_slope() {
        assert_eq!(shrunk(&[0.3, -0.3, 0.2, -0.2]), 0.0);
        assert_eq!(shrunk(&[0.3]), 0.0);
        assert!((shrunk(&[0.3, 0.3, 0.3]) - 0.3).abs() < 1e-12);
        let between = shrunk(&[0.1, 0.2, 0.3]);
        assert!(0.15 < between && between < 0.2, "{between}");
    }
}
