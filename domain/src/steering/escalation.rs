//! A difficulty that climbs the ladder, with a clock at each rung (portfolio.md 4.6).

mod measures;
mod rights;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};

pub use measures::{Measures, Step, measure};
pub use rights::Act;

use super::Thread;
use super::body::Level;
use super::settings::Clocks;
use super::sitting::SittingId;
use crate::calendar::Calendar;
use crate::people::PersonId;
use crate::portfolio::project::ProjectNumber;

numbered! {
    /// `ESC-0004`
    pub struct EscalationNumber = "ESC-"
}

coded! {
    pub enum EscalationState {
        Raised = "raised",
        Acknowledged = "acknowledged",
        /// Handled by the sector's steering structure (SPGOV).
        AtSector = "at_sector",
        /// Handled by the programme office (DPGOV).
        AtOffice = "at_office",
        /// Proposed to the committee (CIGOV).
        Proposed = "proposed",
        OnAgenda = "on_agenda",
        Decided = "decided",
        Deferred = "deferred",
        Returned = "returned",
        Withdrawn = "withdrawn",
        Executed = "executed",
        Closed = "closed",
    }
}

coded! {
    /// Which of PRINCE2's seven tolerances is exceeded.
    pub enum Tolerance {
        Time = "time",
        Cost = "cost",
        Quality = "quality",
        Scope = "scope",
        Benefits = "benefits",
        Risk = "risk",
        Sustainability = "sustainability",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalation {
    pub number: EscalationNumber,
    pub thread: Thread,
    pub alert: Option<i64>,
    pub risk: Option<i64>,
    pub project: ProjectNumber,
    pub tolerance: Tolerance,
    pub subject: String,
    pub state: EscalationState,
    /// The rung it stands on.
    pub level: Level,
    pub raised_at: DateTime<Utc>,
    pub raised_by: Option<PersonId>,
    /// The last day before it climbs by itself.
    pub clock_until: Option<NaiveDate>,
    /// The exception report is due.
    pub report_due_on: NaiveDate,
    /// On whose agenda it stands, or stood last.
    pub sitting: Option<SittingId>,
    pub evidence: Option<String>,
    pub version: i64,
}

/// What can be done with it. Everything but `Promote` is somebody's act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    Acknowledge,
    /// Hand it to this level: the committee's is a proposal.
    SendTo(Level),
    /// Put it on the agenda of a sitting of its level.
    Schedule(SittingId),
    /// Off the agenda again: back to its level.
    Unschedule,
    Decide,
    /// The committee says no: nothing is left to be carried out.
    Refuse {
        reason: String,
    },
    /// To a later sitting.
    Defer {
        to: SittingId,
        held_on: NaiveDate,
        reason: String,
    },
    /// Back to the project: the report is not ripe for a decision.
    Return {
        reason: String,
    },
    Withdraw {
        reason: String,
    },
    /// The decision was carried out.
    Execute {
        evidence: String,
    },
    /// The body that decided accepts the proof.
    Close,
    /// What was decided did not hold: back to its level, and its clock starts again.
    Reopen {
        reason: String,
    },
    /// The clock ran out: one level up, with a whole clock of its own. A worker that was down for a month promotes once:
    /// nobody loses their days because a machine slept.
    Promote,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not from where it stands.
    NotFrom(EscalationState),
    ReasonMissing,
    EvidenceMissing,
    /// Its clock still runs.
    ClockRuns,
}

impl EscalationState {
    /// Nothing happens to it any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, EscalationState::Withdrawn | EscalationState::Closed)
    }

    /// Somebody still owes an answer.
    #[must_use]
    pub const fn awaits_decision(self) -> bool {
        matches!(
            self,
            EscalationState::Raised
                | EscalationState::Acknowledged
                | EscalationState::AtSector
                | EscalationState::AtOffice
                | EscalationState::Proposed
                | EscalationState::OnAgenda
                | EscalationState::Deferred
        )
    }
}

/// What an escalation starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raising {
    pub thread: Thread,
    pub alert: Option<i64>,
    pub risk: Option<i64>,
    pub project: ProjectNumber,
    pub tolerance: Tolerance,
    pub subject: String,
    pub by: Option<PersonId>,
}

/// The longest subject, in characters: a line of the agenda.
pub const LONGEST_SUBJECT: usize = 200;
/// The longest reason or evidence.
pub const LONGEST_REASON: usize = 500;

impl Escalation {
    /// A new one, at the foot of the ladder. Early notice now, the exception report within days (portfolio.md 4.6).
    #[must_use]
    pub fn raised(
        number: EscalationNumber,
        from: Raising,
        (at, today): (DateTime<Utc>, NaiveDate),
        calendar: &Calendar,
        clocks: &Clocks,
    ) -> Escalation {
        let Raising { thread, alert, risk, project, tolerance, subject, by } = from;
        Escalation {
            number,
            thread,
            alert,
            risk,
            project,
            tolerance,
            subject,
            state: EscalationState::Raised,
            level: Level::Sector,
            raised_at: at,
            raised_by: by,
            clock_until: calendar.add_working_days(today, clocks.acknowledge),
            report_due_on: calendar.add_working_days(today, clocks.exception_report).unwrap_or(today),
            sitting: None,
            evidence: None,
            version: 1,
        }
    }

    /// Its clock has run out, and nobody has answered.
    #[must_use]
    pub fn is_past_clock(&self, today: NaiveDate) -> bool {
        self.state.awaits_decision() && self.clock_until.is_some_and(|until| until < today)
    }

    /// Its clock has run out and it climbs by itself.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        use EscalationState::{Acknowledged, AtOffice, AtSector, Raised};
        matches!(self.state, Raised | Acknowledged | AtSector | AtOffice) && self.is_past_clock(today)
    }

    /// Whether the exception report can still be written: until the committee has it before it.
    #[must_use]
    pub const fn takes_report(&self) -> bool {
        use EscalationState as S;
        matches!(
            self.state,
            S::Raised | S::Acknowledged | S::AtSector | S::AtOffice | S::Proposed | S::Deferred | S::Returned
        )
    }

    /// The escalation after this move, or why it cannot be made. `calendar` and `clocks` are the country's.
    ///
    /// # Errors
    /// A [`Refusal`]: nothing has changed then.
    pub fn after(
        &self,
        act: Move,
        today: NaiveDate,
        calendar: &Calendar,
        clocks: &Clocks,
    ) -> Result<Escalation, Refusal> {
        use EscalationState as S;
        let clock = |days: u16| calendar.add_working_days(today, days);
        let at = |state: S, level: Level, clock_until| Escalation { state, level, clock_until, ..self.clone() };
        let refused = Err(Refusal::NotFrom(self.state));
        Ok(match (self.state, act) {
            (S::Raised, Move::Acknowledge) => at(S::Acknowledged, self.level, clock(clocks.acknowledge)),
            (S::Raised | S::Acknowledged | S::AtSector | S::AtOffice | S::Returned, Move::SendTo(level)) => {
                if level <= self.level && matches!(self.state, S::AtSector | S::AtOffice) {
                    return refused;
                }
                self.handed_to(level, today, calendar, *clocks)
            }
            (S::AtSector | S::AtOffice | S::Proposed | S::Deferred, Move::Schedule(sitting)) => {
                Escalation { sitting: Some(sitting), ..at(S::OnAgenda, self.level, None) }
            }
            (S::OnAgenda, Move::Unschedule) => {
                Escalation { sitting: None, ..self.handed_to(self.level, today, calendar, *clocks) }
            }
            (S::OnAgenda, Move::Decide) => at(S::Decided, self.level, None),
            (S::OnAgenda, Move::Refuse { reason }) => {
                given(&reason, Refusal::ReasonMissing)?;
                at(S::Closed, self.level, None)
            }
            (S::OnAgenda, Move::Defer { to, held_on, reason }) => {
                given(&reason, Refusal::ReasonMissing)?;
                Escalation { sitting: Some(to), ..at(S::Deferred, self.level, Some(held_on)) }
            }
            (S::AtSector | S::AtOffice | S::Proposed | S::OnAgenda, Move::Return { reason }) => {
                given(&reason, Refusal::ReasonMissing)?;
                at(S::Returned, self.level, None)
            }
            (state, Move::Withdraw { reason }) if state.awaits_decision() || state == S::Returned => {
                given(&reason, Refusal::ReasonMissing)?;
                at(S::Withdrawn, self.level, None)
            }
            (S::Decided, Move::Execute { evidence }) => {
                given(&evidence, Refusal::EvidenceMissing)?;
                Escalation { evidence: Some(evidence), ..at(S::Executed, self.level, None) }
            }
            (S::Executed, Move::Close) => at(S::Closed, self.level, None),
            (S::Decided | S::Executed | S::Closed, Move::Reopen { reason }) => {
                given(&reason, Refusal::ReasonMissing)?;
                Escalation { evidence: None, ..self.handed_to(self.level, today, calendar, *clocks) }
            }
            (S::Raised | S::Acknowledged | S::AtSector | S::AtOffice, Move::Promote) => {
                if self.clock_until.is_none_or(|until| today <= until) {
                    return Err(Refusal::ClockRuns);
                }
                let next = match self.state {
                    S::AtSector => Level::Office,
                    S::AtOffice => Level::Committee,
                    // Nobody acknowledged it, or handed it on: it goes to work where it was raised.
                    _ => self.level,
                };
                self.handed_to(next, today, calendar, *clocks)
            }
            _ => return refused,
        })
    }

    fn handed_to(&self, level: Level, today: NaiveDate, calendar: &Calendar, clocks: Clocks) -> Escalation {
        let (state, days) = match level {
            Level::Sector => (EscalationState::AtSector, Some(clocks.sector)),
            Level::Office => (EscalationState::AtOffice, Some(clocks.office)),
            // The committee's own calendar of sittings is its clock.
            Level::Committee => (EscalationState::Proposed, None),
        };
        let clock_until = days.and_then(|days| calendar.add_working_days(today, days));
        Escalation { state, level, clock_until, ..self.clone() }
    }
}

fn given(text: &str, otherwise: Refusal) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(otherwise) } else { Ok(()) }
}
