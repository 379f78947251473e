//! For whoever runs the installation: is it alive, is it ready, how is it doing.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use store::{journal, outbox};
use subtle::ConstantTimeEq;

use crate::fault::Fault;
use crate::site::Site;

/// The process answers.
pub async fn ping() -> &'static str {
    "ok"
}

/// The database answers and knows this version.
pub async fn readiness(State(site): State<Arc<Site>>) -> Response {
    match site.db.is_current().await {
        Ok(true) => "ready".into_response(),
        Ok(false) => (StatusCode::SERVICE_UNAVAILABLE, "the database is behind this version").into_response(),
        Err(trouble) => {
            tracing::error!(%trouble, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
        }
    }
}

/// Figures for Prometheus: from loopback, or with `Authorization: Bearer <METRICS_TOKEN>`.
///
/// # Errors
/// `NotFound` for anybody else; trouble.
pub async fn metrics(State(site): State<Arc<Site>>, request: Request) -> Result<Response, Fault> {
    if !may_see_metrics(&site, &request) {
        return Err(Fault::NotFound);
    }
    let mut db = site.db.read();
    let lines = journal::head(&mut db).await?;
    let (waiting, oldest) = outbox::waiting(&mut db).await?;
    let age = oldest.map_or(0, |made| (site.clock.now() - made).num_seconds());
    let statements = site.db.asked();
    let text = format!(
        "# TYPE sila_journal_lines counter\nsila_journal_lines {lines}\n\
         # TYPE sila_outbox_waiting gauge\nsila_outbox_waiting {waiting}\n\
         # TYPE sila_outbox_oldest_seconds gauge\nsila_outbox_oldest_seconds {age}\n\
         # TYPE sila_statements counter\nsila_statements {statements}\n"
    );
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response())
}

/// A proxy's address is loopback too: what it forwards must bring the token.
fn may_see_metrics(site: &Site, request: &Request) -> bool {
    let headers = request.headers();
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let forwarded = headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded");
    let local = peer.is_some_and(|ConnectInfo(address)| address.ip().is_loopback()) && !forwarded;
    let token = site.settings.metrics_token.as_bytes();
    let given = headers.get(header::AUTHORIZATION).map(axum::http::HeaderValue::as_bytes);
    let knows = given.and_then(|given| given.strip_prefix(b"Bearer ")).is_some_and(|given| given.ct_eq(token).into());
    local || (!token.is_empty() && knows)
}
