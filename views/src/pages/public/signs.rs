//! How a verdict looks and which word it has: the classes and keys of slips, news, ratings, states and phases.

use domain::portfolio::project::{Phase, ProjectState};
use domain::portfolio::report::Confidence;
use domain::portfolio::tally::{Freshness, Slip};

/// Unremarkable news and kept promises have no class: three hundred of them would weigh.
#[must_use]
pub const fn slip_class(slip: Slip) -> Option<&'static str> {
    match slip {
        Slip::Unknown | Slip::Kept => None,
        Slip::Tolerable => Some("watch"),
        Slip::Serious => Some("bad"),
    }
}

#[must_use]
pub const fn news_class(freshness: Freshness) -> Option<&'static str> {
    match freshness {
        Freshness::NotOwed | Freshness::Fresh => None,
        Freshness::Old => Some("watch"),
        Freshness::Silent => Some("bad"),
    }
}

#[must_use]
pub const fn rating_class(confidence: Confidence) -> &'static str {
    match confidence.level() {
        5 => "r5",
        4 => "r4",
        3 => "r3",
        2 => "r2",
        1 => "r1",
        _ => "r0",
    }
}

/// The word of a level of confidence.
#[must_use]
pub const fn rating_word(confidence: Confidence) -> &'static str {
    match confidence.level() {
        5 => "common-confidence-5",
        4 => "common-confidence-4",
        3 => "common-confidence-3",
        2 => "common-confidence-2",
        1 => "common-confidence-1",
        _ => "common-confidence-none",
    }
}

/// The word of a state.
#[must_use]
pub const fn state_word(state: ProjectState) -> &'static str {
    match state {
        ProjectState::Active => "portfolio-state-active",
        ProjectState::Suspended => "portfolio-state-suspended",
        ProjectState::Delivered => "portfolio-state-delivered",
        ProjectState::Stopped => "portfolio-state-stopped",
        ProjectState::Merged => "portfolio-state-merged",
    }
}

/// The word of a phase.
#[must_use]
pub const fn phase_word(phase: Phase) -> &'static str {
    match phase {
        Phase::Framing => "portfolio-phase-framing",
        Phase::Design => "portfolio-phase-design",
        Phase::Build => "portfolio-phase-build",
        Phase::Pilot => "portfolio-phase-pilot",
        Phase::Rollout => "portfolio-phase-rollout",
        Phase::Operation => "portfolio-phase-operation",
    }
}
