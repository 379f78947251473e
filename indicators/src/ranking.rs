//! Competition ranks: 1 is best, equal scores share the better place, and the next place is skipped (1, 2, 2, 4).

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

    #[test]
    fn equal_scores_share_the_better_place() {
        let found = ranks(&[Some(0.5), Some(0.9), None, Some(0.5), Some(0.1)]);
        let places: Vec<_> = found.iter().map(|rank| rank.map(|rank| (rank.place, rank.shared_by))).collect();
        assert_eq!(places, [Some((2, 2)), Some((1, 1)), None, Some((2, 2)), Some((4, 1))]);
    }

    #[test]
    fn a_score_that_is_not_there_yet_has_a_rank_too() {
        let others = [0.9, 0.5, 0.5];
        assert_eq!(among(&others, 0.7), Rank { place: 2, shared_by: 1 });
        assert_eq!(among(&others, 0.5), Rank { place: 2, shared_by: 2 });
        assert_eq!(among(&[], 0.5), Rank { place: 1, shared_by: 1 });
    }
}
