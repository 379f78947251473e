//! R9 a decision nobody carried out, R12 a post nobody holds, R13 a phase without its gate, R16 a plan changed without
//! a decision.

use super::{Facts, Finding, Lead, Limit, Programme, Situation};
use crate::calendar::days_between;
use crate::portfolio::milestone::MilestoneKind;
use crate::steering::alert::Rule;
use crate::steering::body::Level;

/// R9: the day of a decision has passed. It goes on under the decision's own thread.
pub(super) fn decision_late(situation: &Situation, programme: &Programme) -> Vec<Finding> {
    let late = situation.decisions.iter().filter(|decision| decision.due_on < programme.today);
    late.map(|decision| {
        let days = days_between(decision.due_on, programme.today);
        let facts = Facts::Decision { number: decision.number, due_on: decision.due_on, days };
        let found = Finding::new(Rule::DecisionLate, situation.project, Level::Office, facts);
        found.of(decision.number.0).on(decision.thread)
    })
    .collect()
}

/// R12: nobody leads, or nobody stands in for who does.
pub(super) fn post_vacant(situation: &Situation) -> Option<Finding> {
    let deputy_only = match situation.lead {
        Lead::Vacant => false,
        Lead::WithoutDeputy => true,
        Lead::WithDeputy => return None,
    };
    Some(Finding::new(Rule::PostVacant, situation.project, Level::Sector, Facts::Vacant { deputy_only }))
}

/// R13: the phase was changed, and no gate was passed since the change before.
pub(super) fn phase_without_gate(situation: &Situation) -> Option<Finding> {
    let entered_on = *situation.phases.first()?;
    let before = situation.phases.get(1).copied();
    let gates = situation.milestones.iter().filter(|milestone| milestone.kind == MilestoneKind::Gate);
    let mut passed = gates.filter_map(|gate| gate.actual);
    if passed.any(|day| before.is_none_or(|before| day > before)) {
        return None;
    }
    let facts = Facts::Phase { entered_on };
    Some(Finding::new(Rule::PhaseWithoutGate, situation.project, Level::Office, facts))
}

/// R16: a change of plan that names no decision; asked about for a while, then it is history.
pub(super) fn changed_without_decision(situation: &Situation, programme: &Programme) -> Vec<Finding> {
    let most = programme.limits.get(Limit::BaselineDays);
    let recent = situation.undecided.iter().filter(|one| days_between(one.made_on, programme.today) <= most);
    recent
        .map(|one| {
            let facts = Facts::Baseline { number: one.baseline, made_on: one.made_on };
            Finding::new(Rule::ChangedWithoutDecision, situation.project, Level::Committee, facts).of(one.baseline)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Day, TODAY, calm};
    use super::super::{OpenDecision, Undecided};
    use super::*;
    use crate::portfolio::milestone::Milestone;
    use crate::samples::{day, milestone};
    use crate::steering::Thread;
    use crate::steering::decision::DecisionNumber;

    #[test]
    fn a_decision_is_late_the_day_after_its_day() {
        for (due_on, expected) in [(TODAY, None), ("2026-11-15", Some(1)), ("2026-10-15", Some(32))] {
            let decision = OpenDecision { number: DecisionNumber(4), thread: Thread(2), due_on: day(due_on) };
            let situation = Situation { decisions: vec![decision], ..calm() };
            let found = decision_late(&situation, &Day::new().programme(TODAY));
            let days = found.first().map(|found| match found.facts {
                Facts::Decision { days, .. } => days,
                ref other => panic!("{other:?}"),
            });
            assert_eq!(days, expected, "{due_on}");
            assert!(found.iter().all(|found| found.thread == Some(Thread(2)) && found.cause == "R9:1:4"));
        }
    }

    #[test]
    fn a_post_wants_a_holder_and_a_deputy() {
        for (lead, expected) in
            [(Lead::WithDeputy, None), (Lead::WithoutDeputy, Some(true)), (Lead::Vacant, Some(false))]
        {
            let found = post_vacant(&Situation { lead, ..calm() });
            let facts = expected.map(|deputy_only| Facts::Vacant { deputy_only });
            assert_eq!(found.map(|found| found.facts), facts, "{lead:?}");
        }
    }

    #[test]
    fn a_phase_is_entered_through_a_gate_passed_since_the_one_before() {
        let gate = |actual: Option<&str>| Milestone {
            kind: MilestoneKind::Gate,
            actual: actual.map(day),
            ..milestone(1, "2026-05-01")
        };
        let delivery = Milestone { actual: Some(day("2026-10-01")), ..milestone(2, "2026-10-01") };
        for (phases, gates, found) in [
            (vec![], vec![], false),
            (vec!["2026-10-02"], vec![], true),
            (vec!["2026-10-02"], vec![delivery], true),
            (vec!["2026-10-02"], vec![gate(None)], true),
            (vec!["2026-10-02"], vec![gate(Some("2026-10-01"))], false),
            (vec!["2026-10-02", "2026-10-01"], vec![gate(Some("2026-09-30"))], true),
            (vec!["2026-10-02", "2026-09-01"], vec![gate(Some("2026-09-30"))], false),
        ] {
            let phases: Vec<_> = phases.into_iter().map(day).collect();
            let situation = Situation { phases: phases.clone(), milestones: gates.clone(), ..calm() };
            assert_eq!(phase_without_gate(&situation).is_some(), found, "{phases:?} {gates:?}");
        }
    }

    #[test]
    fn a_plan_changed_without_a_decision_is_asked_about_for_half_a_year() {
        for (made_on, expected) in [("2026-05-20", 1), ("2026-05-19", 0)] {
            let undecided = vec![Undecided { baseline: 2, made_on: day(made_on) }];
            let situation = Situation { undecided, ..calm() };
            let found = changed_without_decision(&situation, &Day::new().programme(TODAY));
            assert_eq!(found.len(), expected, "{made_on}");
        }
    }
}
