//! The style page, in the density asked for: `?density=room`.

use axum::http::StatusCode;
use domain::people::Officer;
use serde::Deserialize;
use views::frame::Density;
use views::pages::style::StylePage;

use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::form::Query;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Look {
    density: String,
}

/// # Errors
/// None of its own.
pub async fn show(cx: Cx<Officer>, Query(look): Query<Look>) -> Answer {
    let density = match look.density.as_str() {
        "public" => Density::Public,
        "room" => Density::Room,
        _ => Density::Desk,
    };
    let viewer = Some(cx.who.person.names.shown(cx.language()).0.into());
    Ok(answer::html(StatusCode::OK, StylePage { words: cx.words, density, viewer }.show()))
}
