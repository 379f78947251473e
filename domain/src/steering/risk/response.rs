//! What is done about a risk or an issue: by whom, by when, and the proof that it was done.

use chrono::NaiveDate;

use super::{IssueNumber, Refusal, RiskNumber};
use crate::people::PostId;
use crate::steering::Thread;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResponseId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub id: ResponseId,
    pub thread: Thread,
    pub risk: Option<RiskNumber>,
    pub issue: Option<IssueNumber>,
    pub body: String,
    pub owner: Option<PostId>,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub proof: Option<String>,
    pub version: i64,
}

impl Response {
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.done_on.is_none()
    }

    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on < today
    }

    /// The same response in other words, or for another day. What is done stays as it was said.
    ///
    /// # Errors
    /// `Done`, or `TooEarly` for another day that has passed.
    pub fn agreed(
        &self,
        body: String,
        owner: Option<PostId>,
        due_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Response, Refusal> {
        if !self.is_open() {
            return Err(Refusal::Done);
        }
        if due_on < today && due_on != self.due_on {
            return Err(Refusal::TooEarly { first: today });
        }
        Ok(Response { body, owner, due_on, ..self.clone() })
    }

    /// It was done on this day, and this shows it.
    ///
    /// # Errors
    /// `Done`, `Future`, `ProofMissing`.
    pub fn done(&self, on: NaiveDate, proof: &str, today: NaiveDate) -> Result<Response, Refusal> {
        if !self.is_open() {
            return Err(Refusal::Done);
        }
        if on > today {
            return Err(Refusal::Future { today });
        }
        if proof.trim().is_empty() {
            return Err(Refusal::ProofMissing);
        }
        Ok(Response { done_on: Some(on), proof: Some(proof.to_owned()), ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn open() -> Response {
        Response {
            id: ResponseId(1),
            thread: Thread(1),
            risk: Some(RiskNumber(1)),
            issue: None,
            body: "Recruter".into(),
            owner: None,
            due_on: day("2026-11-01"),
            done_on: None,
            proof: None,
            version: 1,
        }
    }

    #[test]
    fn what_is_done_has_a_proof_and_stays_done() {
        let today = day("2026-11-16");
        assert!(open().is_late(today) && !open().is_late(day("2026-11-01")));
        assert_eq!(open().done(day("2026-11-17"), "PV", today), Err(Refusal::Future { today }));
        assert_eq!(open().done(today, " ", today), Err(Refusal::ProofMissing));
        let done = open().done(today, "PV du 16 novembre", today).unwrap();
        assert!(!done.is_late(day("2027-01-01")));
        assert_eq!(done.done(today, "encore", today), Err(Refusal::Done));
        assert_eq!(done.agreed("Autre".into(), None, today, today), Err(Refusal::Done));
    }

    #[test]
    fn another_day_is_never_a_past_one() {
        let today = day("2026-11-16");
        let agreed = |due| open().agreed("Recruter deux agents".into(), Some(PostId(2)), day(due), today);
        assert_eq!(agreed("2026-11-15"), Err(Refusal::TooEarly { first: today }));
        assert_eq!(agreed("2026-11-01").map(|same| same.due_on), Ok(day("2026-11-01")), "the old day may stand");
        assert_eq!(agreed("2026-12-01").map(|later| later.owner), Ok(Some(PostId(2))));
    }
}
