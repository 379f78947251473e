//! A place that was promised in public: from where, to where, by which edition.

use crate::language::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub id: TargetId,
    /// Its place in the list.
    pub position: i64,
    /// `egdi`, `osi`, `tii`, `hci` or `epi`.
    pub series: String,
    pub place: i64,
    pub by_edition: i64,
    pub from_edition: i64,
    pub from_place: i64,
    pub names: Names,
    /// Who said so, where.
    pub source: String,
    pub version: i64,
}
