//! What the room answers to an item: one of the five kinds, judged before it becomes a decision; and what it answers
//! to an earlier decision that is late.

use chrono::{DateTime, NaiveDate, Utc};

use super::Thread;
use super::agenda::AgendaItem;
use super::decision::{Decision, DecisionKind, DecisionNumber, DecisionState};
use super::escalation::Move;
use super::sitting::SittingId;
use crate::language::Names;
use crate::people::PostId;
use crate::problem::{Problem, Problems};

/// How long the text of a decision may be, in one language.
pub const LONGEST_TEXT: usize = 1_000;
pub const LONGEST_REASON: usize = 500;

/// A sitting of the same body that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    pub id: SittingId,
    pub held_on: NaiveDate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub kind: DecisionKind,
    pub text: Names,
    /// The option of the exception report that was chosen.
    pub chosen: Option<i64>,
    pub owner: Option<PostId>,
    pub due_on: Option<NaiveDate>,
    pub follow_up: Option<Later>,
    pub reason: Option<String>,
    pub published: bool,
}

/// Where and when it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub number: DecisionNumber,
    pub thread: Thread,
    pub at: DateTime<Utc>,
}

impl Ruling {
    /// The ruling itself if nothing is missing (portfolio.md 4.2): what is adopted has an owner and a day, what is put
    /// off has a sitting and a reason, what is sent back or refused has a reason; and all can be read aloud.
    ///
    /// # Errors
    /// What is missing, by field.
    pub fn judged(self, today: NaiveDate) -> Result<Ruling, Problems> {
        let mut problems = Problems::default();
        let mut need = |there: bool, field: &str| {
            if !there {
                problems.add(field, Problem::Missing);
            }
        };
        need(self.text.fr.is_some() || self.text.ar.is_some(), "text-fr");
        if self.kind.needs_owner() {
            need(self.owner.is_some(), "owner");
            need(self.due_on.is_some(), "due");
        } else {
            need(self.reason.is_some(), "reason");
        }
        need(self.kind != DecisionKind::Deferred || self.follow_up.is_some(), "follow-up");
        if self.kind.needs_owner() && self.due_on.is_some_and(|due| due < today) {
            problems.add("due", Problem::TooEarly { first: today });
        }
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    /// The decision on this item. What is not carried out by anybody has no owner and no day.
    #[must_use]
    pub fn decide(self, item: &AgendaItem, taken: Taken) -> Decision {
        let carried_out = self.kind.needs_owner();
        Decision {
            number: taken.number,
            thread: taken.thread,
            sitting: item.sitting,
            item: Some(item.id),
            project: item.project,
            escalation: item.escalation,
            kind: self.kind,
            text: self.text,
            chosen: self.chosen,
            owner: self.owner.filter(|_| carried_out),
            due_on: self.due_on.filter(|_| carried_out),
            follow_up: self.follow_up.map(|later| later.id),
            reason: self.reason,
            state: DecisionState::Taken,
            decided_at: taken.at,
            done_on: None,
            evidence: None,
            published: self.published,
            version: 1,
        }
    }

    /// What it does to the escalation it answers.
    #[must_use]
    pub fn moves(&self) -> Move {
        let reason = self.reason.clone().unwrap_or_default();
        match (self.kind, self.follow_up) {
            (DecisionKind::Deferred, Some(Later { id, held_on })) => Move::Defer { to: id, held_on, reason },
            (DecisionKind::Returned, _) => Move::Return { reason },
            (DecisionKind::Refused, _) => Move::Refuse { reason },
            _ => Move::Decide,
        }
    }

    /// It says what this decision says: the same form, sent twice.
    #[must_use]
    pub fn is_same_as(&self, decision: &Decision) -> bool {
        self.kind == decision.kind && self.text == decision.text && self.reason == decision.reason
    }
}

/// What is answered to an earlier decision that is late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FollowUp {
    Done {
        evidence: String,
    },
    NewDay {
        due_on: NaiveDate,
        reason: String,
    },
    /// It cannot be carried out: the difficulty climbs.
    Escalated {
        reason: String,
    },
}

impl Decision {
    /// The decision after the committee has asked for it, or what is missing in the answer.
    ///
    /// # Errors
    /// The problem, by field.
    pub fn followed_up(&self, answer: FollowUp, today: NaiveDate) -> Result<Decision, Problems> {
        if !self.is_open() {
            return Err(Problems::one("outcome", Problem::Taken));
        }
        Ok(match answer {
            FollowUp::Done { evidence } => {
                Decision { state: DecisionState::Done, done_on: Some(today), evidence: Some(evidence), ..self.clone() }
            }
            FollowUp::NewDay { due_on, .. } if due_on < today => {
                return Err(Problems::one("due", Problem::TooEarly { first: today }));
            }
            FollowUp::NewDay { due_on, .. } => {
                Decision { state: DecisionState::Taken, due_on: Some(due_on), ..self.clone() }
            }
            FollowUp::Escalated { reason } => {
                Decision { state: DecisionState::Blocked, reason: Some(reason), ..self.clone() }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, french};

    fn ruling(kind: DecisionKind) -> Ruling {
        Ruling {
            kind,
            text: french("Le calendrier est revu."),
            chosen: Some(1),
            owner: Some(PostId(3)),
            due_on: Some(day("2026-12-31")),
            follow_up: Some(Later { id: SittingId(16), held_on: day("2026-12-21") }),
            reason: Some("Étude en cours".into()),
            published: true,
        }
    }

    fn missing(ruling: Ruling) -> Vec<String> {
        let judged = ruling.judged(day("2026-11-23"));
        judged.err().map_or_else(Vec::new, |problems| problems.iter().map(|(field, _)| field.to_owned()).collect())
    }

    #[test]
    fn each_kind_of_decision_needs_its_own_answers() {
        let bare = |kind| Ruling {
            text: Names::default(),
            owner: None,
            due_on: None,
            follow_up: None,
            reason: None,
            ..ruling(kind)
        };
        // Kind; what is missing when nothing was answered.
        let table: [(DecisionKind, &[&str]); 5] = [
            (DecisionKind::Adopted, &["text-fr", "owner", "due"]),
            (DecisionKind::AdoptedWithReserve, &["text-fr", "owner", "due"]),
            (DecisionKind::Deferred, &["text-fr", "reason", "follow-up"]),
            (DecisionKind::Returned, &["text-fr", "reason"]),
            (DecisionKind::Refused, &["text-fr", "reason"]),
        ];
        assert_eq!(table.map(|(kind, _)| kind).as_slice(), DecisionKind::ALL);
        for (kind, expected) in table {
            assert_eq!(missing(bare(kind)), expected, "{kind}");
            assert_eq!(missing(ruling(kind)), [""; 0], "{kind}");
        }
        let arabic = Names { ar: Some("تقرر".into()), ..Names::default() };
        assert_eq!(missing(Ruling { text: arabic, ..ruling(DecisionKind::Adopted) }), [""; 0]);
        let yesterday = Ruling { due_on: Some(day("2026-11-22")), ..ruling(DecisionKind::Adopted) };
        assert_eq!(missing(yesterday), ["due"]);
    }

    #[test]
    fn each_kind_moves_the_escalation_its_own_way() {
        let of = |kind| ruling(kind).moves();
        assert_eq!(of(DecisionKind::Adopted), Move::Decide);
        assert!(matches!(of(DecisionKind::Refused), Move::Refuse { .. }));
        assert!(matches!(of(DecisionKind::Deferred), Move::Defer { to: SittingId(16), .. }));
        assert!(matches!(of(DecisionKind::Returned), Move::Return { .. }));
    }
}
