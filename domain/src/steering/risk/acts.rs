//! What happens to a risk: it is raised, described anew, rated, reviewed; it strikes, is closed, comes back.

use chrono::{NaiveDate, TimeDelta};

use super::{Exposure, Issue, IssueNumber, IssueState, Proximity, Risk, RiskNumber, RiskState, Zone};
use crate::money::Amount;
use crate::people::PostId;
use crate::portfolio::milestone::MilestoneId;
use crate::portfolio::project::ProjectNumber;
use crate::steering::Thread;

/// What is said of a risk; how likely and how grave it is, a rating says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub project: Option<ProjectNumber>,
    pub milestone: Option<MilestoneId>,
    pub category: String,
    pub cause: String,
    pub event: String,
    pub consequence: String,
    pub impact_days: Option<i64>,
    pub impact_amount: Option<Amount>,
    pub target: Option<Exposure>,
    pub proximity: Proximity,
    pub owner: Option<PostId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not from where it stands.
    NotFrom(RiskState),
    /// The issue was resolved before.
    Resolved,
    /// The target lies above where the risk began: that is no target.
    TargetAbove(Exposure),
    /// The rating is what it was.
    Unchanged,
    /// A review belongs to the days ahead.
    ReviewTooEarly {
        first: NaiveDate,
    },
    /// So grave a risk is not left alone that long.
    ReviewTooLate {
        last: NaiveDate,
    },
    /// Before it was raised.
    TooEarly {
        first: NaiveDate,
    },
    /// Not today or before.
    Future {
        today: NaiveDate,
    },
    OutcomeMissing,
    ReasonMissing,
    ProofMissing,
    /// The response was done before.
    Done,
}

/// The most days between two reviews, by how grave the risk is (rule R7, portfolio.md 4.5: 60 days for the top ones).
pub const REVIEW_DAYS: [(Zone, i64); 4] =
    [(Zone::Low, 180), (Zone::Medium, 120), (Zone::High, 60), (Zone::Critical, 60)];

/// When a risk is looked at again unless somebody says otherwise: half of what is allowed.
#[must_use]
pub fn next_review(exposure: Exposure, today: NaiveDate) -> NaiveDate {
    today + TimeDelta::days(most_days(exposure) / 2)
}

fn most_days(exposure: Exposure) -> i64 {
    REVIEW_DAYS.iter().find(|(zone, _)| *zone == exposure.zone()).map_or(60, |(_, days)| *days)
}

impl Risk {
    /// A risk that was just seen. Its number and thread are given by whoever keeps them.
    ///
    /// # Errors
    /// `TargetAbove`, `ReviewTooEarly`, `ReviewTooLate`.
    pub fn raise(draft: Draft, exposure: Exposure, today: NaiveDate, review_on: NaiveDate) -> Result<Risk, Refusal> {
        let risk = Risk {
            number: RiskNumber(0),
            thread: Thread(0),
            project: draft.project,
            milestone: draft.milestone,
            category: draft.category,
            cause: draft.cause,
            event: draft.event,
            consequence: draft.consequence,
            impact_days: draft.impact_days,
            impact_amount: draft.impact_amount,
            current: exposure,
            initial: exposure,
            target: draft.target,
            proximity: draft.proximity,
            owner: draft.owner,
            state: RiskState::Open,
            raised_on: today,
            reviewed_on: today,
            review_on,
            closed_on: None,
            outcome: None,
            version: 1,
        };
        risk.aimed()?.reviewed(today, review_on)
    }

    /// What is said of it.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft {
            project: self.project,
            milestone: self.milestone,
            category: self.category.clone(),
            cause: self.cause.clone(),
            event: self.event.clone(),
            consequence: self.consequence.clone(),
            impact_days: self.impact_days,
            impact_amount: self.impact_amount,
            target: self.target,
            proximity: self.proximity,
            owner: self.owner,
        }
    }

    /// The same risk in other words. It stays with its project.
    ///
    /// # Errors
    /// `NotFrom`, `TargetAbove`.
    pub fn described(&self, draft: Draft) -> Result<Risk, Refusal> {
        self.open()?;
        Risk {
            milestone: draft.milestone,
            category: draft.category,
            cause: draft.cause,
            event: draft.event,
            consequence: draft.consequence,
            impact_days: draft.impact_days,
            impact_amount: draft.impact_amount,
            target: draft.target,
            proximity: draft.proximity,
            owner: draft.owner,
            ..self.clone()
        }
        .aimed()
    }

    /// Rated anew, which is a review as well: the next one moves nearer where the risk has become graver.
    ///
    /// # Errors
    /// `NotFrom`, `Unchanged`, `ReasonMissing`.
    pub fn rated(&self, exposure: Exposure, reason: &str, today: NaiveDate) -> Result<Risk, Refusal> {
        self.open()?;
        if exposure == self.current {
            return Err(Refusal::Unchanged);
        }
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let review_on = next_review(exposure, today);
        Ok(Risk { current: exposure, reviewed_on: today, review_on, ..self.clone() })
    }

    /// Looked at, and looked at again on this day.
    ///
    /// # Errors
    /// `NotFrom`, `ReviewTooEarly`, `ReviewTooLate`.
    pub fn reviewed(&self, today: NaiveDate, next: NaiveDate) -> Result<Risk, Refusal> {
        self.open()?;
        let (first, last) = (today + TimeDelta::days(1), today + TimeDelta::days(most_days(self.current)));
        if next < first {
            return Err(Refusal::ReviewTooEarly { first });
        }
        if next > last {
            return Err(Refusal::ReviewTooLate { last });
        }
        Ok(Risk { reviewed_on: today, review_on: next, ..self.clone() })
    }

    /// It struck: the issue goes on under the same thread, with the same owner.
    ///
    /// # Errors
    /// `NotFrom`, `TooEarly`, `Future`, `OutcomeMissing` when nobody says what happened.
    pub fn happened(&self, what: &str, on: NaiveDate, today: NaiveDate) -> Result<(Risk, Issue), Refusal> {
        self.open()?;
        if on < self.raised_on {
            return Err(Refusal::TooEarly { first: self.raised_on });
        }
        if on > today {
            return Err(Refusal::Future { today });
        }
        if what.trim().is_empty() {
            return Err(Refusal::OutcomeMissing);
        }
        let issue = Issue {
            number: IssueNumber(0),
            thread: self.thread,
            risk: Some(self.number),
            project: self.project,
            category: self.category.clone(),
            body: what.to_owned(),
            happened_on: on,
            owner: self.owner,
            state: IssueState::Open,
            due_on: None,
            resolved_on: None,
            resolution: None,
            version: 1,
        };
        Ok((Risk { state: RiskState::Happened, closed_on: Some(on), ..self.clone() }, issue))
    }

    /// It cannot strike any more, or need not be watched.
    ///
    /// # Errors
    /// `NotFrom`, `OutcomeMissing`.
    pub fn closed(&self, outcome: &str, today: NaiveDate) -> Result<Risk, Refusal> {
        self.open()?;
        if outcome.trim().is_empty() {
            return Err(Refusal::OutcomeMissing);
        }
        Ok(Risk { state: RiskState::Closed, closed_on: Some(today), outcome: Some(outcome.to_owned()), ..self.clone() })
    }

    /// It was closed too soon. What has struck is not reopened: its issue goes on.
    ///
    /// # Errors
    /// `NotFrom`, `ReasonMissing`.
    pub fn reopened(&self, reason: &str, today: NaiveDate) -> Result<Risk, Refusal> {
        if self.state != RiskState::Closed {
            return Err(Refusal::NotFrom(self.state));
        }
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        Ok(Risk {
            state: RiskState::Open,
            closed_on: None,
            outcome: None,
            reviewed_on: today,
            review_on: next_review(self.current, today),
            ..self.clone()
        })
    }

    fn open(&self) -> Result<(), Refusal> {
        if self.state == RiskState::Open { Ok(()) } else { Err(Refusal::NotFrom(self.state)) }
    }

    fn aimed(self) -> Result<Risk, Refusal> {
        let is_above = self.target.is_some_and(|target| target.score() > self.initial.score());
        if is_above { Err(Refusal::TargetAbove(self.initial)) } else { Ok(self) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(probability: i64, impact: i64) -> Exposure {
        Exposure::new(probability, impact).unwrap()
    }

    fn today() -> NaiveDate {
        day("2026-11-16")
    }

    fn draft(target: Option<Exposure>) -> Draft {
        Draft {
            project: Some(ProjectNumber(1)),
            milestone: None,
            category: "skills".into(),
            cause: "Deux départs".into(),
            event: "L’équipe ne tient plus la recette".into(),
            consequence: "Ouverture repoussée".into(),
            impact_days: Some(30),
            impact_amount: None,
            target,
            proximity: Proximity::Near,
            owner: Some(PostId(4)),
        }
    }

    fn open() -> Risk {
        Risk::raise(draft(Some(at(1, 4))), at(3, 4), day("2026-03-16"), day("2026-04-16")).unwrap()
    }

    #[test]
    fn a_target_lies_no_higher_than_where_the_risk_began() {
        let (raised, review) = (day("2026-03-16"), day("2026-04-16"));
        for (target, taken) in [(None, true), (Some(at(1, 1)), true), (Some(at(4, 3)), true), (Some(at(4, 4)), false)] {
            let raise = Risk::raise(draft(target), at(3, 4), raised, review);
            assert_eq!(raise.is_ok(), taken, "{target:?}");
            let described = open().described(draft(target));
            assert_eq!(
                described.map(|risk| risk.target),
                if taken { Ok(target) } else { Err(Refusal::TargetAbove(at(3, 4))) }
            );
        }
    }

    #[test]
    fn the_graver_a_risk_the_sooner_it_is_reviewed() {
        let days = |probability, impact| (next_review(at(probability, impact), today()) - today()).num_days();
        assert_eq!([days(1, 1), days(3, 3), days(3, 5), days(5, 5)], [90, 60, 30, 30]);
        let table = [
            (at(1, 1), 180, true),
            (at(1, 1), 181, false),
            (at(3, 5), 60, true),
            (at(3, 5), 61, false),
            (at(3, 5), 0, false),
            (at(3, 5), -1, false),
        ];
        for (current, ahead, taken) in table {
            let risk = Risk { current, ..open() };
            let reviewed = risk.reviewed(today(), today() + TimeDelta::days(ahead));
            assert_eq!(reviewed.is_ok(), taken, "{current} in {ahead} days");
        }
    }

    #[test]
    fn a_rating_changes_something_and_says_why() {
        assert_eq!(open().rated(at(3, 4), "rien", today()), Err(Refusal::Unchanged));
        assert_eq!(open().rated(at(5, 4), " ", today()), Err(Refusal::ReasonMissing));
        let rated = open().rated(at(5, 4), "Un troisième départ", today()).unwrap();
        assert_eq!((rated.current, rated.initial, rated.target), (at(5, 4), at(3, 4), Some(at(1, 4))));
        assert_eq!((rated.reviewed_on, rated.review_on), (today(), day("2026-12-16")));
    }

    #[test]
    fn what_strikes_becomes_an_issue_of_the_same_thread() {
        let risk = Risk { thread: Thread(9), number: RiskNumber(3), ..open() };
        assert_eq!(risk.happened("x", day("2026-03-15"), today()), Err(Refusal::TooEarly { first: risk.raised_on }));
        assert_eq!(risk.happened("x", day("2026-11-17"), today()), Err(Refusal::Future { today: today() }));
        assert_eq!(risk.happened(" ", today(), today()), Err(Refusal::OutcomeMissing));
        let (after, issue) = risk.happened("Recette arrêtée", day("2026-11-10"), today()).unwrap();
        assert_eq!((after.state, after.closed_on), (RiskState::Happened, Some(day("2026-11-10"))));
        assert_eq!((issue.thread, issue.risk, issue.owner), (Thread(9), Some(RiskNumber(3)), Some(PostId(4))));
        assert_eq!((issue.state, issue.project), (IssueState::Open, Some(ProjectNumber(1))));
    }

    #[test]
    fn only_an_open_risk_moves_and_only_a_closed_one_comes_back() {
        for state in RiskState::ALL.iter().copied() {
            let risk = Risk { state, ..open() };
            let refused = Err(Refusal::NotFrom(state));
            let is_open = state == RiskState::Open;
            let moves = [
                risk.described(draft(None)),
                risk.rated(at(1, 1), "mieux", today()),
                risk.reviewed(today(), day("2026-12-01")),
                risk.happened("oui", today(), today()).map(|(risk, _)| risk),
                risk.closed("évité", today()),
            ];
            for moved in moves {
                assert_eq!(moved.is_ok(), is_open, "{state}: {moved:?}");
                assert!(is_open || moved == refused, "{state}");
            }
            let reopened = risk.reopened("trop tôt", today());
            assert_eq!(reopened.is_ok(), state == RiskState::Closed, "{state}");
        }
    }

    #[test]
    fn closing_says_what_came_of_it_and_reopening_why() {
        assert_eq!(open().closed("", today()), Err(Refusal::OutcomeMissing));
        let closed = open().closed("Poste pourvu", today()).unwrap();
        assert_eq!((closed.closed_on, closed.outcome.as_deref()), (Some(today()), Some("Poste pourvu")));
        assert_eq!(closed.reopened("  ", today()), Err(Refusal::ReasonMissing));
        let back = closed.reopened("Nouveau départ", today()).unwrap();
        assert_eq!((back.state, back.closed_on, back.outcome.clone()), (RiskState::Open, None, None));
        assert_eq!(back.review_on, day("2027-01-15"));
    }
}
