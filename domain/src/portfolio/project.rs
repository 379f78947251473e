//! A project: what it is, where it stands, who answers for it.

mod life;
mod number;

use chrono::{DateTime, NaiveDate, Utc};

pub use life::{Refusal, age_of_news};

use super::entity::EntityId;
use super::strategy::NodeId;
use crate::language::Names;
use crate::people::PostId;

/// The longest name of a project or a milestone, in characters: what a row of the portfolio can still show.
pub const LONGEST_NAME: usize = 200;

/// The longest summary, in characters: what the top of a project's page can hold.
pub const LONGEST_SUMMARY: usize = 2_000;

/// The public number, written `PRJ-0012`. Given once, never reused, survives every renaming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectNumber(pub i64);

coded! {
    /// What is being built.
    pub enum ProjectKind {
        OnlineService = "online_service",
        Portal = "portal",
        Registry = "registry",
        Platform = "platform",
        Infrastructure = "infrastructure",
        Legal = "legal",
        Campaign = "campaign",
    }
}

coded! {
    /// Where the work stands; phases may be gone through again.
    pub enum Phase {
        Framing = "framing",
        Design = "design",
        Build = "build",
        Pilot = "pilot",
        Rollout = "rollout",
        Operation = "operation",
    }
}

coded! {
    /// Whether the project lives. Every exit but delivery has a reason.
    pub enum ProjectState {
        Active = "active",
        Suspended = "suspended",
        Delivered = "delivered",
        Stopped = "stopped",
        Merged = "merged",
    }
}

coded! {
    /// How much it matters to the programme (after the Australian Major Digital Projects Report).
    pub enum Tier {
        Flagship = "1",
        Strategic = "2",
        Significant = "3",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    pub number: ProjectNumber,
    pub names: Names,
    pub summary: Names,
    pub kind: ProjectKind,
    pub entity: EntityId,
    pub axes: Vec<NodeId>,
    pub phase: Phase,
    pub state: ProjectState,
    pub exit_reason: Option<Names>,
    pub tier: Tier,
    pub flagship: bool,
    /// Built once for several administrations (*mutualisé*).
    pub pooled: bool,
    pub sponsor: Option<PostId>,
    pub lead: Option<PostId>,
    pub started_on: Option<NaiveDate>,
    pub predecessor: Option<ProjectNumber>,
    pub address: Option<String>,
    /// The seed document that names the project, if any.
    pub source: Option<String>,
    pub fictitious: bool,
    /// When somebody last said something about it: a report, a forecast, an actual date.
    pub heard_at: Option<DateTime<Utc>>,
    pub version: i64,
    /// Counts the changes of the roadmap apart, so that a date and a name can be changed by two people at once.
    pub roadmap_version: i64,
}

/// A name the project had before, and the last day it had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerName {
    pub names: Names,
    pub until: NaiveDate,
}
