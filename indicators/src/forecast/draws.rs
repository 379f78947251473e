//! Normal numbers out of a seed, the same on every machine.
//!
//! The bits are of xoshiro256++, which `rand` documents as portable. They become normal numbers by a table of quantiles with straight lines between them
//! (exact operations only; the two outermost of 1,024 cells by the formula itself), so that nothing depends on how a
//! system computes a logarithm.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

use super::normal::quantile;

/// As many cells as ten bits tell apart.
const CELLS: u32 = 1 << 10;
/// The other bits say where in the cell.
const WITHIN: u32 = 22;

/// An endless row of draws from the standard normal distribution.
pub(super) struct Normals {
    bits: Xoshiro256PlusPlus,
    /// Half of the last bits drawn, still unused.
    kept: Option<u32>,
    /// For each cell its lower end and its width; those of the two outermost are not used.
    cells: Vec<(f64, f64)>,
}

impl Normals {
    pub fn new(seed: u64) -> Normals {
        let end = |cell: u32| quantile(f64::from(cell) / f64::from(CELLS));
        let cells = (0..CELLS).map(|cell| (end(cell), end(cell + 1) - end(cell)));
        Normals { bits: Xoshiro256PlusPlus::seed_from_u64(seed), kept: None, cells: cells.collect() }
    }

    fn word(&mut self) -> u32 {
        if let Some(kept) = self.kept.take() {
            return kept;
        }
        let bits = self.bits.next_u64();
        self.kept = u32::try_from(bits >> 32).ok();
        u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default()
    }
}

impl Iterator for Normals {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        let word = self.word();
        let cell = word >> WITHIN;
        if cell == 0 || cell == CELLS - 1 {
            return Some(quantile((f64::from(word) + 0.5) / (f64::from(u32::MAX) + 1.0)));
        }
        let within = (f64::from(word & ((1 << WITHIN) - 1)) + 0.5) / f64::from(1_u32 << WITHIN);
        let (low, width) = self.cells.get(usize::try_from(cell).ok()?)?;
        Some(low + width * within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::normal::below;

    #[test]
    fn what_is_drawn_is_normal() {
        let drawn: Vec<f64> = Normals::new(1).take(200_000).collect();
        let mean = drawn.iter().sum::<f64>() / 200_000.0;
        let square = drawn.iter().map(|one| one * one).sum::<f64>() / 200_000.0;
        assert!(mean.abs() < 0.01 && (square - 1.0).abs() < 0.01, "{mean} {square}");
        for z in [-3.2, -2.0, -1.0, 0.0, 0.5, 1.5, 3.0] {
            let share = drawn.iter().map(|one| f64::from(u8::from(*one < z))).sum::<f64>() / 200_000.0;
            assert!((share - below(z)).abs() < 0.004, "{z}: {share}");
        }
        let farthest = drawn.iter().fold(0.0_f64, |far, one| far.max(one.abs()));
        assert!((3.5..6.3).contains(&farthest), "{farthest}");
    }
}
