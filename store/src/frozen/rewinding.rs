//! Takes a copy back to an earlier day: what was said, promised, raised or decided later was not there yet.
//!
//! Only for demonstrations. What the record does not date (names, phases, money) stays as it is.

use chrono::{DateTime, NaiveDate, Utc};
use domain::portfolio::project::ProjectNumber;
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Db, Result, Tx, binds, milestones};

/// `$1` is the last day that counts.
const BY_DAY: &[&str] = &[
    "delete from forecast where said_on > $1",
    "update project set state = 'active', phase = 'rollout'
     where state = 'delivered'
       and exists (select 1 from milestone where project_number = project.number and actual_on > $1)",
    "update milestone set actual_on = null, evidence = null where actual_on > $1",
    "update milestone set forecast_on = (
         select forecast.forecast_on from forecast where forecast.milestone_id = milestone.id
         order by said_on desc, forecast.id desc limit 1)",
    "update milestone set baseline_on = (
         select day from baseline_date
         join baseline on baseline.project_number = baseline_date.project_number
                      and baseline.number = baseline_date.baseline_number
         where baseline_date.milestone_id = milestone.id and made_on <= $1
         order by baseline.number desc limit 1)
     where project_number in (select project_number from baseline where made_on > $1)",
    "delete from baseline_date where exists (
         select 1 from baseline
         where baseline.project_number = baseline_date.project_number
           and baseline.number = baseline_date.baseline_number and made_on > $1)",
    "delete from baseline where made_on > $1",
    "delete from legal_step where entered_on > $1",
    "delete from risk where raised_on > $1",
    "delete from risk_rating where rated_on > $1 or risk_id not in (select id from risk)",
    "update risk set state = 'open', closed_on = null, outcome = null where closed_on > $1",
    "update risk set
         probability = coalesce((select rated.probability from risk_rating rated where rated.risk_id = risk.id
                                 order by position desc limit 1), initial_probability),
         impact = coalesce((select rated.impact from risk_rating rated where rated.risk_id = risk.id
                            order by position desc limit 1), initial_impact)",
    "delete from issue where happened_on > $1",
    "update issue set state = 'open', resolved_on = null, resolution = null where resolved_on > $1",
    "delete from response
     where risk_id is not null and risk_id not in (select id from risk)
        or issue_id is not null and issue_id not in (select id from issue)",
    "update response set done_on = null, proof = null where done_on > $1",
    "delete from alert where first_seen_on > $1",
    "update alert set state = 'open', settled_on = null, snoozed_until = null where settled_on > $1",
    "update decision set done_on = null, evidence = null where done_on > $1",
    "delete from remark where item_id in (
         select agenda_item.id from agenda_item join sitting on sitting.id = sitting_id where held_on > $1)",
    "delete from minutes where sitting_id in (select id from sitting where held_on > $1)",
    "delete from agenda_item where sitting_id in (select id from sitting where held_on > $1)",
    "delete from attendance where sitting_id in (select id from sitting where held_on > $1)",
    "update sitting set state = 'planned', opened_at = null, closed_at = null
     where held_on > $1 and state <> 'cancelled'",
];

/// `$1` is the moment after the last day.
const BY_MOMENT: &[&str] = &[
    "delete from report where said_at >= $1",
    "delete from report_step where at >= $1 or report_id not in (select id from report)",
    "update project set
         heard_at = (select max(said_at) from report where project_number = project.number),
         confidence = coalesce((select report.confidence from report where project_number = project.number
                                order by said_at desc, report.id desc limit 1), 0)",
    "delete from rating where said_at >= $1",
    "update project set computed_confidence = 0, office_confidence = coalesce((
         select rating.confidence from rating
         where project_number = project.number and source = 'programme_office'
         order by said_at desc, rating.id desc limit 1), 0)",
    "delete from alert_step where at >= $1 or alert_id not in (select id from alert)",
    "delete from exception_report
     where said_at >= $1 or escalation_id in (select id from escalation where raised_at >= $1)",
    "delete from exception_option where escalation_id not in (select escalation_id from exception_report)",
    "delete from escalation where raised_at >= $1",
    "delete from escalation_step where at >= $1 or escalation_id not in (select id from escalation)",
    "update escalation set
         state = (select step.state from escalation_step step where escalation_id = escalation.id
                  order by position desc limit 1),
         level = (select step.level from escalation_step step where escalation_id = escalation.id
                  order by position desc limit 1),
         clock_until = (select step.clock_until from escalation_step step where escalation_id = escalation.id
                        order by position desc limit 1)
     where id in (select escalation_id from escalation_step)",
    "delete from decision where decided_at >= $1",
    "delete from decision_step where at >= $1 or decision_id not in (select id from decision)",
    "update decision set
         state = (select step.state from decision_step step where decision_id = decision.id
                  order by position desc limit 1)
     where id in (select decision_id from decision_step)",
];

/// Whatever belongs to a project that had not started.
const OF_PROJECTS: &[&str] = &[
    "legal_step where legal_text_id in (select id from legal_text where project_number",
    "legal_text where (project_number",
    "baseline_date where (project_number",
    "baseline where (project_number",
    "dependency where (needs_number",
    "dependency where (project_number",
    "forecast where (project_number",
    "milestone where (project_number",
    "report where (project_number",
    "rating where (project_number",
    "risk where (project_number",
    "issue where (project_number",
    "alert where (project_number",
    "escalation where (project_number",
    "decision where (project_number",
    "budget_line where (project_number",
    "project_factor where (project_number",
    "project_axis where (project_number",
    "project_former_name where (project_number",
    "withholding where (project_number",
];

pub(super) async fn rewind(db: &Db, sitting: SittingId, last_day: NaiveDate, at: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    let kept = lift_triggers(&mut tx).await?;
    for table in OF_PROJECTS {
        let text = format!("delete from {table} in (select number from project where started_on > $1))");
        bound(text, last_day).run(&mut tx).await?;
    }
    bound("delete from project where started_on > $1".into(), last_day).run(&mut tx).await?;
    for text in BY_DAY {
        if text.contains("$1") { Sql::new(text).bound(last_day) } else { Sql::new(text) }.run(&mut tx).await?;
    }
    for text in BY_MOMENT {
        if text.contains("$1") { Sql::new(text).bound(at) } else { Sql::new(text) }.run(&mut tx).await?;
    }
    tx.run("update sitting set state = 'frozen' where id = $1", binds![sitting.0]).await?;
    outlines(&mut tx).await?;
    for trigger in kept {
        Sql::trusted(trigger).run(&mut tx).await?;
    }
    tx.commit().await
}

fn bound(text: String, last_day: NaiveDate) -> Sql {
    Sql::trusted(text).bound(last_day)
}

/// What was said stays said, but for this. Gives the triggers, to be put back.
async fn lift_triggers(tx: &mut Tx) -> Result<Vec<String>> {
    let found: Vec<(String, String)> =
        tx.all("select name, sql from sqlite_master where type = 'trigger' order by name", binds![]).await?;
    let mut kept = vec![];
    for (name, text) in found {
        Sql::trusted(format!("drop trigger {name}")).run(tx).await?;
        kept.push(text);
    }
    Ok(kept)
}

async fn outlines(tx: &mut Tx) -> Result<()> {
    let all: Vec<(i64,)> = tx.all("select number from project order by number", binds![]).await?;
    for (number,) in all {
        milestones::outline(tx, ProjectNumber(number)).await?;
    }
    Ok(())
}
