//! The frozen states of the demonstration's sittings: the programme taken back to the day each of them froze it.

use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use domain::journal::{Action, Change, Subject};
use domain::steering::sitting::SittingState;
use store::{Tx, frozen, journal, sittings};

use crate::loading::change;
use crate::{Error, Profile};

/// More sittings than any demonstration has.
const MOST: i64 = 1_000;

/// Freezes every sitting that says it is frozen, the earliest first. To be called when everything else is loaded.
pub(crate) async fn freeze_sittings(tx: &mut Tx, profile: &Profile, now: DateTime<Utc>) -> Result<(), Error> {
    let mut all = sittings::list(tx, MOST).await?;
    all.retain(|sitting| sitting.state.is_frozen());
    for sitting in all.iter().rev() {
        let morning = sitting.cutoff_on.succ_opt().unwrap_or(sitting.cutoff_on).and_time(NaiveTime::MIN);
        let at = profile.timezone.from_local_datetime(&morning).earliest();
        let at = at.map_or_else(|| morning.and_utc(), |at| at.with_timezone(&Utc)).min(now);
        // Of a sitting that is still to come nothing was said since its freeze: it is kept as it stands.
        let kept = if sitting.state == SittingState::Frozen {
            frozen::add(tx, sitting.id, at).await?
        } else {
            frozen::add_rewound(tx, sitting.id, sitting.cutoff_on, at).await?
        };
        let line = change(now, Subject::Sitting, &sitting.id.0.to_string(), Action::Frozen);
        journal::add(tx, Change { to: Some(kept.hash), ..line }).await?;
    }
    Ok(())
}
