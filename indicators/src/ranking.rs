//! Competition ranks: 1 is best, equal scores share the better place, and the next place is skipped (1, 2, 2, 4).

use crate::panel::{Edition, Series};

/// A place, and how many share it (1: nobody else).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    pub place: usize,
    pub shared_by: usize,
}

/// The ranks of the scores, in their order; a State without a score has none.
#[must_use]
pub fn ranks(scores: &[Option<f64>]) -> Vec<Option<Rank>> {
    let mut sorted: Vec<f64> = scores.iter().copied().flatten().collect();
    sorted.sort_by(|one, other| other.total_cmp(one));
    scores.iter().map(|score| score.map(|score| among(&sorted, score))).collect()
}

/// The places of all States in an edition, in the order of its columns. Those of the index are the published ones, which
/// settle four ties of 2020 by digits that were not published; those of the parts are computed, since none are published
/// (indicators.md 2.1).
#[must_use]
pub fn positions(edition: &Edition, series: Series) -> Vec<Option<Rank>> {
    let computed = ranks(edition.column(series));
    if series != Series::Egdi {
        return computed;
    }
    let shared_by = |rank: u16| edition.rank.iter().flatten().filter(|other| **other == rank).count();
    let published = edition.rank.iter().zip(computed).map(|(rank, computed)| {
        rank.map_or(computed, |rank| Some(Rank { place: usize::from(rank), shared_by: shared_by(rank) }))
    });
    published.collect()
}

/// The rank a score has, or would have, among others sorted from best to worst.
#[must_use]
pub fn among(best_first: &[f64], score: f64) -> Rank {
    let better = best_first.partition_point(|other| *other > score);
    let not_worse = best_first.partition_point(|other| *other >= score);
    Rank { place: better + 1, shared_by: (not_worse - better).max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Group;
    use crate::panel::published;

    #[test]
    fn equal_scores_share_the_better_place() {
        let found = ranks(&[Some(0.5), Some(0.9), None, Some(0.5), Some(0.1)]);
        let places: Vec<_> = found.iter().map(|rank| rank.map(|rank| (rank.place, rank.shared_by))).collect();
        assert_eq!(places, [Some((2, 2)), Some((1, 1)), None, Some((2, 2)), Some((4, 1))]);
    }

    /// Indicators.md 2.2: editions, then EGDI with its published rank and OSI, HCI, TII, EPI with computed ones.
    #[test]
    #[rustfmt::skip]
    fn the_table_of_morocco_comes_out() {
        let table = [
            (2010, [(0.32872, 126), (0.23809, 104), (0.57393, 153), (0.17688, 93), (0.12857, 86)]),
            (2012, [(0.42090, 120), (0.54248, 54), (0.44303, 167), (0.27720, 92), (0.39470, 38)]),
            (2014, [(0.50598, 82), (0.69291, 30), (0.49010, 153), (0.33499, 93), (0.80392, 17)]),
            (2016, [(0.51858, 85), (0.73913, 36), (0.47372, 157), (0.34290, 101), (0.83051, 17)]),
            (2018, [(0.52140, 110), (0.66670, 78), (0.52780, 148), (0.36970, 104), (0.77530, 56)]),
            (2020, [(0.57290, 106), (0.52350, 106), (0.61520, 133), (0.58000, 92), (0.51190, 106)]),
            (2022, [(0.59150, 101), (0.47210, 113), (0.63500, 133), (0.66760, 82), (0.27270, 128)]),
            (2024, [(0.68411, 90), (0.56184, 100), (0.60783, 117), (0.88273, 64), (0.43840, 102)]),
        ];
        for (year, row) in table {
            let found = [Series::Egdi, Series::Osi, Series::Hci, Series::Tii, Series::Epi].map(|series| morocco(year, series));
            assert_eq!(found.map(|(score, rank)| (score, rank.place)), row, "{year}");
        }
    }

    /// The twelve figures of the slide deck: eleven are the place, one is the last place of a three-way tie.
    #[test]
    fn the_twelve_figures_of_the_slides_hold() {
        let slides = [
            (2010, [(Series::Egdi, 126), (Series::Tii, 93), (Series::Hci, 153), (Series::Osi, 104)]),
            (2012, [(Series::Egdi, 120), (Series::Tii, 92), (Series::Hci, 167), (Series::Osi, 56)]),
            (2014, [(Series::Egdi, 82), (Series::Tii, 93), (Series::Hci, 153), (Series::Osi, 30)]),
        ];
        for (year, figures) in slides {
            for (series, told) in figures {
                let (_, rank) = morocco(year, series);
                let is_last_of_tie = (year, series) == (2012, Series::Osi);
                let place = if is_last_of_tie { rank.place + rank.shared_by - 1 } else { rank.place };
                assert_eq!(place, told, "{year} {series:?}");
            }
        }
        let (_, online) = morocco(2012, Series::Osi);
        assert_eq!(online, Rank { place: 54, shared_by: 3 });
        let edition = published().edition(2012).unwrap();
        for iso3 in ["ISL", "CZE"] {
            assert_eq!(edition.score(Series::Osi, published().state(iso3).unwrap()), Some(0.54248), "{iso3}");
        }
    }

    /// Indicators.md 1.7; 2016 and 2018 as the data have them, not as the figure prints them.
    #[test]
    fn the_groups_have_the_counts_of_the_editions() {
        let counts = [
            (2014, Some([25, 62, 74, 32])),
            (2016, Some([29, 65, 67, 32])),
            (2018, Some([40, 71, 66, 16])),
            (2020, Some([57, 69, 59, 8])),
            (2022, Some([60, 73, 53, 7])),
            (2024, Some([76, 62, 44, 11])),
        ];
        for (year, expected) in counts {
            let column = published().edition(year).unwrap().column(Series::Egdi);
            let count = |group| column.iter().flatten().filter(|score| Group::of(**score) == group).count();
            let found = Group::ALL.map(count);
            assert_eq!(found.iter().sum::<usize>(), 193);
            assert!(expected.is_none_or(|expected| expected == found), "{year}: {found:?}");
        }
        let classes = Group::ALL.map(|group| group.classes_2024().iter().map(|(_, count)| count).sum::<usize>());
        assert_eq!(classes, [76, 62, 44, 11], "the classes fill their groups");
    }

    #[test]
    fn a_place_of_the_index_is_the_published_one() {
        let edition = published().edition(2020).unwrap();
        let positions = positions(edition, Series::Egdi);
        assert!(
            positions
                .iter()
                .zip(&edition.rank)
                .all(|(found, rank)| found.map(|found| found.place) == rank.map(usize::from))
        );
        assert_eq!(positions.iter().flatten().filter(|rank| rank.shared_by > 1).count(), 0, "2020 breaks its ties");
    }

    fn morocco(year: u16, series: Series) -> (f64, Rank) {
        let (edition, state) = (published().edition(year).unwrap(), published().state("MAR").unwrap());
        (edition.score(series, state).unwrap(), positions(edition, series)[state].unwrap())
    }

    #[test]
    fn a_score_that_is_not_there_yet_has_a_rank_too() {
        let others = [0.9, 0.5, 0.5];
        assert_eq!(among(&others, 0.7), Rank { place: 2, shared_by: 1 });
        assert_eq!(among(&others, 0.5), Rank { place: 2, shared_by: 2 });
        assert_eq!(among(&[], 0.5), Rank { place: 1, shared_by: 1 });
    }
}
