//! Where the figures of a pack come from: the state frozen for the sitting, else the record as it stands.

use chrono::NaiveDate;
use domain::steering::sitting::Sitting;
use store::{Read, Result, packs};

use crate::site::Site;

pub struct Figures {
    /// Asked for projects, milestones, forecasts, money, ratings and risks.
    pub on: Read,
    /// The day they stand for.
    pub as_of: NaiveDate,
    /// Of the frozen state.
    pub hash: Option<String>,
}

/// # Errors
/// Trouble only.
pub async fn figures(site: &Site, sitting: &Sitting) -> Result<Figures> {
    let on = site.db.read();
    let frozen = packs::frozen_hash(&mut site.db.read(), sitting.id).await?;
    Ok(match frozen {
        Some((hash, at)) => Figures { on, as_of: site.profile.day_of(at), hash: Some(hash) },
        None => Figures { on, as_of: site.today(), hash: None },
    })
}
