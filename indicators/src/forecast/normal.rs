//! The standard normal distribution: what falls below, what lies where, and how well an outcome was foretold.

/// The share of the distribution below `z` (Marsaglia 2004: a series that adds only terms of one sign).
#[must_use]
pub fn below(z: f64) -> f64 {
    if z.abs() > 8.0 {
        return if z > 0.0 { 1.0 } else { 0.0 };
    }
    let (mut sum, mut term, mut divisor) = (z, z, 1.0);
    for _ in 0..200 {
        divisor += 2.0;
        term *= z * z / divisor;
        sum += term;
    }
    (0.5 + sum * density(z)).clamp(0.0, 1.0)
}

#[must_use]
pub fn density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt()
}

/// The continuous ranked probability score of an outcome under a normal forecast, in the unit of the outcome: 0 at
/// best; for a forecast without spread it is the absolute error (Gneiting and Raftery 2007, eq. 21).
#[must_use]
pub fn crps(outcome: f64, centre: f64, spread: f64) -> f64 {
    if spread <= 0.0 {
        return (outcome - centre).abs();
    }
    let z = (outcome - centre) / spread;
    let constant = 1.0 / std::f64::consts::PI.sqrt();
    spread * (z * (2.0 * below(z) - 1.0) + 2.0 * density(z) - constant)
}

/// The place below which this share of the distribution lies; shares are held within 1e-12 of the ends.
///
/// Wichura's PPND7 (AS 241, seven digits), with nothing but the four operations and the root, which every machine
/// rounds alike: what is drawn through it is the same everywhere.
#[must_use]
pub fn quantile(share: f64) -> f64 {
    let share = share.clamp(1e-12, 1.0 - 1e-12);
    let from_middle = share - 0.5;
    if from_middle.abs() <= 0.425 {
        let r = 0.180_625 - from_middle * from_middle;
        let above = [3.387_132_717_9, 50.434_271_938, 159.291_132_02, 59.109_374_720];
        let under = [1.0, 17.895_169_469, 78.757_757_664, 67.187_563_600];
        return from_middle * polynomial(&above, r) / polynomial(&under, r);
    }
    let r = (-logarithm(share.min(1.0 - share))).sqrt();
    let far = if r <= 5.0 {
        let above = [1.423_437_277_7, 2.756_815_390_0, 1.306_728_481_6, 0.170_238_211_03];
        polynomial(&above, r - 1.6) / polynomial(&[1.0, 0.737_001_642_50, 0.120_211_329_75], r - 1.6)
    } else {
        let above = [6.657_905_115_0, 3.081_226_386_0, 0.428_682_943_37, 0.017_337_203_997];
        polynomial(&above, r - 5.0) / polynomial(&[1.0, 0.241_978_942_25, 0.012_258_202_635], r - 5.0)
    };
    if from_middle < 0.0 { -far } else { far }
}

/// The constant first.
fn polynomial(coefficients: &[f64], at: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * at + coefficient)
}

/// The natural logarithm of a positive number out of exact operations, to the last digits: the system's own may
/// differ by one from machine to machine.
fn logarithm(value: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff;
    const ONE: u64 = 1023 << 52;
    let bits = value.to_bits();
    let doublings = i32::try_from((bits >> 52) & EXPONENT).unwrap_or_default() - 1023;
    let mantissa = f64::from_bits((bits & !(EXPONENT << 52)) | ONE);
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let (mut sum, mut power, mut odd) = (0.0, ratio, 1.0);
    for _ in 0..20 {
        sum += power / odd;
        power *= ratio * ratio;
        odd += 2.0;
    }
    2.0 * sum + f64::from(doublings) * std::f64::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantile_undoes_the_share() {
        for share in [1e-9, 1e-4, 0.01, 0.074, 0.1, 0.25, 0.5, 0.8, 0.93, 0.975, 0.9999] {
            let off = (below(quantile(share)) - share).abs() / share.min(1.0 - share);
            assert!(off < 1e-5, "{share}: {off}");
        }
        assert!((quantile(0.9) - 1.281_551_6).abs() < 1e-6 && (quantile(0.975) - 1.959_964).abs() < 1e-6);
        assert!(quantile(0.0) < -7.0 && quantile(1.0) > 7.0);
    }

    #[test]
    fn the_logarithm_is_the_logarithm() {
        for value in [1e-12, 0.001, 0.3, 0.5, 0.9] {
            assert!((logarithm(value) - value.ln()).abs() < 1e-13, "{value}");
        }
    }

    /// Against the definition: the square of what the forecast's share and the outcome's step differ by, added up.
    #[test]
    fn the_score_is_what_its_definition_says() {
        for (outcome, centre, spread) in [(0.5, 0.5, 0.1), (0.7, 0.5, 0.1), (0.2, 0.5, 0.05)] {
            let step = 1e-4;
            let summed: f64 = (0..20_000)
                .map(|place| f64::from(place) * step - 0.5)
                .map(|x| (below((x - centre) / spread) - f64::from(u8::from(x >= outcome))).powi(2) * step)
                .sum();
            assert!((summed - crps(outcome, centre, spread)).abs() < 2e-4, "{summed}");
        }
        assert_eq!(crps(0.75, 0.5, 0.0), 0.25);
    }
}
