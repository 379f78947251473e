//! Forecast points: every date ever said, who said it, when and why. They are added, never changed.

use chrono::NaiveDate;
use domain::language::Names;
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

/// All points of these projects, project by project, milestone by milestone, oldest first.
///
/// # Errors
/// Trouble, or an unknown reason.
pub async fn list_of(on: &mut impl Ask, projects: &[ProjectNumber]) -> Result<Vec<ForecastPoint>> {
    let found: Vec<PointRow> =
        Sql::new("select milestone_id, said_on, forecast_on, reason, note, person_id from forecast where")
            .within(" project_number", projects.iter().map(|project| project.0))
            .push(" order by project_number, milestone_id, said_on, id")
            .all(on)
            .await?;
    found.into_iter().map(PointRow::point).collect()
}

/// A date that moved: what was expected before, what is expected since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub project: ProjectNumber,
    pub project_names: Names,
    pub milestone_names: Names,
    pub said_on: NaiveDate,
    pub before: NaiveDate,
    pub now: NaiveDate,
    pub reason: Option<Reason>,
}

/// The dates that moved since this day over the whole portfolio, the latest first, `limit` of them. A forecast that
/// confirms the one before it moved nothing.
///
/// # Errors
/// Trouble, or an unknown reason.
pub async fn list_moved_since(on: &mut impl Ask, since: NaiveDate, limit: i64) -> Result<Vec<Move>> {
    let found: Vec<MoveRow> = on
        .all(
            "select said.project_number, p.name_ar, p.name_fr, p.name_en, m.name_ar as milestone_ar,
                    m.name_fr as milestone_fr, m.name_en as milestone_en, said.said_on, said.before_on,
                    said.forecast_on, said.reason
             from (select f.id, f.project_number, f.milestone_id, f.said_on, f.forecast_on, f.reason,
                          coalesce((select earlier.forecast_on
                                    from forecast earlier
                                    where earlier.project_number = f.project_number
                                      and earlier.milestone_id = f.milestone_id
                                      and (earlier.said_on < f.said_on
                                           or (earlier.said_on = f.said_on and earlier.id < f.id))
                                    order by earlier.said_on desc, earlier.id desc
                                    limit 1),
                                   first.original_on) as before_on
                   from forecast f
                   join milestone first on first.id = f.milestone_id
                   where f.said_on >= $1) said
             join milestone m on m.id = said.milestone_id
             join project p on p.number = said.project_number
             where said.before_on <> said.forecast_on
             order by said.said_on desc, said.id desc
             limit $2",
            binds![since, limit],
        )
        .await?;
    found.into_iter().map(MoveRow::told).collect()
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
struct MoveRow {
    project_number: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    milestone_ar: Option<String>,
    milestone_fr: Option<String>,
    milestone_en: Option<String>,
    said_on: NaiveDate,
    before_on: NaiveDate,
    forecast_on: NaiveDate,
    reason: Option<String>,
}

impl MoveRow {
    fn told(self) -> Result<Move> {
        Ok(Move {
            project: ProjectNumber(self.project_number),
            project_names: rows::names(self.name_ar, self.name_fr, self.name_en),
            milestone_names: rows::names(self.milestone_ar, self.milestone_fr, self.milestone_en),
            said_on: self.said_on,
            before: self.before_on,
            now: self.forecast_on,
            reason: reason(self.reason)?,
        })
    }
}

fn reason(code: Option<String>) -> Result<Option<Reason>> {
    code.map(|code| rows::code(Reason::from_code(&code), "forecast", "reason", &code)).transpose()
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
        Ok(ForecastPoint {
            milestone: MilestoneId(self.milestone_id),
            said_on: self.said_on,
            forecast: self.forecast_on,
            reason: reason(self.reason)?,
            note: self.note,
            by: self.person_id.map(PersonId),
        })
    }
}
