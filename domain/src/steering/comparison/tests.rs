use super::*;
use crate::samples::day;

const PROJECT: ProjectNumber = ProjectNumber(1);
const MILESTONE: MilestoneId = MilestoneId(11);

fn project() -> ProjectFigures {
    ProjectFigures {
        phase: Phase::Build,
        state: ProjectState::Active,
        promised: Some(day("2026-06-30")),
        expected: Some(day("2026-07-31")),
        confidences: [4, 3, 2],
        planned: Amount(100),
        paid: Amount(10),
    }
}

fn milestone() -> MilestoneFigures {
    MilestoneFigures { project: PROJECT, promised: day("2026-06-30"), expected: day("2026-07-31"), actual: None }
}

fn summary() -> Summary {
    Summary {
        projects: [(PROJECT, project())].into(),
        milestones: [(MILESTONE, milestone())].into(),
        risks: [(RiskNumber(1), RiskFigures { project: Some(PROJECT), is_open: true, score: 12 })].into(),
        decisions: [(
            DecisionNumber(1),
            DecisionFigures { project: Some(PROJECT), state: DecisionState::Taken, published: false },
        )]
        .into(),
    }
}

fn with_project(change: impl Fn(&mut ProjectFigures)) -> Summary {
    let mut summary = summary();
    summary.projects.values_mut().for_each(change);
    summary
}

fn with_milestone(change: impl Fn(&mut MilestoneFigures)) -> Summary {
    let mut summary = summary();
    summary.milestones.values_mut().for_each(change);
    summary
}

#[test]
fn a_day_against_itself_moves_nothing() {
    assert!(Comparison::of(&summary(), &summary()).is_empty());
}

#[test]
fn every_figure_of_a_project_that_moves_is_told_and_only_that() {
    type Told = fn(&ProjectMove) -> bool;
    let table: [(Summary, Told); 8] = [
        (with_project(|one| one.phase = Phase::Pilot), |told| told.phase.is_some()),
        (with_project(|one| one.state = ProjectState::Suspended), |told| told.state.is_some()),
        (with_project(|one| one.promised = None), |told| told.promised.is_some_and(|moved| moved.days().is_none())),
        (with_project(|one| one.expected = Some(day("2026-08-10"))), |told| {
            told.expected.and_then(Moved::<Option<NaiveDate>>::days) == Some(10)
        }),
        (with_project(|one| one.confidences = [4, 3, 1]), |told| {
            told.confidences == [None, None, Some(Moved { from: 2, to: 1 })]
        }),
        (with_project(|one| one.planned = Amount(120)), |told| told.planned.is_some() && told.paid.is_none()),
        (with_project(|one| one.paid = Amount(20)), |told| told.paid.is_some() && told.planned.is_none()),
        (with_milestone(|one| one.expected = day("2026-08-10")), |told| told.milestones.len() == 1),
    ];
    for (place, (to, told)) in table.into_iter().enumerate() {
        let comparison = Comparison::of(&summary(), &to);
        assert_eq!(comparison.moved.len(), 1, "row {place}");
        assert!(told(&comparison.moved[0]), "row {place}: {:?}", comparison.moved[0]);
    }
}

#[test]
fn what_was_not_computed_has_not_moved() {
    assert!(Comparison::of(&summary(), &with_project(|one| one.confidences = [4, 3, 0])).is_empty());
}

#[test]
fn a_milestone_is_done_moved_rebaselined_added_removed_or_reopened() {
    let done = with_milestone(|one| (one.actual, one.expected) = (Some(day("2026-07-01")), day("2026-07-01")));
    let rebaselined = with_milestone(|one| one.promised = day("2026-09-30"));
    let moved = with_milestone(|one| one.expected = day("2026-07-21"));
    let none = Summary { milestones: BTreeMap::new(), ..summary() };
    let expected = Moved { from: day("2026-07-31"), to: day("2026-07-21") };
    let promised = Moved { from: day("2026-06-30"), to: day("2026-09-30") };
    for (from, to, what) in [
        (summary(), done.clone(), MilestoneChange::Done { on: day("2026-07-01") }),
        (done, summary(), MilestoneChange::Reopened),
        (summary(), rebaselined, MilestoneChange::Rebaselined(promised)),
        (summary(), moved, MilestoneChange::Expected(expected)),
        (none.clone(), summary(), MilestoneChange::Added { promised: day("2026-06-30") }),
        (summary(), none, MilestoneChange::Removed),
    ] {
        let comparison = Comparison::of(&from, &to);
        assert_eq!(comparison.moved[0].milestones, [MilestoneMove { milestone: MILESTONE, what }]);
    }
    assert_eq!(expected.days(), -10);
}

#[test]
fn projects_enter_and_leave_without_counting_as_moved() {
    let empty = Summary::default();
    let comparison = Comparison::of(&empty, &summary());
    assert_eq!((comparison.entered, comparison.moved.len()), (vec![PROJECT], 0));
    let comparison = Comparison::of(&summary(), &empty);
    assert_eq!((comparison.left, comparison.moved.len()), (vec![PROJECT], 0));
}

#[test]
fn the_sentence_counts_ends_and_deliveries() {
    let mut from = summary();
    from.projects.insert(ProjectNumber(2), project());
    let mut to = with_milestone(|one| one.actual = Some(day("2026-07-31")));
    to.projects.insert(PROJECT, ProjectFigures { expected: Some(day("2026-08-01")), ..project() });
    to.projects.insert(ProjectNumber(2), ProjectFigures { expected: Some(day("2026-07-01")), ..project() });
    let comparison = Comparison::of(&from, &to);
    assert_eq!((comparison.ends(), comparison.done()), ((1, 1), 1));
}

#[test]
fn risks_open_close_and_are_rated_anew() {
    let with = |is_open, score| Summary {
        risks: [(RiskNumber(1), RiskFigures { project: Some(PROJECT), is_open, score })].into(),
        ..summary()
    };
    let none = Summary { risks: BTreeMap::new(), ..summary() };
    for (from, to, (opened, closed, moved)) in [
        (none.clone(), with(true, 12), (1, 0, 0)),
        (none, with(false, 12), (0, 0, 0)),
        (with(true, 12), with(false, 12), (0, 1, 0)),
        (with(true, 12), with(true, 20), (0, 0, 1)),
        (with(false, 12), with(true, 20), (1, 0, 0)),
    ] {
        let told = Comparison::of(&from, &to).moved.first().map_or(RiskMoves::default(), |one| one.risks);
        assert_eq!(told, RiskMoves { opened, closed, moved });
    }
}

#[test]
fn decisions_are_told_when_taken_and_when_carried_on() {
    let done = Summary {
        decisions: [(
            DecisionNumber(1),
            DecisionFigures { project: None, state: DecisionState::Done, published: true },
        )]
        .into(),
        ..summary()
    };
    let told = Comparison::of(&summary(), &done).decisions;
    assert_eq!(
        told.iter().map(|one| (one.from, one.to)).collect::<Vec<_>>(),
        [(Some(DecisionState::Taken), DecisionState::Done)]
    );
    let told = Comparison::of(&Summary { decisions: BTreeMap::new(), ..summary() }, &done).decisions;
    assert_eq!(told[0].from, None);
}

#[test]
fn the_public_compares_neither_risks_nor_the_office_s_word_nor_what_is_withheld() {
    let hidden = Hidden { reports: [PROJECT].into(), budget: [PROJECT].into() };
    let to = with_project(|one| {
        (one.confidences, one.planned, one.paid) = ([1, 1, 2], Amount(500), Amount(400));
    });
    let to = Summary { risks: BTreeMap::new(), decisions: BTreeMap::new(), ..to };
    let from = summary().for_the_public(&hidden);
    assert!(Comparison::of(&from, &to.clone().for_the_public(&hidden)).is_empty());
    let open = Hidden::default();
    let comparison = Comparison::of(&summary().for_the_public(&open), &to.for_the_public(&open));
    let told = &comparison.moved[0];
    assert_eq!(told.confidences, [Some(Moved { from: 4, to: 1 }), None, None]);
    assert!(told.planned.is_some() && told.risks.is_empty());
}
