//! The one journal: every change of state is a line, and every line is chained to the one before by its hash.
//!
//! Nothing is written without its line, and nothing reads the past from anywhere else.

mod chain;

use chrono::{DateTime, Utc};

pub use chain::{BEFORE_FIRST, BadLine, Chain, Flaw, verify};

use crate::people::PersonId;

coded! {
    /// What a journal line is about.
    pub enum Subject {
        Project = "project",
        Milestone = "milestone",
        LegalText = "legal_text",
        Entity = "entity",
        Strategy = "strategy",
        Person = "person",
        Post = "post",
        Profile = "profile",
        Sitting = "sitting",
        Report = "report",
        Rating = "rating",
        Risk = "risk",
        Issue = "issue",
        Response = "response",
        Alert = "alert",
        Escalation = "escalation",
        AgendaItem = "agenda_item",
        Decision = "decision",
        Minutes = "minutes",
        Document = "document",
        Holiday = "holiday",
        Threshold = "threshold",
        Preference = "preference",
        Edition = "edition",
        Target = "target",
        Input = "input",
        Claim = "claim",
        Contribution = "contribution",
        Scenario = "scenario",
    }
}

coded! {
    /// What happened. A past participle: the line is a sentence, "PRJ-0012 renamed by …".
    pub enum Action {
        Added = "added",
        Changed = "changed",
        Renamed = "renamed",
        Removed = "removed",
        Foreseen = "foreseen",
        Achieved = "achieved",
        Reopened = "reopened",
        Rebaselined = "rebaselined",
        Reported = "reported",
        Advanced = "advanced",
        Linked = "linked",
        Unlinked = "unlinked",
        Withheld = "withheld",
        Published = "published",
        Reminded = "reminded",
        Invited = "invited",
        Appointed = "appointed",
        Vacated = "vacated",
        Deactivated = "deactivated",
        Reactivated = "reactivated",
        SignedIn = "signed_in",
        SignedOut = "signed_out",
        Secured = "secured",
        Loaded = "loaded",
        Raised = "raised",
        Rated = "rated",
        Reviewed = "reviewed",
        Happened = "happened",
        Closed = "closed",
        Resolved = "resolved",
        Acknowledged = "acknowledged",
        Snoozed = "snoozed",
        Settled = "settled",
        Lowered = "lowered",
        Promoted = "promoted",
        Proposed = "proposed",
        Scheduled = "scheduled",
        Decided = "decided",
        Deferred = "deferred",
        Returned = "returned",
        Withdrawn = "withdrawn",
        Executed = "executed",
        Blocked = "blocked",
        Frozen = "frozen",
        Opened = "opened",
        Attended = "attended",
        Adopted = "adopted",
        Validated = "validated",
        Accepted = "accepted",
        Corrected = "corrected",
        Cancelled = "cancelled",
        Sent = "sent",
    }
}

impl Subject {
    /// What the office settles among its own: the public's history of a project does not tell that it exists.
    /// Decisions, sittings and minutes are published by their own rule.
    #[must_use]
    pub const fn is_internal(self) -> bool {
        matches!(
            self,
            Subject::Rating
                | Subject::Risk
                | Subject::Issue
                | Subject::Response
                | Subject::Alert
                | Subject::Escalation
                | Subject::AgendaItem
                | Subject::Decision
                | Subject::Document
                | Subject::Holiday
                | Subject::Threshold
                | Subject::Preference
                | Subject::Input
                | Subject::Scenario
        )
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(PersonId),
    /// The system itself: seeding, timers, tasks.
    System,
}

/// A change about to be written. `record` is the subject's own id, shown to nobody (a public number or key);
/// `project` is the project whose history shows the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub at: DateTime<Utc>,
    pub by: Actor,
    pub subject: Subject,
    pub record: String,
    pub project: Option<i64>,
    pub action: Action,
    /// What changed: a field name, or empty when the action says it all.
    pub what: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub why: Option<String>,
}

/// A change that has been written: its place and the two hashes that hold it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub seq: i64,
    pub change: Change,
    /// SHA-256 of the line before, in hexadecimal; 64 zeros for the first.
    pub before: String,
    pub hash: String,
}
