//! A wish for another password, taken up away from the page that took it.
//!
//! An address nobody has gets no letter at all: otherwise anyone could have this office write to strangers, one
//! address after the other, and mail servers would soon refuse us as a sender of unwanted mail.

use chrono::Duration;
use domain::people::Email;
use serde::{Deserialize, Serialize};
use store::links::{self, Grant, Purpose};
use store::people;
use views::mails::ResetMail;
use views::paths;

use crate::mailers::letter;
use crate::secrets::Token;
use crate::site::Site;

/// The `kind` of outbox parcels that hold a wish.
pub const KIND: &str = "reset";

/// How long the link opens the page.
pub const LINK_MINUTES: i64 = 30;

#[derive(Debug, Serialize, Deserialize)]
pub struct Wish {
    pub email: String,
}

impl Wish {
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn written(&self) -> store::Result<String> {
        Ok(serde_json::to_string(self)?)
    }
}

/// Writes the letter with the link, to a person who is here. Older links end: the latest letter is the one that works.
///
/// # Errors
/// Trouble, or a wish that cannot be read.
pub async fn grant(site: &Site, payload: &str) -> store::Result<()> {
    let wish: Wish = serde_json::from_str(payload)?;
    let Ok(email) = Email::parse(&wish.email) else { return Ok(()) };
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    let Some(person) = people::find_by_email(&mut tx, &email).await?.filter(|person| person.active) else {
        return Ok(());
    };
    let token = Token::random();
    let expires = now + Duration::minutes(LINK_MINUTES);
    links::void(&mut tx, person.id, Purpose::Reset, now).await?;
    links::add(&mut tx, token.hash(), Purpose::Reset, Grant { person: person.id, project: None }, now, expires).await?;
    let mail = ResetMail {
        name: person.names.shown(person.language).0.to_owned(),
        link: format!("{}{}", site.settings.base_url, paths::reset_with(person.language, token.as_str())),
        minutes: LINK_MINUTES,
    };
    letter::write(&mut tx, &person, &mail, now).await?;
    tx.commit().await
}
