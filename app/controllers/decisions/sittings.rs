//! The sittings whose minutes are out.

use std::collections::BTreeMap;

use domain::steering::sitting::SittingId;
use store::decisions::{self, SeenBy};
use store::{entities, sittings};
use views::pages::decisions::{SittingLine, SittingsPage};

use super::asking::MOST_SITTINGS;
use crate::answer::Answer;
use crate::cx::Cx;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx) -> Answer {
    let mut db = cx.read();
    let all = sittings::list(&mut db, MOST_SITTINGS).await?;
    let entities = entities::list(&mut db).await?;
    let counts: BTreeMap<SittingId, usize> = decisions::counts(&mut db, &SeenBy::Public).await?.into_iter().collect();
    let held = all.into_iter().filter(|sitting| sitting.state.is_public());
    let lines = held.map(|sitting| SittingLine {
        body: cx.site.profile.body(sitting.level).map(|body| body.name.clone()).unwrap_or_default(),
        entity: entities.iter().find(|entity| Some(entity.id) == sitting.entity).map(|entity| entity.names.clone()),
        decisions: counts.get(&sitting.id).copied().unwrap_or_default(),
        sitting,
    });
    Ok(cx.show(&SittingsPage { lines: lines.collect() }))
}
