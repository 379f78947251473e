//! The public's pages, remembered. A page changes only when the journal has grown or the day has changed, so both
//! make its tag: an unchanged page answers 304, and a page asked for twice is made once.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use store::journal;

use crate::cx::{cookie, session_cookie_name};
use crate::fault::Fault;
use crate::site::Site;

/// How much is remembered, in bytes of HTML.
const MOST: u64 = 32 * 1024 * 1024;

/// A page this large is made anew each time: exports, mostly.
const MOST_OF_ONE: usize = 512 * 1024;

pub struct PageCache {
    kept: moka::future::Cache<String, Kept>,
    /// Another program draws other pages.
    program: String,
}

#[derive(Clone)]
struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

impl PageCache {
    #[must_use]
    pub fn new() -> PageCache {
        let weigh = |key: &String, kept: &Kept| u32::try_from(key.len() + kept.body.len()).unwrap_or(u32::MAX);
        PageCache { kept: moka::future::Cache::builder().max_capacity(MOST).weigher(weigh).build(), program: program() }
    }
}

impl Default for PageCache {
    fn default() -> Self {
        PageCache::new()
    }
}

/// Tells this executable from the next one.
fn program() -> String {
    let about = std::env::current_exe().and_then(std::fs::metadata);
    let made = about.as_ref().ok().and_then(|about| about.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok());
    format!("{:x}{:x}", made.map_or(0, |made| made.as_secs()), about.map_or(0, |about| about.len()))
}

/// Answers the public's questions from memory where it can. Lies around the public pages.
pub async fn remember(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let is_public = cookie(request.headers(), session_cookie_name(&site)).is_none();
    if !is_public || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let tag = match tag(&site, request.headers().contains_key("hx-request")).await {
        Ok(tag) => tag,
        Err(fault) => return fault.into_response(),
    };
    if request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| holds(known, &tag)) {
        return tagged(StatusCode::NOT_MODIFIED.into_response(), &tag);
    }
    let key = format!("{tag} {}", request.uri());
    if let Some(kept) = site.pages.kept.get(&key).await {
        return (kept.headers, kept.body).into_response();
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    keep(&site, key, tagged(response, &tag)).await
}

async fn keep(site: &Site, key: String, response: Response) -> Response {
    let (parts, body) = response.into_parts();
    match axum::body::to_bytes(body, usize::MAX).await {
        Ok(bytes) => {
            if bytes.len() <= MOST_OF_ONE {
                site.pages.kept.insert(key, Kept { headers: parts.headers.clone(), body: bytes.clone() }).await;
            }
            Response::from_parts(parts, Body::from(bytes))
        }
        Err(trouble) => Fault::broken(&trouble).into_response(),
    }
}

/// The build, the journal's head, the day, and whether htmx asked for a part only.
async fn tag(site: &Site, wants_part: bool) -> Result<String, Fault> {
    let head = journal::head(&mut site.db.read_public()).await?;
    let part = if wants_part { "p" } else { "w" };
    Ok(format!("W/\"{}-{head}-{}-{part}\"", site.pages.program, site.today().format("%y%m%d")))
}

fn holds(known: &HeaderValue, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    known.to_str().is_ok_and(|known| known == "*" || known.split(',').any(|one| opaque(one) == opaque(tag)))
}

fn tagged(mut response: Response, tag: &str) -> Response {
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, tag);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
    headers.insert(header::VARY, HeaderValue::from_static("cookie, hx-request"));
    response
}
