//! Behind the link of an invitation or of a forgotten password. Looking at the page uses nothing up: mail scanners look
//! too.

use axum::http::StatusCode;
use axum::response::Response;
use domain::journal::{Action, Change};
use domain::people::{Password, Person};
use domain::problem::Problems;
use serde::Deserialize;
use store::links::{self, Purpose};
use store::people::{self, Credentials};
use store::{Ask, Tx, journal, sessions};
use views::pages::account::{ChoosePasswordPage, LinkGonePage, Occasion};
use views::parts::Filled;
use views::paths;

use super::with_news;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};
use crate::secrets::Token;
use crate::session;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    password: String,
    again: String,
}

/// # Errors
/// Trouble only.
pub async fn show_invitation(cx: Cx, Place((_, token)): Place<(String, String)>) -> Answer {
    show(&cx, Occasion::Invitation, &token).await
}

/// # Errors
/// `Refill`, or trouble.
pub async fn take_invitation(
    cx: Cx,
    Place((_, token)): Place<(String, String)>,
    Form(form): Form<PasswordForm>,
) -> Answer {
    choose(&cx, Occasion::Invitation, &token, form).await
}

/// # Errors
/// Trouble only.
pub async fn show_reset(cx: Cx, Place((_, token)): Place<(String, String)>) -> Answer {
    show(&cx, Occasion::Reset, &token).await
}

/// # Errors
/// `Refill`, or trouble.
pub async fn take_reset(cx: Cx, Place((_, token)): Place<(String, String)>, Form(form): Form<PasswordForm>) -> Answer {
    choose(&cx, Occasion::Reset, &token, form).await
}

async fn show(cx: &Cx, occasion: Occasion, token: &str) -> Answer {
    match holder(cx, &mut cx.site.db.read(), occasion, token).await? {
        Some(person) => Ok(cx.show(&page(cx, occasion, token, &person))),
        None => Ok(gone(cx, occasion)),
    }
}

async fn choose(cx: &Cx, occasion: Occasion, token: &str, form: PasswordForm) -> Answer {
    let Some(person) = holder(cx, &mut cx.site.db.read(), occasion, token).await? else {
        return Ok(gone(cx, occasion));
    };
    let password = Password::choose(&form.password, &form.again, &person.email)
        .map_err(|problems| cx.refill(&again(cx, occasion, token, &person, problems)))?;
    let hash = cx.site.hasher.hash(password).await?;
    let mut tx = cx.begin().await?;
    // Asked again inside: two people with one link are one too many.
    let still = holder(cx, &mut tx, occasion, token).await?;
    if still.is_none() || !links::spend(&mut tx, Token::given(token).hash(), cx.now).await? {
        return Ok(gone(cx, occasion));
    }
    change_password(cx, &mut tx, &person, hash, None).await?;
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::sign_in(cx.language()), "password")))
}

/// The new password, and what follows from it: sessions end (but the one kept), links in old letters are worth nothing.
///
/// # Errors
/// Trouble only.
pub(super) async fn change_password<W>(
    cx: &Cx<W>,
    tx: &mut Tx,
    person: &Person,
    hash: String,
    keep: Option<String>,
) -> Result<(), Fault> {
    let old = people::credentials(tx, person.id).await?;
    people::save_credentials(tx, person.id, Credentials { password_hash: Some(hash), ..old }).await?;
    sessions::remove_all(tx, person.id, keep).await?;
    links::void(tx, person.id, Purpose::Reset, cx.now).await?;
    links::void(tx, person.id, Purpose::Invitation, cx.now).await?;
    let line = session::line(cx, person.id, Action::Secured);
    journal::add(tx, Change { what: "password".into(), ..line }).await?;
    Ok(())
}

/// Whose link it is, when it is still good and they are still here.
async fn holder(cx: &Cx, on: &mut impl Ask, occasion: Occasion, token: &str) -> Result<Option<Person>, Fault> {
    let purpose = match occasion {
        Occasion::Invitation => Purpose::Invitation,
        Occasion::Reset => Purpose::Reset,
    };
    let Some(grant) = links::find(on, Token::given(token).hash(), purpose, cx.now).await? else { return Ok(None) };
    Ok(people::find(on, grant.person).await?.filter(|person| person.active))
}

fn gone(cx: &Cx, occasion: Occasion) -> Response {
    cx.show_as(StatusCode::GONE, &LinkGonePage { occasion })
}

fn page(cx: &Cx, occasion: Occasion, token: &str, person: &Person) -> ChoosePasswordPage {
    ChoosePasswordPage {
        occasion,
        token: token.to_owned(),
        name: person.names.shown(cx.language()).0.to_owned(),
        email: person.email.as_str().to_owned(),
        filled: Filled::default(),
    }
}

fn again(cx: &Cx, occasion: Occasion, token: &str, person: &Person, problems: Problems) -> ChoosePasswordPage {
    let filled = Filled::default().with(problems).when_wrong("password", "account-guessable");
    ChoosePasswordPage { filled, ..page(cx, occasion, token, person) }
}
