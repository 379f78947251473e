//! Where the figures of a pack come from: the state frozen for the sitting, else the record as it stands.

use chrono::NaiveDate;
use domain::steering::sitting::Sitting;
use store::{Read, frozen};
use views::pages::packs::IndexSheet;

use super::country;
use crate::fault::Fault;
use crate::site::Site;

pub struct Figures {
    /// Asked for projects, milestones, forecasts, money, ratings and risks.
    pub on: Read,
    /// The day they stand for.
    pub as_of: NaiveDate,
    /// Of the frozen state.
    pub hash: Option<String>,
    /// The country in the UN's index: for the committee of the whole country, as it stands when the pack is made.
    pub index: Option<IndexSheet>,
}

/// # Errors
/// Trouble, or a frozen state that is not what was sealed.
pub async fn figures(site: &Site, sitting: &Sitting) -> Result<Figures, Fault> {
    let index = if sitting.entity.is_none() { country::sheet(site).await? } else { None };
    let Some(frozen) = frozen::find(&mut site.db.read(), sitting.id).await? else {
        return Ok(Figures { on: site.db.read(), as_of: site.today(), hash: None, index });
    };
    let db = site.frozen.open(&site.db, &frozen).await?;
    Ok(Figures { on: db.read(), as_of: site.profile.day_of(frozen.at), hash: Some(frozen.hash), index })
}
