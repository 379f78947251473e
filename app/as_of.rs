//! `?as_of=CIGOV-14`: the same page, asked of the portfolio as it stood for a sitting, on the day of its freeze.
//!
//! Lies around the pages of the portfolio, inside the door: whoever comes is known already. What a visit may see of
//! the past is what is public; what is withheld today is withheld in the past as well (`store::frozen::opening`).

use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::steering::comparison::Summary;
use domain::steering::sitting::{Sitting, SittingCode};
use store::frozen::{self, Frozen, Key};
use store::{Db, comparison, sittings};
use views::paths;

use crate::cx::Visit;
use crate::fault::Fault;
use crate::site::Site;

/// How many frozen states are kept open: a year of a committee, and the weekly reviews around a sitting.
const MOST_OPEN: u64 = 8;

/// The portfolio as it stood for this sitting.
pub struct AsOf {
    pub sitting: Sitting,
    pub frozen: Frozen,
    pub db: Db,
}

/// The frozen states that are open, and where they are unpacked.
pub struct FrozenStates {
    open: moka::future::Cache<Key, Db>,
    /// What comparisons read of them, by hash: it never changes.
    summaries: moka::future::Cache<String, Summary>,
    folder: PathBuf,
}

impl FrozenStates {
    #[must_use]
    pub fn new(folder: &str) -> FrozenStates {
        FrozenStates {
            open: moka::future::Cache::new(MOST_OPEN),
            summaries: moka::future::Cache::new(MOST_OPEN),
            folder: folder.into(),
        }
    }

    /// The database of this state; unpacked once, however many ask at the same time.
    ///
    /// # Errors
    /// When what is kept is not what was sealed, or the folder cannot be written.
    pub async fn open(&self, live: &Db, frozen: &Frozen) -> Result<Db, Fault> {
        let mut db = live.read();
        let key = frozen::key(&mut db, frozen).await?;
        let opening = frozen::open(&mut db, frozen, key.clone(), &self.folder);
        self.open.try_get_with(key, opening).await.map_err(|trouble| Fault::broken(&*trouble))
    }
}

impl FrozenStates {
    /// The figures of this state that can be compared.
    ///
    /// # Errors
    /// Trouble, or an unknown code.
    pub async fn summary(&self, state: &AsOf) -> Result<Summary, Fault> {
        let mut db = state.db.read();
        let asking = comparison::summary(&mut db);
        let known = self.summaries.try_get_with(state.frozen.hash.clone(), asking).await;
        known.map_err(|trouble| Fault::broken(&*trouble))
    }
}

/// Answers the request from the past, if it asks for that.
pub async fn look_back(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let Some(code) = asked(request.uri().query().unwrap_or_default()) else { return next.run(request).await };
    let Some(visit) = request.extensions_mut().get_mut::<Visit>() else { return Fault::NotFound.into_response() };
    match find(&site, &code, visit.officer.is_some()).await {
        Ok(as_of) => {
            visit.now = as_of.frozen.at;
            visit.as_of = Some(Arc::new(as_of));
        }
        Err(fault) => return fault.into_response(),
    }
    keep(next.run(request).await, &code).await
}

/// The state of a sitting, as far as whoever asks may see it: the public once the minutes are out.
///
/// # Errors
/// `NotFrozen` when there is none, or none for the public.
pub async fn find(site: &Site, code: &SittingCode, is_officer: bool) -> Result<AsOf, Fault> {
    let mut db = site.db.read();
    let sitting = sittings::find_by_code(&mut db, code).await?.ok_or(Fault::NotFrozen)?;
    if !is_officer && !sitting.state.is_public() {
        return Err(Fault::NotFrozen);
    }
    let frozen = frozen::find(&mut db, sitting.id).await?.ok_or(Fault::NotFrozen)?;
    let db = site.frozen.open(&site.db, &frozen).await?;
    Ok(AsOf { sitting, frozen, db })
}

fn asked(question: &str) -> Option<SittingCode> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(question).ok()?;
    let code = pairs.into_iter().find_map(|(name, value)| (name == "as_of").then_some(value))?;
    let code = code.trim().to_uppercase();
    (!code.is_empty()).then_some(SittingCode(code))
}

/// Whoever follows a link from the past stays there: links, forms and redirects to such pages ask for it again.
async fn keep(mut response: Response, code: &SittingCode) -> Response {
    if let Some(there) = response.headers().get(header::LOCATION).and_then(|there| there.to_str().ok()) {
        let there = paths::as_of(there, &code.0);
        if let Ok(there) = HeaderValue::from_str(&there) {
            response.headers_mut().insert(header::LOCATION, there);
        }
        return response;
    }
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("text/html") {
        return response;
    }
    let (parts, body) = response.into_parts();
    let page = match axum::body::to_bytes(body, usize::MAX).await {
        Ok(page) => page,
        Err(trouble) => return Fault::broken(&trouble).into_response(),
    };
    let kept = paths::keep_as_of(&String::from_utf8_lossy(&page), &code.0);
    Response::from_parts(parts, Body::from(kept))
}
