//! Probability times impact as a table of five by five, with what moved since the last sitting.

use super::{Exposure, RiskState, Scale};

/// Risks that stand and stood in the same places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub state: RiskState,
    pub now: Exposure,
    /// Where they stood at the last sitting; `None` when nobody had raised them.
    pub before: Option<Exposure>,
    pub count: i64,
}

/// One place of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    pub exposure: Exposure,
    pub count: i64,
    /// Came here since: raised, or rated so.
    pub entered: i64,
    /// Was here, and is elsewhere, closed or struck.
    pub left: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The most probable first, the least grave first: as it is drawn.
    cells: Vec<Cell>,
}

impl Matrix {
    #[must_use]
    pub fn of(groups: &[Group]) -> Matrix {
        let places =
            Scale::ALL.iter().rev().flat_map(|probability| Scale::ALL.iter().map(move |impact| (probability, impact)));
        let cells = places.map(|(&probability, &impact)| cell(Exposure { probability, impact }, groups)).collect();
        Matrix { cells }
    }

    /// The rows, the most probable first.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunks(Scale::ALL.len())
    }

    #[must_use]
    pub fn total(&self) -> i64 {
        self.cells.iter().map(|cell| cell.count).sum()
    }

    #[must_use]
    pub fn high(&self) -> i64 {
        self.cells.iter().filter(|cell| cell.exposure.is_high()).map(|cell| cell.count).sum()
    }
}

fn cell(exposure: Exposure, groups: &[Group]) -> Cell {
    let sum =
        |counts: &dyn Fn(&Group) -> bool| groups.iter().filter(|group| counts(group)).map(|group| group.count).sum();
    let stands = |group: &Group| group.state == RiskState::Open && group.now == exposure;
    let stood = |group: &Group| group.before == Some(exposure);
    Cell {
        exposure,
        count: sum(&stands),
        entered: sum(&|group| stands(group) && !stood(group)),
        left: sum(&|group| stood(group) && !stands(group)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(probability: i64, impact: i64) -> Exposure {
        Exposure::new(probability, impact).unwrap()
    }

    fn group(state: RiskState, now: Exposure, before: Option<Exposure>, count: i64) -> Group {
        Group { state, now, before, count }
    }

    #[test]
    fn every_movement_is_told_where_it_began_and_where_it_ended() {
        let groups = [
            group(RiskState::Open, at(4, 5), Some(at(3, 5)), 2),
            group(RiskState::Open, at(4, 5), Some(at(4, 5)), 3),
            group(RiskState::Open, at(4, 5), None, 1),
            group(RiskState::Closed, at(4, 5), Some(at(4, 5)), 4),
            group(RiskState::Happened, at(3, 5), Some(at(3, 5)), 1),
            group(RiskState::Closed, at(1, 1), None, 9),
        ];
        let matrix = Matrix::of(&groups);
        let find = |exposure| *matrix.rows().flatten().find(|cell| cell.exposure == exposure).unwrap();
        assert_eq!(find(at(4, 5)), Cell { exposure: at(4, 5), count: 6, entered: 3, left: 4 });
        assert_eq!(find(at(3, 5)), Cell { exposure: at(3, 5), count: 0, entered: 0, left: 3 });
        assert_eq!(find(at(1, 1)), Cell { exposure: at(1, 1), count: 0, entered: 0, left: 0 });
        assert_eq!((matrix.total(), matrix.high()), (6, 6));
    }

    #[test]
    fn the_most_probable_row_comes_first_and_the_gravest_column_last() {
        let matrix = Matrix::of(&[]);
        let scores: Vec<Vec<u8>> =
            matrix.rows().map(|row| row.iter().map(|cell| cell.exposure.score()).collect()).collect();
        assert_eq!(scores.first(), Some(&vec![5, 10, 15, 20, 25]));
        assert_eq!(scores.last(), Some(&vec![1, 2, 3, 4, 5]));
        assert_eq!(scores.len(), 5);
    }
}
