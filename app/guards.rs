//! Writes must come from our own pages: Fetch Metadata where the browser sends it, the origin otherwise.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::fault::Fault;
use crate::site::Site;

/// Refuses a write that another site's page has sent in this person's name.
pub async fn same_site(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || is_own(request.headers(), &site.settings.base_url) {
        return next.run(request).await;
    }
    Fault::Malformed("fault-cross-site").into_response()
}

/// True when the request is from a page of ours. Old browsers send no `Sec-Fetch-Site`, very old ones no
/// `Origin` either; without both and without a cookie there is no identity to abuse.
fn is_own(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    if let Some(relation) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return matches!(relation, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN).or_else(|| text(header::REFERER)) else {
        return !headers.contains_key(header::COOKIE);
    };
    let authority = |url: &str| {
        let rest = url.split_once("://").map(|(_, rest)| rest)?;
        Some(rest.split(['/', '?']).next().unwrap_or(rest).to_ascii_lowercase())
    };
    let from = authority(origin);
    let own_host = text(header::HOST).map(str::to_ascii_lowercase);
    from.is_some() && (from == own_host || from == authority(base_url))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), axum::http::HeaderValue::from_static(value)))
            .collect();
        is_own(&headers, "https://sila.example")
    }

    #[test]
    fn only_our_own_pages_may_write() {
        for (sent, expected) in [
            (&[("sec-fetch-site", "same-origin")][..], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://sila.example")], false),
            (&[("origin", "https://sila.example")], true),
            (&[("origin", "http://127.0.0.1:5150"), ("host", "127.0.0.1:5150")], true),
            (&[("origin", "https://evil.example"), ("host", "sila.example")], false),
            (&[("origin", "null"), ("host", "sila.example")], false),
            (&[("referer", "https://sila.example/fr/sign-in")], true),
            (&[("referer", "https://sila.example.evil.example/")], false),
            (&[], true),
            (&[("cookie", "session=abc")], false),
        ] {
            assert_eq!(own(sent), expected, "{sent:?}");
        }
    }
}
