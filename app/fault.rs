//! Why a request did not get what it asked for. Eight ways, one page each, and always a way on.
//!
//! A fault knows no language: the outermost layer (`admission::dress`) words it for whoever asked.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::Markup;

#[derive(Clone, Debug)]
pub enum Fault {
    /// There is nothing here, or nothing this person may know of.
    NotFound,
    /// The past was asked for under a name no sitting has, or none whose figures this person may see.
    NotFrozen,
    /// Only for officers: the sign-in page comes back here afterwards.
    SignIn,
    /// Signed in, and still not allowed.
    Forbidden,
    /// A rule says no; the word key of the sentence that says why.
    Refused(&'static str),
    /// The same page again, with what was typed and what is wrong with it.
    Refill(Markup),
    /// Somebody else was faster; a page with both texts, or the plain sentence.
    Stale(Option<Markup>),
    /// Too many tries.
    TooMany,
    /// The request itself is broken: not a form, not UTF-8, too large. The word key says how.
    Malformed(&'static str),
    /// Our fault. The number is in the log, beside the cause.
    Broken(Arc<Incident>),
}

/// A failure with its cause, logged once under a number that the visitor can quote.
#[derive(Debug)]
pub struct Incident {
    pub number: String,
}

impl Fault {
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Fault::NotFound | Fault::NotFrozen => StatusCode::NOT_FOUND,
            Fault::SignIn => StatusCode::UNAUTHORIZED,
            Fault::Forbidden => StatusCode::FORBIDDEN,
            Fault::Refused(_) | Fault::Stale(_) => StatusCode::CONFLICT,
            Fault::Refill(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Fault::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Fault::Malformed(_) => StatusCode::BAD_REQUEST,
            Fault::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Our fault: the chain of causes goes to the log, a number to the visitor.
    #[must_use]
    pub fn broken(cause: &(dyn std::error::Error + 'static)) -> Fault {
        let number = crate::secrets::Token::random().as_str().chars().take(8).collect::<String>();
        let mut chain = cause.to_string();
        let mut deeper = cause.source();
        while let Some(cause) = deeper {
            chain = format!("{chain}: {cause}");
            deeper = cause.source();
        }
        tracing::error!(incident = number, cause = chain, "a request broke");
        Fault::Broken(Arc::new(Incident { number }))
    }
}

impl From<store::Error> for Fault {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Stale => Fault::Stale(None),
            other => Fault::broken(&other),
        }
    }
}

impl From<loco_rs::Error> for Fault {
    fn from(error: loco_rs::Error) -> Self {
        Fault::broken(&error)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What is absent was not found: `find(…).await?.found()?`.
pub trait Found<T> {
    /// # Errors
    /// `NotFound` when there is nothing.
    fn found(self) -> Result<T, Fault>;
}

impl<T> Found<T> for Option<T> {
    fn found(self) -> Result<T, Fault> {
        self.ok_or(Fault::NotFound)
    }
}

/// A right that is not there is a refusal: `officer.may_edit(&project).allowed()?`.
pub trait Allowed {
    /// # Errors
    /// `Forbidden` when the answer is no.
    fn allowed(self) -> Result<(), Fault>;
}

impl Allowed for bool {
    fn allowed(self) -> Result<(), Fault> {
        if self { Ok(()) } else { Err(Fault::Forbidden) }
    }
}
