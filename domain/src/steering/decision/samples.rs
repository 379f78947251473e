//! Values the tests of decisions start from.

use super::{Decision, DecisionKind, DecisionNumber, DecisionState};
use crate::portfolio::project::ProjectNumber;
use crate::samples::{day, french};
use crate::steering::Thread;
use crate::steering::body::Level;
use crate::steering::sitting::{Sitting, SittingCode, SittingId, SittingState};

/// Taken on 15 June 2026 for project 1, published, due on the last day of 2026; nobody owns it.
pub fn decision(number: i64) -> Decision {
    Decision {
        number: DecisionNumber(number),
        thread: Thread(number),
        sitting: SittingId(1),
        item: None,
        project: Some(ProjectNumber(1)),
        escalation: None,
        kind: DecisionKind::Adopted,
        text: french("Adopter l’identifiant commun."),
        chosen: None,
        owner: None,
        due_on: Some(day("2026-12-31")),
        follow_up: None,
        reason: None,
        state: DecisionState::Taken,
        decided_at: "2026-06-15T10:00:00Z".parse().unwrap(),
        done_on: None,
        evidence: None,
        published: true,
        version: 1,
    }
}

/// A validated sitting of the committee.
pub fn sitting() -> Sitting {
    Sitting {
        id: SittingId(1),
        code: SittingCode("CIGOV-13".into()),
        level: Level::Committee,
        entity: None,
        number: 13,
        held_on: day("2026-06-15"),
        begins_at: "2026-06-15T09:00:00Z".parse().unwrap(),
        minutes: 90,
        place: None,
        cutoff_on: day("2026-06-07"),
        state: SittingState::Validated,
        opened_at: None,
        closed_at: None,
        chair: None,
        cancelled_because: None,
        version: 1,
    }
}
