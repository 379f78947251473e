//! The way in for somebody new: a link that is good once, and the letter that carries it.

use chrono::Duration;
use domain::journal::{Action, Actor, Change, Subject};
use domain::people::Person;
use store::links::{self, Grant, Purpose};
use store::{Tx, journal};
use views::mails::InvitationMail;
use views::paths;

use super::letter;
use crate::secrets::Token;
use crate::site::Site;

/// How long an invitation is good for.
const DAYS: i64 = 7;

/// A fresh link, and the letter that carries it; older ones end.
///
/// # Errors
/// Trouble only.
pub async fn write(site: &Site, tx: &mut Tx, person: &Person, by: Actor) -> store::Result<()> {
    let (token, now) = (Token::random(), site.clock.now());
    let grant = Grant { person: person.id, project: None };
    links::void(tx, person.id, Purpose::Invitation, now).await?;
    links::add(tx, token.hash(), Purpose::Invitation, grant, now, now + Duration::days(DAYS)).await?;
    let path = paths::invitation(person.language, token.as_str());
    let mail = InvitationMail {
        name: person.names.shown(person.language).0.to_owned(),
        link: format!("{}{path}", site.settings.base_url),
        days: DAYS,
    };
    letter::write(tx, person, &mail, now).await?;
    let line = Change {
        at: now,
        by,
        subject: Subject::Person,
        record: person.id.0.to_string(),
        project: None,
        action: Action::Invited,
        what: String::new(),
        from: None,
        to: None,
        why: None,
    };
    journal::add(tx, line).await.map(drop)
}
