//! Empties the outbox. A parcel is marked as sent only after it left: a crash in between posts it twice at worst,
//! under the same message id, and never loses it.

use store::outbox::{self, Parcel};

use super::reset;
use crate::fault::Fault;
use crate::mailers::letter::{self, Letter};
use crate::mailers::post::Trouble;
use crate::site::Site;

/// How many parcels a round takes at once.
const HANDFUL: i64 = 20;

/// Sends what is due. Gives the number of parcels that left.
///
/// # Errors
/// When the database fails; a letter that cannot be posted is only put back.
pub async fn drain(site: &Site) -> Result<usize, Fault> {
    let mut left = 0;
    loop {
        let now = site.clock.now();
        let mut tx = site.db.begin().await?;
        let parcels = outbox::take(&mut tx, now, HANDFUL).await?;
        tx.commit().await?;
        if parcels.is_empty() {
            return Ok(left);
        }
        for parcel in parcels {
            left += usize::from(deliver(site, &parcel).await?);
        }
    }
}

async fn deliver(site: &Site, parcel: &Parcel) -> Result<bool, Fault> {
    let outcome = post(site, parcel).await;
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    match &outcome {
        Ok(()) => outbox::sent(&mut tx, parcel.id, now).await?,
        Err(trouble) => {
            tracing::warn!(parcel = parcel.id, attempts = parcel.attempts, %trouble, "a letter could not be posted");
            outbox::failed(&mut tx, parcel, trouble.to_string(), now).await?;
        }
    }
    tx.commit().await?;
    Ok(outcome.is_ok())
}

async fn post(site: &Site, parcel: &Parcel) -> Result<(), Trouble> {
    match parcel.kind.as_str() {
        letter::KIND => {
            let letter: Letter = serde_json::from_str(&parcel.payload)?;
            let attached = attached(site, &letter).await?;
            site.post.send(parcel.id, &letter, attached).await
        }
        reset::KIND => Ok(reset::grant(site, &parcel.payload).await?),
        unknown => {
            tracing::error!(parcel = parcel.id, kind = unknown, "a parcel of an unknown kind stays in the outbox");
            Err(Trouble::Address(unknown.to_owned()))
        }
    }
}

/// The bytes of what the letter names.
async fn attached(site: &Site, letter: &Letter) -> Result<Option<Vec<u8>>, Trouble> {
    let Some(attachment) = &letter.attachment else { return Ok(None) };
    let content = store::documents::content(&mut site.db.read(), attachment.document).await?;
    content.map(Some).ok_or(Trouble::Document(attachment.document))
}
