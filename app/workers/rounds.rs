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

/// One round: the outbox, what waits for its day or for a change, and once a day what has to be done once a day. Each
/// part looks after itself: what fails now is tried again in the next round, and silences nothing else.
///
/// # Errors
/// The first trouble met.
pub async fn round(site: &Site) -> Result<(), Fault> {
    let parts = [
        outbox::drain(site).await.map(drop),
        freezing::freeze_due(site).await.map(drop),
        evaluation::run(site).await.map(drop),
        jobs::round(site).await,
        digest::send_due(site).await.map(drop),
        daily(site).await,
    ];
    parts.into_iter().collect()
}

/// The day is noted as done at the end: a worker that dies before leaves it to the next round, and whatever was done
/// already knows that it was.
async fn daily(site: &Site) -> Result<(), Fault> {
    let today = site.today().to_string();
    if facts::find(&mut site.db.read(), DAILY).await?.is_some_and(|done| done >= today) {
        return Ok(());
    }
    let parts = [
        consent::assume(site).await.map(drop),
        reminders::send_due(site).await.map(drop),
        decisions::remind(site).await.map(drop),
        forget(site).await,
    ];
    parts.into_iter().collect::<Result<(), Fault>>()?;
    let mut tx = site.db.begin().await?;
    facts::raise(&mut tx, DAILY, today).await?;
    tx.commit().await?;
    Ok(())
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
