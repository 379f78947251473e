//! Looks at the whole portfolio whenever the journal has grown, and once a day: opens, ages and settles alerts, lets
//! escalations climb whose clock has run out, and keeps the computed confidence.
//!
//! What it finds is worked out before anything is written. The one transaction that writes first raises the fact that
//! says up to which line of the journal the portfolio was looked at: of two workers, the second finds it raised and
//! leaves. An evaluation of an unchanged portfolio writes no line.

mod climbing;
mod finding;

use chrono::{DateTime, NaiveDate, Utc};
use domain::journal::{Action, Actor, Change, Subject};
use seeds::Profile;
use store::{Db, Error, facts, journal};

use crate::fault::Fault;
use crate::site::Site;

/// The fact: the day, and the last line of the journal that was looked at.
const EVALUATED: &str = "evaluated";

/// So many lines are read to see whether any of them matters.
const LINES: i64 = 200;

/// What an evaluation needs of an installation.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub db: &'a Db,
    pub profile: &'a Profile,
    pub base_url: &'a str,
    pub now: DateTime<Utc>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub opened: usize,
    pub settled: usize,
    pub promoted: usize,
}

impl Ground<'_> {
    fn today(&self) -> NaiveDate {
        self.profile.day_of(self.now)
    }

    /// A line of the journal by nobody: the clock, or a rule.
    fn change(&self, subject: Subject, record: String, project: i64, action: Action) -> Change {
        Change {
            at: self.now,
            by: Actor::System,
            subject,
            record,
            project: Some(project),
            action,
            what: String::new(),
            from: None,
            to: None,
            why: None,
        }
    }
}

/// Evaluates the portfolio if anything has changed since it was last done.
///
/// # Errors
/// When the database fails.
pub async fn run(site: &Site) -> Result<Outcome, Fault> {
    let ground =
        Ground { db: &site.db, profile: &site.profile, base_url: &site.settings.base_url, now: site.clock.now() };
    let outcome = run_on(&ground).await?;
    if outcome.promoted > 0 {
        site.outbox_bell.notify_one();
    }
    Ok(outcome)
}

/// The same without a site around it, for what prepares a database.
///
/// # Errors
/// When the database fails.
pub async fn run_on(ground: &Ground<'_>) -> Result<Outcome, Fault> {
    let Some(head) = due(ground).await? else { return Ok(Outcome::default()) };
    match evaluate(ground, head).await {
        // Somebody was at the same alert or escalation just now: the next round looks again.
        Err(Error::Stale | Error::Clash(_)) => Ok(Outcome::default()),
        done => Ok(done?),
    }
}

/// The line of the journal to look up to, if there is anything to look at.
async fn due(ground: &Ground<'_>) -> Result<Option<i64>, Fault> {
    let mut read = ground.db.read();
    let head = journal::head(&mut read).await?;
    let Some(done) = facts::find(&mut read, EVALUATED).await? else { return Ok(Some(head)) };
    let (day, seq) = done.split_once(' ').unwrap_or_default();
    if day != ground.today().to_string() {
        return Ok(Some(head));
    }
    let seq: i64 = seq.parse().unwrap_or(0);
    let news = journal::list_after(&mut read, seq, LINES).await?;
    let matters = news.iter().any(|line| line.change.subject != Subject::Person);
    let is_long = i64::try_from(news.len()).is_ok_and(|read| read >= LINES);
    Ok((matters || is_long).then_some(head))
}

async fn evaluate(ground: &Ground<'_>, head: i64) -> store::Result<Outcome> {
    let found = finding::look(ground).await?;
    let due = climbing::look(ground).await?;
    let mut tx = ground.db.begin().await?;
    if !facts::raise(&mut tx, EVALUATED, mark(ground, head)).await? {
        return Ok(Outcome::default());
    }
    let before = journal::head(&mut tx).await?;
    let (opened, settled) = found.keep(&mut tx, ground).await?;
    let promoted = due.keep(&mut tx, ground).await?;
    if before == head {
        // Its own lines are no news.
        let after = journal::head(&mut tx).await?;
        facts::save(&mut tx, EVALUATED, mark(ground, after)).await?;
    }
    tx.commit().await?;
    let outcome = Outcome { opened, settled, promoted };
    if outcome != Outcome::default() {
        tracing::info!(opened, settled, promoted, "the portfolio was looked at");
    }
    Ok(outcome)
}

/// Days and line numbers of one width, so that the later is the greater.
fn mark(ground: &Ground<'_>, seq: i64) -> String {
    format!("{} {seq:020}", ground.today())
}
