//! A difficulty that climbs the ladder, with a clock at each rung (portfolio.md 4.6).

use chrono::{DateTime, NaiveDate, Utc};

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
    /// The clock ran out: one level up.
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

impl Escalation {
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
                self.handed_to(level, today, calendar, clocks)
            }
            (S::AtSector | S::AtOffice | S::Proposed | S::Deferred, Move::Schedule(sitting)) => {
                Escalation { sitting: Some(sitting), ..at(S::OnAgenda, self.level, None) }
            }
            (S::OnAgenda, Move::Unschedule) => {
                Escalation { sitting: None, ..self.handed_to(self.level, today, calendar, clocks) }
            }
            (S::OnAgenda, Move::Decide) => at(S::Decided, self.level, None),
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
            (S::Raised | S::Acknowledged | S::AtSector | S::AtOffice, Move::Promote) => {
                if self.clock_until.is_none_or(|until| today <= until) {
                    return Err(Refusal::ClockRuns);
                }
                let next = match self.state {
                    S::AtSector => Level::Office,
                    S::AtOffice => Level::Committee,
                    _ => Level::Sector,
                };
                self.handed_to(next, today, calendar, clocks)
            }
            _ => return refused,
        })
    }

    fn handed_to(&self, level: Level, today: NaiveDate, calendar: &Calendar, clocks: &Clocks) -> Escalation {
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
