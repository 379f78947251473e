//! Freezes the figures of a sitting when its day has come: all of it in one transaction, or nothing.

use domain::journal::{Action, Actor, Change, Subject};
use domain::steering::freezing::NotFrozen;
use domain::steering::sitting::SittingId;
use store::frozen::{self, Frozen};
use store::{journal, sittings};

use crate::fault::{Fault, Found};
use crate::site::Site;

/// The most sittings one round looks at: those of a year, after a year of silence.
const MOST: i64 = 200;

/// Freezes every sitting whose day has come. One that cannot be frozen does not hold up the others; the next round
/// tries it again.
///
/// # Errors
/// The first fault, after all were tried.
pub async fn freeze_due(site: &Site) -> Result<usize, Fault> {
    let today = site.today();
    let due = frozen::list_due(&mut site.db.read(), today, MOST).await?;
    let (mut done, mut trouble) = (0, None);
    for sitting in due.into_iter().filter(|sitting| sitting.freezes_on(&site.profile.steering) <= today) {
        match freeze(site, sitting.id, sitting.version, Actor::System).await {
            Ok(_) => done += 1,
            // Somebody was faster: it is frozen, or was changed and comes up again.
            Err(Fault::Refused(_) | Fault::Stale(_)) => {}
            Err(fault) => trouble = trouble.or(Some(fault)),
        }
    }
    trouble.map_or(Ok(done), Err)
}

/// Keeps the figures as they stand now, once and for all.
///
/// # Errors
/// `Refused` when they are kept already or the sitting does not take place; `Stale`; trouble.
pub async fn freeze(site: &Site, id: SittingId, version: i64, by: Actor) -> Result<Frozen, Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    frozen::hold_still(&mut tx).await?;
    let sitting = sittings::find(&mut tx, id).await?.found()?;
    let code = sitting.code.to_string();
    let sitting = sitting.frozen().map_err(|refusal| Fault::Refused(reason(refusal)))?;
    if sitting.version != version {
        return Err(Fault::Stale(None));
    }
    sittings::save(&mut tx, &sitting).await?;
    let kept = frozen::add(&mut tx, id, now).await?;
    journal::add(&mut tx, line(&kept, by)).await?;
    tx.commit().await?;
    tracing::info!(sitting = code, hash = kept.hash, "the figures are frozen");
    Ok(kept)
}

fn line(kept: &Frozen, by: Actor) -> Change {
    Change {
        at: kept.at,
        by,
        subject: Subject::Sitting,
        record: kept.sitting.0.to_string(),
        project: None,
        action: Action::Frozen,
        what: String::new(),
        from: None,
        to: Some(kept.hash.clone()),
        why: None,
    }
}

/// The sentence that says why.
#[must_use]
pub const fn reason(refusal: NotFrozen) -> &'static str {
    match refusal {
        NotFrozen::Already => "frozen-already",
        NotFrozen::Cancelled => "frozen-cancelled",
    }
}
