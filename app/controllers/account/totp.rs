//! Switching one's second step on and off.

use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use serde::Deserialize;
use store::people::{self, Credentials};
use store::{Tx, journal};
use views::pages::account::{Enrolment, TotpPage};
use views::parts::Filled;
use views::paths;

use super::{Done, is_own_password, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Query};
use crate::second_step;
use crate::secrets::{is_signed, sign};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct EnrolmentForm {
    code: String,
    password: String,
    secret: String,
    signature: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RemovalForm {
    password: String,
}

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx<Officer>, Query(Done { done }): Query<Done>) -> Answer {
    let credentials = people::credentials(&mut cx.read(), cx.who.person.id).await?;
    let filled = Filled::default();
    Ok(cx.show(&match credentials.totp_secret {
        Some(_) => TotpPage::On { filled, just_added: done == "added" },
        None => TotpPage::Off {
            enrolment: enrolment(&cx, second_step::new_secret()),
            filled,
            just_removed: done == "removed",
        },
    }))
}

/// # Errors
/// `Refill`, `TooMany`, `Malformed` for a secret that is not ours, or trouble.
pub async fn create(cx: Cx<Officer>, Form(form): Form<EnrolmentForm>) -> Answer {
    let is_ours = is_signed(&cx.site.settings.secret_key, PURPOSE, &bound(&cx, &form.secret), &form.signature);
    if !is_ours {
        return Err(Fault::Malformed("fault-not-a-form"));
    }
    let Some(step) = second_step::step(&form.secret, &form.code, cx.now) else {
        return Err(off_again(&cx, form.secret, "code"));
    };
    if !is_own_password(&cx, &form.password).await? {
        return Err(off_again(&cx, form.secret, "password"));
    }
    let mut tx = cx.begin().await?;
    set(&cx, &mut tx, Some(form.secret), step).await?;
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::totp(cx.language()), "added")))
}

/// # Errors
/// `Refill`, `TooMany`, or trouble.
pub async fn remove(cx: Cx<Officer>, Form(form): Form<RemovalForm>) -> Answer {
    if !is_own_password(&cx, &form.password).await? {
        let filled = Filled::default()
            .with(Problems::one("password", Problem::Wrong))
            .when_wrong("password", "account-old-wrong");
        return Err(cx.refill(&TotpPage::On { filled, just_added: false }));
    }
    let mut tx = cx.begin().await?;
    set(&cx, &mut tx, None, 0).await?;
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::totp(cx.language()), "removed")))
}

/// The code that confirmed the secret has been used with it: the next sign-in needs another.
async fn set(cx: &Cx<Officer>, tx: &mut Tx, secret: Option<String>, step: i64) -> Result<(), Fault> {
    let person = cx.who.person.id;
    let old = people::credentials(tx, person).await?;
    let to = if secret.is_some() { "on" } else { "off" };
    people::save_credentials(tx, person, Credentials { totp_secret: secret, totp_step: step, ..old }).await?;
    let line = cx.change(Subject::Person, person.0, Action::Secured);
    journal::add(tx, Change { what: "second_step".into(), to: Some(to.into()), ..line }).await?;
    Ok(())
}

fn off_again(cx: &Cx<Officer>, secret: String, field: &'static str) -> Fault {
    let filled = Filled::default()
        .with(Problems::one(field, Problem::Wrong))
        .when_wrong("code", "account-totp-code-wrong")
        .when_wrong("password", "account-old-wrong");
    cx.refill(&TotpPage::Off { enrolment: enrolment(cx, secret), filled, just_removed: false })
}

const PURPOSE: &str = "second step";

/// A secret offered to this session: under another one its signature is worth nothing.
fn enrolment(cx: &Cx<Officer>, secret: String) -> Enrolment {
    Enrolment {
        signature: sign(&cx.site.settings.secret_key, PURPOSE, &bound(cx, &secret)),
        qr: second_step::picture(&secret, &cx.who.person.email),
        secret,
    }
}

fn bound<'a>(cx: &'a Cx<Officer>, secret: &'a str) -> [&'a str; 3] {
    [cx.who.person.email.as_str(), cx.session.as_deref().unwrap_or_default(), secret]
}
