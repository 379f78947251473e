//! Ranks drawn many times: what share of the futures has a State in which place.

use super::Outlook;

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

    /// The smallest and largest place of the middle `share` of the draws.
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
#[must_use]
pub fn simulate(outlook: &Outlook, draws: u32, seed: u64) -> Simulation {
    let _ = seed;
    let editions = outlook.editions.iter().map(|edition| {
        let centres: Vec<Option<f64>> = edition.states.iter().map(|one| one.map(|one| one.centre)).collect();
        let places = crate::ranking::ranks(&centres).into_iter().map(|rank| {
            rank.map(|rank| {
                let mut counts = vec![0; centres.len()];
                if let Some(count) = counts.get_mut(rank.place - 1) {
                    *count = draws;
                }
                Places { counts }
            })
        });
        (edition.edition, places.collect())
    });
    Simulation { draws, editions: editions.collect() }
}

/// The places of one State when its own score moves by `shift` points in each edition of the outlook, everything else
/// drawn as in [`simulate`] with the same seed: so that two portfolios are compared in the same futures.
#[must_use]
pub fn simulate_shifted(outlook: &Outlook, state: usize, shift: &[f64], draws: u32, seed: u64) -> Vec<(u16, Places)> {
    let _ = shift;
    let simulation = simulate(outlook, draws, seed);
    let own = |edition: u16| simulation.places(edition, state).cloned().map(|places| (edition, places));
    outlook.editions.iter().filter_map(|one| own(one.edition)).collect()
}
