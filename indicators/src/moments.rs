//! What a column of scores comes to: how many, mean, spread, ends.

/// Mean, standard deviation and ends of `n` values.
///
/// The deviation divides by `n`: with a min-max at the end of the chain, `n` or `n - 1` cannot be told apart
/// (UN DESA does not say which; SOURCES.md).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    pub n: usize,
    pub mean: f64,
    pub sd: f64,
    pub min: f64,
    pub max: f64,
}

impl Moments {
    /// Of all values given, in any order; `None` of none.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Moments> {
        let n = values.len();
        if n == 0 {
            return None;
        }
        let mean = values.iter().sum::<f64>() / count(n);
        let spread = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count(n);
        let min = values.iter().copied().fold(f64::INFINITY, f64::min);
        let max = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Some(Moments { n, mean, sd: spread.sqrt(), min, max })
    }

    /// How many deviations from the mean; 0 where all values are equal.
    #[must_use]
    pub fn z(&self, value: f64) -> f64 {
        if self.sd > 0.0 { (value - self.mean) / self.sd } else { 0.0 }
    }

    /// Where between the ends: 0 at the lowest, 1 at the highest; 0 where all values are equal.
    #[must_use]
    pub fn share(&self, value: f64) -> f64 {
        let width = self.max - self.min;
        if width > 0.0 { (value - self.min) / width } else { 0.0 }
    }

    /// The moments after one of the values has changed: mean and deviation exactly, out of the old ones alone. The
    /// ends widen where the new value lies beyond them; whether they narrow cannot be known without the column.
    #[must_use]
    pub fn replacing(&self, old: f64, new: f64) -> Moments {
        let n = count(self.n);
        let mean = self.mean + (new - old) / n;
        let squares = self.sd.powi(2) + self.mean.powi(2) + (new.powi(2) - old.powi(2)) / n;
        // Rounding may leave a hair below nothing.
        let sd = (squares - mean.powi(2)).max(0.0).sqrt();
        Moments { n: self.n, mean, sd, min: self.min.min(new), max: self.max.max(new) }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred States")]
const fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_column_has_a_mean_a_spread_and_ends() {
        let found = Moments::of(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]).unwrap();
        assert_eq!(found, Moments { n: 8, mean: 5.0, sd: 2.0, min: 2.0, max: 9.0 });
        assert_eq!((found.z(9.0), found.share(9.0), found.share(2.0)), (2.0, 1.0, 0.0));
        assert_eq!(Moments::of(&[]), None);
    }

    #[test]
    fn equal_values_are_nowhere_apart() {
        let flat = Moments::of(&[0.4, 0.4]).unwrap();
        assert_eq!((flat.z(0.4), flat.share(0.4)), (0.0, 0.0));
    }

    proptest! {
        #[test]
        fn replacing_a_value_is_the_same_as_counting_anew(
            mut column in prop::collection::vec(0.0..120.0, 2..200),
            new in 0.0..120.0,
        ) {
            let before = Moments::of(&column).unwrap();
            let told = before.replacing(column[0], new);
            column[0] = new;
            let counted = Moments::of(&column).unwrap();
            prop_assert!((told.mean - counted.mean).abs() < 1e-9);
            prop_assert!((told.sd - counted.sd).abs() < 1e-6);
            prop_assert!(told.min <= counted.min && told.max >= counted.max);
        }
    }
}
