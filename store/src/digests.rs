//! What the weekly digest tells of the whole portfolio, read once for everybody.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;

use crate::{Ask, Result, binds, rows};

/// A milestone that is expected on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub project: ProjectNumber,
    pub names: Names,
    pub on: NaiveDate,
}

/// The milestones not yet done that are expected between these days, the first first, `limit` of them.
///
/// # Errors
/// Trouble only.
pub async fn list_due(on: &mut impl Ask, from: NaiveDate, to: NaiveDate, limit: i64) -> Result<Vec<Due>> {
    type Found = (i64, Option<String>, Option<String>, Option<String>, NaiveDate);
    let found: Vec<Found> = on
        .all(
            "select project_number, name_ar, name_fr, name_en, expected_on
             from (select project_number, number, name_ar, name_fr, name_en,
                          coalesce(forecast_on, baseline_on, original_on) as expected_on
                   from milestone
                   where actual_on is null) milestones
             where expected_on between $1 and $2
             order by expected_on, project_number, number
             limit $3",
            binds![from, to, limit],
        )
        .await?;
    let due = |(project, ar, fr, en, on)| Due { project: ProjectNumber(project), names: rows::names(ar, fr, en), on };
    Ok(found.into_iter().map(due).collect())
}

/// How many alerts of each project are open.
///
/// # Errors
/// Trouble only.
pub async fn list_alerts(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, i64)>> {
    let found: Vec<(i64, i64)> = on
        .all(
            "select project_number, count(*)
             from alert
             where settled_on is null and project_number is not null
             group by project_number
             order by project_number",
            binds![],
        )
        .await?;
    Ok(found.into_iter().map(|(project, count)| (ProjectNumber(project), count)).collect())
}
