//! "Nothing new" in one click: the update with every date kept and the last confidence said again. Where more is owed
//! than a click, the two-minute form comes back with what is missing.

use domain::form::Typed as Sent;
use domain::people::Officer;
use domain::portfolio::update::Said;
use views::pages::update::{Door, Typed};
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, Right};
use crate::controllers::update::{Situation, take};
use crate::cx::Cx;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`, `Refill`, `Stale`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(sent): Form<Sent>) -> Answer {
    let said = Said { at: cx.now, today: cx.today(), by: Some(cx.who.person.id) };
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepRoadmap).await?;
    let situation = Situation::load(&mut tx, project.number, said.today, cx.site.profile.tolerance_days).await?;
    let last = situation.last.as_ref();
    let typed = Typed {
        version: sent.text("version").to_owned(),
        confidence: last.map(|last| last.confidence.level().to_string()).unwrap_or_default(),
        dissent: last.and_then(|last| last.dissent.clone()).unwrap_or_default(),
        nothing_new: true,
        ..situation.blank(said.today)
    };
    take(&cx, &mut tx, project.number, &typed, &said, Door::Desk).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::update_receipt(cx.language(), project.number)))
}
