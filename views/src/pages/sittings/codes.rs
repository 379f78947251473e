//! The word keys of the closed lists of sittings, written once.

use domain::steering::agenda::{ItemKind, ItemState};
use domain::steering::attendance::Presence;
use domain::steering::decision::{DecisionKind, DecisionState};
use domain::steering::sitting::{SittingState, Step};

#[must_use]
pub const fn state(state: SittingState) -> &'static str {
    match state {
        SittingState::Planned => "sitting-state-planned",
        SittingState::Frozen => "sitting-state-frozen",
        SittingState::InSession => "sitting-state-in-session",
        SittingState::Closed => "sitting-state-closed",
        SittingState::Validated => "sitting-state-validated",
        SittingState::Cancelled => "sitting-state-cancelled",
    }
}

#[must_use]
pub const fn step(step: Step) -> &'static str {
    match step {
        Step::Opens => "sitting-step-opens",
        Step::FirstReminder => "sitting-step-first-reminder",
        Step::SecondReminder => "sitting-step-second-reminder",
        Step::Cutoff => "sitting-step-cutoff",
        Step::Freeze => "sitting-step-freeze",
        Step::Pack => "sitting-step-pack",
        Step::Questions => "sitting-step-questions",
        Step::Brief => "sitting-step-brief",
        Step::Sits => "sitting-step-sits",
    }
}

#[must_use]
pub const fn item_kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Escalation => "sitting-kind-escalation",
        ItemKind::LateDecision => "sitting-kind-late-decision",
        ItemKind::Gate => "sitting-kind-gate",
        ItemKind::Rebaseline => "sitting-kind-rebaseline",
        ItemKind::Framing => "sitting-kind-framing",
        ItemKind::Drop => "sitting-kind-drop",
        ItemKind::Request => "sitting-kind-request",
        ItemKind::Crosscutting => "sitting-kind-crosscutting",
    }
}

#[must_use]
pub const fn item_state(state: ItemState) -> &'static str {
    match state {
        ItemState::Waiting => "sitting-item-waiting",
        ItemState::Open => "sitting-item-open",
        ItemState::Done => "sitting-item-done",
        ItemState::Dropped => "sitting-item-dropped",
    }
}

#[must_use]
pub const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Present => "sitting-present",
        Presence::Represented => "sitting-represented",
        Presence::Excused => "sitting-excused",
        Presence::Absent => "sitting-absent",
    }
}

#[must_use]
pub const fn decision_kind(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Adopted => "room-kind-adopted",
        DecisionKind::AdoptedWithReserve => "room-kind-reserve",
        DecisionKind::Deferred => "room-kind-deferred",
        DecisionKind::Returned => "room-kind-returned",
        DecisionKind::Refused => "room-kind-refused",
    }
}

#[must_use]
pub const fn decision_state(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Taken => "room-decision-taken",
        DecisionState::Done => "room-decision-done",
        DecisionState::Blocked => "room-decision-blocked",
        DecisionState::Closed => "room-decision-closed",
    }
}
