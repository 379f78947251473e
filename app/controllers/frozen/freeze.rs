//! The office freezes a sitting by hand, before its day.

use domain::form::Typed;
use domain::people::Officer;
use domain::steering::sitting::{Sitting, SittingCode};
use store::sittings;
use views::pages::frozen::FreezePage;
use views::paths;

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};
use crate::workers::freezing;

/// # Errors
/// `NotFound`; `Refused` when there is nothing to freeze.
pub async fn new(cx: Cx<Officer>, Place((_, code)): Place<(String, String)>) -> Answer {
    let sitting = find(&cx, &code).await?;
    sitting.clone().frozen().map_err(|refusal| Fault::Refused(freezing::reason(refusal)))?;
    let freezes_on = sitting.freezes_on(&cx.site.profile.steering);
    Ok(cx.show(&FreezePage { sitting, today: cx.today(), freezes_on }))
}

/// # Errors
/// `NotFound`; `Refused` the second time; `Stale` when the sitting was changed since the page was read.
pub async fn create(cx: Cx<Officer>, Place((_, code)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let sitting = find(&cx, &code).await?;
    sitting.clone().frozen().map_err(|refusal| Fault::Refused(freezing::reason(refusal)))?;
    let version = typed.text("version").parse().unwrap_or(0);
    freezing::freeze(&cx.site, sitting.id, version, cx.actor()).await?;
    Ok(cx.see(&paths::projects_as_of(cx.language(), &sitting.code.0)))
}

async fn find(cx: &Cx<Officer>, code: &str) -> Result<Sitting, Fault> {
    let code = SittingCode(code.to_uppercase());
    sittings::find_by_code(&mut cx.read(), &code).await?.found()
}
