//! Loads what the committees of the demonstration programme did, and will do. All of it is invented.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::steering::body::Level;
use domain::steering::sitting::{Sitting, SittingCode, SittingId, SittingState};
use serde::Deserialize;
use store::{Tx, numbers, sittings};

use crate::loading::{Known, resolve_some};
use crate::{Error, Profile};

const SITTINGS: &str = "sittings.json";

#[derive(Deserialize)]
struct SittingFile {
    code: String,
    level: Level,
    entity: Option<String>,
    number: i64,
    held_on: NaiveDate,
    /// By the clock of the country.
    starts: NaiveTime,
    minutes: i64,
    cutoff_on: NaiveDate,
    state: SittingState,
    chair: Option<String>,
    place: Option<String>,
}

/// Loads the sittings and gives their ids by code. Invented days move with the day of loading; what is still to come
/// keeps off the days nobody works on.
pub(crate) async fn load_sittings(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<BTreeMap<String, SittingId>, Error> {
    let files: Vec<SittingFile> = profile.file(SITTINGS)?;
    let (today, mut ids) = (profile.day_of(now), BTreeMap::new());
    for file in files {
        let by = today - profile.anchor;
        let held_on = profile.worked_day(file.held_on + by, today);
        let is_over = file.state == SittingState::Validated;
        let begins_at = moment(profile, held_on, file.starts);
        let sitting = Sitting {
            id: sittings::next_id(tx).await?,
            code: SittingCode(file.code.clone()),
            level: file.level,
            entity: resolve_some(&known.entities, file.entity.as_ref(), SITTINGS)?,
            number: file.number,
            held_on,
            begins_at,
            minutes: file.minutes,
            place: file.place,
            cutoff_on: file.cutoff_on + by,
            state: file.state,
            opened_at: is_over.then_some(begins_at),
            closed_at: is_over.then(|| begins_at + chrono::Duration::minutes(file.minutes)),
            chair: resolve_some(&known.posts, file.chair.as_ref(), SITTINGS)?,
            cancelled_because: None,
            version: 1,
        };
        let series = format!("sitting of {}", file.code.trim_end_matches(char::is_numeric));
        let behind = file.number - numbers::next(tx, series.clone()).await?;
        if behind > 0 {
            numbers::take(tx, series, behind).await?;
        }
        ids.insert(file.code, sitting.id);
        sittings::add(tx, &sitting).await?;
    }
    Ok(ids)
}

fn moment(profile: &Profile, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = day.and_time(time);
    profile.timezone.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}
