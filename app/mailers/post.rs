//! How a letter leaves: by SMTP when `SMTP_URL` is set, as an `.eml` file otherwise.

use std::path::PathBuf;

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::letter::Letter;
use crate::settings::Settings;

pub struct Post {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("the address {0:?} is not one")]
    Address(String),
    #[error(transparent)]
    Message(#[from] lettre::error::Error),
    #[error(transparent)]
    Smtp(#[from] lettre::transport::smtp::Error),
    #[error(transparent)]
    File(#[from] lettre::transport::file::Error),
    #[error(transparent)]
    Folder(#[from] std::io::Error),
    #[error(transparent)]
    Letter(#[from] serde_json::Error),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("the document {0} that was to be attached is gone")]
    Document(i64),
    #[error(transparent)]
    ContentType(#[from] lettre::message::header::ContentTypeErr),
}

impl Post {
    /// # Errors
    /// When the sender or the address of the mail server is malformed.
    pub fn open(settings: &Settings) -> Result<Post, Trouble> {
        let way = match settings.smtp_url.as_str() {
            "" => Way::Files(PathBuf::from(&settings.mail_folder)),
            url => Way::Smtp(AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build()),
        };
        Ok(Post { from: mailbox(&settings.mail_from)?, way })
    }

    /// Posts one letter, with the bytes of what is attached. `id` marks it, so that a receiver can tell a letter that was
    /// posted twice.
    ///
    /// # Errors
    /// When it cannot be written or the server does not take it: the outbox tries again.
    pub async fn send(&self, id: i64, letter: &Letter, attached: Option<Vec<u8>>) -> Result<(), Trouble> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mailbox(&letter.to)?)
            .subject(&letter.subject)
            .message_id(Some(format!("<outbox-{id}@{}>", self.from.email.domain())))
            .header(lettre::message::header::ContentTransferEncoding::QuotedPrintable)
            .multipart(body(letter, attached)?)?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message).await.map(drop)?,
            Way::Files(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                AsyncFileTransport::<Tokio1Executor>::new(folder).send(message).await.map(drop)?;
            }
        }
        Ok(())
    }
}

/// The text and its HTML; with a document beside them where there is one.
fn body(letter: &Letter, attached: Option<Vec<u8>>) -> Result<MultiPart, Trouble> {
    let text = MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone());
    let Some((attachment, bytes)) = letter.attachment.as_ref().zip(attached) else { return Ok(text) };
    let paper = Attachment::new(attachment.name.clone()).body(bytes, ContentType::parse("application/pdf")?);
    Ok(MultiPart::mixed().multipart(text).singlepart(paper))
}

fn mailbox(text: &str) -> Result<Mailbox, Trouble> {
    text.parse().map_err(|_| Trouble::Address(text.to_owned()))
}
