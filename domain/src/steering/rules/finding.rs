//! What a rule found: for which project, why it is the same tomorrow, how high it goes, and the figures it rests on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::portfolio::project::ProjectNumber;
use crate::steering::Thread;
use crate::steering::alert::Rule;
use crate::steering::body::Level;
use crate::steering::decision::DecisionNumber;
use crate::steering::risk::RiskNumber;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub project: ProjectNumber,
    /// The rule, the project, and the record where that matters: `R6:35:12`.
    pub cause: String,
    /// Who should look at it first.
    pub level: Level,
    pub facts: Facts,
    /// That of the risk or the decision it rests on.
    pub thread: Option<Thread>,
}

/// A milestone by its place in the project, and so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub milestone: i64,
    pub days: i64,
}

/// The figures, kept as JSON and worded by `views`. They change from day to day without making another alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Facts {
    /// No report for the sitting of this cut-off, so many days after it.
    NoReport {
        cutoff: NaiveDate,
        days: i64,
    },
    /// The one that is furthest off first.
    Milestones {
        moved: Vec<Moved>,
    },
    /// Tenths of a percent beyond the plan.
    Overrun {
        tenths: i64,
    },
    Risk {
        number: RiskNumber,
        score: u8,
        action_due: Option<NaiveDate>,
    },
    Review {
        number: RiskNumber,
        days: i64,
    },
    Ratings {
        declared: u8,
        computed: u8,
    },
    Decision {
        number: DecisionNumber,
        due_on: NaiveDate,
        days: i64,
    },
    /// Told to both sides; `waits`: it is this project that waits.
    Dependency {
        other: i64,
        days: i64,
        waits: bool,
    },
    Text {
        milestone: i64,
        expected: NaiveDate,
    },
    /// Nobody leads, or nobody stands in for who does.
    Vacant {
        deputy_only: bool,
    },
    Phase {
        entered_on: NaiveDate,
    },
    Unanswered {
        since: NaiveDate,
        working_days: i64,
    },
    Still {
        since: NaiveDate,
    },
    Baseline {
        number: i64,
        made_on: NaiveDate,
    },
    /// A person asked; the request says it.
    Asked,
}

impl Finding {
    /// A finding whose cause is the rule and the project.
    pub(super) fn new(rule: Rule, project: ProjectNumber, level: Level, facts: Facts) -> Finding {
        Finding { rule, project, cause: format!("{rule}:{}", project.0), level, facts, thread: None }
    }

    /// The same, of one record of the project.
    pub(super) fn of(self, record: i64) -> Finding {
        Finding { cause: format!("{}:{record}", self.cause), ..self }
    }

    pub(super) fn on(self, thread: Thread) -> Finding {
        Finding { thread: Some(thread), ..self }
    }
}
