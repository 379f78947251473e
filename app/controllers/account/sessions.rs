//! Where one is signed in: seen and ended one by one, or all at once.

use domain::journal::{Action, Subject};
use domain::people::Officer;
use store::journal;
use store::sessions::{self, Session};
use views::pages::account::{OpenSession, SessionsPage};
use views::paths;

use super::{Done, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Found;
use crate::form::{Place, Query};

/// How much of a session's hash names it in an address: enough to be alone among one person's sessions.
const NAME: usize = 16;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(Done { done }): Query<Done>) -> Answer {
    let found = sessions::list(&mut cx.read(), cx.who.person.id, cx.now).await?;
    let sessions = found.into_iter().map(|session| shown(&cx, session)).collect();
    Ok(cx.show(&SessionsPage { sessions, ended: done == "ended" }))
}

/// Ends one of one's own.
///
/// # Errors
/// `NotFound` for any other, or trouble.
pub async fn end(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut tx = cx.begin().await?;
    let own = sessions::list(&mut tx, cx.who.person.id, cx.now).await?;
    let session = own.into_iter().find(|session| name(session) == id).found()?;
    sessions::remove(&mut tx, cx.who.person.id, session.token_hash).await?;
    journal::add(&mut tx, cx.change(Subject::Person, cx.who.person.id.0, Action::SignedOut)).await?;
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::sessions(cx.language()), "ended")))
}

/// Ends all but this one.
///
/// # Errors
/// Trouble only.
pub async fn end_others(cx: Cx<Officer>) -> Answer {
    let mut tx = cx.begin().await?;
    if sessions::remove_all(&mut tx, cx.who.person.id, cx.session.clone()).await? > 0 {
        journal::add(&mut tx, cx.change(Subject::Person, cx.who.person.id.0, Action::SignedOut)).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::sessions(cx.language()), "ended")))
}

fn shown(cx: &Cx<Officer>, session: Session) -> OpenSession {
    OpenSession {
        id: name(&session),
        is_this: cx.session.as_ref() == Some(&session.token_hash),
        agent: session.agent,
        since: session.made_at,
        seen: session.seen_at,
    }
}

fn name(session: &Session) -> String {
    session.token_hash.chars().take(NAME).collect()
}
