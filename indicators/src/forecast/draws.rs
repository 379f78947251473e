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

/// Draws from the standard normal distribution.
pub(super) struct Normals {
    bits: Xoshiro256PlusPlus,
    /// For each cell its lower end and its width; those of the two outermost are not used.
    cells: Vec<(f64, f64)>,
}

impl Normals {
    pub fn new(seed: u64) -> Normals {
        let end = |cell: u32| quantile(f64::from(cell) / f64::from(CELLS));
        let cells = (0..CELLS).map(|cell| (end(cell), end(cell + 1) - end(cell)));
        Normals { bits: Xoshiro256PlusPlus::seed_from_u64(seed), cells: cells.collect() }
    }

    /// Fills the row with the next draws, two out of each word; an odd row leaves half a word unused.
    pub fn fill(&mut self, row: &mut [f64]) {
        for pair in row.chunks_mut(2) {
            let mut word = self.bits.next_u64();
            for cell in pair {
                let half = u32::try_from(word & u64::from(u32::MAX)).unwrap_or_default();
                *cell = self.normal(half);
                word >>= 32;
            }
        }
    }

    fn normal(&self, word: u32) -> f64 {
        let cell = word >> WITHIN;
        let found = usize::try_from(cell).ok().and_then(|cell| self.cells.get(cell));
        match found {
            Some((low, width)) if cell > 0 && cell < CELLS - 1 => {
                let within = f64::from(word & ((1 << WITHIN) - 1)) + 0.5;
                low + width * (within / f64::from(1_u32 << WITHIN))
            }
            _ => quantile((f64::from(word) + 0.5) / (f64::from(u32::MAX) + 1.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::normal::below;

    #[test]
    fn what_is_drawn_is_normal() {
        let mut drawn = vec![0.0; 200_000];
        Normals::new(1).fill(&mut drawn);
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
