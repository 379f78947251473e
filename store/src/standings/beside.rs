//! What stands beside a project: risks and their actions, decisions, escalations, phases, requests for assistance,
//! changes of plan.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::decision::DecisionNumber;
use domain::steering::risk::{Exposure, RiskNumber};
use domain::steering::rules::{Burdens, HighRisk, Lead, OpenDecision, Portfolio, Undecided};

use super::DayOf;
use crate::{Ask, Result, binds};

/// No threshold of risks is lower (`Limit::RiskScore`).
const LEAST_SCORE: i64 = 2;

pub(super) const fn lead(holder: Option<i64>, deputy: Option<i64>) -> Lead {
    match (holder, deputy) {
        (None, _) => Lead::Vacant,
        (Some(_), None) => Lead::WithoutDeputy,
        (Some(_), Some(_)) => Lead::WithDeputy,
    }
}

pub(super) async fn add(on: &mut impl Ask, day_of: DayOf<'_>, portfolio: &mut Portfolio) -> Result<()> {
    for (project, risk) in risks(on, None, LEAST_SCORE).await? {
        if let Some(situation) = portfolio.get_mut(&project) {
            situation.risks.push(risk);
        }
    }
    for (project, clock) in clocks(on, None).await? {
        if let Some(situation) = portfolio.get_mut(&project) {
            situation.clock = Some(clock);
        }
    }
    decisions(on, portfolio).await?;
    phases(on, day_of, portfolio).await?;
    assistance(on, day_of, portfolio).await?;
    undecided(on, portfolio).await
}

pub(super) async fn burdens(on: &mut impl Ask, project: ProjectNumber) -> Result<Burdens> {
    let risks = risks(on, Some(project), i64::from(Exposure::HIGH)).await?;
    let clock = clocks(on, Some(project)).await?.first().map(|(_, clock)| *clock);
    Ok(Burdens { risks: risks.into_iter().map(|(_, risk)| risk).collect(), clock })
}

type RiskRow = (i64, i64, i64, i64, NaiveDate);

/// The open risks of this score or more, each with the day its first open action is due.
async fn risks(
    on: &mut impl Ask,
    project: Option<ProjectNumber>,
    score: i64,
) -> Result<Vec<(ProjectNumber, HighRisk)>> {
    let any = i64::from(project.is_none());
    let number = project.map_or(0, |project| project.0);
    let found: Vec<RiskRow> = on
        .all(
            "select id, thread, project_number, probability * impact, reviewed_on
             from risk
             where state = 'open' and project_number is not null and probability * impact >= $1
               and ($2 = 1 or project_number = $3)
             order by project_number, id",
            binds![score, any, number],
        )
        .await?;
    let actions: Vec<(i64, NaiveDate)> = on
        .all(
            "select response.risk_id, min(response.due_on)
             from response
             join risk on risk.id = response.risk_id
             where response.done_on is null and risk.state = 'open' and risk.probability * risk.impact >= $1
               and ($2 = 1 or risk.project_number = $3)
             group by response.risk_id
             order by response.risk_id",
            binds![score, any, number],
        )
        .await?;
    let due: BTreeMap<i64, NaiveDate> = actions.into_iter().collect();
    let risk = |(id, thread, project, score, reviewed_on): RiskRow| {
        let score = u8::try_from(score).unwrap_or(u8::MAX);
        let action_due = due.get(&id).copied();
        let high = HighRisk { number: RiskNumber(id), thread: Thread(thread), score, reviewed_on, action_due };
        (ProjectNumber(project), high)
    };
    Ok(found.into_iter().map(risk).collect())
}

/// The shortest clock of each project's escalations that still wait for an answer.
async fn clocks(on: &mut impl Ask, project: Option<ProjectNumber>) -> Result<Vec<(ProjectNumber, NaiveDate)>> {
    let any = i64::from(project.is_none());
    let found: Vec<(i64, NaiveDate)> = on
        .all(
            "select project_number, min(clock_until)
             from escalation
             where clock_until is not null and ($1 = 1 or project_number = $2)
               and state in ('raised', 'acknowledged', 'at_sector', 'at_office', 'proposed', 'on_agenda', 'deferred')
             group by project_number
             order by project_number",
            binds![any, project.map_or(0, |project| project.0)],
        )
        .await?;
    Ok(found.into_iter().map(|(project, clock)| (ProjectNumber(project), clock)).collect())
}

async fn decisions(on: &mut impl Ask, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, i64, i64, NaiveDate)> = on
        .all(
            "select project_number, id, thread, due_on
             from decision
             where project_number is not null and due_on is not null
               and kind in ('adopted', 'adopted_with_reserve') and state in ('taken', 'blocked')
             order by project_number, id",
            binds![],
        )
        .await?;
    for (project, id, thread, due_on) in found {
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            situation.decisions.push(OpenDecision { number: DecisionNumber(id), thread: Thread(thread), due_on });
        }
    }
    Ok(())
}

async fn phases(on: &mut impl Ask, day_of: DayOf<'_>, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, DateTime<Utc>)> = on
        .all(
            "select project_number, at
             from journal
             where subject = 'project' and what = 'phase' and action = 'changed' and project_number is not null
             order by project_number, seq desc",
            binds![],
        )
        .await?;
    for (project, at) in found {
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            situation.phases.push(day_of(at));
        }
    }
    Ok(())
}

/// Projects whose last report asks for assistance, and for which no officer of the programme office has done anything
/// since that the journal knows: a reminder and a handled alert are no answer.
async fn assistance(on: &mut impl Ask, day_of: DayOf<'_>, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, DateTime<Utc>)> = on
        .all(
            "select report.project_number, report.said_at
             from report
             where report.help = 'assistance'
               and not exists (
                   select 1 from report as later
                   where later.project_number = report.project_number and later.said_at > report.said_at
               )
               and not exists (
                   select 1 from journal
                   where journal.project_number = report.project_number and journal.at > report.said_at
                     and journal.action <> 'reminded' and journal.subject <> 'alert'
                     and exists (
                         select 1 from post
                         where post.role = 'programme_office'
                           and (post.holder_id = journal.actor_id or post.deputy_id = journal.actor_id)
                     )
               )
             order by report.project_number",
            binds![],
        )
        .await?;
    for (project, said_at) in found {
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            situation.assistance = Some(day_of(said_at));
        }
    }
    Ok(())
}

async fn undecided(on: &mut impl Ask, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, i64, NaiveDate)> = on
        .all(
            "select project_number, number, made_on
             from baseline
             where decision is null
             order by project_number, number",
            binds![],
        )
        .await?;
    for (project, baseline, made_on) in found {
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            situation.undecided.push(Undecided { baseline, made_on });
        }
    }
    Ok(())
}
