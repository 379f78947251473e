//! A country's way through the editions, as its page and a comparison show it.

use indicators::group::class_2024;
use indicators::panel::{Edition, Panel, Series};
use indicators::ranking::{Rank, positions};
use views::pages::index::country::{CountryEdition, Mark};

/// The places of all States in all series of one edition.
pub(super) struct Places<'a> {
    edition: &'a Edition,
    places: [Vec<Option<Rank>>; Series::ALL.len()],
}

impl<'a> Places<'a> {
    pub(super) fn of(edition: &'a Edition) -> Places<'a> {
        Places { edition, places: Series::ALL.map(|series| positions(edition, series)) }
    }

    pub(super) fn all(panel: &'a Panel) -> Vec<Places<'a>> {
        panel.editions.iter().map(Places::of).collect()
    }

    /// The country on this place of the columns, in this edition.
    pub(super) fn country(&self, state: usize) -> CountryEdition {
        let mut ranks = self.places.iter().map(|places| places.get(state).copied().flatten());
        let marks = Series::ALL.map(|series| {
            let rank = ranks.next().flatten();
            Some(Mark { score: self.edition.score(series, state)?, rank: rank? })
        });
        let place = marks.iter().flatten().next().map(|mark| mark.rank.place);
        CountryEdition {
            year: self.edition.year,
            method_of: self.edition.method_of,
            of: self.places.first().map_or(0, |places| places.iter().flatten().count()),
            marks,
            class: place.filter(|_| self.edition.year == 2024).and_then(class_2024),
        }
    }
}
