//! Alerts: raised by a rule of the programme or asked for by a person. One for one project and cause, which ages.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};

use super::Thread;
use super::body::Level;
use super::rules::{Facts, Finding};
use crate::calendar::days_between;
use crate::people::{Officer, PersonId, Role};
use crate::portfolio::project::{Project, ProjectNumber};

numbered! {
    /// `ALR-0031`
    pub struct AlertNumber = "ALR-"
}

coded! {
    /// The rules of portfolio.md 4.5, by their numbers, and the alert a person asks for.
    pub enum Rule {
        ReportLate = "R1",
        MilestonePassed = "R2",
        KeySlip = "R3",
        RunningAway = "R4",
        Cost = "R5",
        RiskUnattended = "R6",
        RiskNotReviewed = "R7",
        /// Declared well, computed badly: green outside, red inside.
        Watermelon = "R8",
        DecisionLate = "R9",
        PredecessorLate = "R10",
        LegalTextLate = "R11",
        PostVacant = "R12",
        PhaseWithoutGate = "R13",
        AssistanceUnanswered = "R14",
        TooPerfect = "R15",
        ChangedWithoutDecision = "R16",
        /// *Demande d'alerte*.
        Request = "request",
    }
}

coded! {
    pub enum AlertState {
        Open = "open",
        Acknowledged = "acknowledged",
        /// Until a day, for a reason.
        Snoozed = "snoozed",
        /// Its cause is gone, or it was answered.
        Settled = "settled",
    }
}

coded! {
    /// A line of an alert's own history.
    pub enum AlertStep {
        Raised = "raised",
        Acknowledged = "acknowledged",
        Snoozed = "snoozed",
        /// The day had come, or it had become worse.
        Woken = "woken",
        Lowered = "lowered",
        Settled = "settled",
        Escalated = "escalated",
    }
}

/// What a person asked for (portfolio.md 4.3): what, by when, who can unblock it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub what: String,
    pub wanted_by: Option<NaiveDate>,
    pub unblocker: Option<String>,
    pub by: Option<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    pub number: AlertNumber,
    pub thread: Thread,
    pub project: ProjectNumber,
    pub rule: Rule,
    pub cause: String,
    pub level: Level,
    pub facts: Facts,
    pub first_seen_on: NaiveDate,
    pub last_seen_on: NaiveDate,
    pub state: AlertState,
    pub request: Option<Request>,
    pub snoozed_until: Option<NaiveDate>,
    pub settled_on: Option<NaiveDate>,
    pub version: i64,
}

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// The longest sleep, in days: a sitting's worth, and somebody must look again.
pub const LONGEST_SNOOZE: i64 = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Settled: nothing can be done with it.
    Over,
    /// It is that already.
    Unchanged,
    ReasonMissing,
    TooEarly {
        first: NaiveDate,
    },
    TooLate {
        last: NaiveDate,
    },
    /// A rule settles its own alerts, when the cause is gone; only a person's request is settled by people.
    ByRule,
    /// It stands at the lowest level.
    Lowest,
}

coded! {
    /// What a person can do with an alert.
    pub enum AlertAct {
        Acknowledge = "acknowledge",
        Snooze = "snooze",
        Lower = "lower",
        Settle = "settle",
        Escalate = "escalate",
    }
}

impl Rule {
    /// Who should act on it first, as the word of a role.
    #[must_use]
    pub const fn owner(self) -> Role {
        match self {
            Rule::ReportLate | Rule::MilestonePassed | Rule::RiskNotReviewed | Rule::TooPerfect => Role::ProjectLead,
            Rule::KeySlip | Rule::RunningAway | Rule::Cost | Rule::RiskUnattended | Rule::PostVacant => {
                Role::EntityLead
            }
            Rule::Watermelon
            | Rule::DecisionLate
            | Rule::PredecessorLate
            | Rule::LegalTextLate
            | Rule::PhaseWithoutGate
            | Rule::AssistanceUnanswered
            | Rule::ChangedWithoutDecision
            | Rule::Request => Role::ProgrammeOffice,
        }
    }
}

impl Alert {
    /// The alert a rule opens.
    #[must_use]
    pub fn opened(number: AlertNumber, thread: Thread, finding: Finding, today: NaiveDate) -> Alert {
        let Finding { rule, project, cause, level, facts, .. } = finding;
        Alert {
            number,
            thread,
            project,
            rule,
            cause,
            level,
            facts,
            first_seen_on: today,
            last_seen_on: today,
            state: AlertState::Open,
            request: None,
            snoozed_until: None,
            settled_on: None,
            version: 1,
        }
    }

    /// The alert a person asks for: it goes to the programme office at once, past whoever would rather not hear it.
    #[must_use]
    pub fn asked(
        number: AlertNumber,
        thread: Thread,
        project: ProjectNumber,
        request: Request,
        today: NaiveDate,
    ) -> Alert {
        let finding = Finding {
            rule: Rule::Request,
            project,
            cause: request.cause(project),
            level: Level::Office,
            facts: Facts::Asked,
            thread: None,
        };
        Alert { request: Some(request), ..Alert::opened(number, thread, finding, today) }
    }

    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, AlertState::Settled)
    }

    /// Days since it was first seen.
    #[must_use]
    pub fn age(&self, today: NaiveDate) -> i64 {
        days_between(self.first_seen_on, today).max(0)
    }

    /// Whether this officer may do this with it. The sender's hierarchy may lower a request, but [`Alert::lower`] wants
    /// its reason, and the programme office reads it (portfolio.md 4.6).
    #[must_use]
    pub fn allows(&self, officer: &Officer, project: &Project, act: AlertAct) -> bool {
        let office = officer.may_keep_portfolio();
        let hierarchy = officer.leads_entity(project.entity);
        let is_request = self.rule == Rule::Request;
        let is_sender = self.request.as_ref().is_some_and(|request| request.by == Some(officer.person.id));
        !self.is_over()
            && match act {
                AlertAct::Acknowledge => office || (hierarchy && self.level == Level::Sector),
                AlertAct::Snooze => office || (hierarchy && (is_request || self.level == Level::Sector)),
                AlertAct::Lower => is_request && self.level > Level::Sector && (office || hierarchy),
                AlertAct::Settle => is_request && (office || hierarchy || is_sender),
                AlertAct::Escalate => officer.may_keep_roadmap(project),
            }
    }

    /// Somebody has seen it and takes care.
    ///
    /// # Errors
    /// `Over` or `Unchanged`.
    pub fn acknowledge(&self) -> Result<Alert, Refusal> {
        self.live()?;
        if self.state == AlertState::Acknowledged {
            return Err(Refusal::Unchanged);
        }
        Ok(Alert { state: AlertState::Acknowledged, snoozed_until: None, ..self.clone() })
    }

    /// Nothing is heard of it until a day, for a reason; then it wakes by itself.
    ///
    /// # Errors
    /// `Over`, `ReasonMissing`, `TooEarly`, `TooLate`.
    pub fn snooze(&self, until: NaiveDate, reason: &str, today: NaiveDate) -> Result<Alert, Refusal> {
        self.live()?;
        given(reason)?;
        let (first, last) = (today + Duration::days(1), today + Duration::days(LONGEST_SNOOZE));
        if until < first {
            return Err(Refusal::TooEarly { first });
        }
        if until > last {
            return Err(Refusal::TooLate { last });
        }
        Ok(Alert { state: AlertState::Snoozed, snoozed_until: Some(until), ..self.clone() })
    }

    /// A request goes one level down, for a reason that its sender and the programme office read.
    ///
    /// # Errors
    /// `Over`, `ByRule`, `ReasonMissing`, `Lowest`.
    pub fn lower(&self, reason: &str) -> Result<Alert, Refusal> {
        self.live()?;
        self.is_request()?;
        given(reason)?;
        let level = Level::from_rung(self.level.rung() - 1).ok_or(Refusal::Lowest)?;
        Ok(Alert { level, ..self.clone() })
    }

    /// A request was answered.
    ///
    /// # Errors
    /// `Over`, `ByRule`, `ReasonMissing`.
    pub fn settle(&self, reason: &str, today: NaiveDate) -> Result<Alert, Refusal> {
        self.live()?;
        self.is_request()?;
        given(reason)?;
        Ok(self.gone(today))
    }

    fn gone(&self, today: NaiveDate) -> Alert {
        Alert { state: AlertState::Settled, snoozed_until: None, settled_on: Some(today), ..self.clone() }
    }

    /// The last day of its sleep is over.
    fn wakes(&self, today: NaiveDate) -> bool {
        self.state == AlertState::Snoozed && self.snoozed_until.is_none_or(|until| until < today)
    }

    fn woken(&self) -> Alert {
        Alert { state: AlertState::Open, snoozed_until: None, ..self.clone() }
    }

    /// Its cause is still there. What has become worse does not sleep on.
    fn seen(&self, finding: &Finding, today: NaiveDate) -> Alert {
        let base =
            if self.state == AlertState::Snoozed && finding.level > self.level { self.woken() } else { self.clone() };
        Alert { level: finding.level, facts: finding.facts.clone(), last_seen_on: today, ..base }
    }

    fn live(&self) -> Result<(), Refusal> {
        if self.is_over() { Err(Refusal::Over) } else { Ok(()) }
    }

    fn is_request(&self) -> Result<(), Refusal> {
        if self.rule == Rule::Request { Ok(()) } else { Err(Refusal::ByRule) }
    }
}

impl Request {
    /// The same words for the same project are the same request, however often they are sent.
    fn cause(&self, project: ProjectNumber) -> String {
        format!("request:{}:{}", project.0, self.what.trim().to_lowercase())
    }
}

/// What one evaluation does to the alerts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A cause nobody knew.
    Open(Finding),
    /// The same cause again: it ages. No line of the journal, nothing happened.
    Seen(Alert),
    /// Its sleep is over.
    Woken(Alert),
    /// Its cause is gone.
    Settled(Alert),
}

/// Compares the live alerts with what the rules find today. Requests of people are theirs to settle; they only wake.
#[must_use]
pub fn reconcile(known: &[Alert], found: Vec<Finding>, today: NaiveDate) -> Vec<Change> {
    let mut by_cause: BTreeMap<String, Finding> =
        found.into_iter().map(|finding| (finding.cause.clone(), finding)).collect();
    let mut changes = vec![];
    for alert in known.iter().filter(|alert| !alert.is_over()) {
        let finding = by_cause.remove(&alert.cause);
        let awake = if alert.wakes(today) { alert.woken() } else { alert.clone() };
        let now = match finding {
            Some(finding) => awake.seen(&finding, today),
            None if alert.rule == Rule::Request => awake,
            None => {
                changes.push(Change::Settled(alert.gone(today)));
                continue;
            }
        };
        if now.state != alert.state {
            changes.push(Change::Woken(now));
        } else if now != *alert {
            changes.push(Change::Seen(now));
        }
    }
    changes.extend(by_cause.into_values().map(Change::Open));
    changes
}

fn given(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
