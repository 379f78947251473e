//! The journal: written in the transaction of the change it tells of, one chain for everything.

use chrono::{DateTime, Utc};
use domain::journal::{Action, Actor, BadLine, Chain, Change, Flaw, Line, Subject};
use domain::people::PersonId;

use crate::{Ask, Result, Tx, binds, rows};

const COLUMNS: &str =
    "seq, at, actor_id, subject, record, project_number, action, what, was, became, why, before, hash";

/// Where the journal stands: the number of its last line. Everything derived from the record is current up to here.
///
/// # Errors
/// Trouble only.
pub async fn head(on: &mut impl Ask) -> Result<i64> {
    let (seq,): (i64,) = on.one("select seq from journal_head where id = 1", binds![]).await?;
    Ok(seq)
}

/// Adds one line to the chain.
///
/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, change: Change) -> Result<Line> {
    // The update takes the row: whoever writes next waits here, so that the chain never forks.
    let (seq, before): (i64, String) =
        tx.one("update journal_head set seq = seq + 1 where id = 1 returning seq, hash", binds![]).await?;
    let line = Line::seal(seq, change, before);
    insert(tx, &line).await?;
    tx.run("update journal_head set hash = $1 where id = 1", binds![line.hash.clone()]).await?;
    Ok(line)
}

/// Adds several lines, in order.
///
/// # Errors
/// Trouble only.
pub async fn add_all(tx: &mut Tx, changes: impl IntoIterator<Item = Change>) -> Result<()> {
    for change in changes {
        add(tx, change).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, line: &Line) -> Result<()> {
    let Change { at, by, subject, record, project, action, what, from, to, why } = line.change.clone();
    let actor = match by {
        Actor::Person(PersonId(id)) => Some(id),
        Actor::System => None,
    };
    tx.run(
        "insert into journal
             (seq, at, actor_id, subject, record, project_number, action, what, was, became, why, before, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        binds![
            line.seq,
            at,
            actor,
            subject.code(),
            record,
            project,
            action.code(),
            what,
            from,
            to,
            why,
            line.before.clone(),
            line.hash.clone()
        ],
    )
    .await?;
    Ok(())
}

/// The history of one project, newest first: its own lines and those of everything in it.
///
/// # Errors
/// Trouble, or a line with a code nobody knows.
pub async fn list_of_project(on: &mut impl Ask, project: i64, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    let found: Vec<LineRow> = on
        .all(
            "select seq, at, actor_id, subject, record, project_number, action, what, was, became, why, before, hash
             from journal
             where project_number = $1 and seq < $2
             order by seq desc
             limit $3",
            binds![project, before.unwrap_or(i64::MAX), limit],
        )
        .await?;
    found.into_iter().map(LineRow::line).collect()
}

/// Which part of a history is told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// Only lines before this one.
    pub before: Option<i64>,
    /// Only what had happened by then.
    pub until: Option<DateTime<Utc>>,
    /// Also what the office settles among its own.
    pub with_internal: bool,
}

/// The history of one project as it is told to whoever asks, newest first.
///
/// # Errors
/// Trouble, or a line with a code nobody knows.
pub async fn list_told(on: &mut impl Ask, project: i64, span: Span, limit: i64) -> Result<Vec<Line>> {
    let question = crate::db::Sql::new("select ")
        .push(COLUMNS)
        .with(" from journal where project_number = ?", project)
        .with(" and seq < ?", span.before.unwrap_or(i64::MAX))
        .with_some(" and at <= ?", span.until);
    let internal: Vec<&'static str> =
        Subject::ALL.iter().filter(|subject| subject.is_internal()).map(|subject| subject.code()).collect();
    let question = if span.with_internal { question } else { question.within(" and subject not", internal) };
    let found: Vec<LineRow> = question.with(" order by seq desc limit ?", limit).all(on).await?;
    found.into_iter().map(LineRow::line).collect()
}

/// The history of one record, newest first.
///
/// # Errors
/// Trouble, or a line with a code nobody knows.
pub async fn list_of_record(on: &mut impl Ask, subject: Subject, record: String, limit: i64) -> Result<Vec<Line>> {
    let found: Vec<LineRow> = on
        .all(
            "select seq, at, actor_id, subject, record, project_number, action, what, was, became, why, before, hash
             from journal
             where subject = $1 and record = $2
             order by seq desc
             limit $3",
            binds![subject.code(), record, limit],
        )
        .await?;
    found.into_iter().map(LineRow::line).collect()
}

/// Up to `limit` lines after `seq`, oldest first: for readers with a cursor of their own, and for checking the chain.
///
/// # Errors
/// Trouble, or a line with a code nobody knows.
pub async fn list_after(on: &mut impl Ask, seq: i64, limit: i64) -> Result<Vec<Line>> {
    let found: Vec<LineRow> = crate::db::Sql::new("select ")
        .push(COLUMNS)
        .with(" from journal where seq > ?", seq)
        .with(" order by seq limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(LineRow::line).collect()
}

/// Walks the whole chain: how many lines it has, or the first one that does not fit. Lines cut off at the end show
/// against the head.
///
/// # Errors
/// Trouble, or a line with a code nobody knows.
pub async fn verify(on: &mut impl Ask) -> Result<std::result::Result<i64, BadLine>> {
    let (head, hash): (i64, String) = on.one("select seq, hash from journal_head where id = 1", binds![]).await?;
    let mut chain = Chain::default();
    loop {
        let lines = list_after(on, chain.count(), 1_000).await?;
        if lines.is_empty() {
            break;
        }
        for line in lines {
            chain = match chain.with(&line) {
                Ok(chain) => chain,
                Err(bad) => return Ok(Err(bad)),
            };
        }
    }
    let whole = chain.count() >= head && (chain.count() > head || chain.hash() == hash);
    Ok(if whole { Ok(chain.count()) } else { Err(BadLine { seq: chain.count() + 1, why: Flaw::Gap }) })
}

#[derive(sqlx::FromRow)]
struct LineRow {
    seq: i64,
    at: DateTime<Utc>,
    actor_id: Option<i64>,
    subject: String,
    record: String,
    project_number: Option<i64>,
    action: String,
    what: String,
    was: Option<String>,
    became: Option<String>,
    why: Option<String>,
    before: String,
    hash: String,
}

impl LineRow {
    fn line(self) -> Result<Line> {
        let change = Change {
            at: self.at,
            by: self.actor_id.map_or(Actor::System, |id| Actor::Person(PersonId(id))),
            subject: rows::code(Subject::from_code(&self.subject), "journal", "subject", &self.subject)?,
            record: self.record,
            project: self.project_number,
            action: rows::code(Action::from_code(&self.action), "journal", "action", &self.action)?,
            what: self.what,
            from: self.was,
            to: self.became,
            why: self.why,
        };
        Ok(Line { seq: self.seq, change, before: self.before, hash: self.hash })
    }
}
