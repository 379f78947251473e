//! R1 no report, R8 declared well and computed badly, R14 assistance unanswered, R15 too perfect.

use super::{Facts, Finding, Limit, Programme, Situation};
use crate::calendar::days_between;
use crate::steering::alert::Rule;
use crate::steering::body::Level;

/// R1: a report belongs to a sitting (portfolio.md D 26). Nothing was heard between the last two cut-offs, nor since:
/// the days count from the last one.
pub(super) fn report_late(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let cutoff = *programme.cutoffs.first()?;
    let opened = programme.cutoffs.get(1).copied();
    let last = situation.declared.first().map(|(on, _)| *on);
    let is_there = last.is_some_and(|on| opened.is_none_or(|opened| on > opened));
    let began_later = situation.started_on.is_some_and(|started| started > cutoff);
    let days = days_between(cutoff, programme.today);
    if is_there || began_later || days <= programme.limits.get(Limit::ReportLateDays) {
        return None;
    }
    let very = days > programme.limits.get(Limit::ReportVeryLateDays);
    let level = if very { Level::Office } else { Level::Sector };
    Some(Finding::new(Rule::ReportLate, situation.project, level, Facts::NoReport { cutoff, days }))
}

/// R8: green outside, red inside ("pastèque"): now, and when the committee last sat.
pub(super) fn watermelon(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let sat_on = *programme.sittings.first()?;
    let (_, declared) = *situation.declared.first()?;
    let (_, before) = *situation.declared.iter().find(|(on, _)| *on <= sat_on)?;
    let computed = situation.computed(programme.today).value;
    let computed_before = situation.computed_on(sat_on).value;
    let (least, most) = (programme.limits.get(Limit::DeclaredLeast), programme.limits.get(Limit::ComputedMost));
    let is_green = [declared, before].iter().all(|declared| i64::from(declared.level()) >= least);
    let is_red = [computed, computed_before].iter().all(|one| one.is_rated() && i64::from(one.level()) <= most);
    let facts = Facts::Ratings { declared: declared.level(), computed: computed.level() };
    (is_green && is_red).then(|| Finding::new(Rule::Watermelon, situation.project, Level::Office, facts))
}

/// R14: the programme office owes an answer.
pub(super) fn assistance_unanswered(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let since = situation.assistance?;
    let gone = programme.calendar.working_days_between(since, programme.today);
    let working_days = i64::try_from(gone).unwrap_or(i64::MAX);
    let facts = Facts::Unanswered { since, working_days };
    (working_days > programme.limits.get(Limit::AssistanceWorkingDays))
        .then(|| Finding::new(Rule::AssistanceUnanswered, situation.project, Level::Office, facts))
}

/// R15: over several sittings every day said is the day promised, and nothing was met either: nobody looks.
pub(super) fn too_perfect(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let sittings = usize::try_from(programme.limits.get(Limit::StillSittings)).ok()?;
    let since = *programme.sittings.get(sittings.checked_sub(1)?)?;
    let is_running = situation.started_on.is_some_and(|started| started < since);
    let is_open = situation.milestones.iter().any(|milestone| !milestone.is_done());
    let moved = |on: Option<chrono::NaiveDate>| on.is_some_and(|on| on >= since);
    let lives = situation.milestones.iter().any(|milestone| {
        moved(milestone.actual) || (!milestone.is_done() && milestone.expected() != milestone.original)
    });
    (is_running && is_open && !lives)
        .then(|| Finding::new(Rule::TooPerfect, situation.project, Level::Office, Facts::Still { since }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Day, TODAY, calm};
    use super::*;
    use crate::portfolio::milestone::Milestone;
    use crate::portfolio::report::Confidence;
    use crate::samples::{day, milestone, point};

    fn declared(said: &[(&str, u8)]) -> Vec<(chrono::NaiveDate, Confidence)> {
        said.iter().map(|(on, level)| (day(on), Confidence::new(*level).unwrap())).collect()
    }

    #[test]
    fn a_missing_report_is_the_sectors_after_a_week_and_the_offices_after_three() {
        let (sector, office) = (Some(Level::Sector), Some(Level::Office));
        for (last, today, expected) in [
            (None, "2026-09-20", None),
            (None, "2026-09-21", sector),
            (None, "2026-10-04", sector),
            (None, "2026-10-05", office),
            (Some("2026-06-07"), "2026-10-05", office),
            (Some("2026-06-08"), "2026-10-05", None),
            (Some("2026-10-01"), "2026-10-05", None),
        ] {
            let said = last.map(|on| declared(&[(on, 4)])).unwrap_or_default();
            let situation = Situation { declared: said, ..calm() };
            let found = report_late(&situation, &Day::new().programme(today));
            assert_eq!(found.map(|found| found.level), expected, "{last:?} on {today}");
        }
        let young = Situation { started_on: Some(day("2026-10-01")), ..calm() };
        assert_eq!(report_late(&young, &Day::new().programme(TODAY)), None, "no cut-off was its own yet");
    }

    /// Slipped by a hundred days and running away: five less two less one.
    fn red(said: Vec<(chrono::NaiveDate, Confidence)>) -> Situation {
        let key = Milestone { forecast: Some(day("2026-12-20")), ..milestone(1, "2026-08-01") };
        let sayings = [("2026-04-01", "2026-08-10"), ("2026-06-01", "2026-11-10"), ("2026-08-01", "2026-12-20")];
        let sayings = sayings.map(|(on, to)| point(1, on, to)).to_vec();
        Situation { declared: said, milestones: vec![key], sayings, ..calm() }
    }

    #[test]
    fn green_outside_and_red_inside_at_two_sittings_is_told() {
        for (said, expected) in [
            (declared(&[("2026-11-05", 4), ("2026-09-10", 5)]), Some(Facts::Ratings { declared: 4, computed: 2 })),
            (declared(&[("2026-11-05", 3), ("2026-09-10", 5)]), None),
            (declared(&[("2026-11-05", 4), ("2026-09-10", 3)]), None),
            (declared(&[("2026-11-05", 4)]), None),
            (vec![], None),
        ] {
            let found = watermelon(&red(said.clone()), &Day::new().programme(TODAY));
            assert_eq!(found.map(|found| found.facts), expected, "{said:?}");
        }
        let fair = Situation { sayings: vec![], ..red(declared(&[("2026-11-05", 4), ("2026-09-10", 5)])) };
        assert_eq!(watermelon(&fair, &Day::new().programme(TODAY)), None, "it was not red when the committee sat");
    }

    #[test]
    fn the_office_has_ten_working_days_to_answer() {
        // The eighteenth is Independence Day: the tenth working day after the ninth is Tuesday the twenty-fourth.
        for (today, expected) in [("2026-11-24", None), ("2026-11-25", Some(11))] {
            let situation = Situation { assistance: Some(day("2026-11-09")), ..calm() };
            let found = assistance_unanswered(&situation, &Day::new().programme(today));
            let days = found.map(|found| match found.facts {
                Facts::Unanswered { working_days, .. } => working_days,
                other => panic!("{other:?}"),
            });
            assert_eq!(days, expected, "{today}");
        }
        assert_eq!(assistance_unanswered(&calm(), &Day::new().programme(TODAY)), None);
    }

    #[test]
    fn a_plan_in_which_nothing_ever_moves_is_too_perfect() {
        let open = milestone(1, "2027-03-01");
        let moved = Milestone { forecast: Some(day("2027-03-02")), ..open.clone() };
        let kept = Milestone { forecast: Some(open.original), ..open.clone() };
        let met = |on: &str| Milestone { actual: Some(day(on)), ..milestone(2, "2026-02-01") };
        for (milestones, found) in [
            (vec![], false),
            (vec![met("2026-02-01")], false),
            (vec![open.clone()], true),
            (vec![kept, met("2026-02-01")], true),
            (vec![open.clone(), met("2026-03-16")], false),
            (vec![moved], false),
        ] {
            let situation = Situation { milestones: milestones.clone(), ..calm() };
            let told = too_perfect(&situation, &Day::new().programme(TODAY));
            assert_eq!(told.is_some(), found, "{milestones:?}");
        }
        let young = Situation { milestones: vec![open], started_on: Some(day("2026-04-01")), ..calm() };
        assert_eq!(too_perfect(&young, &Day::new().programme(TODAY)), None);
    }
}
