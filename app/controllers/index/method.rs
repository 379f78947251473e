//! Every formula and where it is from; each definition as a file.

use indicators::editions;
use serde::Deserialize;
use views::pages::index::method::MethodPage;

use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Query;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The code of the index to show.
    index: String,
    /// The code of the definition to download.
    definition: String,
}

/// # Errors
/// `NotFound` for an index nobody has defined.
pub async fn show(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    if !asked.definition.is_empty() {
        let json = editions::json(&asked.definition).ok_or(Fault::NotFound)?;
        return Ok(answer::file(&format!("{}.json", asked.definition), "application/json", json));
    }
    let latest = editions::definitions().iter().rev().find(|one| one.root == "egdi");
    let shown = if asked.index.is_empty() { latest } else { editions::definition(&asked.index) };
    Ok(cx.show(&MethodPage { shown: shown.ok_or(Fault::NotFound)? }))
}
