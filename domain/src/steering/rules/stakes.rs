//! R5 money, R6 a high risk nobody acts on, R7 a high risk nobody looked at.

use super::{Facts, Finding, HighRisk, Limit, Programme, Situation};
use crate::calendar::days_between;
use crate::steering::alert::Rule;
use crate::steering::body::Level;

/// R5: beyond the plan; further beyond, the programme office hears of it.
pub(super) fn cost(situation: &Situation, programme: &Programme) -> Option<Finding> {
    let tenths = situation.overrun.map(tenths)?;
    if tenths <= programme.limits.get(Limit::CostPercent) * 10 {
        return None;
    }
    let grave = tenths > programme.limits.get(Limit::CostEscalatePercent) * 10;
    let level = if grave { Level::Office } else { Level::Sector };
    Some(Finding::new(Rule::Cost, situation.project, level, Facts::Overrun { tenths }))
}

/// R6: a high risk without action, or with one that is late. It goes on under the risk's own thread.
pub(super) fn unattended(situation: &Situation, programme: &Programme) -> Vec<Finding> {
    let high = high(situation, programme).filter(|risk| risk.is_unattended(programme.today));
    high.map(|risk| {
        let facts = Facts::Risk { number: risk.number, score: risk.score, action_due: risk.action_due };
        of_risk(Rule::RiskUnattended, situation, Level::Office, risk, facts)
    })
    .collect()
}

/// R7: a high risk nobody has reviewed for too long.
pub(super) fn not_reviewed(situation: &Situation, programme: &Programme) -> Vec<Finding> {
    let most = programme.limits.get(Limit::RiskReviewDays);
    high(situation, programme)
        .filter_map(|risk| {
            let days = days_between(risk.reviewed_on, programme.today);
            let facts = Facts::Review { number: risk.number, days };
            (days > most).then(|| of_risk(Rule::RiskNotReviewed, situation, Level::Sector, risk, facts))
        })
        .collect()
}

fn high<'a>(situation: &'a Situation, programme: &Programme) -> impl Iterator<Item = &'a HighRisk> {
    let least = programme.limits.get(Limit::RiskScore);
    situation.risks.iter().filter(move |risk| i64::from(risk.score) >= least)
}

fn of_risk(rule: Rule, situation: &Situation, level: Level, risk: &HighRisk, facts: Facts) -> Finding {
    Finding::new(rule, situation.project, level, facts).of(risk.number.0).on(risk.thread)
}

/// Rounded up: a hair over five percent is over five percent.
#[expect(clippy::cast_possible_truncation, reason = "a share of a budget, far below the limit")]
fn tenths(percent: f64) -> i64 {
    (percent * 10.0 - 1e-6).ceil() as i64
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Day, TODAY, calm};
    use super::*;
    use crate::samples::day;
    use crate::steering::Thread;
    use crate::steering::risk::RiskNumber;

    #[test]
    fn money_beyond_five_percent_is_explained_and_beyond_ten_climbs() {
        for (overrun, expected) in [
            (None, None),
            (Some(5.0), None),
            (Some(5.01), Some((51, Level::Sector))),
            (Some(10.0), Some((100, Level::Sector))),
            (Some(10.1), Some((101, Level::Office))),
        ] {
            let found = cost(&Situation { overrun, ..calm() }, &Day::new().programme(TODAY));
            let found = found.map(|found| match found.facts {
                Facts::Overrun { tenths } => (tenths, found.level),
                other => panic!("{other:?}"),
            });
            assert_eq!(found, expected, "{overrun:?}");
        }
    }

    fn risk(score: u8, action_due: Option<&str>, reviewed_on: &str) -> HighRisk {
        let action_due = action_due.map(day);
        HighRisk { number: RiskNumber(9), thread: Thread(4), score, reviewed_on: day(reviewed_on), action_due }
    }

    #[test]
    fn a_high_risk_wants_an_action_in_time_and_a_look_every_sixty_days() {
        for (risk, rules) in [
            (risk(14, None, "2026-01-01"), vec![]),
            (risk(15, Some(TODAY), "2026-09-17"), vec![]),
            (risk(15, None, "2026-11-01"), vec!["R6:1:9"]),
            (risk(20, Some("2026-11-15"), "2026-11-01"), vec!["R6:1:9"]),
            (risk(20, Some("2026-12-15"), "2026-09-16"), vec!["R7:1:9"]),
            (risk(25, None, "2026-09-16"), vec!["R6:1:9", "R7:1:9"]),
        ] {
            let situation = Situation { risks: vec![risk], ..calm() };
            let day = Day::new();
            let mut found = unattended(&situation, &day.programme(TODAY));
            found.extend(not_reviewed(&situation, &day.programme(TODAY)));
            assert_eq!(found.iter().map(|found| found.cause.as_str()).collect::<Vec<_>>(), rules, "{risk:?}");
            assert!(found.iter().all(|found| found.thread == Some(Thread(4))), "the risk's own thread");
        }
    }
}
