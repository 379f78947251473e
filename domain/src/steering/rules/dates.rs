//! R2 a day that passed in silence, R3 a key milestone beyond its tolerance, R4 a day that runs away.

use super::{Facts, Finding, Limit, Moved, Programme, Situation};
use crate::calendar::days_between;
use crate::portfolio::milestone::{Milestone, Standing};
use crate::steering::alert::Rule;
use crate::steering::body::Level;

/// R2: the expected day has passed, and nobody has said that it is done or when it will be.
pub(super) fn milestone_passed(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let passed = situation.milestones.iter().filter_map(|milestone| match milestone.standing(programme.today) {
        Standing::Overdue { days } => Some(Moved { milestone: milestone.number, days }),
        _ => None,
    });
    told(Rule::MilestonePassed, situation, Level::Sector, passed.collect())
}

/// R3: a key milestone that is not done is expected later than the present plan tolerates.
pub(super) fn key_slip(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let open = situation.milestones.iter().filter(|milestone| milestone.key && !milestone.is_done());
    let slipped = open.filter_map(|milestone| {
        let days = days_between(milestone.promised(), milestone.expected());
        (days > tolerance(situation, milestone, programme)).then_some(Moved { milestone: milestone.number, days })
    });
    told(Rule::KeySlip, situation, Level::Office, slipped.collect())
}

/// R4: over the last three sayings the day moved back as fast as time went by.
pub(super) fn running_away(situation: &Situation) -> Option<Finding> {
    let away = situation.trends().filter(|(_, trend)| trend.runs_away());
    let moved = away.map(|(milestone, trend)| Moved { milestone: milestone.number, days: trend.moved_days() });
    told(Rule::RunningAway, situation, Level::Office, moved.collect())
}

/// So many days, or a share of the time planned since the project began: a year's work may slip further than a month's.
fn tolerance(situation: &Situation, milestone: &Milestone, programme: &Programme) -> i64 {
    let planned = situation.started_on.map_or(0, |start| days_between(start, milestone.promised()).max(0));
    let share = planned * programme.limits.get(Limit::KeySlipPercent) / 100;
    share.max(programme.limits.get(Limit::KeySlipDays))
}

fn told(rule: Rule, situation: &Situation, level: Level, mut moved: Vec<Moved>) -> Option<Finding> {
    moved.sort_by_key(|moved| (-moved.days, moved.milestone));
    (!moved.is_empty()).then(|| Finding::new(rule, situation.project, level, Facts::Milestones { moved }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Day, TODAY, calm};
    use super::*;
    use crate::samples::{day, milestone, point};

    fn moved(finding: Option<Finding>) -> Vec<(i64, i64)> {
        match finding.map(|finding| finding.facts) {
            Some(Facts::Milestones { moved }) => moved.iter().map(|moved| (moved.milestone, moved.days)).collect(),
            _ => vec![],
        }
    }

    #[test]
    fn a_day_that_passed_in_silence_is_told_once_for_all_milestones() {
        let late = milestone(1, "2026-11-01");
        let later = milestone(2, "2026-10-01");
        let today = milestone(3, TODAY);
        let done = Milestone { actual: Some(day("2026-10-20")), ..milestone(4, "2026-10-01") };
        let foreseen = Milestone { forecast: Some(day("2026-12-01")), ..milestone(5, "2026-10-01") };
        let situation = Situation { milestones: vec![late, later, today, done, foreseen], ..calm() };
        let found = milestone_passed(&situation, &Day::new().programme(TODAY));
        assert_eq!(found.as_ref().map(|found| (found.cause.as_str(), found.level)), Some(("R2:1", Level::Sector)));
        assert_eq!(moved(found), [(2, 46), (1, 15)]);
    }

    #[test]
    fn a_key_milestone_may_slip_thirty_days_or_a_tenth_of_its_time() {
        let slips =
            |original: &str, forecast: &str| Milestone { forecast: Some(day(forecast)), ..milestone(1, original) };
        let minor = Milestone { key: false, ..slips("2026-12-01", "2027-12-01") };
        let done = Milestone { actual: Some(day("2026-11-01")), ..slips("2026-06-01", "2026-11-01") };
        let rebased = Milestone { baseline: Some(day("2027-02-20")), ..slips("2026-12-01", "2027-03-01") };
        for (milestone, expected) in [
            (slips("2026-12-01", "2026-12-31"), None),
            (slips("2026-12-01", "2027-01-04"), Some(34)),
            // Planned for 700 days from the first of January 2026: seventy days are tolerated.
            (slips("2027-12-02", "2028-02-10"), None),
            (slips("2027-12-02", "2028-02-11"), Some(71)),
            (minor, None),
            (done, None),
            (rebased, None),
        ] {
            let situation = Situation { milestones: vec![milestone.clone()], ..calm() };
            let found = moved(key_slip(&situation, &Day::new().programme(TODAY)));
            assert_eq!(found.first().map(|found| found.1), expected, "{milestone:?}");
        }
    }

    #[test]
    fn a_day_that_moves_as_fast_as_time_runs_away() {
        let said = |last: &str| {
            vec![
                point(1, "2026-03-01", "2026-12-01"),
                point(1, "2026-06-01", "2027-03-03"),
                point(1, "2026-09-01", last),
            ]
        };
        for (last, expected) in [("2027-06-03", Some(184)), ("2027-05-30", None)] {
            let situation = Situation { milestones: vec![milestone(1, "2026-12-01")], sayings: said(last), ..calm() };
            let found = moved(running_away(&situation));
            assert_eq!(found.first().map(|found| found.1), expected, "{last}");
        }
        let minor = Milestone { key: false, ..milestone(1, "2026-12-01") };
        let situation = Situation { milestones: vec![minor], sayings: said("2027-06-03"), ..calm() };
        assert_eq!(running_away(&situation), None);
    }
}
