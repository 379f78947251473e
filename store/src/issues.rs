//! Risks that happened, and trouble that came unannounced.

use chrono::NaiveDate;
use domain::people::PostId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::risk::{Issue, IssueNumber, IssueState, RiskNumber};

use crate::db::Sql;
use crate::risks::Reach;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str = "select id, thread, risk_id, project_number, category, body, happened_on, owner_id, state, due_on,
        resolved_on, resolution, version
 from issue";

/// What is open first, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, reach: Option<&Reach>, limit: i64) -> Result<Vec<Issue>> {
    let sql = Sql::new(SELECT).push(" where true");
    let sql = match reach {
        None => sql,
        Some(reach) => sql
            .push(" and project_number in (select number from project where")
            .within(" entity_id", reach.entities.iter().map(|entity| entity.0).collect::<Vec<_>>())
            .within(" or lead_id", reach.leads.iter().map(|post| post.0).collect::<Vec<_>>())
            .push(")"),
    };
    let found: Vec<IssueRow> = sql
        .with(" order by case when state = 'open' then 0 else 1 end, happened_on desc, id desc limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(IssueRow::issue).collect()
}

/// Those of one project, in the same order.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_project(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Issue>> {
    let found: Vec<IssueRow> = Sql::new(SELECT)
        .with(" where project_number = ?", project.0)
        .push(" order by case when state = 'open' then 0 else 1 end, happened_on desc, id desc limit 200")
        .all(on)
        .await?;
    found.into_iter().map(IssueRow::issue).collect()
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, number: IssueNumber) -> Result<Option<Issue>> {
    let found: Vec<IssueRow> = Sql::new(SELECT).with(" where id = ?", number.0).all(on).await?;
    found.into_iter().next().map(IssueRow::issue).transpose()
}

/// True when the same trouble of the same day is noted already.
///
/// # Errors
/// Trouble only.
pub async fn is_noted(on: &mut impl Ask, issue: &Issue) -> Result<bool> {
    let (count,): (i64,) = on
        .one(
            "select count(*)
             from issue
             where coalesce(project_number, 0) = $1 and happened_on = $2 and body = $3",
            binds![issue.project.map_or(0, |project| project.0), issue.happened_on, issue.body.clone()],
        )
        .await?;
    Ok(count > 0)
}

/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<IssueNumber> {
    Ok(IssueNumber(numbers::next(tx, "issue").await?))
}

/// # Errors
/// A `Clash` when what it refers to does not exist.
pub async fn add(tx: &mut Tx, issue: &Issue) -> Result<()> {
    let one = issue.clone();
    tx.run(
        "insert into issue
             (id, thread, risk_id, project_number, category, body, happened_on, owner_id, state, due_on, resolved_on,
              resolution, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        binds![
            one.number.0,
            one.thread.0,
            one.risk.map(|risk| risk.0),
            one.project.map(|project| project.0),
            one.category,
            one.body,
            one.happened_on,
            one.owner.map(|post| post.0),
            one.state.code(),
            one.due_on,
            one.resolved_on,
            one.resolution,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves what may change; number, thread, risk and project never do.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, issue: &Issue) -> Result<()> {
    let one = issue.clone();
    let touched = tx
        .run(
            "update issue
             set category = $3, body = $4, happened_on = $5, owner_id = $6, state = $7, due_on = $8, resolved_on = $9,
                 resolution = $10, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.number.0,
                one.version,
                one.category,
                one.body,
                one.happened_on,
                one.owner.map(|post| post.0),
                one.state.code(),
                one.due_on,
                one.resolved_on,
                one.resolution
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct IssueRow {
    id: i64,
    thread: i64,
    risk_id: Option<i64>,
    project_number: Option<i64>,
    category: String,
    body: String,
    happened_on: NaiveDate,
    owner_id: Option<i64>,
    state: String,
    due_on: Option<NaiveDate>,
    resolved_on: Option<NaiveDate>,
    resolution: Option<String>,
    version: i64,
}

impl IssueRow {
    fn issue(self) -> Result<Issue> {
        Ok(Issue {
            number: IssueNumber(self.id),
            thread: Thread(self.thread),
            risk: self.risk_id.map(RiskNumber),
            project: self.project_number.map(ProjectNumber),
            category: self.category,
            body: self.body,
            happened_on: self.happened_on,
            owner: self.owner_id.map(PostId),
            state: rows::code(IssueState::from_code(&self.state), "issue", "state", &self.state)?,
            due_on: self.due_on,
            resolved_on: self.resolved_on,
            resolution: self.resolution,
            version: self.version,
        })
    }
}
