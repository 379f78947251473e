//! Ranks drawn many times: what share of the futures has a State in which place.
//!
//! The common shock moves all States alike, so it is not drawn: a rank does not see it. Neither are scores cut at 0 and
//! 1 before they are ranked, which would only put whoever passes an end on one place.

use super::Outlook;
use super::draws::Normals;
use super::order::Order;

/// How often a State came to which place, in one edition. Places from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The count of draws for each place; the first is place 1.
    counts: Vec<u32>,
}

/// Places of every State in every edition to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    pub draws: u32,
    /// One line an edition, in the order of the outlook; one cell a State.
    editions: Vec<(u16, Vec<Option<Places>>)>,
}

impl Places {
    /// The place that half of the draws reach.
    #[must_use]
    pub fn median(&self) -> usize {
        self.quantile(0.5)
    }

    /// The smallest and largest place of the middle `share` (0 to 1) of the draws.
    #[must_use]
    pub fn interval(&self, share: f64) -> (usize, usize) {
        (self.quantile((1.0 - share) / 2.0), self.quantile(f64::midpoint(1.0, share)))
    }

    /// The share of draws in this place or a better one.
    #[must_use]
    pub fn chance_of(&self, place: usize) -> f64 {
        let reached: u32 = self.counts.iter().take(place).sum();
        f64::from(reached) / f64::from(self.counts.iter().sum::<u32>().max(1))
    }

    fn quantile(&self, share: f64) -> usize {
        let wanted = share * f64::from(self.counts.iter().sum::<u32>());
        let mut reached = 0.0;
        for (place, count) in (1..).zip(&self.counts) {
            reached += f64::from(*count);
            if reached >= wanted && reached > 0.0 {
                return place;
            }
        }
        self.counts.len()
    }
}

impl Simulation {
    #[must_use]
    pub fn places(&self, edition: u16, state: usize) -> Option<&Places> {
        let (_, states) = self.editions.iter().find(|(one, _)| *one == edition)?;
        states.get(state)?.as_ref()
    }
}

/// Draws the futures of all States. The same seed gives the same places, on every machine.
///
/// A State's noise is kept along a future: who is lucky in one edition starts from there into the next.
#[must_use]
pub fn simulate(outlook: &Outlook, draws: u32, seed: u64) -> Simulation {
    let paths = Paths::of(outlook);
    let n = paths.states.len();
    let mut counts = vec![vec![0_u32; n * n]; outlook.editions.len()];
    let mut order = Order::default();
    paths.draw((draws, seed), |edition, scores| {
        let Some(counts) = counts.get_mut(edition) else { return };
        for (place, state) in order.best_first(scores).enumerate() {
            if let Some(count) = counts.get_mut(state * n + place) {
                *count += 1;
            }
        }
    });
    let editions = outlook.editions.iter().zip(&counts);
    let editions = editions.map(|(edition, counts)| (edition.edition, paths.spread(counts, edition.states.len())));
    Simulation { draws, editions: editions.collect() }
}

/// The places of one State when its own score moves by `shift` points in each edition of the outlook, everything else
/// drawn as in [`simulate`] with the same seed: so that two portfolios are compared in the same futures. Where `shift`
/// is shorter than the outlook, its last value holds on. Empty for a State without a prediction.
#[must_use]
pub fn simulate_shifted(outlook: &Outlook, state: usize, shift: &[f64], draws: u32, seed: u64) -> Vec<(u16, Places)> {
    let paths = Paths::of(outlook);
    let Some(own) = paths.states.iter().position(|one| *one == state) else { return Vec::new() };
    let shifts: Vec<f64> = (0..outlook.editions.len())
        .map(|edition| shift.get(edition).or(shift.last()).copied().unwrap_or_default())
        .collect();
    let mut counts = vec![vec![0_u32; paths.states.len()]; outlook.editions.len()];
    paths.draw((draws, seed), |edition, scores| {
        let shifted = scores.get(own).zip(shifts.get(edition)).map_or(0.0, |(score, shift)| score + shift);
        let better = scores.iter().map(|score| usize::from(*score > shifted)).sum::<usize>();
        let itself = usize::from(scores.get(own).is_some_and(|score| *score > shifted));
        if let Some(count) = counts.get_mut(edition).and_then(|counts| counts.get_mut(better - itself)) {
            *count += 1;
        }
    });
    outlook
        .editions
        .iter()
        .map(|edition| edition.edition)
        .zip(counts.into_iter().map(|counts| Places { counts }))
        .collect()
}

/// The States that have a prediction, and for each edition their centres and what is added to their noise on the way there.
struct Paths {
    states: Vec<usize>,
    editions: Vec<Vec<(f64, f64)>>,
}

impl Paths {
    fn of(outlook: &Outlook) -> Paths {
        let first = outlook.editions.first().map_or(&[][..], |edition| &edition.states);
        let states: Vec<usize> =
            (0..first.len()).filter(|state| first.get(*state).is_some_and(Option::is_some)).collect();
        let mut so_far = vec![0.0; states.len()];
        let step = |(state, so_far): (&usize, &mut f64), states: &[Option<super::Predicted>]| {
            let told = states.get(*state).copied().flatten();
            told.map_or((0.0, 0.0), |told| {
                let variance = told.spread * told.spread;
                let added = (variance - *so_far).max(0.0).sqrt();
                *so_far = variance;
                (told.centre, added)
            })
        };
        let editions = outlook.editions.iter();
        let editions = editions
            .map(|edition| states.iter().zip(&mut so_far).map(|cell| step(cell, &edition.states)).collect())
            .collect();
        Paths { states, editions }
    }

    /// Shows every edition of every future, with the scores of the States in their order.
    fn draw(&self, (draws, seed): (u32, u64), mut see: impl FnMut(usize, &[f64])) {
        let mut normals = Normals::new(seed);
        let mut noise = vec![0.0; self.states.len()];
        let mut scores = noise.clone();
        let mut fresh = noise.clone();
        for _ in 0..draws {
            noise.fill(0.0);
            for (edition, cells) in self.editions.iter().enumerate() {
                normals.fill(&mut fresh);
                for (((score, noise), (centre, added)), normal) in
                    scores.iter_mut().zip(&mut noise).zip(cells).zip(&fresh)
                {
                    *noise += added * normal;
                    *score = centre + *noise;
                }
                see(edition, &scores);
            }
        }
    }

    /// The counts of all places, each with its State among all States.
    fn spread(&self, counts: &[u32], of: usize) -> Vec<Option<Places>> {
        let mut places = vec![None; of];
        for (state, counts) in self.states.iter().zip(counts.chunks(self.states.len().max(1))) {
            if let Some(cell) = places.get_mut(*state) {
                *cell = Some(Places { counts: counts.to_vec() });
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::{Model, outlook, shipped};
    use crate::panel::{Series, published};

    fn future() -> Outlook {
        outlook(published(), Series::Egdi, shipped(Series::Egdi), &[2026, 2028, 2030])
    }

    #[test]
    fn every_draw_puts_every_state_on_one_place() {
        let future = future();
        let drawn = simulate(&future, 500, 1);
        for edition in [2026, 2028, 2030] {
            let mut taken = vec![0; 193];
            for state in 0..193 {
                let places = drawn.places(edition, state).unwrap();
                assert_eq!(places.counts.iter().sum::<u32>(), 500);
                taken.iter_mut().zip(&places.counts).for_each(|(sum, count)| *sum += count);
            }
            assert!(taken.iter().all(|sum| *sum == 500), "each place is taken once a draw");
        }
        assert!(drawn.places(2032, 0).is_none() && drawn.places(2026, 500).is_none());
    }

    /// The figures are of the machine this was written on; another gives the same, or the claim is wrong.
    #[test]
    fn the_same_seed_gives_the_same_places_everywhere() {
        let future = future();
        let morocco = published().state("MAR").unwrap();
        let drawn = simulate(&future, 2_000, 2003);
        assert_eq!(drawn, simulate(&future, 2_000, 2003));
        assert_ne!(drawn, simulate(&future, 2_000, 2004));
        let mut normals = Normals::new(2003);
        let mut first = [0.0; 4];
        normals.fill(&mut first);
        assert_eq!(first.map(|one| format!("{one:.6}")), ["-1.221286", "-0.681879", "0.366813", "-2.208414"]);
        let ends = [2026, 2028, 2030].map(|edition| drawn.places(edition, morocco).unwrap().interval(0.8));
        assert_eq!(ends, [(78, 108), (69, 114), (57, 118)]);
    }

    #[test]
    fn a_shift_of_nothing_changes_nothing() {
        let future = future();
        let drawn = simulate(&future, 1_000, 5);
        for state in [0, 50, 112, 192] {
            let own = simulate_shifted(&future, state, &[0.0, 0.0, 0.0], 1_000, 5);
            for (edition, places) in &own {
                assert_eq!(Some(places), drawn.places(*edition, state), "{state} in {edition}");
            }
            assert_eq!(own.len(), 3);
        }
    }

    #[test]
    fn a_better_score_is_never_a_worse_place() {
        let future = future();
        let morocco = published().state("MAR").unwrap();
        let at = |shift: &[f64]| simulate_shifted(&future, morocco, shift, 1_000, 5);
        let (with, without) = (at(&[0.02, 0.04]), at(&[]));
        for ((_, with), (_, without)) in with.iter().zip(&without) {
            assert!((1..=193).all(|place| with.chance_of(place) >= without.chance_of(place)));
            assert!(with.median() < without.median());
        }
        assert!(simulate_shifted(&future, 999, &[0.1], 10, 5).is_empty());
    }

    /// A future is consistent: what a State gained by luck it keeps, so ranks of later editions lie wider.
    #[test]
    fn ranks_are_less_certain_edition_by_edition() {
        let future = outlook(published(), Series::Egdi, Model::Persistence, &[2026, 2028, 2030]);
        let drawn = simulate(&future, 2_000, 9);
        let morocco = published().state("MAR").unwrap();
        let width = |edition| {
            let (low, high) = drawn.places(edition, morocco).unwrap().interval(0.8);
            high - low
        };
        assert!(width(2026) < width(2028) && width(2028) < width(2030));
    }

    #[test]
    fn places_are_read_as_shares() {
        let places = Places { counts: vec![10, 20, 40, 20, 10] };
        assert_eq!((places.median(), places.interval(0.8), places.interval(0.5)), (3, (1, 4), (2, 4)));
        assert_eq!((places.chance_of(0), places.chance_of(2), places.chance_of(9)), (0.0, 0.3, 1.0));
    }
}
