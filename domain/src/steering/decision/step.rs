//! What becomes of a decision after the sitting: every way on, and why some are closed.

use chrono::NaiveDate;

use super::{Decision, DecisionState};

/// The longest proof and the longest reason, in characters.
pub const LONGEST_EVIDENCE: usize = 2000;
pub const LONGEST_WHY: usize = 1000;

coded! {
    /// What can be done with a decision. Whether it may, `Case` says; whether it goes, [`Decision::takes`].
    pub enum Act {
        Execute = "execute",
        Postpone = "postpone",
        Block = "block",
        Release = "release",
        Close = "close",
        Reopen = "reopen",
        Publish = "publish",
        Withhold = "withhold",
    }
}

/// An act with everything it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Done, with the proof.
    Execute {
        on: NaiveDate,
        evidence: String,
    },
    /// Another day, with the reason.
    Postpone {
        to: NaiveDate,
        reason: String,
    },
    Block {
        reason: String,
    },
    /// What stood in the way has gone.
    Release {
        how: String,
    },
    /// The body that took it is content with the proof.
    Close,
    /// The proof is refused: it is to be carried out after all.
    Reopen {
        reason: String,
    },
    Publish,
    /// The public does not see it, on this ground.
    Withhold {
        ground: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not from where it stands.
    NotFrom(DecisionState),
    EvidenceMissing,
    ReasonMissing,
    /// Nothing is done before it was decided.
    TooEarly {
        first: NaiveDate,
    },
    /// Nothing is done tomorrow.
    Future {
        today: NaiveDate,
    },
    /// A new date that is the old one.
    SameDay,
}

impl Step {
    #[must_use]
    pub const fn act(&self) -> Act {
        match self {
            Step::Execute { .. } => Act::Execute,
            Step::Postpone { .. } => Act::Postpone,
            Step::Block { .. } => Act::Block,
            Step::Release { .. } => Act::Release,
            Step::Close => Act::Close,
            Step::Reopen { .. } => Act::Reopen,
            Step::Publish => Act::Publish,
            Step::Withhold { .. } => Act::Withhold,
        }
    }

    /// What its line in the history says beside the state.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        match self {
            Step::Execute { evidence: why, .. }
            | Step::Postpone { reason: why, .. }
            | Step::Block { reason: why }
            | Step::Release { how: why }
            | Step::Reopen { reason: why }
            | Step::Withhold { ground: why } => Some(why),
            Step::Close | Step::Publish => None,
        }
    }
}

impl Decision {
    /// True when the act goes from where the decision stands.
    #[must_use]
    pub fn takes(&self, act: Act) -> bool {
        use DecisionState as S;
        match act {
            Act::Execute | Act::Postpone => self.is_open(),
            Act::Block => self.is_open() && self.state == S::Taken,
            Act::Release => self.is_open() && self.state == S::Blocked,
            Act::Close | Act::Reopen => self.state == S::Done,
            Act::Publish => !self.published,
            Act::Withhold => self.published,
        }
    }

    /// The decision after this step. `decided_on` is the day it was taken, where the country is.
    ///
    /// # Errors
    /// A [`Refusal`]: nothing has changed then.
    pub fn after(&self, step: &Step, decided_on: NaiveDate, today: NaiveDate) -> Result<Decision, Refusal> {
        if !self.takes(step.act()) {
            return Err(Refusal::NotFrom(self.state));
        }
        given(step)?;
        let next = self.clone();
        Ok(match step {
            Step::Execute { on, evidence } => {
                within(*on, decided_on, today)?;
                let evidence = Some(evidence.trim().to_owned());
                Decision { state: DecisionState::Done, done_on: Some(*on), evidence, ..next }
            }
            Step::Postpone { to, .. } => {
                if *to < today {
                    return Err(Refusal::TooEarly { first: today });
                }
                if self.due_on == Some(*to) {
                    return Err(Refusal::SameDay);
                }
                Decision { due_on: Some(*to), ..next }
            }
            Step::Block { .. } => Decision { state: DecisionState::Blocked, ..next },
            Step::Release { .. } => Decision { state: DecisionState::Taken, ..next },
            Step::Close => Decision { state: DecisionState::Closed, ..next },
            Step::Reopen { .. } => Decision { state: DecisionState::Taken, done_on: None, evidence: None, ..next },
            Step::Publish => Decision { published: true, ..next },
            Step::Withhold { .. } => Decision { published: false, ..next },
        })
    }
}

fn given(step: &Step) -> Result<(), Refusal> {
    let is_empty = step.why().is_some_and(|why| why.trim().is_empty());
    match (is_empty, step.act()) {
        (false, _) => Ok(()),
        (true, Act::Execute) => Err(Refusal::EvidenceMissing),
        (true, _) => Err(Refusal::ReasonMissing),
    }
}

fn within(on: NaiveDate, first: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if on < first {
        Err(Refusal::TooEarly { first })
    } else if on > today {
        Err(Refusal::Future { today })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;
    use crate::steering::decision::DecisionKind;
    use crate::steering::decision::samples::decision;

    fn step(act: Act) -> Step {
        let why = "Procès-verbal de recette".to_owned();
        match act {
            Act::Execute => Step::Execute { on: day("2026-11-10"), evidence: why },
            Act::Postpone => Step::Postpone { to: day("2027-01-31"), reason: why },
            Act::Block => Step::Block { reason: why },
            Act::Release => Step::Release { how: why },
            Act::Close => Step::Close,
            Act::Reopen => Step::Reopen { reason: why },
            Act::Publish => Step::Publish,
            Act::Withhold => Step::Withhold { ground: why },
        }
    }

    fn after(decision: &Decision, step: &Step) -> Result<Decision, Refusal> {
        decision.after(step, day("2026-06-15"), day("2026-11-16"))
    }

    #[test]
    fn every_act_goes_from_its_states_and_from_no_other() {
        use DecisionState as S;
        let (y, n) = (true, false);
        // Act; taken, done, blocked, closed; and taken with nothing to carry out.
        let table: [(Act, [bool; 4], bool); 8] = [
            (Act::Execute, [y, n, y, n], n),
            (Act::Postpone, [y, n, y, n], n),
            (Act::Block, [y, n, n, n], n),
            (Act::Release, [n, n, y, n], n),
            (Act::Close, [n, y, n, n], n),
            (Act::Reopen, [n, y, n, n], n),
            (Act::Publish, [n, n, n, n], n),
            (Act::Withhold, [y, y, y, y], y),
        ];
        assert_eq!(table.map(|(act, ..)| act).as_slice(), Act::ALL, "every act has its line");
        for (act, from, from_deferred) in table {
            for (state, goes) in [S::Taken, S::Done, S::Blocked, S::Closed].into_iter().zip(from) {
                let stands = Decision { state, ..decision(1) };
                assert_eq!(after(&stands, &step(act)).is_ok(), goes, "{act} from {state}");
                let refused = after(&stands, &step(act)).err();
                assert_eq!(refused, (!goes).then_some(Refusal::NotFrom(state)), "{act} from {state}");
            }
            let deferred = Decision { kind: DecisionKind::Deferred, ..decision(1) };
            assert_eq!(deferred.takes(act), from_deferred, "{act} of a deferral");
        }
    }

    #[test]
    fn nothing_is_done_without_proof_nor_moved_or_hidden_without_a_reason() {
        let done = Decision { state: DecisionState::Done, ..decision(1) };
        let blocked = Decision { state: DecisionState::Blocked, ..decision(1) };
        let empty = " \n".to_owned();
        let table = [
            (decision(1), Step::Execute { on: day("2026-11-10"), evidence: empty.clone() }, Refusal::EvidenceMissing),
            (decision(1), Step::Postpone { to: day("2027-01-31"), reason: empty.clone() }, Refusal::ReasonMissing),
            (decision(1), Step::Block { reason: empty.clone() }, Refusal::ReasonMissing),
            (blocked, Step::Release { how: empty.clone() }, Refusal::ReasonMissing),
            (done, Step::Reopen { reason: empty.clone() }, Refusal::ReasonMissing),
            (decision(1), Step::Withhold { ground: empty }, Refusal::ReasonMissing),
        ];
        for (stands, step, refusal) in table {
            assert_eq!(after(&stands, &step), Err(refusal), "{step:?}");
        }
    }

    #[test]
    fn it_is_done_between_the_sitting_and_today() {
        let on = |text| after(&decision(1), &Step::Execute { on: day(text), evidence: "PV".into() });
        assert_eq!(on("2026-06-14"), Err(Refusal::TooEarly { first: day("2026-06-15") }));
        assert_eq!(on("2026-11-17"), Err(Refusal::Future { today: day("2026-11-16") }));
        let done = on("2026-11-16").unwrap();
        assert_eq!(
            (done.state, done.done_on, done.evidence.as_deref()),
            (DecisionState::Done, Some(day("2026-11-16")), Some("PV"))
        );
    }

    #[test]
    fn a_new_date_is_new_and_not_in_the_past() {
        let to = |text| after(&decision(1), &Step::Postpone { to: day(text), reason: "Marché infructueux".into() });
        assert_eq!(to("2026-11-15"), Err(Refusal::TooEarly { first: day("2026-11-16") }));
        assert_eq!(to("2026-12-31"), Err(Refusal::SameDay));
        assert_eq!(to("2027-02-28").map(|moved| moved.due_on), Ok(Some(day("2027-02-28"))));
    }

    #[test]
    fn a_refused_proof_opens_the_decision_again_without_it() {
        let done = after(&decision(1), &step(Act::Execute)).unwrap();
        let open = after(&done, &step(Act::Reopen)).unwrap();
        assert_eq!((open.state, open.done_on, open.evidence.clone()), (DecisionState::Taken, None, None));
        assert!(open.is_open());
    }
}
