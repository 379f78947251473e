//! What moved between two days: the figures of one day against those of another, project by project.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::decision::{DecisionNumber, DecisionState};
use super::risk::RiskNumber;
use crate::money::Amount;
use crate::portfolio::milestone::MilestoneId;
use crate::portfolio::project::{Phase, ProjectNumber, ProjectState};

/// The figures of one day, as far as they can be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub projects: BTreeMap<ProjectNumber, ProjectFigures>,
    pub milestones: BTreeMap<MilestoneId, MilestoneFigures>,
    pub risks: BTreeMap<RiskNumber, RiskFigures>,
    pub decisions: BTreeMap<DecisionNumber, DecisionFigures>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProjectFigures {
    pub phase: Phase,
    pub state: ProjectState,
    pub promised: Option<NaiveDate>,
    pub expected: Option<NaiveDate>,
    /// By the lead, by the office, by the arithmetic; 0 is not rated.
    pub confidences: [i64; 3],
    pub planned: Amount,
    pub paid: Amount,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MilestoneFigures {
    pub project: ProjectNumber,
    pub promised: NaiveDate,
    pub expected: NaiveDate,
    pub actual: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskFigures {
    pub project: Option<ProjectNumber>,
    pub is_open: bool,
    pub score: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionFigures {
    pub project: Option<ProjectNumber>,
    pub state: DecisionState,
    pub published: bool,
}

/// A figure that is not what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved<T> {
    pub from: T,
    pub to: T,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    pub entered: Vec<ProjectNumber>,
    pub left: Vec<ProjectNumber>,
    /// Only projects of both days, and only those that moved.
    pub moved: Vec<ProjectMove>,
    /// Risks of the whole portfolio.
    pub risks: RiskMoves,
    /// Taken since, or carried on since; `None`: not there on the first day.
    pub decisions: Vec<DecisionMove>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectMove {
    pub number: ProjectNumber,
    pub phase: Option<Moved<Phase>>,
    pub state: Option<Moved<ProjectState>>,
    pub promised: Option<Moved<Option<NaiveDate>>>,
    pub expected: Option<Moved<Option<NaiveDate>>>,
    /// Lead, office, arithmetic.
    pub confidences: [Option<Moved<i64>>; 3],
    pub planned: Option<Moved<Amount>>,
    pub paid: Option<Moved<Amount>>,
    pub milestones: Vec<MilestoneMove>,
    pub risks: RiskMoves,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MilestoneMove {
    pub milestone: MilestoneId,
    pub what: MilestoneChange,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MilestoneChange {
    Added {
        promised: NaiveDate,
    },
    Removed,
    Done {
        on: NaiveDate,
    },
    Reopened,
    /// The promise itself was allowed to change.
    Rebaselined(Moved<NaiveDate>),
    Expected(Moved<NaiveDate>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RiskMoves {
    pub opened: usize,
    pub closed: usize,
    /// Rated otherwise than before.
    pub moved: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionMove {
    pub number: DecisionNumber,
    pub project: Option<ProjectNumber>,
    pub from: Option<DecisionState>,
    pub to: DecisionState,
}

impl Moved<Option<NaiveDate>> {
    /// Days later; `None` where one of the days has no date.
    #[must_use]
    pub fn days(self) -> Option<i64> {
        Some((self.to? - self.from?).num_days())
    }
}

impl Moved<NaiveDate> {
    #[must_use]
    pub fn days(self) -> i64 {
        (self.to - self.from).num_days()
    }
}

impl RiskMoves {
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.opened + self.closed + self.moved == 0
    }
}

/// What projects withhold of these figures. Risks, the office's own word and decisions that are not published are never
/// the public's.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    pub reports: BTreeSet<ProjectNumber>,
    pub budget: BTreeSet<ProjectNumber>,
}

impl Summary {
    /// The figures as the public may compare them.
    #[must_use]
    pub fn for_the_public(mut self, hidden: &Hidden) -> Summary {
        for (number, figures) in &mut self.projects {
            let [declared, _, computed] = figures.confidences;
            figures.confidences = [if hidden.reports.contains(number) { 0 } else { declared }, 0, computed];
            if hidden.budget.contains(number) {
                (figures.planned, figures.paid) = (Amount(0), Amount(0));
            }
        }
        self.risks.clear();
        self.decisions.retain(|_, decision| decision.published);
        self
    }
}

impl Comparison {
    /// What moved from one day to the other.
    #[must_use]
    pub fn of(from: &Summary, to: &Summary) -> Comparison {
        let mut milestones = milestone_moves(from, to);
        let mut risks = risk_moves(from, to);
        let of_both = from.projects.iter().filter_map(|(number, was)| Some((*number, was, to.projects.get(number)?)));
        let moved = of_both.map(|(number, was, is)| {
            let (milestones, risks) = (milestones.remove(&number), risks.remove(&Some(number)));
            project_move(number, was, is, milestones.unwrap_or_default(), risks.unwrap_or_default())
        });
        let moved = moved.filter(ProjectMove::is_any).collect();
        let only = |one: &Summary, other: &Summary| {
            one.projects.keys().filter(|number| !other.projects.contains_key(number)).copied().collect()
        };
        Comparison {
            entered: only(to, from),
            left: only(from, to),
            moved,
            risks: risks.remove(&None).unwrap_or_default(),
            decisions: decision_moves(from, to),
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.moved.is_empty()
            && self.entered.is_empty()
            && self.left.is_empty()
            && self.decisions.is_empty()
            && self.risks.is_empty()
    }

    /// How many projects end later, and how many earlier, than was expected.
    #[must_use]
    pub fn ends(&self) -> (usize, usize) {
        let days = |one: &ProjectMove| one.expected.and_then(Moved::<Option<NaiveDate>>::days).unwrap_or_default();
        let count = |is: fn(i64) -> bool| self.moved.iter().filter(|one| is(days(one))).count();
        (count(|days| days > 0), count(|days| days < 0))
    }

    /// How many milestones were done.
    #[must_use]
    pub fn done(&self) -> usize {
        let all = self.moved.iter().flat_map(|one| &one.milestones);
        all.filter(|one| matches!(one.what, MilestoneChange::Done { .. })).count()
    }
}

impl ProjectMove {
    fn is_any(&self) -> bool {
        self.phase.is_some()
            || self.state.is_some()
            || self.promised.is_some()
            || self.expected.is_some()
            || self.confidences.iter().any(Option::is_some)
            || self.planned.is_some()
            || self.paid.is_some()
            || !self.milestones.is_empty()
            || !self.risks.is_empty()
    }
}

fn moved<T: PartialEq>(from: T, to: T) -> Option<Moved<T>> {
    (from != to).then_some(Moved { from, to })
}

fn project_move(
    number: ProjectNumber,
    was: &ProjectFigures,
    is: &ProjectFigures,
    milestones: Vec<MilestoneMove>,
    risks: RiskMoves,
) -> ProjectMove {
    let [[lead_was, office_was, computed_was], [lead, office, computed]] = [was.confidences, is.confidences];
    ProjectMove {
        number,
        phase: moved(was.phase, is.phase),
        state: moved(was.state, is.state),
        promised: moved(was.promised, is.promised),
        expected: moved(was.expected, is.expected),
        confidences: [moved(lead_was, lead), moved(office_was, office), computed_move(computed_was, computed)],
        planned: moved(was.planned, is.planned),
        paid: moved(was.paid, is.paid),
        milestones,
        risks,
    }
}

/// What was not computed on one of the days has not moved: silence is no verdict.
fn computed_move(from: i64, to: i64) -> Option<Moved<i64>> {
    if from == 0 || to == 0 { None } else { moved(from, to) }
}

fn milestone_moves(from: &Summary, to: &Summary) -> BTreeMap<ProjectNumber, Vec<MilestoneMove>> {
    let mut moves: BTreeMap<ProjectNumber, Vec<MilestoneMove>> = BTreeMap::new();
    let mut tell = |project, milestone, what| moves.entry(project).or_default().push(MilestoneMove { milestone, what });
    for (id, is) in &to.milestones {
        match from.milestones.get(id) {
            None => tell(is.project, *id, MilestoneChange::Added { promised: is.promised }),
            Some(was) => changes(was, is).into_iter().flatten().for_each(|what| tell(is.project, *id, what)),
        }
    }
    for (id, was) in from.milestones.iter().filter(|(id, _)| !to.milestones.contains_key(id)) {
        tell(was.project, *id, MilestoneChange::Removed);
    }
    moves
}

/// A milestone that was done moves no more: its day is told instead.
fn changes(was: &MilestoneFigures, is: &MilestoneFigures) -> [Option<MilestoneChange>; 2] {
    let promised = moved(was.promised, is.promised).map(MilestoneChange::Rebaselined);
    let happened = match (was.actual, is.actual) {
        (None, Some(on)) => Some(MilestoneChange::Done { on }),
        (Some(_), None) => Some(MilestoneChange::Reopened),
        _ => moved(was.expected, is.expected).map(MilestoneChange::Expected),
    };
    [promised, happened]
}

fn risk_moves(from: &Summary, to: &Summary) -> BTreeMap<Option<ProjectNumber>, RiskMoves> {
    let mut moves: BTreeMap<Option<ProjectNumber>, RiskMoves> = BTreeMap::new();
    for (number, is) in &to.risks {
        let was = from.risks.get(number);
        let was_open = was.is_some_and(|was| was.is_open);
        let of_project = moves.entry(is.project).or_default();
        of_project.opened += usize::from(is.is_open && !was_open);
        of_project.closed += usize::from(!is.is_open && was_open);
        of_project.moved += usize::from(is.is_open && was.is_some_and(|was| was.is_open && was.score != is.score));
    }
    moves
}

fn decision_moves(from: &Summary, to: &Summary) -> Vec<DecisionMove> {
    let tell = |(number, is): (&DecisionNumber, &DecisionFigures)| {
        let was = from.decisions.get(number).map(|was| was.state);
        let tell = DecisionMove { number: *number, project: is.project, from: was, to: is.state };
        (was != Some(is.state)).then_some(tell)
    };
    to.decisions.iter().filter_map(tell).collect()
}
