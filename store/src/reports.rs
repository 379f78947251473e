//! What leads have said of their projects: added, never changed. The way of a report is in its steps.

use chrono::{DateTime, NaiveDate, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::{Confidence, Help, HelpRequest, Report};
use domain::steering::report::{Filed, ReportStep, Step};
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str = "select id, project_number, said_at, person_id, confidence, dissent, body, nothing_new, help,
        help_text, help_by, help_unblocker
 from report";

/// A project's reports, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, project: ProjectNumber, limit: i64) -> Result<Vec<Report>> {
    let found: Vec<ReportRow> = Sql::new(SELECT)
        .with(" where project_number = ?", project.0)
        .with(" order by said_at desc, id desc limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(ReportRow::report).collect()
}

/// The latest requests for help over the portfolio, the newest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_help(on: &mut impl Ask, since: DateTime<Utc>, limit: i64) -> Result<Vec<Report>> {
    let found: Vec<ReportRow> = Sql::new(SELECT)
        .with(" where help <> ?", Help::None.code())
        .with(" and said_at >= ?", since)
        .with(" order by said_at desc, id desc limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(ReportRow::report).collect()
}

/// The project's reports with their sittings, the latest first; a corrected one is still there.
///
/// # Errors
/// Trouble, or a record that cannot be read.
pub async fn list_filed(on: &mut impl Ask, project: ProjectNumber, limit: i64) -> Result<Vec<Filed>> {
    let found: Vec<FiledRow> = Sql::new(SELECT_FILED)
        .with(" where project_number = ?", project.0)
        .with(" order by said_at desc, id desc limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(FiledRow::filed).collect()
}

/// Those of these projects that were written for a sitting, the latest of each project first.
///
/// # Errors
/// Trouble, or a record that cannot be read.
pub async fn list_for(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<Filed>> {
    let found: Vec<FiledRow> = Sql::new(SELECT_FILED)
        .with(" where sitting_id = ?", sitting.0)
        .push(" order by project_number, said_at desc, id desc")
        .all(on)
        .await?;
    found.into_iter().map(FiledRow::filed).collect()
}

/// # Errors
/// Trouble, or a record that cannot be read.
pub async fn find(on: &mut impl Ask, project: ProjectNumber, id: i64) -> Result<Option<Filed>> {
    let found: Vec<FiledRow> =
        Sql::new(SELECT_FILED).with(" where project_number = ?", project.0).with(" and id = ?", id).all(on).await?;
    found.into_iter().next().map(FiledRow::filed).transpose()
}

/// Reports for a sitting that nobody has accepted, sent back or corrected, the oldest first.
///
/// # Errors
/// Trouble, or a record that cannot be read.
pub async fn list_awaiting(on: &mut impl Ask, limit: i64) -> Result<Vec<Filed>> {
    let found: Vec<FiledRow> = Sql::new(SELECT_FILED)
        .push(" where sitting_id is not null and not exists (")
        .within(
            "select 1 from report_step where report_step.report_id = report.id and step",
            [ReportStep::Accepted, ReportStep::Returned].map(ReportStep::code),
        )
        .push(") and not exists (select 1 from report later where later.corrects_id = report.id)")
        .with(" order by said_at, id limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(FiledRow::filed).collect()
}

/// How many reports in a row, the latest first, said nothing new: the flags of the last few of each project.
///
/// # Errors
/// Trouble only.
pub async fn list_quiet(on: &mut impl Ask, since: DateTime<Utc>) -> Result<Vec<(ProjectNumber, bool)>> {
    let found: Vec<(i64, bool)> = on
        .all(
            "select project_number, nothing_new
             from report
             where said_at >= $1
               and not exists (select 1 from report later where later.corrects_id = report.id)
             order by project_number, said_at desc, id desc",
            binds![since],
        )
        .await?;
    Ok(found.into_iter().map(|(project, quiet)| (ProjectNumber(project), quiet)).collect())
}

/// How many risks of the project are open: a figure that a report keeps.
///
/// # Errors
/// Trouble only.
pub async fn count_open_risks(on: &mut impl Ask, project: ProjectNumber) -> Result<i64> {
    let (count,): (i64,) =
        on.one("select count(*) from risk where project_number = $1 and closed_on is null", binds![project.0]).await?;
    Ok(count)
}

/// Adds the report and gives its id; the one it came with is ignored.
///
/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, report: &Report) -> Result<i64> {
    add_filed(tx, &Filed::from(report.clone())).await
}

/// The same with the sitting it is for and the figures of its day.
///
/// # Errors
/// Trouble only.
pub async fn add_filed(tx: &mut Tx, filed: &Filed) -> Result<i64> {
    let id = numbers::next(tx, "report").await?;
    let Filed { report, sitting, corrects, correction, figures, .. } = filed.clone();
    let Report { project, said_at, by, confidence, dissent, text, nothing_new, help, .. } = report;
    let (help, help_text, help_by, unblocker) = match help {
        None => (Help::None, None, None, None),
        Some(HelpRequest { kind, what, by_when, who_can_unblock }) => (kind, Some(what), by_when, who_can_unblock),
    };
    let figures = figures.map(|figures| serde_json::to_string(&figures)).transpose()?;
    tx.run(
        "insert into report
             (id, project_number, said_at, person_id, confidence, dissent, body, nothing_new, help, help_text, help_by,
              help_unblocker, sitting_id, corrects_id, correction, figures)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        binds![
            id,
            project.0,
            said_at,
            by.map(|person| person.0),
            i64::from(confidence.level()),
            dissent,
            text,
            nothing_new,
            help.code(),
            help_text,
            help_by,
            unblocker,
            sitting.map(|sitting| sitting.0),
            corrects,
            correction,
            figures
        ],
    )
    .await?;
    Ok(id)
}

/// The steps these reports have taken, each report's in the order of time.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_steps(on: &mut impl Ask, reports: impl IntoIterator<Item = i64>) -> Result<Vec<(i64, Step)>> {
    let found: Vec<StepRow> = Sql::new("select report_id, step, at, person_id, note from report_step where")
        .within(" report_id", reports)
        .push(" order by report_id, at, step")
        .all(on)
        .await?;
    found
        .into_iter()
        .map(|(id, step, at, by, note)| {
            let step = rows::code(ReportStep::from_code(&step), "report_step", "step", &step)?;
            Ok((id, Step { step, at, by: by.map(PersonId), note }))
        })
        .collect()
}

/// # Errors
/// `Stale` when somebody else took the same step meanwhile.
pub async fn add_step(tx: &mut Tx, report: i64, step: &Step) -> Result<()> {
    let Step { step, at, by, note } = step.clone();
    let added = tx
        .run(
            "insert into report_step (report_id, step, at, person_id, note)
             values ($1, $2, $3, $4, $5)
             on conflict do nothing",
            binds![report, step.code(), at, by.map(|person| person.0), note],
        )
        .await?;
    if added == 1 { Ok(()) } else { Err(Error::Stale) }
}

const SELECT_FILED: &str =
    "select id, project_number, said_at, person_id, confidence, dissent, body, nothing_new, help,
        help_text, help_by, help_unblocker, sitting_id, corrects_id, correction, figures,
        (select max(later.id) from report later where later.corrects_id = report.id) as corrected_by
 from report";

type StepRow = (i64, String, DateTime<Utc>, Option<i64>, Option<String>);

#[derive(sqlx::FromRow)]
struct FiledRow {
    #[sqlx(flatten)]
    report: ReportRow,
    sitting_id: Option<i64>,
    corrects_id: Option<i64>,
    correction: Option<String>,
    figures: Option<String>,
    corrected_by: Option<i64>,
}

impl FiledRow {
    fn filed(self) -> Result<Filed> {
        Ok(Filed {
            report: self.report.report()?,
            sitting: self.sitting_id.map(SittingId),
            corrects: self.corrects_id,
            correction: self.correction,
            corrected_by: self.corrected_by,
            figures: self.figures.map(|figures| serde_json::from_str(&figures)).transpose()?,
        })
    }
}

#[derive(sqlx::FromRow)]
struct ReportRow {
    id: i64,
    project_number: i64,
    said_at: DateTime<Utc>,
    person_id: Option<i64>,
    confidence: i64,
    dissent: Option<String>,
    body: String,
    nothing_new: bool,
    help: String,
    help_text: Option<String>,
    help_by: Option<NaiveDate>,
    help_unblocker: Option<String>,
}

impl ReportRow {
    fn report(self) -> Result<Report> {
        let confidence = u8::try_from(self.confidence).ok().and_then(Confidence::new);
        let kind = rows::code(Help::from_code(&self.help), "report", "help", &self.help)?;
        let help = (kind != Help::None).then(|| HelpRequest {
            kind,
            what: self.help_text.unwrap_or_default(),
            by_when: self.help_by,
            who_can_unblock: self.help_unblocker,
        });
        Ok(Report {
            id: self.id,
            project: ProjectNumber(self.project_number),
            said_at: self.said_at,
            by: self.person_id.map(PersonId),
            confidence: rows::code(confidence, "report", "confidence", "a level")?,
            dissent: self.dissent,
            text: self.body,
            nothing_new: self.nothing_new,
            help,
        })
    }
}
