//! Budget lines, one a year.

use domain::money::Amount;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::project::ProjectNumber;

use crate::{Ask, Error, Result, Tx, binds};

/// A project's lines, by year.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<BudgetLine>> {
    let found: Vec<(i64, i64, i64, i64, i64)> = on
        .all(
            "select year, planned, committed, paid, version from budget_line where project_number = $1 order by year",
            binds![project.0],
        )
        .await?;
    found
        .into_iter()
        .map(|(year, planned, committed, paid, version)| {
            let year = i32::try_from(year).map_err(|_| Error::Inconsistent {
                table: "budget_line",
                column: "year",
                value: year.to_string(),
            })?;
            Ok(BudgetLine {
                project,
                year,
                planned: Amount(planned),
                committed: Amount(committed),
                paid: Amount(paid),
                version,
            })
        })
        .collect()
}

/// Planned, committed and paid over all these projects' years, project by project.
///
/// # Errors
/// Trouble only.
pub async fn totals(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, Amount, Amount, Amount)>> {
    let found: Vec<(i64, i64, i64, i64)> = on
        .all(
            "select project_number, cast(sum(planned) as bigint), cast(sum(committed) as bigint), cast(sum(paid) as bigint)
             from budget_line
             group by project_number
             order by project_number",
            binds![],
        )
        .await?;
    Ok(found
        .into_iter()
        .map(|(project, planned, committed, paid)| {
            (ProjectNumber(project), Amount(planned), Amount(committed), Amount(paid))
        })
        .collect())
}

/// # Errors
/// A `Clash` when the year has a line already.
pub async fn add(tx: &mut Tx, line: &BudgetLine) -> Result<()> {
    let BudgetLine { project, year, planned, committed, paid, version } = line.clone();
    tx.run(
        "insert into budget_line (project_number, year, planned, committed, paid, version)
         values ($1, $2, $3, $4, $5, $6)",
        binds![project.0, i64::from(year), planned.0, committed.0, paid.0, version],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, line: &BudgetLine) -> Result<()> {
    let BudgetLine { project, year, planned, committed, paid, version } = line.clone();
    let touched = tx
        .run(
            "update budget_line
             set planned = $4, committed = $5, paid = $6, version = version + 1
             where project_number = $1 and year = $2 and version = $3",
            binds![project.0, i64::from(year), version, planned.0, committed.0, paid.0],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// # Errors
/// `Stale` when somebody was faster.
pub async fn remove(tx: &mut Tx, project: ProjectNumber, year: i32, version: i64) -> Result<()> {
    let touched = tx
        .run(
            "delete from budget_line where project_number = $1 and year = $2 and version = $3",
            binds![project.0, i64::from(year), version],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}
