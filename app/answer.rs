//! What a controller gives back: a page, a fragment, a file, or the way to the next page.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::Markup;

use crate::fault::Fault;

pub type Answer = Result<Response, Fault>;

/// HTML with its status.
#[must_use]
pub fn html(status: StatusCode, markup: Markup) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], markup.into_string()).into_response()
}

/// The page to see after a write (303).
#[must_use]
pub fn see(address: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

/// The one address of a page that was asked for under another spelling (308).
#[must_use]
pub fn moved(address: &str) -> Response {
    let mut response = see(address);
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    response
}

/// A file to keep. The name is plain ASCII.
#[must_use]
pub fn file(name: &str, content_type: &'static str, bytes: impl Into<axum::body::Body>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, content_type), (header::CONTENT_DISPOSITION, disposition.as_str())], bytes.into())
        .into_response()
}
