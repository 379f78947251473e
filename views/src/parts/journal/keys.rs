//! The words of a journal line: what it is about, what happened, which field.

use domain::journal::{Action, Subject};

use crate::parts::Text;
use crate::words::Words;

/// The field without what follows it: `budget 2026` speaks of the budget.
pub(super) fn name_of(what: &str) -> &str {
    what.split([':', '.', ' ', '/']).next().unwrap_or_default()
}

/// The field a line speaks of; nothing for one this version does not know.
pub(super) fn field(words: Words, what: &str) -> Option<Text<'static>> {
    let key = match name_of(what) {
        "name" | "names" => "project-field-name",
        "summary" => "project-field-summary",
        "kind" => "project-field-kind",
        "entity" => "project-field-entity",
        "axes" => "project-field-axes",
        "phase" => "project-field-phase",
        "state" | "exit_reason" => "project-field-state",
        "tier" | "flagship" | "pooled" => "project-field-standing",
        "sponsor" | "lead" | "holder" | "deputy" | "posts" => "project-field-posts",
        "started_on" => "project-field-started",
        "predecessor" => "project-field-predecessor",
        "address" => "project-field-address",
        "budget" | "planned" | "committed" | "paid" => "project-field-budget",
        "factor" | "factors" => "project-field-factors",
        "dependency" => "project-field-dependency",
        "original" | "baseline" => "project-field-baseline",
        "forecast" => "project-field-forecast",
        "actual" => "project-field-actual",
        "evidence" => "project-field-evidence",
        "weight" | "key" => "project-field-weight",
        "stage" => "project-field-stage",
        "report" | "reports" | "confidence" | "text" | "dissent" => "project-field-report",
        "risk_rating" => "risk-field-rating",
        "risk_description" => "risk-field-description",
        "risk_effects" => "risk-field-consequence",
        "risk_category" => "risk-field-category",
        "risk_target" => "risk-field-target",
        "risk_milestone" => "risk-milestone",
        "risk_owner" => "risk-field-owner",
        "risk_review" => "risk-field-review",
        _ => return None,
    };
    Some(words.say(key))
}

pub(super) const fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Project => "project-subject-project",
        Subject::Milestone => "project-subject-milestone",
        Subject::LegalText => "project-subject-legal-text",
        Subject::Entity => "project-subject-entity",
        Subject::Strategy => "project-subject-strategy",
        Subject::Person => "project-subject-person",
        Subject::Post => "project-subject-post",
        Subject::Profile => "project-subject-profile",
        Subject::Sitting => "project-subject-sitting",
        Subject::Report => "project-subject-report",
        Subject::Rating => "project-subject-rating",
        Subject::Risk => "project-subject-risk",
        Subject::Issue => "project-subject-issue",
        Subject::Response => "project-subject-response",
        Subject::Alert => "project-subject-alert",
        Subject::Escalation => "project-subject-escalation",
        Subject::AgendaItem => "project-subject-agenda-item",
        Subject::Decision => "project-subject-decision",
        Subject::Minutes => "project-subject-minutes",
        Subject::Document => "project-subject-document",
        Subject::Holiday => "project-subject-holiday",
        Subject::Threshold => "project-subject-threshold",
        Subject::Preference => "project-subject-preference",
        Subject::Edition => "index-subject-edition",
        Subject::Target => "index-subject-target",
        Subject::Input => "index-subject-input",
        Subject::Claim => "index-subject-claim",
        Subject::Contribution => "index-subject-contribution",
        Subject::Scenario => "index-subject-scenario",
    }
}

pub(super) const fn action(action: Action) -> &'static str {
    match action {
        Action::Added => "project-action-added",
        Action::Changed => "project-action-changed",
        Action::Renamed => "project-action-renamed",
        Action::Removed => "project-action-removed",
        Action::Foreseen => "project-action-foreseen",
        Action::Achieved => "project-action-achieved",
        Action::Reopened => "project-action-reopened",
        Action::Rebaselined => "project-action-rebaselined",
        Action::Reported => "project-action-reported",
        Action::Advanced => "project-action-advanced",
        Action::Linked => "project-action-linked",
        Action::Unlinked => "project-action-unlinked",
        Action::Withheld => "project-action-withheld",
        Action::Published => "project-action-published",
        Action::Reminded => "project-action-reminded",
        Action::Invited => "project-action-invited",
        Action::Appointed => "project-action-appointed",
        Action::Vacated => "project-action-vacated",
        Action::Deactivated => "project-action-deactivated",
        Action::Reactivated => "project-action-reactivated",
        Action::SignedIn => "project-action-signed-in",
        Action::SignedOut => "project-action-signed-out",
        Action::Secured => "project-action-secured",
        Action::Loaded => "project-action-loaded",
        Action::Raised => "project-action-raised",
        Action::Rated => "project-action-rated",
        Action::Reviewed => "project-action-reviewed",
        Action::Happened => "project-action-happened",
        Action::Closed => "project-action-closed",
        Action::Resolved => "project-action-resolved",
        Action::Acknowledged => "project-action-acknowledged",
        Action::Snoozed => "project-action-snoozed",
        Action::Settled => "project-action-settled",
        Action::Lowered => "project-action-lowered",
        Action::Promoted => "project-action-promoted",
        Action::Proposed => "project-action-proposed",
        Action::Scheduled => "project-action-scheduled",
        Action::Decided => "project-action-decided",
        Action::Deferred => "project-action-deferred",
        Action::Returned => "project-action-returned",
        Action::Withdrawn => "project-action-withdrawn",
        Action::Executed => "project-action-executed",
        Action::Blocked => "project-action-blocked",
        Action::Frozen => "project-action-frozen",
        Action::Opened => "project-action-opened",
        Action::Attended => "project-action-attended",
        Action::Adopted => "project-action-adopted",
        Action::Validated => "project-action-validated",
        Action::Accepted => "project-action-accepted",
        Action::Corrected => "project-action-corrected",
        Action::Cancelled => "project-action-cancelled",
        Action::Sent => "project-action-sent",
    }
}
