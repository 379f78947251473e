//! Work that takes a while: asked for once, taken by one worker on a lease, given back by a worker that died.
//!
//! Whoever has a job is known by its count of attempts: a worker that was slow and comes back late finds that the job
//! is no longer its own, and writes nothing.

use chrono::{DateTime, Duration, Utc};
use domain::people::PersonId;
use domain::steering::job::{Job, JobId, JobKind, JobState, MOST_ATTEMPTS};
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, kind, sitting_id, asked_by, asked_at, state, done, total, attempts, finished_at, trouble from job";

/// How long a worker may be silent about a job before another one may take it.
const LEASE: Duration = Duration::minutes(2);

/// The latest jobs of a kind for a sitting, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_sitting(on: &mut impl Ask, kind: JobKind, sitting: SittingId, limit: i64) -> Result<Vec<Job>> {
    let found: Vec<JobRow> = Sql::new(SELECT)
        .with(" where kind = ?", kind.code())
        .with(" and sitting_id = ?", sitting.0)
        .with(" order by id desc limit ?", limit)
        .all(on)
        .await?;
    found.into_iter().map(JobRow::job).collect()
}

/// Asks for it. `None` when it is already under way: two clicks are one job.
///
/// # Errors
/// Trouble only.
pub async fn add(
    tx: &mut Tx,
    kind: JobKind,
    sitting: SittingId,
    asked_by: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<Option<JobId>> {
    let id = numbers::next(tx, "job").await?;
    let added = tx
        .run(
            "insert into job (id, kind, sitting_id, asked_by, asked_at, state, done, total, attempts)
             values ($1, $2, $3, $4, $5, $6, 0, 0, 0)
             on conflict (kind, sitting_id) where finished_at is null do nothing",
            binds![id, kind.code(), sitting.0, asked_by.map(|person| person.0), now, JobState::Waiting.code()],
        )
        .await?;
    Ok((added == 1).then_some(JobId(id)))
}

/// Takes the oldest job of this kind that nobody has, with a lease. A job that was tried too often stays.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn take(tx: &mut Tx, kind: JobKind, now: DateTime<Utc>) -> Result<Option<Job>> {
    let found: Vec<JobRow> = tx
        .all(
            "update job
             set state = $2, leased_until = $4, attempts = attempts + 1
             where finished_at is null and (leased_until is null or leased_until <= $3)
               and id = (select id
                         from job
                         where kind = $1 and finished_at is null and attempts < $5
                           and (leased_until is null or leased_until <= $3)
                         order by id
                         limit 1)
             returning id, kind, sitting_id, asked_by, asked_at, state, done, total, attempts, finished_at, trouble",
            binds![kind.code(), JobState::Running.code(), now, now + LEASE, MOST_ATTEMPTS],
        )
        .await?;
    found.into_iter().next().map(JobRow::job).transpose()
}

/// Gives up those whose last worker died: nobody will finish them.
///
/// # Errors
/// Trouble only.
pub async fn bury(tx: &mut Tx, kind: JobKind, now: DateTime<Utc>, trouble: String) -> Result<u64> {
    tx.run(
        "update job
         set state = $2, finished_at = $3, leased_until = null, trouble = coalesce(trouble, $4)
         where kind = $1 and finished_at is null and attempts >= $5 and (leased_until is null or leased_until <= $3)",
        binds![kind.code(), JobState::Failed.code(), now, trouble, MOST_ATTEMPTS],
    )
    .await
}

/// Says how far it is, and keeps the lease.
///
/// # Errors
/// `Stale` when another worker has it by now.
pub async fn progress(tx: &mut Tx, job: &Job, (done, total): (i64, i64), now: DateTime<Utc>) -> Result<()> {
    let touched = tx
        .run(
            "update job
             set done = $3, total = $4, leased_until = $5
             where id = $1 and attempts = $2 and finished_at is null",
            binds![job.id.0, job.attempts, done, total, now + LEASE],
        )
        .await?;
    mine(touched)
}

/// It is done: in the transaction that keeps what it made.
///
/// # Errors
/// `Stale` when another worker has it by now: nothing is kept then.
pub async fn finish(tx: &mut Tx, job: &Job, now: DateTime<Utc>) -> Result<()> {
    let touched = tx
        .run(
            "update job
             set state = $3, done = total, finished_at = $4, leased_until = null, trouble = null
             where id = $1 and attempts = $2 and finished_at is null",
            binds![job.id.0, job.attempts, JobState::Done.code(), now],
        )
        .await?;
    mine(touched)
}

/// It met trouble: put back for another try as long as there is one, else given up.
///
/// # Errors
/// `Stale` when another worker has it by now.
pub async fn fail(tx: &mut Tx, job: &Job, trouble: String, now: DateTime<Utc>) -> Result<()> {
    let (state, finished) =
        if job.is_tried_again() { (JobState::Waiting, None) } else { (JobState::Failed, Some(now)) };
    let touched = tx
        .run(
            "update job
             set state = $3, finished_at = $4, leased_until = null, trouble = $5
             where id = $1 and attempts = $2 and finished_at is null",
            binds![job.id.0, job.attempts, state.code(), finished, trouble],
        )
        .await?;
    mine(touched)
}

const fn mine(touched: u64) -> Result<()> {
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct JobRow {
    id: i64,
    kind: String,
    sitting_id: i64,
    asked_by: Option<i64>,
    asked_at: DateTime<Utc>,
    state: String,
    done: i64,
    total: i64,
    attempts: i64,
    finished_at: Option<DateTime<Utc>>,
    trouble: Option<String>,
}

impl JobRow {
    fn job(self) -> Result<Job> {
        Ok(Job {
            id: JobId(self.id),
            kind: rows::code(JobKind::from_code(&self.kind), "job", "kind", &self.kind)?,
            sitting: SittingId(self.sitting_id),
            asked_by: self.asked_by.map(PersonId),
            asked_at: self.asked_at,
            state: rows::code(JobState::from_code(&self.state), "job", "state", &self.state)?,
            done: self.done,
            total: self.total,
            attempts: self.attempts,
            finished_at: self.finished_at,
            trouble: self.trouble,
        })
    }
}
