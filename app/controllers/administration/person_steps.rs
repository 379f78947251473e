//! What becomes of a person: leaving, coming back, another invitation, a lost telephone.

use domain::journal::{Action, Change, Subject};
use domain::people::{Officer, Person, PersonId};
use store::links::{self, Purpose};
use store::people::{self, Credentials};
use store::{Tx, journal, posts, sessions};
use views::pages::administration::DeparturePage;
use views::paths;

use super::typed::{self, Typed};
use super::{keep_administered, refused};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};
use crate::mailers::invitation;

/// Asks first: posts become vacant, and sessions end.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn ask_departure(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let person = people::find(&mut db, PersonId(id)).await?.found()?;
    let held = posts::list(&mut db).await?.into_iter().filter(|post| post.is_held_by(person.id));
    let posts = held.map(|post| cx.named(&post.title)).collect();
    Ok(cx.show(&DeparturePage { person, posts }))
}

/// # Errors
/// `NotFound`, `Refused` for oneself and for the last administrator, `Stale`, or trouble.
pub async fn depart(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let version = typed::version(&typed::filled(&["version"], &form));
    let mut tx = cx.begin().await?;
    let person = people::find(&mut tx, PersonId(id)).await?.found()?;
    let left = person.leave(cx.who.person.id).map_err(refused)?;
    people::save(&mut tx, &Person { version, ..left }).await?;
    sessions::remove_all(&mut tx, person.id, None).await?;
    for purpose in [Purpose::Invitation, Purpose::Reset, Purpose::Update] {
        links::void(&mut tx, person.id, purpose, cx.now).await?;
    }
    journal::add(&mut tx, cx.change(Subject::Person, id, Action::Deactivated)).await?;
    leave_posts(&cx, &mut tx, person.id).await?;
    keep_administered(&mut tx).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::person(cx.language(), id)))
}

/// Lets a person in again, without the posts they had.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn come_back(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut tx = cx.begin().await?;
    let person = people::find(&mut tx, PersonId(id)).await?.found()?;
    if !person.active {
        people::save(&mut tx, &person.return_to_work()).await?;
        journal::add(&mut tx, cx.change(Subject::Person, id, Action::Reactivated)).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&paths::person(cx.language(), id)))
}

/// Another letter, for someone who has not taken up the first.
///
/// # Errors
/// `NotFound`, `Refused` when there is nothing to take up, or trouble.
pub async fn invite_again(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut tx = cx.begin().await?;
    let person = people::find(&mut tx, PersonId(id)).await?.found()?;
    let has_password = people::credentials(&mut tx, person.id).await?.password_hash.is_some();
    if has_password || !person.active {
        return Err(Fault::Refused("administration-refused-invited"));
    }
    invitation::write(&cx.site, &mut tx, &person, cx.actor()).await?;
    tx.commit().await?;
    cx.site.outbox_bell.notify_one();
    Ok(cx.see(&paths::person(cx.language(), id)))
}

/// The telephone is lost: the password alone opens the door again, and open sessions end, in case it was stolen.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn remove_second_step(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut tx = cx.begin().await?;
    let person = people::find(&mut tx, PersonId(id)).await?.found()?;
    let old = people::credentials(&mut tx, person.id).await?;
    if old.totp_secret.is_some() {
        people::save_credentials(&mut tx, person.id, Credentials { totp_secret: None, ..old }).await?;
        sessions::remove_all(&mut tx, person.id, cx.session.clone()).await?;
        let line = cx.change(Subject::Person, id, Action::Secured);
        journal::add(&mut tx, Change { what: "second_step".into(), to: Some("off".into()), ..line }).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&paths::person(cx.language(), id)))
}

async fn leave_posts(cx: &Cx<Officer>, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    for post in posts::list(tx).await?.into_iter().filter(|post| post.is_held_by(person)) {
        let what = if post.holder == Some(person) { "holder" } else { "deputy" };
        posts::save(tx, &post.without(person)).await?;
        let line = cx.change(Subject::Post, post.id.0, Action::Vacated);
        journal::add(tx, Change { what: what.into(), from: Some(person.0.to_string()), ..line }).await?;
    }
    Ok(())
}
