//! A letter waiting in the outbox.

use chrono::{DateTime, Utc};
use domain::people::{Email, Person};
use serde::{Deserialize, Serialize};
use store::{Tx, outbox};
use views::mails::Mail;

/// The `kind` of outbox parcels that hold a letter.
pub const KIND: &str = "letter";

/// A letter as it is kept: whole, so that it can be posted by any process, whatever has changed since.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Writes a letter to this person, to be posted once the change it tells of is committed.
///
/// # Errors
/// Trouble only.
pub async fn write(tx: &mut Tx, to: &Person, mail: &impl Mail, now: DateTime<Utc>) -> store::Result<()> {
    write_to(tx, &to.email, views::words::Words::of(to.language), mail, now).await
}

/// The same to an address, in a given language.
///
/// # Errors
/// Trouble only.
pub async fn write_to(
    tx: &mut Tx,
    to: &Email,
    words: views::words::Words,
    mail: &impl Mail,
    now: DateTime<Utc>,
) -> store::Result<()> {
    let letter = Letter {
        to: to.as_str().to_owned(),
        subject: mail.subject(words),
        text: mail.text(words),
        html: views::mails::html(mail, words).into_string(),
    };
    outbox::add(tx, KIND, serde_json::to_string(&letter)?, now).await?;
    Ok(())
}
