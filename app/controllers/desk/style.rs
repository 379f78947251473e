//! The style page: every part in every state, for officers who judge a change of the look.

use domain::people::Officer;
use serde::Deserialize;
use views::frame::Density;
use views::pages::style::StylePage;

use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Query;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    density: String,
}

/// # Errors
/// None.
pub async fn show(cx: Cx<Officer>, Query(asked): Query<Asked>) -> Answer {
    let density = match asked.density.as_str() {
        "public" => Density::Public,
        "room" => Density::Room,
        _ => Density::Desk,
    };
    let name = cx.who.person.names.shown(cx.language()).0.to_owned();
    Ok(cx.part(StylePage { words: cx.words, density, viewer: Some(name.into()) }.show()))
}
