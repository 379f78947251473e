//! Forecast points: every date ever said, who said it, when and why. They are added, never changed.

use chrono::NaiveDate;
use domain::people::PersonId;
use domain::portfolio::forecast::{ForecastPoint, Reason};
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds, numbers, rows};

/// All points of a project, milestone by milestone, oldest first.
///
/// # Errors
/// Trouble, or an unknown reason.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<ForecastPoint>> {
    let found: Vec<PointRow> = on
        .all(
            "select milestone_id, said_on, forecast_on, reason, note, person_id
             from forecast
             where project_number = $1
             order by milestone_id, said_on, id",
            binds![project.0],
        )
        .await?;
    found.into_iter().map(PointRow::point).collect()
}

/// Which of the project's milestones have been spoken of: those have a history and cannot be removed.
///
/// # Errors
/// Trouble only.
pub async fn count_of_milestone(on: &mut impl Ask, milestone: MilestoneId) -> Result<i64> {
    let (count,): (i64,) = on.one("select count(*) from forecast where milestone_id = $1", binds![milestone.0]).await?;
    Ok(count)
}

/// # Errors
/// Trouble only.
pub async fn add_all(tx: &mut Tx, project: ProjectNumber, points: &[ForecastPoint]) -> Result<()> {
    for some in points.chunks(1_000) {
        let mut id = numbers::take(tx, "forecast", i64::try_from(some.len()).unwrap_or(i64::MAX)).await? - 1;
        let rows = some.iter().cloned().map(|point| {
            id += 1;
            let ForecastPoint { milestone, said_on, forecast, reason, note, by } = point;
            binds![
                id,
                milestone.0,
                project.0,
                said_on,
                forecast,
                reason.map(Reason::code),
                note,
                by.map(|person| person.0)
            ]
        });
        Sql::new(
            "insert into forecast (id, milestone_id, project_number, said_on, forecast_on, reason, note, person_id)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct PointRow {
    milestone_id: i64,
    said_on: NaiveDate,
    forecast_on: NaiveDate,
    reason: Option<String>,
    note: Option<String>,
    person_id: Option<i64>,
}

impl PointRow {
    fn point(self) -> Result<ForecastPoint> {
        let reason = self
            .reason
            .map(|reason| rows::code(Reason::from_code(&reason), "forecast", "reason", &reason))
            .transpose()?;
        Ok(ForecastPoint {
            milestone: MilestoneId(self.milestone_id),
            said_on: self.said_on,
            forecast: self.forecast_on,
            reason,
            note: self.note,
            by: self.person_id.map(PersonId),
        })
    }
}
