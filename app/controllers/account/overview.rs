//! One's own account: language and password.

use domain::journal::{Action, Change, Subject};
use domain::language::Language;
use domain::people::{Officer, Password, Person};
use domain::problem::{Problem, Problems};
use serde::Deserialize;
use store::{journal, people, posts};
use views::pages::account::{AccountPage, Done as JustDone};
use views::parts::Filled;
use views::paths;

use super::choosing::change_password;
use super::{Done, is_own_password, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Query};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    language: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    old: String,
    password: String,
    again: String,
}

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx<Officer>, Query(Done { done }): Query<Done>) -> Answer {
    let done = match done.as_str() {
        "language" => Some(JustDone::Language),
        "password" => Some(JustDone::Password),
        _ => None,
    };
    Ok(cx.show(&AccountPage { done, ..page(&cx, Filled::default()).await? }))
}

/// The page then speaks the language chosen.
///
/// # Errors
/// `Stale`, or trouble.
pub async fn language(cx: Cx<Officer>, Form(form): Form<LanguageForm>) -> Answer {
    // The list offers all there are: anything else was not sent by our page.
    let chosen = Language::from_code(&form.language).ok_or(Fault::Malformed("fault-not-a-form"))?;
    let mut tx = cx.begin().await?;
    let person = people::find(&mut tx, cx.who.person.id).await?.found()?;
    if person.language != chosen {
        people::save(&mut tx, &Person { language: chosen, ..person.clone() }).await?;
        let line = cx.change(Subject::Person, person.id.0, Action::Changed);
        let (from, to) = (Some(person.language.code().to_owned()), Some(chosen.code().to_owned()));
        journal::add(&mut tx, Change { what: "language".into(), from, to, ..line }).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::account(chosen), "language")))
}

/// # Errors
/// `Refill`, `TooMany`, or trouble.
pub async fn password(cx: Cx<Officer>, Form(form): Form<ChangeForm>) -> Answer {
    let chosen = Password::choose(&form.password, &form.again, &cx.who.person.email);
    let password = match chosen {
        Ok(password) => password,
        Err(problems) => return Err(again(&cx, problems).await?),
    };
    if !is_own_password(&cx, &form.old).await? {
        return Err(again(&cx, Problems::one("old", Problem::Wrong)).await?);
    }
    let hash = cx.site.hasher.hash(password).await?;
    let mut tx = cx.begin().await?;
    change_password(&cx, &mut tx, &cx.who.person, hash, cx.session.clone()).await?;
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::account(cx.language()), "password")))
}

async fn again(cx: &Cx<Officer>, problems: Problems) -> Result<Fault, Fault> {
    let filled = Filled::default()
        .with(problems)
        .when_wrong("old", "account-old-wrong")
        .when_wrong("password", "account-guessable");
    Ok(cx.refill(&page(cx, filled).await?))
}

async fn page(cx: &Cx<Officer>, password: Filled) -> Result<AccountPage, Fault> {
    let person = &cx.who.person;
    let held = posts::list(&mut cx.read()).await?.into_iter().filter(|post| post.is_held_by(person.id));
    let posts = held.map(|post| post.title.shown(cx.language()).0.to_owned()).collect();
    Ok(AccountPage { person: person.clone(), posts, password, done: None })
}
