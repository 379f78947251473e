//! What the minutes of a sitting say, composed from the record and never typed again. Validated, they are immutable:
//! the pages in each language are drawn from this value.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::agenda::{ItemKind, ItemState};
use super::attendance::{Presence, Quorum};
use super::decision::{DecisionKind, DecisionNumber};
use crate::language::Names;

/// Everything they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    pub code: String,
    pub body: Names,
    pub number: i64,
    pub held_on: NaiveDate,
    pub place: Option<String>,
    pub opened_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub chair: Names,
    /// The hash of the figures they looked at.
    pub pack: Option<String>,
    pub quorum: Quorum,
    pub members: Vec<Member>,
    pub items: Vec<Item>,
    /// The next sitting of the same body.
    pub next: Option<Next>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub title: Names,
    pub presence: Presence,
    pub delegate: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub kind: ItemKind,
    pub title: Names,
    pub project: Option<String>,
    pub state: ItemState,
    pub decisions: Vec<Resolution>,
}

/// A decision as it was read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolution {
    pub number: DecisionNumber,
    pub kind: DecisionKind,
    pub text: Names,
    pub owner: Option<Names>,
    pub due_on: Option<NaiveDate>,
    /// To which sitting it was put off, or where it is looked at again.
    pub follow_up: Option<String>,
    pub reason: Option<String>,
    pub published: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    pub code: String,
    pub held_on: NaiveDate,
}

impl Minutes {
    /// What everybody may read: the decisions that are published, and the items they belong to.
    #[must_use]
    pub fn for_the_public(&self) -> Minutes {
        let published = |item: &Item| Item {
            decisions: item.decisions.iter().filter(|one| one.published).cloned().collect(),
            ..item.clone()
        };
        let items = self.items.iter().map(published).filter(|item| !item.decisions.is_empty()).collect();
        Minutes { items, ..self.clone() }
    }
}
