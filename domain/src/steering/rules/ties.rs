//! R10 what is needed comes too late, R11 the legal text comes after the milestone it conditions.

use super::{Facts, Finding, Portfolio, Programme, Situation};
use crate::portfolio::dependency::{Dependency, Fit};
use crate::portfolio::milestone::Milestone;
use crate::portfolio::project::ProjectNumber;
use crate::steering::alert::Rule;
use crate::steering::body::Level;

/// R10: told to both sides, to each as it stands for them.
pub(super) fn predecessor_late(situation: &Situation, portfolio: &Portfolio) -> Vec<Finding> {
    let broken = situation.dependencies.iter().filter_map(|one| Some((one, days_broken(one, portfolio)?)));
    broken
        .map(|(one, days)| {
            let waits = one.project == situation.project;
            let other = if waits { one.needs.0 } else { one.project.0 };
            let facts = Facts::Dependency { other, days, waits };
            Finding::new(Rule::PredecessorLate, situation.project, Level::Office, facts).of(one.id.0)
        })
        .collect()
}

/// R11: the milestone is expected soon, or met already, and its text is not in force.
pub(super) fn text_late(situation: &Situation, programme: &Programme) -> Vec<Finding> {
    situation
        .texts
        .iter()
        .filter_map(|text| {
            let mut milestones = situation.milestones.iter();
            let milestone = milestones.find(|milestone| text.is_behind(milestone, programme.today))?;
            let facts = Facts::Text { milestone: milestone.number, expected: milestone.expected() };
            Some(Finding::new(Rule::LegalTextLate, situation.project, Level::Office, facts).of(text.id.0))
        })
        .collect()
}

fn days_broken(one: &Dependency, portfolio: &Portfolio) -> Option<i64> {
    let roadmap = |project: ProjectNumber| -> &[Milestone] {
        portfolio.get(&project).map(|situation| situation.milestones.as_slice()).unwrap_or_default()
    };
    match one.fit(roadmap(one.project), roadmap(one.needs)) {
        Fit::Broken { days } => Some(days),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{Day, TODAY, calm};
    use super::*;
    use crate::portfolio::dependency::DependencyId;
    use crate::portfolio::legal_text::{LegalStage, LegalStep, LegalText, LegalTextId, LegalTextKind};
    use crate::samples::{day, french, milestone};

    #[test]
    fn a_broken_dependency_is_told_to_both_sides() {
        let one = Dependency {
            id: DependencyId(5),
            project: ProjectNumber(1),
            milestone: None,
            needs: ProjectNumber(2),
            needs_milestone: None,
            reason: "Annuaire".into(),
        };
        let of = |number, original: &str| Situation {
            project: ProjectNumber(number),
            milestones: vec![Milestone { project: ProjectNumber(number), ..milestone(number, original) }],
            dependencies: vec![one.clone()],
            ..calm()
        };
        for (needed, expected) in [("2027-01-10", vec![]), ("2027-01-21", vec![(2, true), (1, false)])] {
            let portfolio: Portfolio =
                [(ProjectNumber(1), of(1, "2027-01-11")), (ProjectNumber(2), of(2, needed))].into();
            let found = portfolio.values().flat_map(|situation| predecessor_late(situation, &portfolio));
            let sides: Vec<_> = found
                .map(|found| match found.facts {
                    Facts::Dependency { other, days: 10, waits } => (other, waits),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(sides, expected, "{needed}");
        }
    }

    #[test]
    fn a_text_should_be_in_force_thirty_days_before_its_milestone() {
        let step = |stage| vec![LegalStep { stage, entered_on: day("2026-05-01") }];
        let milestone = milestone(3, "2026-12-16");
        for (steps, today, expected) in [
            (step(LegalStage::Council), "2026-11-15", 0),
            (step(LegalStage::Council), TODAY, 1),
            (step(LegalStage::OfficialBulletin), TODAY, 0),
            (vec![], TODAY, 1),
        ] {
            let text = LegalText {
                id: LegalTextId(8),
                project: ProjectNumber(1),
                milestone: Some(milestone.id),
                kind: LegalTextKind::Decree,
                names: french("Décret"),
                steps,
                version: 1,
            };
            let situation = Situation { texts: vec![text], milestones: vec![milestone.clone()], ..calm() };
            assert_eq!(text_late(&situation, &Day::new().programme(today)).len(), expected, "{today}");
        }
    }
}
