//! The door: a session begins with an address and a password, and ends when asked.

use axum::http::HeaderMap;
use domain::people::{Email, Password, Person};
use serde::Deserialize;
use store::people::{self, Credentials};
use views::pages::account::{SignInNews, SignInPage};
use views::paths;

use super::{Done, next_or_desk, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Query};
use crate::session::{self, Proof};
use crate::tries::{self, Caller, Limit};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    pub(super) next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    email: String,
    password: String,
    next: String,
}

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx, Query(Next { next }): Query<Next>, Query(Done { done }): Query<Done>) -> Answer {
    if cx.who.is_some() {
        return Ok(cx.see(&next_or_desk(&cx, &next)));
    }
    let news = match done.as_str() {
        "password" => Some(SignInNews::PasswordChosen),
        "signed-out" => Some(SignInNews::SignedOut),
        "too-slow" => Some(SignInNews::TooSlow),
        _ => None,
    };
    Ok(cx.show(&SignInPage { email: String::new(), next, news }))
}

/// Whatever is wrong, the same page after the same work: nobody learns which addresses are known.
///
/// # Errors
/// `Refill`, `TooMany`, or trouble.
pub async fn create(cx: Cx, caller: Caller, headers: HeaderMap, Form(form): Form<SignInForm>) -> Answer {
    let typed = form.email.trim().to_lowercase();
    let limits = [Limit::Account(&typed, &caller), Limit::AnyCaller(&typed), Limit::Place(&caller)];
    tries::require(&cx, &limits).await?;
    let (person, credentials) = look_up(&cx, &typed).await?;
    let password = Password::typed(&form.password);
    let is_right = cx.site.hasher.is_password(password, credentials.password_hash).await?;
    let Some(person) = person.filter(|_| is_right) else {
        tracing::info!("a sign-in was refused");
        return Err(cx.refill(&SignInPage { email: form.email, next: form.next, news: Some(SignInNews::Wrong) }));
    };
    let proof = if credentials.totp_secret.is_some() { Proof::Half } else { Proof::Whole };
    let mut tx = cx.begin().await?;
    tries::forgive(&cx, &mut tx, &limits).await?;
    let token = session::open(&cx, &mut tx, person.id, proof, &headers).await?;
    tx.commit().await?;
    let then = match proof {
        Proof::Half => paths::second_step_then(cx.language(), &form.next),
        Proof::Whole => next_or_desk(&cx, &form.next),
    };
    Ok(session::hand_out(&cx.site, &token, cx.see(&then)))
}

/// Signs out.
///
/// # Errors
/// Trouble only.
pub async fn delete(cx: Cx, headers: HeaderMap) -> Answer {
    let mut tx = cx.begin().await?;
    session::end_carried(&cx, &mut tx, &headers).await?;
    tx.commit().await?;
    let answer = cx.see(&with_news(&paths::sign_in(cx.language()), "signed-out"));
    Ok(session::take_back(&cx.site, answer))
}

/// The active person with this address, and what opens their door; nobody has no hash, and is hashed all the same.
async fn look_up(cx: &Cx, email: &str) -> Result<(Option<Person>, Credentials), Fault> {
    let Ok(email) = Email::parse(email) else { return Ok((None, Credentials::default())) };
    let mut db = cx.site.db.read();
    let Some(person) = people::find_by_email(&mut db, &email).await?.filter(|person| person.active) else {
        return Ok((None, Credentials::default()));
    };
    let credentials = people::credentials(&mut db, person.id).await?;
    Ok((Some(person), credentials))
}
