//! Re-baselines: each is kept whole, with the body that allowed it.

use chrono::NaiveDate;
use domain::portfolio::milestone::{Baseline, MilestoneId};
use domain::portfolio::project::ProjectNumber;

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds};

/// How often each project that was ever re-baselined was.
///
/// # Errors
/// Trouble only.
pub async fn counts(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, i64)>> {
    let found: Vec<(i64, i64)> = on
        .all("select project_number, count(*) from baseline group by project_number order by project_number", binds![])
        .await?;
    Ok(found.into_iter().map(|(project, count)| (ProjectNumber(project), count)).collect())
}

/// A project's re-baselines, oldest first.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Baseline>> {
    let heads: Vec<(i64, NaiveDate, String, String, Option<String>)> = on
        .all(
            "select number, made_on, reason, authority, decision
             from baseline
             where project_number = $1
             order by number",
            binds![project.0],
        )
        .await?;
    let dates: Vec<(i64, i64, NaiveDate)> = on
        .all(
            "select baseline_number, milestone_id, day
             from baseline_date
             where project_number = $1
             order by baseline_number, day, milestone_id",
            binds![project.0],
        )
        .await?;
    let dates_of = |number: i64| {
        dates
            .iter()
            .filter(|(of, ..)| *of == number)
            .map(|(_, milestone, day)| (MilestoneId(*milestone), *day))
            .collect()
    };
    Ok(heads
        .into_iter()
        .map(|(number, made_on, reason, authority, decision)| Baseline {
            project,
            number,
            made_on,
            reason,
            authority,
            decision,
            dates: dates_of(number),
        })
        .collect())
}

/// # Errors
/// A `Clash` when somebody else has just made the baseline of this number.
pub async fn add(tx: &mut Tx, baseline: &Baseline) -> Result<()> {
    let Baseline { project, number, made_on, reason, authority, decision, dates } = baseline.clone();
    tx.run(
        "insert into baseline (project_number, number, made_on, reason, authority, decision)
         values ($1, $2, $3, $4, $5, $6)",
        binds![project.0, number, made_on, reason, authority, decision],
    )
    .await?;
    if !dates.is_empty() {
        let rows = dates.into_iter().map(|(milestone, day)| binds![project.0, number, milestone.0, day]);
        Sql::new("insert into baseline_date (project_number, baseline_number, milestone_id, day) values ")
            .rows(rows)
            .run(tx)
            .await?;
    }
    Ok(())
}
