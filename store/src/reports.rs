//! What leads have said of their projects: added, never changed.

use chrono::{DateTime, NaiveDate, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::{Confidence, Help, HelpRequest, Report};

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds, numbers, rows};

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

/// Adds the report and gives its id; the one it came with is ignored.
///
/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, report: &Report) -> Result<i64> {
    let id = numbers::next(tx, "report").await?;
    let Report { project, said_at, by, confidence, dissent, text, nothing_new, help, .. } = report.clone();
    let (help, help_text, help_by, unblocker) = match help {
        None => (Help::None, None, None, None),
        Some(HelpRequest { kind, what, by_when, who_can_unblock }) => (kind, Some(what), by_when, who_can_unblock),
    };
    tx.run(
        "insert into report
             (id, project_number, said_at, person_id, confidence, dissent, body, nothing_new, help, help_text, help_by,
              help_unblocker)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
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
            unblocker
        ],
    )
    .await?;
    Ok(id)
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
