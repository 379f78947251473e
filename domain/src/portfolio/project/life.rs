//! What can happen to a project as a whole: renamed, moved to a phase, taken out of the programme and back, made the
//! successor of another.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{FormerName, Phase, Project, ProjectNumber, ProjectState};
use crate::calendar::days_between;
use crate::language::Names;

/// Why a project refuses a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A project has a name in one language at least.
    Nameless,
    /// It is that already.
    Unchanged,
    /// Delivered, stopped or merged: it has to be resumed first.
    Over,
    /// It is active: there is nothing to resume.
    Lives,
    /// `Active` is not a way to leave; see [`Project::resume`].
    NotAnExit,
    /// Every exit but delivery has a reason.
    ReasonNeeded,
    /// A project does not succeed itself, directly or through others.
    Circular,
}

impl ProjectState {
    /// In the programme: worked on, or waiting to be.
    pub const LIVE: &'static [ProjectState] = &[ProjectState::Active, ProjectState::Suspended];
    /// Out of the programme, each with its own ending.
    pub const OVER: &'static [ProjectState] = &[ProjectState::Delivered, ProjectState::Stopped, ProjectState::Merged];

    #[must_use]
    pub fn is_over(self) -> bool {
        ProjectState::OVER.contains(&self)
    }

    /// Every exit but delivery has a reason (portfolio.md 1.A, line 5); a suspension too.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, ProjectState::Suspended | ProjectState::Stopped | ProjectState::Merged)
    }
}

/// Days since something was heard; `None` when nothing ever was. Counted from the day in universal time, which may
/// differ from the reader's by one.
#[must_use]
pub fn age_of_news(heard_at: Option<DateTime<Utc>>, today: NaiveDate) -> Option<i64> {
    heard_at.map(|heard| days_between(heard.date_naive(), today).max(0))
}

impl Project {
    /// In the programme: worked on, or waiting to be.
    #[must_use]
    pub fn lives(&self) -> bool {
        !self.state.is_over()
    }

    /// Reminded of its two-minute update, and late without it: a suspended project has nothing to report.
    #[must_use]
    pub fn owes_updates(&self) -> bool {
        self.state == ProjectState::Active
    }

    /// Days since somebody last said something about it; `None` when nobody ever did.
    #[must_use]
    pub fn information_age(&self, today: NaiveDate) -> Option<i64> {
        age_of_news(self.heard_at, today)
    }

    /// The project under its new name, and the former one, kept to the day it was last used. A name that only gains a
    /// language is no renaming, and leaves no former name.
    ///
    /// # Errors
    /// `Nameless` or `Unchanged`.
    pub fn rename(&self, names: Names, today: NaiveDate) -> Result<(Project, Option<FormerName>), Refusal> {
        if names.is_empty() {
            return Err(Refusal::Nameless);
        }
        if names == self.names {
            return Err(Refusal::Unchanged);
        }
        let only_added = self.names.iter().all(|(language, name)| names.get(language) == Some(name));
        let former = (!only_added).then(|| FormerName { names: self.names.clone(), until: today });
        Ok((Project { names, ..self.clone() }, former))
    }

    /// The project in another phase, later or earlier: phases may be gone through again.
    ///
    /// # Errors
    /// `Over` or `Unchanged`.
    pub fn enter(&self, phase: Phase) -> Result<Project, Refusal> {
        if self.state.is_over() {
            return Err(Refusal::Over);
        }
        if phase == self.phase {
            return Err(Refusal::Unchanged);
        }
        Ok(Project { phase, ..self.clone() })
    }

    /// The project suspended, delivered, stopped or merged. A delivered one keeps the reason too, if there is one.
    ///
    /// # Errors
    /// `NotAnExit`, `Over`, `Unchanged` (a suspended project suspended again) or `ReasonNeeded`.
    pub fn leave(&self, state: ProjectState, reason: Option<Names>) -> Result<Project, Refusal> {
        let reason = reason.filter(|reason| !reason.is_empty());
        if state == ProjectState::Active {
            return Err(Refusal::NotAnExit);
        }
        if self.state.is_over() {
            return Err(Refusal::Over);
        }
        if state == self.state {
            return Err(Refusal::Unchanged);
        }
        if state.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonNeeded);
        }
        Ok(Project { state, exit_reason: reason, ..self.clone() })
    }

    /// The project back at work, from wherever it had gone: a project that left by mistake must have a way back. The
    /// journal keeps that it was away.
    ///
    /// # Errors
    /// `Lives`.
    pub fn resume(&self) -> Result<Project, Refusal> {
        if self.state == ProjectState::Active {
            return Err(Refusal::Lives);
        }
        Ok(Project { state: ProjectState::Active, exit_reason: None, ..self.clone() })
    }

    /// The project as the successor of another one, or of none. `before` tells the predecessor of any project.
    ///
    /// # Errors
    /// `Circular` when the other one descends from this one, or is it.
    pub fn succeed(
        &self,
        predecessor: Option<ProjectNumber>,
        before: impl Fn(ProjectNumber) -> Option<ProjectNumber>,
    ) -> Result<Project, Refusal> {
        let mut seen = BTreeSet::new();
        let mut ancestor = predecessor;
        // `seen` ends the walk if the stored chain itself is circular.
        while let Some(number) = ancestor.filter(|number| seen.insert(*number)) {
            if number == self.number {
                return Err(Refusal::Circular);
            }
            ancestor = before(number);
        }
        Ok(Project { predecessor, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, french, project};

    fn in_state(state: ProjectState) -> Project {
        Project { state, exit_reason: state.needs_reason().then(|| french("Crédits")), ..project(12) }
    }

    #[test]
    fn a_state_is_live_or_over_and_never_both() {
        for state in ProjectState::ALL {
            assert_ne!(ProjectState::LIVE.contains(state), ProjectState::OVER.contains(state), "{state}");
            assert_eq!(in_state(*state).lives(), !state.is_over(), "{state}");
        }
        assert!(!in_state(ProjectState::Suspended).owes_updates());
        assert!(in_state(ProjectState::Active).owes_updates());
    }

    #[test]
    fn every_state_meets_every_exit() {
        use ProjectState::{Active, Delivered, Merged, Stopped, Suspended};
        use Refusal::{Lives, NotAnExit, Over, ReasonNeeded, Unchanged};
        // From a state: leaving without a reason for each of the five states, and resuming.
        let table = [
            (Active, [Err(NotAnExit), Err(ReasonNeeded), Ok(()), Err(ReasonNeeded), Err(ReasonNeeded)], Err(Lives)),
            (Suspended, [Err(NotAnExit), Err(Unchanged), Ok(()), Err(ReasonNeeded), Err(ReasonNeeded)], Ok(())),
            (Delivered, [Err(NotAnExit), Err(Over), Err(Over), Err(Over), Err(Over)], Ok(())),
            (Stopped, [Err(NotAnExit), Err(Over), Err(Over), Err(Over), Err(Over)], Ok(())),
            (Merged, [Err(NotAnExit), Err(Over), Err(Over), Err(Over), Err(Over)], Ok(())),
        ];
        for (from, exits, resumed) in table {
            for (to, expected) in ProjectState::ALL.iter().zip(exits) {
                let left = in_state(from).leave(*to, None);
                assert_eq!(left.map(|left| assert_eq!(left.state, *to)), expected, "{from} to {to}");
                let with_reason = in_state(from).leave(*to, Some(french("Crédits")));
                let expected = if expected == Err(ReasonNeeded) { Ok(()) } else { expected };
                assert_eq!(
                    with_reason.map(|left| assert_eq!(left.exit_reason, Some(french("Crédits")))),
                    expected,
                    "{from} to {to}"
                );
            }
            let back = in_state(from).resume();
            assert_eq!(back.map(|back| assert_eq!((back.state, back.exit_reason), (Active, None))), resumed, "{from}");
        }
        assert_eq!(in_state(Active).leave(Stopped, Some(Names::default())), Err(ReasonNeeded));
    }

    #[test]
    fn the_age_of_information_is_counted_in_days_and_never_negative() {
        let heard = Project { heard_at: "2026-11-21T10:00:00Z".parse().ok(), ..project(12) };
        assert_eq!(heard.information_age(day("2026-12-21")), Some(30));
        assert_eq!(heard.information_age(day("2026-11-20")), Some(0));
        assert_eq!(project(12).information_age(day("2026-12-21")), None);
    }

    #[test]
    fn a_renamed_project_keeps_its_former_name() {
        let today = day("2026-11-21");
        assert_eq!(project(12).rename(Names::default(), today), Err(Refusal::Nameless));
        assert_eq!(project(12).rename(french("Watiqa"), today), Err(Refusal::Unchanged));
        let (renamed, former) = project(12).rename(french("Guichet"), today).unwrap();
        assert_eq!((renamed.names, renamed.number), (french("Guichet"), ProjectNumber(12)));
        assert_eq!(former, Some(FormerName { names: french("Watiqa"), until: today }));
    }

    #[test]
    fn a_name_that_gains_a_language_is_not_a_former_name() {
        let both = Names { ar: Some("وثيقة".into()), ..french("Watiqa") };
        let (renamed, former) = project(12).rename(both.clone(), day("2026-11-21")).unwrap();
        assert_eq!((renamed.names, former), (both, None));
    }

    #[test]
    fn a_project_enters_any_other_phase_while_it_lives() {
        assert_eq!(project(12).enter(Phase::Design).map(|project| project.phase), Ok(Phase::Design));
        assert_eq!(project(12).enter(Phase::Build), Err(Refusal::Unchanged));
        assert_eq!(in_state(ProjectState::Stopped).enter(Phase::Pilot), Err(Refusal::Over));
    }

    #[test]
    fn a_project_succeeds_no_descendant_of_its_own() {
        let before = |number: ProjectNumber| match number.0 {
            3 => Some(ProjectNumber(2)),
            2 => Some(ProjectNumber(1)),
            8 => Some(ProjectNumber(9)),
            9 => Some(ProjectNumber(8)),
            _ => None,
        };
        for (own, predecessor, refused) in [(1, 1, true), (1, 3, true), (3, 2, false), (4, 3, false), (4, 8, false)] {
            let answer = project(own).succeed(Some(ProjectNumber(predecessor)), before);
            assert_eq!(answer.is_err(), refused, "{own} after {predecessor}");
        }
        assert_eq!(project(1).succeed(None, before).map(|project| project.predecessor), Ok(None));
    }
}
