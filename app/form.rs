//! What people send: forms, questions and places in addresses, each with a page when it cannot be read.
//!
//! axum's own extractors answer with plain English text; these answer with a [`Fault`].

use axum::RequestExt;
use axum::extract::{FromRequest, FromRequestParts, Multipart, RawQuery, Request};
use axum::http::header;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::fault::Fault;

/// The most a form may weigh, in bytes: ten thousand characters of Arabic, percent-encoded, with room.
const MOST_FORM: usize = 512 * 1024;

/// A form as it was typed. Fields that are absent, unknown or repeated are for the form's own type to judge.
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &S) -> Result<Self, Fault> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Fault::Malformed("fault-not-a-form"));
        }
        let body = axum::body::to_bytes(request.into_limited_body(), MOST_FORM)
            .await
            .map_err(|_| Fault::Malformed("fault-too-large"))?;
        if !is_utf8_form(&body) {
            return Err(Fault::Malformed("fault-not-utf8"));
        }
        serde_html_form::from_bytes(&body).map(Form).map_err(|_| Fault::Malformed("fault-not-a-form"))
    }
}

/// The question after `?`. What cannot be read counts as not asked: an old link should still open the page.
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Default> FromRequestParts<S> for Query<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let RawQuery(question) = RawQuery::from_request_parts(parts, state).await.unwrap_or(RawQuery(None));
        Ok(Query(serde_html_form::from_str(&question.unwrap_or_default()).unwrap_or_default()))
    }
}

/// The holes of the address after the language. What does not parse does not exist.
pub struct Place<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Place<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await.map_err(|_| Fault::NotFound)?;
        Ok(Place(path.0))
    }
}

/// A form with files.
pub struct Upload(pub Multipart);

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        Multipart::from_request(request, state).await.map(Upload).map_err(|_| Fault::Malformed("fault-not-a-form"))
    }
}

impl Upload {
    /// The bytes of the file sent under this name; nothing when none was chosen.
    ///
    /// # Errors
    /// `Malformed` when it is larger than `most` or the transfer broke.
    pub async fn file(mut self, name: &str, most: usize) -> Result<Option<Vec<u8>>, Fault> {
        let malformed = |_| Fault::Malformed("fault-upload");
        while let Some(mut field) = self.0.next_field().await.map_err(malformed)? {
            if field.name() != Some(name) {
                continue;
            }
            let mut bytes = Vec::new();
            while let Some(chunk) = field.chunk().await.map_err(malformed)? {
                bytes.extend_from_slice(&chunk);
                if bytes.len() > most {
                    return Err(Fault::Malformed("fault-too-large"));
                }
            }
            return Ok(Some(bytes).filter(|bytes| !bytes.is_empty()));
        }
        Ok(None)
    }
}

/// True when every percent-encoded byte sequence is UTF-8 once decoded: a Windows-1256 form must not turn into
/// question marks that look as if the person had typed them.
fn is_utf8_form(body: &[u8]) -> bool {
    let mut decoded = Vec::with_capacity(body.len());
    let mut rest = body.iter();
    while let Some(byte) = rest.next() {
        if *byte != b'%' {
            decoded.push(*byte);
            continue;
        }
        let pair: Vec<u8> = rest.by_ref().take(2).copied().collect();
        let value = std::str::from_utf8(&pair).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok());
        decoded.push(value.unwrap_or(b'%'));
    }
    std::str::from_utf8(&decoded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_in_another_encoding_is_seen_for_what_it_is() {
        assert!(is_utf8_form("name=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7&x=1".as_bytes()));
        assert!(!is_utf8_form(b"name=%E3%D1%CD%C8%C7"), "Windows-1256");
        assert!(!is_utf8_form(b"name=\xff\xfe"));
        assert!(is_utf8_form(b"rate=100%"));
    }
}
