//! Every date that moved: said when, by whom, from which day to which, and why. A confirmed date is no move.

use chrono::NaiveDate;

use super::forecast::{ForecastPoint, Reason};
use super::milestone::{Milestone, MilestoneId};
use crate::calendar::days_between;
use crate::people::PersonId;

/// One move of one milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub milestone: MilestoneId,
    pub said_on: NaiveDate,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub reason: Option<Reason>,
    pub note: Option<String>,
    /// `None` for what was imported.
    pub by: Option<PersonId>,
}

impl Move {
    /// Days moved; negative when brought forward.
    #[must_use]
    pub fn days(&self) -> i64 {
        days_between(self.from, self.to)
    }
}

/// The moves of a roadmap, the latest first. The first saying is compared with the first promise. Points come in the
/// order in which they were said, as the store lists them.
#[must_use]
pub fn moves(milestones: &[Milestone], said: &[ForecastPoint]) -> Vec<Move> {
    let mut moves: Vec<Move> = milestones.iter().flat_map(|milestone| moves_of(milestone, said)).collect();
    moves.sort_by(|a, b| b.said_on.cmp(&a.said_on).then(a.from.cmp(&b.from)));
    moves
}

fn moves_of(milestone: &Milestone, said: &[ForecastPoint]) -> Vec<Move> {
    let mut points: Vec<&ForecastPoint> = said.iter().filter(|point| point.milestone == milestone.id).collect();
    points.sort_by_key(|point| point.said_on);
    let before = std::iter::once(milestone.original).chain(points.iter().map(|point| point.forecast));
    let pairs = before.zip(&points).filter(|(from, point)| *from != point.forecast);
    pairs
        .map(|(from, point)| Move {
            milestone: milestone.id,
            said_on: point.said_on,
            from,
            to: point.forecast,
            reason: point.reason,
            note: point.note.clone(),
            by: point.by,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone, point};

    #[test]
    fn only_what_moved_is_a_move_and_the_latest_comes_first() {
        let roadmap = [milestone(1, "2026-03-01"), milestone(2, "2026-06-01")];
        let said = [
            point(1, "2026-01-10", "2026-03-01"),
            point(1, "2026-02-10", "2026-04-01"),
            point(1, "2026-03-10", "2026-04-01"),
            point(1, "2026-04-10", "2026-03-20"),
            point(2, "2026-01-10", "2026-07-01"),
        ];
        let found: Vec<_> = moves(&roadmap, &said).iter().map(|m| (m.said_on, m.from, m.to, m.days())).collect();
        assert_eq!(
            found,
            [
                (day("2026-04-10"), day("2026-04-01"), day("2026-03-20"), -12),
                (day("2026-02-10"), day("2026-03-01"), day("2026-04-01"), 31),
                (day("2026-01-10"), day("2026-06-01"), day("2026-07-01"), 30),
            ]
        );
    }

    #[test]
    fn a_roadmap_nobody_spoke_of_never_moved() {
        assert!(moves(&[milestone(1, "2026-03-01")], &[]).is_empty());
    }
}
