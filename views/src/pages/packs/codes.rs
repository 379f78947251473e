//! The word keys of the closed lists the pack names.

use domain::steering::agenda::ItemKind;
use domain::steering::escalation::Tolerance;
use domain::steering::job::JobState;
use domain::steering::pack::DocumentKind;

pub(super) const fn item_kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Escalation => "pack-kind-escalation",
        ItemKind::LateDecision => "pack-kind-late-decision",
        ItemKind::Gate => "pack-kind-gate",
        ItemKind::Rebaseline => "pack-kind-rebaseline",
        ItemKind::Framing => "pack-kind-framing",
        ItemKind::Drop => "pack-kind-drop",
        ItemKind::Request => "pack-kind-request",
        ItemKind::Crosscutting => "pack-kind-crosscutting",
    }
}

#[must_use]
pub const fn tolerance(tolerance: Tolerance) -> &'static str {
    match tolerance {
        Tolerance::Time => "pack-tolerance-time",
        Tolerance::Cost => "pack-tolerance-cost",
        Tolerance::Quality => "pack-tolerance-quality",
        Tolerance::Scope => "pack-tolerance-scope",
        Tolerance::Benefits => "pack-tolerance-benefits",
        Tolerance::Risk => "pack-tolerance-risk",
        Tolerance::Sustainability => "pack-tolerance-sustainability",
    }
}

pub(super) const fn job_state(state: JobState) -> &'static str {
    match state {
        JobState::Waiting => "pack-job-waiting",
        JobState::Running => "pack-job-running",
        JobState::Done => "pack-job-done",
        JobState::Failed => "pack-job-failed",
    }
}

pub(super) const fn document_kind(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Pack => "pack-document-pack",
        DocumentKind::WorkbookAr => "pack-document-workbook-ar",
        DocumentKind::WorkbookFr => "pack-document-workbook-fr",
        DocumentKind::WorkbookEn => "pack-document-workbook-en",
        DocumentKind::Minutes => "pack-document-minutes",
    }
}
