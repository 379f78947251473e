//! The step between the password and the desk, for those who have switched it on.

use axum::http::HeaderMap;
use domain::people::PersonId;
use serde::Deserialize;
use store::people;
use views::pages::account::SecondStepPage;
use views::paths;

use super::sign_in::Next;
use super::{next_or_desk, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Query};
use crate::session::{self, Proof};
use crate::tries::{self, Limit};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    code: String,
    next: String,
}

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx, headers: HeaderMap, Query(Next { next }): Query<Next>) -> Answer {
    match half_way(&cx, &headers).await? {
        Some(_) => Ok(cx.show(&SecondStepPage { next, wrong: false })),
        None => Ok(cx.see(&paths::sign_in(cx.language()))),
    }
}

/// # Errors
/// `Refill`, `TooMany`, or trouble.
pub async fn create(cx: Cx, headers: HeaderMap, Form(form): Form<CodeForm>) -> Answer {
    let Some((person, secret)) = half_way(&cx, &headers).await? else {
        return Ok(cx.see(&with_news(&paths::sign_in(cx.language()), "too-slow")));
    };
    let limits = [Limit::Proof(person.0)];
    tries::require(&cx, &limits).await?;
    let mut tx = cx.begin().await?;
    let is_good = match crate::second_step::step(&secret, &form.code, cx.now) {
        Some(step) => people::take_totp_step(&mut tx, person, step).await?,
        None => false,
    };
    if !is_good {
        return Err(cx.refill(&SecondStepPage { next: form.next, wrong: true }));
    }
    tries::forgive(&cx, &mut tx, &limits).await?;
    let token = session::open(&cx, &mut tx, person, Proof::Whole, &headers).await?;
    tx.commit().await?;
    Ok(session::hand_out(&cx.site, &token, cx.see(&next_or_desk(&cx, &form.next))))
}

/// Whoever has given the password and still owes the code, with their secret.
async fn half_way(cx: &Cx, headers: &HeaderMap) -> Result<Option<(PersonId, String)>, Fault> {
    let Some(half) = session::carried(cx, headers).await?.filter(|session| !session.proven) else { return Ok(None) };
    let mut db = cx.site.db.read();
    let person = PersonId(half.person_id);
    if people::find(&mut db, person).await?.is_none_or(|person| !person.active) {
        return Ok(None);
    }
    let secret = people::credentials(&mut db, person).await?.totp_secret;
    Ok(secret.map(|secret| (person, secret)))
}
