//! A supposition and its answer: what the parts, the score, the place and the group would be, and how far the rest is.
//!
//! The world is an edition as published, recomputed exactly ([`what_if`](crate::what_if)), or an edition to come with
//! every other State at the centre of its forecast. The State itself starts from its last published scores: what it
//! does is supposed, not foreseen.

mod answer;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::forecast::Outlook;
use crate::group::Group;
use crate::panel::{Panel, Series};
use crate::ranking::Rank;
use crate::what_if::Outcome;

pub use crate::what_if::Refusal;
pub use answer::answer;
pub use steps::{Step, moves, steps};

/// What is supposed. As JSON it is what a saved scenario keeps: what is not supposed is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Assumptions {
    /// The edition whose world it is: published, or to come.
    pub edition: u16,
    /// A part as a whole, by its code (`osi`), between 0 and 1.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, f64>,
    /// A component, by its code (`tii_iu`), in its own unit.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub components: BTreeMap<String, f64>,
    /// Points gained in a module, by its code, whichever questions give them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub points: BTreeMap<String, u8>,
    /// Questions answered better, each once.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub features: BTreeSet<Gained>,
    /// Other weights of the parts, by their codes, together 1; none: the edition's.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<String, f64>,
}

/// A question that would be answered yes. Each level is a point of its module; which question gives which point in the
/// published scores is not known (indicators.md 1.5), so this is an assumption of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gained {
    pub module: String,
    pub code: String,
    /// How many levels are gained, from 1 to those the question has.
    pub level: u8,
}

/// What a supposition is answered from.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub panel: &'a Panel,
    /// The State, ISO 3166 alpha-3.
    pub state: &'a str,
    /// Its components as far as they are known, by code; the others are assumed ([`crate::inputs`]).
    pub told: &'a BTreeMap<String, f64>,
    /// What is foreseen, for editions to come: of the EGDI at least, of the parts where their places are wanted.
    pub ahead: &'a [&'a Outlook],
    /// Places aimed at, whose distance is told.
    pub targets: &'a [Target],
}

/// A place aimed at, in a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub series: Series,
    pub place: usize,
}

/// A score with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    pub score: f64,
    /// `None` where the others' scores in this series are not known.
    pub rank: Option<Rank>,
}

/// The State in one part, before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartChange {
    pub part: Series,
    pub before: Stand,
    pub after: Stand,
}

/// How far a place is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub target: Target,
    /// Points still missing; 0 or less when the place is reached.
    pub missing: f64,
}

/// What would be.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub edition: u16,
    /// The edition is still to come: the others stand where they are foreseen.
    pub is_foreseen: bool,
    /// How many States are ranked.
    pub of: usize,
    pub before: Outcome,
    pub after: Outcome,
    pub parts: [PartChange; 3],
    pub margins: Vec<Margin>,
    /// The components that were assumed and enter a part that changed.
    pub assumed: Vec<&'static str>,
    /// The parts in which the State would leave the scale of 2024: how far the others would move is not known.
    pub beyond_scale: Vec<Series>,
    /// For an edition to come: where the State's own trend leads without any supposition.
    pub trend: Option<Stand>,
}

impl Answer {
    /// Points of the index that the supposition is worth.
    #[must_use]
    pub fn gain(&self) -> f64 {
        self.after.score - self.before.score
    }

    /// Places won; negative when some are lost.
    #[must_use]
    pub fn places(&self) -> i64 {
        let place = |outcome: &Outcome| i64::try_from(outcome.rank.place).unwrap_or(i64::MAX);
        place(&self.before) - place(&self.after)
    }

    #[must_use]
    pub fn changes_group(&self) -> bool {
        self.before.group != self.after.group
    }

    /// The state in a series: the index, or one of its parts.
    #[must_use]
    pub fn stand(&self, series: Series) -> Option<Stand> {
        if series == Series::Egdi {
            return Some(Stand { score: self.after.score, rank: Some(self.after.rank) });
        }
        self.parts.iter().find(|one| one.part == series).map(|one| one.after)
    }

    #[must_use]
    pub fn group(&self) -> Group {
        self.after.group
    }
}

impl Assumptions {
    /// Nothing supposed, in this edition's world.
    #[must_use]
    pub fn none(edition: u16) -> Assumptions {
        Assumptions { edition, ..Assumptions::default() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Assumptions::none(self.edition)
    }
}

#[cfg(test)]
mod tests;
