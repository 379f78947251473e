//! Getting in, staying in, and what belongs to oneself.

pub mod choosing;
pub mod letters;
pub mod overview;
pub mod reset;
pub mod second_step;
pub mod sessions;
pub mod sign_in;
pub mod style;
pub mod totp;

use serde::Deserialize;

use crate::cx::{Cx, Who};
use crate::fault::Fault;
use crate::tries::{self, Limit};

/// What was just done, for the page that says so: `?done=password`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

fn with_news(address: &str, news: &str) -> String {
    format!("{address}?{}", views::paths::query(&[("done", news)]))
}

/// True when it is the password of whoever is signed in. Wrong ones are counted: a session left open must not become
/// a way to guess.
async fn is_own_password(cx: &Cx<domain::people::Officer>, password: &str) -> Result<bool, Fault> {
    let limits = [Limit::Proof(cx.who.person.id.0)];
    tries::require(cx, &limits).await?;
    let hash = store::people::credentials(&mut cx.read(), cx.who.person.id).await?.password_hash;
    let is_right = cx.site.hasher.is_password(domain::people::Password::typed(password), hash).await?;
    if is_right {
        let mut tx = cx.begin().await?;
        tries::forgive(cx, &mut tx, &limits).await?;
        tx.commit().await?;
    }
    Ok(is_right)
}

/// Where to go after a sign-in: where the person came from, if that is on this site.
fn next_or_desk<W: Who>(cx: &Cx<W>, next: &str) -> String {
    if crate::cx::is_own_path(next) { next.to_owned() } else { views::paths::desk(cx.language()) }
}
