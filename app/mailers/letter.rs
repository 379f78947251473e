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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
}

/// A kept document that travels along. The letter names it: the outbox holds no bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attachment {
    pub document: i64,
    pub name: String,
}

/// Writes a letter to this person, to be posted once the change it tells of is committed.
///
/// # Errors
/// Trouble only.
pub async fn write(tx: &mut Tx, to: &Person, mail: &impl Mail, now: DateTime<Utc>) -> store::Result<()> {
    write_with(tx, to, mail, None, now).await
}

/// The same with a document.
///
/// # Errors
/// Trouble only.
pub async fn write_with(
    tx: &mut Tx,
    to: &Person,
    mail: &impl Mail,
    attachment: Option<Attachment>,
    now: DateTime<Utc>,
) -> store::Result<()> {
    let letter = Letter { attachment, ..worded(&to.email, views::words::Words::of(to.language), mail) };
    put(tx, &letter, now).await
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
    put(tx, &worded(to, words, mail), now).await
}

fn worded(to: &Email, words: views::words::Words, mail: &impl Mail) -> Letter {
    Letter {
        to: to.as_str().to_owned(),
        subject: mail.subject(words),
        text: mail.text(words),
        html: views::mails::html(mail, words).into_string(),
        attachment: None,
    }
}

async fn put(tx: &mut Tx, letter: &Letter, now: DateTime<Utc>) -> store::Result<()> {
    outbox::add(tx, KIND, serde_json::to_string(letter)?, now).await?;
    Ok(())
}
