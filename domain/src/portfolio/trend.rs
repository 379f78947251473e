//! Milestone trend analysis: for each milestone, every day it was expected on, by the day that was said (portfolio.md
//! 1.C line 20). A flat line is a kept promise; a line that climbs one day a day never arrives.

use chrono::NaiveDate;

use super::forecast::ForecastPoint;
use super::milestone::{Milestone, MilestoneId};
use crate::calendar::days_between;

/// How many sayings make a trend (rule R4, portfolio.md 4.5).
pub const SAYINGS_OF_A_TREND: usize = 3;

/// What was expected, on the day it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub said_on: NaiveDate,
    pub forecast: NaiveDate,
}

/// The story of one milestone's dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    pub milestone: MilestoneId,
    /// The first promise, said when the project started; or with the first saying, if that is all we know.
    pub start: Option<Point>,
    /// What was said since, oldest first; of several sayings on one day, the last.
    pub sayings: Vec<Point>,
    /// The day it happened.
    pub actual: Option<NaiveDate>,
    original: NaiveDate,
}

/// A milestone and the days it moved since its first promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mover {
    pub milestone: MilestoneId,
    pub days: i64,
}

/// What the chart says in one sentence, for the view to word. "None moved" is `later + earlier == 0`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// How many milestones were looked at.
    pub of: usize,
    pub later: usize,
    pub earlier: usize,
    /// The one that moved back furthest; the first of equals.
    pub worst: Option<Mover>,
    pub running_away: Vec<MilestoneId>,
}

impl Trend {
    /// The trend of a milestone, out of all that was said of its project, in any order.
    #[must_use]
    pub fn of(milestone: &Milestone, started_on: Option<NaiveDate>, said: &[ForecastPoint]) -> Trend {
        let sayings = sayings(milestone.id, said);
        let first_said = sayings.first().map(|point| point.said_on);
        let since = [started_on, first_said].into_iter().flatten().min();
        Trend {
            milestone: milestone.id,
            start: since.map(|said_on| Point { said_on, forecast: milestone.original }),
            sayings,
            actual: milestone.actual,
            original: milestone.original,
        }
    }

    /// All points of the line, the start included.
    pub fn points(&self) -> impl Iterator<Item = Point> {
        self.start.into_iter().chain(self.sayings.iter().copied())
    }

    /// Days from the first promise to the last day said, or to the day it happened; negative when earlier.
    #[must_use]
    pub fn moved_days(&self) -> i64 {
        let last = self.actual.or_else(|| self.sayings.last().map(|point| point.forecast));
        last.map_or(0, |day| days_between(self.original, day))
    }

    /// Days of forecast moved per day gone by, over the last three sayings; `None` when there are fewer.
    #[must_use]
    pub fn slope(&self) -> Option<f64> {
        let (moved, elapsed) = self.last_move()?;
        Some(in_days(moved) / in_days(elapsed))
    }

    /// Over the last three sayings the day moved back at least as fast as time went by: at this pace it never comes.
    /// What is done has come.
    #[must_use]
    pub fn runs_away(&self) -> bool {
        self.actual.is_none() && self.last_move().is_some_and(|(moved, elapsed)| moved >= elapsed)
    }

    /// Days moved and days elapsed over the last three sayings; they were said on different days, so time has elapsed.
    fn last_move(&self) -> Option<(i64, i64)> {
        let oldest = self.sayings.iter().rev().nth(SAYINGS_OF_A_TREND - 1)?;
        let newest = self.sayings.last()?;
        Some((days_between(oldest.forecast, newest.forecast), days_between(oldest.said_on, newest.said_on)))
    }
}

/// What the trends of a project, or of a portfolio, come to.
#[must_use]
pub fn movement(trends: &[Trend]) -> Movement {
    let moves: Vec<Mover> =
        trends.iter().map(|trend| Mover { milestone: trend.milestone, days: trend.moved_days() }).collect();
    let later = || moves.iter().filter(|mover| mover.days > 0);
    Movement {
        of: moves.len(),
        later: later().count(),
        earlier: moves.iter().filter(|mover| mover.days < 0).count(),
        // Reversed, since `max_by_key` keeps the last of equals.
        worst: later().rev().max_by_key(|mover| mover.days).copied(),
        running_away: trends.iter().filter(|trend| trend.runs_away()).map(|trend| trend.milestone).collect(),
    }
}

fn sayings(milestone: MilestoneId, said: &[ForecastPoint]) -> Vec<Point> {
    let own = said.iter().filter(|point| point.milestone == milestone);
    let mut points: Vec<Point> = own.map(|point| Point { said_on: point.said_on, forecast: point.forecast }).collect();
    points.sort_by_key(|point| point.said_on);
    points.dedup_by(|later, kept| {
        let same_day = later.said_on == kept.said_on;
        if same_day {
            *kept = *later;
        }
        same_day
    });
    points
}

#[expect(clippy::cast_precision_loss, reason = "days between two dates of a calendar are far below 2^52")]
const fn in_days(days: i64) -> f64 {
    days as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone, point};

    fn trend(said: &[(&str, &str)]) -> Trend {
        let said: Vec<_> = said.iter().map(|(on, forecast)| point(1, on, forecast)).collect();
        Trend::of(&milestone(1, "2026-06-01"), Some(day("2026-01-01")), &said)
    }

    #[test]
    fn the_line_starts_with_the_first_promise() {
        let start = |on: &str| Some(Point { said_on: day(on), forecast: day("2026-06-01") });
        let said = [point(1, "2026-02-01", "2026-06-15")];
        let of = |started: Option<&str>, said: &[ForecastPoint]| {
            Trend::of(&milestone(1, "2026-06-01"), started.map(day), said)
        };
        assert_eq!(of(Some("2026-01-01"), &said).start, start("2026-01-01"));
        assert_eq!(
            of(Some("2026-03-01"), &said).start,
            start("2026-02-01"),
            "something was said before the official start"
        );
        assert_eq!(of(None, &said).start, start("2026-02-01"));
        assert_eq!(of(Some("2026-01-01"), &[]).start, start("2026-01-01"));
        assert_eq!(of(None, &[]).points().count(), 0);
        assert_eq!(of(Some("2026-01-01"), &said).points().count(), 2);
    }

    #[test]
    fn only_its_own_sayings_count_in_order_and_the_last_of_a_day() {
        let said = [
            point(1, "2026-03-01", "2026-07-01"),
            point(2, "2026-02-01", "2027-01-01"),
            point(1, "2026-02-01", "2026-06-05"),
            point(1, "2026-03-01", "2026-08-01"),
        ];
        let trend = Trend::of(&milestone(1, "2026-06-01"), None, &said);
        let forecasts: Vec<_> = trend.sayings.iter().map(|point| point.forecast).collect();
        assert_eq!(forecasts, ["2026-06-05", "2026-08-01"].map(day));
    }

    #[test]
    fn the_slope_is_that_of_the_last_three_sayings() {
        let two = trend(&[("2026-02-01", "2026-06-01"), ("2026-03-01", "2026-12-01")]);
        assert_eq!((two.slope(), two.runs_away()), (None, false));
        // 20 days between the first and the third saying; the forecast on the third; the slope; does it run away?
        let table = [
            ("2026-06-01", 0.0, false),
            ("2026-06-11", 0.5, false),
            ("2026-06-20", 0.95, false),
            ("2026-06-21", 1.0, true),
            ("2026-07-11", 2.0, true),
            ("2026-05-12", -1.0, false),
        ];
        for (third, slope, away) in table {
            let trend = trend(&[("2026-02-01", "2026-06-01"), ("2026-02-11", "2026-06-02"), ("2026-02-21", third)]);
            assert!((trend.slope().unwrap() - slope).abs() < 1e-9, "{third}");
            assert_eq!(trend.runs_away(), away, "{third}");
        }
        let calmed = trend(&[
            ("2026-01-01", "2026-03-01"),
            ("2026-02-01", "2026-06-01"),
            ("2026-02-11", "2026-06-01"),
            ("2026-02-21", "2026-06-01"),
        ]);
        assert_eq!(calmed.slope(), Some(0.0), "the leap before the last three is history");
    }

    #[test]
    fn a_done_milestone_does_not_run_away() {
        let said = [
            point(1, "2026-02-01", "2026-06-01"),
            point(1, "2026-02-11", "2026-07-01"),
            point(1, "2026-02-21", "2026-08-01"),
        ];
        let open = milestone(1, "2026-06-01");
        let done = Milestone { actual: Some(day("2026-05-30")), ..open.clone() };
        assert!(Trend::of(&open, None, &said).runs_away());
        let done = Trend::of(&done, None, &said);
        assert_eq!((done.runs_away(), done.moved_days()), (false, -2));
    }

    #[test]
    fn the_sentence_names_the_worst_and_counts_the_others() {
        let trends: Vec<_> = [(1, "2026-06-01"), (2, "2026-06-20"), (3, "2026-06-20"), (4, "2026-05-01")]
            .map(|(number, forecast)| {
                Trend::of(&milestone(number, "2026-06-01"), None, &[point(number, "2026-02-01", forecast)])
            })
            .to_vec();
        let worst = Some(Mover { milestone: MilestoneId(102), days: 19 });
        assert_eq!(movement(&trends), Movement { of: 4, later: 2, earlier: 1, worst, running_away: vec![] });
        let none = Movement { of: 1, later: 0, earlier: 0, worst: None, running_away: vec![] };
        assert_eq!(movement(&[Trend::of(&milestone(1, "2026-06-01"), None, &[])]), none);
    }
}
