//! The word keys of the closed lists of `domain`, written once.

use domain::portfolio::dependency::Fit;
use domain::portfolio::factor::{FactorGroup, FactorState};
use domain::portfolio::forecast::Reason;
use domain::portfolio::legal_text::{LegalStage, LegalTextKind};
use domain::portfolio::milestone::MilestoneKind;
use domain::portfolio::project::{Phase, ProjectKind, ProjectState, Tier};
use domain::portfolio::strategy::NodeKind;

#[must_use]
pub const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Framing => "project-phase-framing",
        Phase::Design => "project-phase-design",
        Phase::Build => "project-phase-build",
        Phase::Pilot => "project-phase-pilot",
        Phase::Rollout => "project-phase-rollout",
        Phase::Operation => "project-phase-operation",
    }
}

#[must_use]
pub const fn state(state: ProjectState) -> &'static str {
    match state {
        ProjectState::Active => "project-state-active",
        ProjectState::Suspended => "project-state-suspended",
        ProjectState::Delivered => "project-state-delivered",
        ProjectState::Stopped => "project-state-stopped",
        ProjectState::Merged => "project-state-merged",
    }
}

#[must_use]
pub const fn kind(kind: ProjectKind) -> &'static str {
    match kind {
        ProjectKind::OnlineService => "project-kind-online-service",
        ProjectKind::Portal => "project-kind-portal",
        ProjectKind::Registry => "project-kind-registry",
        ProjectKind::Platform => "project-kind-platform",
        ProjectKind::Infrastructure => "project-kind-infrastructure",
        ProjectKind::Legal => "project-kind-legal",
        ProjectKind::Campaign => "project-kind-campaign",
    }
}

#[must_use]
pub const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Flagship => "project-tier-flagship",
        Tier::Strategic => "project-tier-strategic",
        Tier::Significant => "project-tier-significant",
    }
}

#[must_use]
pub const fn milestone_kind(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Gate => "project-milestone-gate",
        MilestoneKind::Approval => "project-milestone-approval",
        MilestoneKind::LegalText => "project-milestone-legal-text",
        MilestoneKind::Procurement => "project-milestone-procurement",
        MilestoneKind::Delivery => "project-milestone-delivery",
        MilestoneKind::Opening => "project-milestone-opening",
        MilestoneKind::Assurance => "project-milestone-assurance",
    }
}

#[must_use]
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Procurement => "project-reason-procurement",
        Reason::LegalText => "project-reason-legal-text",
        Reason::Funding => "project-reason-funding",
        Reason::Skills => "project-reason-skills",
        Reason::Dependency => "project-reason-dependency",
        Reason::Scope => "project-reason-scope",
        Reason::Technical => "project-reason-technical",
        Reason::Acceptance => "project-reason-acceptance",
        Reason::Other => "project-reason-other",
    }
}

#[must_use]
pub const fn legal_stage(stage: LegalStage) -> &'static str {
    match stage {
        LegalStage::Draft => "project-stage-draft",
        LegalStage::GeneralSecretariat => "project-stage-general-secretariat",
        LegalStage::Council => "project-stage-council",
        LegalStage::OfficialBulletin => "project-stage-official-bulletin",
    }
}

#[must_use]
pub const fn legal_text_kind(kind: LegalTextKind) -> &'static str {
    match kind {
        LegalTextKind::Order => "project-text-order",
        LegalTextKind::Decree => "project-text-decree",
        LegalTextKind::Law => "project-text-law",
    }
}

#[must_use]
pub const fn factor_state(state: FactorState) -> &'static str {
    match state {
        FactorState::Met => "project-factor-met",
        FactorState::Partly => "project-factor-partly",
        FactorState::NotMet => "project-factor-not-met",
        FactorState::NotApplicable => "project-factor-not-applicable",
    }
}

#[must_use]
pub const fn factor_group(group: FactorGroup) -> &'static str {
    match group {
        FactorGroup::Administration => "project-factors-administration",
        FactorGroup::User => "project-factors-user",
        FactorGroup::Infrastructure => "project-factors-infrastructure",
    }
}

#[must_use]
pub const fn node_kind(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Strategy => "project-node-strategy",
        NodeKind::Priority => "project-node-priority",
        NodeKind::Measure => "project-node-measure",
        NodeKind::Initiative => "project-node-initiative",
        NodeKind::Action => "project-node-action",
    }
}

/// The sentence of a dependency's dates; `Broken` and `Fits` take the number of days.
#[must_use]
pub const fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::Met => "project-fit-met",
        Fit::Fits { .. } => "project-fit-fits",
        Fit::Broken { .. } => "project-fit-broken",
        Fit::Unknown => "project-fit-unknown",
    }
}
