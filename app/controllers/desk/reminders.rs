//! A letter to whoever leads a project that has not been heard of.

use domain::journal::Actor;
use domain::people::Officer;
use views::paths;

use super::keeping::{self, Right};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Place;
use crate::workers::reminders;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepPortfolio).await?;
    let letters = reminders::remind(&cx.site, project.number, Actor::Person(cx.who.person.id)).await?;
    cx.site.outbox_bell.notify_one();
    let (number, letters) = (project.number.to_string(), letters.to_string());
    let said = paths::query(&[("reminded", &number), ("letters", &letters)]);
    Ok(cx.see(&format!("{}?{said}", paths::desk(cx.language()))))
}
