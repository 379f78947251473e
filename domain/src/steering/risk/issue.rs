//! A risk that happened, or trouble that came unannounced.

use chrono::NaiveDate;

use super::{IssueNumber, IssueState, Refusal, RiskNumber};
use crate::people::PostId;
use crate::portfolio::project::ProjectNumber;
use crate::steering::Thread;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    pub number: IssueNumber,
    pub thread: Thread,
    /// The risk it was before it struck; `None` when nobody had seen it coming.
    pub risk: Option<RiskNumber>,
    pub project: Option<ProjectNumber>,
    pub category: String,
    /// What happened.
    pub body: String,
    pub happened_on: NaiveDate,
    pub owner: Option<PostId>,
    pub state: IssueState,
    /// By when it should be resolved.
    pub due_on: Option<NaiveDate>,
    pub resolved_on: Option<NaiveDate>,
    pub resolution: Option<String>,
    pub version: i64,
}

impl Issue {
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state == IssueState::Open && self.due_on.is_some_and(|due| due < today)
    }

    /// It is over, and this is how.
    ///
    /// # Errors
    /// `Resolved`, `OutcomeMissing`, `TooEarly`, `Future`.
    pub fn resolve(&self, how: &str, on: NaiveDate, today: NaiveDate) -> Result<Issue, Refusal> {
        if self.state == IssueState::Resolved {
            return Err(Refusal::Resolved);
        }
        if on < self.happened_on {
            return Err(Refusal::TooEarly { first: self.happened_on });
        }
        if on > today {
            return Err(Refusal::Future { today });
        }
        if how.trim().is_empty() {
            return Err(Refusal::OutcomeMissing);
        }
        Ok(Issue {
            state: IssueState::Resolved,
            resolved_on: Some(on),
            resolution: Some(how.to_owned()),
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_issue_is_resolved_once_between_its_day_and_today() {
        let today = day("2026-11-16");
        let issue = Issue {
            number: IssueNumber(1),
            thread: Thread(1),
            risk: None,
            project: None,
            category: "governance".into(),
            body: "Panne".into(),
            happened_on: day("2026-11-10"),
            owner: None,
            state: IssueState::Open,
            due_on: Some(day("2026-11-15")),
            resolved_on: None,
            resolution: None,
            version: 1,
        };
        assert!(issue.is_late(today) && !issue.is_late(day("2026-11-15")));
        let table = [
            ("fait", "2026-11-09", Some(Refusal::TooEarly { first: issue.happened_on })),
            ("fait", "2026-11-17", Some(Refusal::Future { today })),
            ("  ", "2026-11-12", Some(Refusal::OutcomeMissing)),
            ("fait", "2026-11-10", None),
            ("fait", "2026-11-16", None),
        ];
        for (how, on, refusal) in table {
            assert_eq!(issue.resolve(how, day(on), today).err(), refusal, "{how} on {on}");
        }
        let over = issue.resolve("Réparé", today, today).unwrap();
        assert!(!over.is_late(today));
        assert_eq!(over.resolve("encore", today, today), Err(Refusal::Resolved));
    }
}
