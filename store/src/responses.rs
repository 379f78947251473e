//! What is done about risks and issues.

use chrono::NaiveDate;
use domain::people::PostId;
use domain::steering::Thread;
use domain::steering::risk::{IssueNumber, Response, ResponseId, RiskNumber};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers};

const SELECT: &str =
    "select id, thread, risk_id, issue_id, body, owner_id, due_on, done_on, proof, version from response";

/// What is to be done first, the earliest day first.
///
/// # Errors
/// Trouble only.
pub async fn list_of_risk(on: &mut impl Ask, risk: RiskNumber) -> Result<Vec<Response>> {
    let found: Vec<ResponseRow> = Sql::new(SELECT).with(" where risk_id = ?", risk.0).push(IN_ORDER).all(on).await?;
    Ok(found.into_iter().map(ResponseRow::response).collect())
}

/// # Errors
/// Trouble only.
pub async fn list_of_issue(on: &mut impl Ask, issue: IssueNumber) -> Result<Vec<Response>> {
    let found: Vec<ResponseRow> = Sql::new(SELECT).with(" where issue_id = ?", issue.0).push(IN_ORDER).all(on).await?;
    Ok(found.into_iter().map(ResponseRow::response).collect())
}

const IN_ORDER: &str = " order by case when done_on is null then 0 else 1 end, due_on, id limit 200";

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, id: ResponseId) -> Result<Option<Response>> {
    let found: Vec<ResponseRow> = Sql::new(SELECT).with(" where id = ?", id.0).all(on).await?;
    Ok(found.into_iter().next().map(ResponseRow::response))
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<ResponseId> {
    Ok(ResponseId(numbers::next(tx, "response").await?))
}

/// # Errors
/// A `Clash` when what it refers to does not exist.
pub async fn add(tx: &mut Tx, response: &Response) -> Result<()> {
    add_all(tx, std::slice::from_ref(response)).await
}

/// # Errors
/// As [`add`].
pub async fn add_all(tx: &mut Tx, responses: &[Response]) -> Result<()> {
    for some in responses.chunks(200) {
        let rows: Vec<_> = some.iter().map(row).collect();
        Sql::new(
            "insert into response
                 (id, thread, risk_id, issue_id, body, owner_id, due_on, done_on, proof, version)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

fn row(response: &Response) -> crate::db::Binds {
    let one = response.clone();
    binds![
        one.id.0,
        one.thread.0,
        one.risk.map(|risk| risk.0),
        one.issue.map(|issue| issue.0),
        one.body,
        one.owner.map(|post| post.0),
        one.due_on,
        one.done_on,
        one.proof,
        one.version
    ]
}

/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, response: &Response) -> Result<()> {
    let one = response.clone();
    let touched = tx
        .run(
            "update response
             set body = $3, owner_id = $4, due_on = $5, done_on = $6, proof = $7, version = version + 1
             where id = $1 and version = $2",
            binds![one.id.0, one.version, one.body, one.owner.map(|post| post.0), one.due_on, one.done_on, one.proof],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct ResponseRow {
    id: i64,
    thread: i64,
    risk_id: Option<i64>,
    issue_id: Option<i64>,
    body: String,
    owner_id: Option<i64>,
    due_on: NaiveDate,
    done_on: Option<NaiveDate>,
    proof: Option<String>,
    version: i64,
}

impl ResponseRow {
    fn response(self) -> Response {
        Response {
            id: ResponseId(self.id),
            thread: Thread(self.thread),
            risk: self.risk_id.map(RiskNumber),
            issue: self.issue_id.map(IssueNumber),
            body: self.body,
            owner: self.owner_id.map(PostId),
            due_on: self.due_on,
            done_on: self.done_on,
            proof: self.proof,
            version: self.version,
        }
    }
}
