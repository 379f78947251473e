//! The worker's day: a round every few seconds, or at once when the bell of the outbox rings.

use std::sync::Arc;
use std::time::Duration;

use store::{facts, links, sessions, throttle};
use tokio::task::JoinHandle;

use super::{consent, decisions, digest, evaluation, freezing, jobs, outbox, reminders};
use crate::fault::Fault;
use crate::site::Site;

const ROUND: Duration = Duration::from_secs(5);

/// The fact that says on which day the daily work was done.
const DAILY: &str = "daily_work";

/// Starts the rounds in the background; they end with [`stop`].
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the worker is the one thing that runs beside the requests")]
pub fn start(site: Arc<Site>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut beat = tokio::time::interval(ROUND);
        loop {
            tokio::select! {
                _ = beat.tick() => {}
                () = site.outbox_bell.notified() => {}
                () = site.closing.cancelled() => return,
            }
            // The fault was logged where it happened; the next round tries again.
            let _ = round(&site).await;
        }
    })
}

/// Lets a round that is under way finish, and starts no other.
pub fn stop(site: &Site) {
    site.closing.cancel();
}

/// One round: the outbox, a look at the portfolio if it changed, and once a day what has to be done once a day.
///
/// # Errors
/// When the database fails.
pub async fn round(site: &Site) -> Result<(), Fault> {
    outbox::drain(site).await?;
    freezing::freeze_due(site).await?;
    jobs::round(site).await?;
    evaluation::run(site).await?;
    digest::send_due(site).await?;
    if take_day(site).await? {
        consent::assume(site).await?;
        reminders::send_due(site).await?;
        decisions::remind(site).await?;
        forget(site).await?;
    }
    Ok(())
}

/// True for the one worker that takes today's daily work.
async fn take_day(site: &Site) -> Result<bool, Fault> {
    let today = site.today().to_string();
    if facts::find(&mut site.db.read(), DAILY).await?.is_some_and(|done| done >= today) {
        return Ok(false);
    }
    let mut tx = site.db.begin().await?;
    let taken = facts::raise(&mut tx, DAILY, today).await?;
    tx.commit().await?;
    Ok(taken)
}

async fn forget(site: &Site) -> Result<(), Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    sessions::remove_expired(&mut tx, now).await?;
    links::remove_expired(&mut tx, now).await?;
    throttle::remove_old(&mut tx, now).await?;
    tx.commit().await?;
    Ok(())
}
