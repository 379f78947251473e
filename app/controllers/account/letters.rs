//! Which letters one wants, and one's own link for calendars: kept by its hash, shown once, taken back at will.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use store::preferences::Preference;
use store::{calendar_feeds, journal, preferences};
use views::pages::account::{LettersDone, LettersPage};
use views::paths;

use super::{Done, with_news};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Query};
use crate::secrets::Token;

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx<Officer>, Query(Done { done }): Query<Done>) -> Answer {
    let done = match done.as_str() {
        "saved" => Some(LettersDone::Saved),
        "removed" => Some(LettersDone::LinkRemoved),
        _ => None,
    };
    Ok(cx.show(&LettersPage { done, ..page(&cx).await? }))
}

/// # Errors
/// Trouble only.
pub async fn save(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let person = cx.who.person.id;
    let wanted = Preference { digest: typed.is_ticked("digest"), reminders: typed.is_ticked("reminders") };
    let mut tx = cx.begin().await?;
    let before = preferences::find(&mut tx, person).await?;
    if before != wanted {
        preferences::save(&mut tx, person, wanted).await?;
        let line = cx.change(Subject::Preference, person.0, Action::Changed);
        let line = Change { what: "letters".into(), from: Some(told(before)), to: Some(told(wanted)), ..line };
        journal::add(&mut tx, line).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::account_letters(cx.language()), "saved")))
}

/// Makes a link, or another in its place. The answer is the page itself: what is shown once cannot be redirected to.
///
/// # Errors
/// Trouble only.
pub async fn make_link(cx: Cx<Officer>) -> Answer {
    let (person, token) = (cx.who.person.id, Token::random());
    let mut tx = cx.begin().await?;
    let replaced = calendar_feeds::revoke(&mut tx, person, cx.now).await?;
    calendar_feeds::add(&mut tx, token.hash(), person, cx.now).await?;
    let action = if replaced == 0 { Action::Added } else { Action::Changed };
    journal::add(&mut tx, Change { what: "calendar".into(), ..cx.change(Subject::Preference, person.0, action) })
        .await?;
    tx.commit().await?;
    let link = cx.absolute(&paths::calendar(token.as_str()));
    Ok(cx.show(&LettersPage { link: Some(link), ..page(&cx).await? }))
}

/// # Errors
/// Trouble only.
pub async fn remove_link(cx: Cx<Officer>) -> Answer {
    let person = cx.who.person.id;
    let mut tx = cx.begin().await?;
    if calendar_feeds::revoke(&mut tx, person, cx.now).await? > 0 {
        let line = cx.change(Subject::Preference, person.0, Action::Removed);
        journal::add(&mut tx, Change { what: "calendar".into(), ..line }).await?;
    }
    tx.commit().await?;
    Ok(cx.see(&with_news(&paths::account_letters(cx.language()), "removed")))
}

async fn page(cx: &Cx<Officer>) -> Result<LettersPage, Fault> {
    let mut db = cx.read();
    let Preference { digest, reminders } = preferences::find(&mut db, cx.who.person.id).await?;
    let since = calendar_feeds::made_at(&mut db, cx.who.person.id).await?;
    let link_since = since.map(|at| cx.site.profile.day_of(at));
    Ok(LettersPage { digest, reminders, link_since, link: None, done: None })
}

fn told(preference: Preference) -> String {
    let Preference { digest, reminders } = preference;
    let wanted = [("digest", digest), ("reminders", reminders)];
    wanted.into_iter().filter(|(_, wants)| *wants).map(|(name, _)| name).collect::<Vec<_>>().join(" ")
}
