//! The chain: each line carries the hash of the one before, so that no line can be altered, dropped, added or moved
//! without breaking every seal that follows. Lines cut off at the end leave no gap: for that, the last hash is
//! published elsewhere from time to time.

use chrono::SubsecRound;
use sha2::{Digest, Sha256};

use super::{Actor, Change, Line};

/// What the first line carries in the place of the hash before it.
pub const BEFORE_FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Where the chain breaks first, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The place the line claims.
    pub seq: i64,
    pub why: Flaw,
}

/// What is wrong with a line at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Lines are missing before it.
    Gap,
    /// Its place is taken or lies behind.
    Order,
    /// It does not follow the line before it.
    Link,
    /// Its content is not what was sealed.
    Content,
}

/// A chain as far as it has been read: for a journal too long to hold, fed page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    seq: i64,
    hash: String,
}

impl Line {
    /// Writes the change down at its place, after the line whose hash is `before`. The time is cut to microseconds:
    /// that is what both databases keep, and a line must still be sound when it is read back.
    #[must_use]
    pub fn seal(seq: i64, change: Change, before: String) -> Line {
        let change = Change { at: change.at.trunc_subsecs(6), ..change };
        let hash = seal_of(seq, &change, &before);
        Line { seq, change, before, hash }
    }

    /// Whether the line still says what was sealed.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.hash == seal_of(self.seq, &self.change, &self.before)
    }
}

impl Default for Chain {
    /// The chain before its first line, which will have number 1.
    fn default() -> Chain {
        Chain { seq: 0, hash: BEFORE_FIRST.to_owned() }
    }
}

impl Chain {
    /// Seals the next line of this chain.
    #[must_use]
    pub fn next(&self, change: Change) -> Line {
        Line::seal(self.seq.saturating_add(1), change, self.hash.clone())
    }

    /// The chain with one line more.
    ///
    /// # Errors
    /// The line, and why it cannot stand there.
    pub fn with(self, line: &Line) -> Result<Chain, BadLine> {
        match self.flaw(line) {
            Some(why) => Err(BadLine { seq: line.seq, why }),
            None => Ok(Chain { seq: line.seq, hash: line.hash.clone() }),
        }
    }

    /// How many lines it holds.
    #[must_use]
    pub const fn count(&self) -> i64 {
        self.seq
    }

    /// The hash of its last line; that of nothing while it is empty.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    fn flaw(&self, line: &Line) -> Option<Flaw> {
        if line.seq <= self.seq {
            Some(Flaw::Order)
        } else if line.seq - self.seq > 1 {
            Some(Flaw::Gap)
        } else if line.before != self.hash {
            Some(Flaw::Link)
        } else if !line.is_sound() {
            Some(Flaw::Content)
        } else {
            None
        }
    }
}

/// Reads a whole journal, first line first, and counts its lines.
///
/// # Errors
/// The first bad line.
pub fn verify(lines: impl IntoIterator<Item = Line>) -> Result<i64, BadLine> {
    lines.into_iter().try_fold(Chain::default(), |chain, line| chain.with(&line)).map(|chain| chain.count())
}

fn seal_of(seq: i64, change: &Change, before: &str) -> String {
    let halves = Sha256::digest(canonical(seq, change, before)).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

/// One text for one line, and never the same for two: every part is preceded by its length in bytes, and an absent
/// part (`-`) differs from an empty one (`0:`).
fn canonical(seq: i64, change: &Change, before: &str) -> String {
    let by = match change.by {
        Actor::Person(person) => format!("person {}", person.0),
        Actor::System => "system".to_owned(),
    };
    let (seq, at) = (seq.to_string(), change.at.timestamp_micros().to_string());
    let project = change.project.map(|number| number.to_string());
    let parts = [
        Some("sila journal 1"),
        Some(&seq),
        Some(before),
        Some(&at),
        Some(&by),
        Some(change.subject.code()),
        Some(&change.record),
        project.as_deref(),
        Some(change.action.code()),
        Some(&change.what),
        change.from.as_deref(),
        change.to.as_deref(),
        change.why.as_deref(),
    ];
    parts.map(|part| part.map_or_else(|| "-".to_owned(), |part| format!("{}:{part}", part.len()))).join("\n")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::super::{Action, Subject};
    use super::*;
    use crate::people::PersonId;

    fn renamed(to: &str) -> Change {
        Change {
            at: DateTime::from_timestamp_nanos(1_795_000_000_123_456_789),
            by: Actor::Person(PersonId(7)),
            subject: Subject::Project,
            record: "12".into(),
            project: Some(12),
            action: Action::Renamed,
            what: String::new(),
            from: Some("Watiqa".into()),
            to: Some(to.into()),
            why: None,
        }
    }

    fn journal() -> Vec<Line> {
        let mut chain = Chain::default();
        ["A", "B", "C", "D"]
            .map(|to| {
                let line = chain.next(renamed(to));
                chain = chain.clone().with(&line).unwrap();
                line
            })
            .to_vec()
    }

    #[test]
    fn an_untouched_journal_is_counted() {
        assert_eq!(verify(journal()), Ok(4));
        assert_eq!(verify([]), Ok(0));
    }

    #[test]
    fn every_tampering_with_a_field_breaks_its_line() {
        let tamperings: [fn(&mut Line); 13] = [
            |line| line.change.at += TimeDelta::microseconds(1),
            |line| line.change.by = Actor::Person(PersonId(8)),
            |line| line.change.by = Actor::System,
            |line| line.change.subject = Subject::Milestone,
            |line| line.change.record = "13".into(),
            |line| line.change.project = None,
            |line| line.change.action = Action::Changed,
            |line| line.change.what = "names".into(),
            |line| line.change.from = None,
            |line| line.change.to = Some("X".into()),
            |line| line.change.why = Some(String::new()),
            |line| line.hash = line.hash.to_uppercase(),
            |line| line.hash.clear(),
        ];
        for (number, tamper) in tamperings.iter().enumerate() {
            let mut lines = journal();
            tamper(&mut lines[1]);
            assert!(!lines[1].is_sound(), "tampering {number}");
            assert_eq!(verify(lines), Err(BadLine { seq: 2, why: Flaw::Content }), "tampering {number}");
        }
    }

    #[test]
    fn every_tampering_with_the_order_is_found_where_it_starts() {
        type Tampering = fn(&mut Vec<Line>);
        let tamperings: [(Tampering, i64, Flaw); 8] = [
            (|lines| drop(lines.remove(0)), 2, Flaw::Gap),
            (|lines| drop(lines.remove(1)), 3, Flaw::Gap),
            (|lines| lines.swap(1, 2), 3, Flaw::Gap),
            (|lines| lines.insert(2, lines[1].clone()), 2, Flaw::Order),
            (|lines| lines[0].seq = 0, 0, Flaw::Order),
            (|lines| lines[2].before = BEFORE_FIRST.into(), 3, Flaw::Link),
            // Rewritten and sealed anew, the line itself is sound: the next one tells.
            (|lines| lines[1] = Line::seal(2, renamed("X"), lines[1].before.clone()), 3, Flaw::Link),
            (|lines| lines[0] = Line::seal(1, renamed("A"), lines[3].hash.clone()), 1, Flaw::Link),
        ];
        for (number, (tamper, seq, why)) in tamperings.into_iter().enumerate() {
            let mut lines = journal();
            tamper(&mut lines);
            assert_eq!(verify(lines), Err(BadLine { seq, why }), "tampering {number}");
        }
    }

    #[test]
    fn words_moved_from_one_field_to_the_next_change_the_seal() {
        let seal = |from: Option<&str>, to: Option<&str>| {
            let change = Change { from: from.map(Into::into), to: to.map(Into::into), ..renamed("") };
            Line::seal(1, change, BEFORE_FIRST.into()).hash
        };
        let seals = [
            seal(Some("ab"), Some("c")),
            seal(Some("a"), Some("bc")),
            seal(Some("ab\n1:c"), None),
            seal(None, Some("abc")),
            seal(Some(""), Some("abc")),
            seal(Some("-"), Some("abc")),
        ];
        for (number, one) in seals.iter().enumerate() {
            assert!(!seals[..number].contains(one), "seal {number}");
        }
    }

    #[test]
    fn a_line_read_back_in_microseconds_is_still_sound() {
        let line = Line::seal(1, renamed("A"), BEFORE_FIRST.into());
        let micros = line.change.at.timestamp_micros();
        let mut read = line.clone();
        read.change.at = DateTime::from_timestamp_micros(micros).unwrap();
        assert_eq!(read, line);
        assert!(read.is_sound());
    }

    #[test]
    fn the_seal_is_the_same_in_every_release() {
        // Journals outlive releases: if this fails, old journals will no longer verify.
        assert_eq!(
            Line::seal(1, renamed("A"), BEFORE_FIRST.into()).hash,
            "2691361908ee12c90664dca5b9f87c5da7b07e55354c1153f4ae7b865379cd79"
        );
    }
}
