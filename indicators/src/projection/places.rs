//! The place a State may expect, without drawing anything.

use crate::forecast::OutlookEdition;

/// The expected place of a State when its score moves by `shift` points: one, and the chance of each other State to be
/// ahead of it. Exact for independent normal errors (the common shock moves nobody past anybody), and smooth in `shift`:
/// a project worth a tenth of a place shows as a tenth. `None` for a State without a forecast.
#[must_use]
pub fn expected_place(edition: &OutlookEdition, state: usize, shift: f64) -> Option<f64> {
    let own = (*edition.states.get(state)?)?;
    let others = edition.states.iter().enumerate().filter(|(one, _)| *one != state).filter_map(|(_, other)| *other);
    let ahead = |other: crate::forecast::Predicted| {
        let spread = own.spread.hypot(other.spread).max(f64::MIN_POSITIVE);
        normal((other.centre - own.centre - shift) / spread)
    };
    Some(1.0 + others.map(ahead).sum::<f64>())
}

/// The standard normal distribution function, to 1.5e-7 (Abramowitz and Stegun 7.1.26).
fn normal(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    let tail = series.into_iter().fold(0.0, |sum, term| sum * t + term) * t * (-x * x).exp();
    if z >= 0.0 { 1.0 - tail / 2.0 } else { tail / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::Predicted;

    #[test]
    fn the_normal_distribution_is_the_one_of_the_tables() {
        for (z, share) in [(0.0, 0.5), (1.0, 0.841_344_7), (-1.96, 0.024_997_9), (3.0, 0.998_650_1)] {
            assert!((normal(z) - share).abs() < 2e-7, "{z}");
        }
    }

    #[test]
    fn a_better_score_comes_nearer_to_the_first_place() {
        let state = |centre| Some(Predicted { centre, spread: 0.05 });
        let edition =
            OutlookEdition { edition: 2028, states: vec![state(0.5), state(0.6), None, state(0.5)], shock: 0.3 };
        let now = expected_place(&edition, 0, 0.0).unwrap();
        assert!((now - 1.0 - 0.5 - 0.921_35).abs() < 1e-4, "{now}");
        assert!(expected_place(&edition, 0, 0.05).unwrap() < now);
        assert!((expected_place(&edition, 0, 1.0).unwrap() - 1.0).abs() < 1e-9);
        assert_eq!(expected_place(&edition, 2, 0.0), None);
    }
}
