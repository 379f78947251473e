//! The stylesheet, the script and the pictures, named by their content and kept for ever.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use views::static_files;

use crate::fault::{Fault, Found};

/// # Errors
/// `NotFound` for a name that is not (or no longer) one of ours.
pub async fn show(Path(name): Path<String>) -> Result<Response, Fault> {
    let path = format!("/static/{name}");
    let asset = static_files::all().find(|asset| asset.path == path).found()?;
    let headers = [(header::CONTENT_TYPE, asset.content_type), (header::CACHE_CONTROL, static_files::CACHE)];
    Ok((headers, asset.bytes).into_response())
}
