//! What a browser fetches beside the page: the stylesheet, the icon, and htmx when it was built in.
//!
//! All of it is in the binary. A name carries the hash of its content, so it may be cached for ever.

use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// Where the assets live; the name follows.
pub const ROUTE: &str = "/static/{name}";

/// What to send as `Cache-Control`: a changed file has another name.
pub const CACHE: &str = "public, max-age=31536000, immutable";

/// A file ready to be served.
#[derive(Debug)]
pub struct Asset {
    /// `/static/app.3f9a1c0b5d2e.css`
    pub path: String,
    pub bytes: &'static [u8],
    pub content_type: &'static str,
}

static STYLESHEET: LazyLock<Asset> =
    LazyLock::new(|| asset("app", "css", include_bytes!("../static/app.css"), "text/css; charset=utf-8"));

static ICON: LazyLock<Asset> =
    LazyLock::new(|| asset("icon", "svg", include_bytes!("../static/icon.svg"), "image/svg+xml"));

static HTMX: LazyLock<Asset> = LazyLock::new(|| {
    let script = include_bytes!(concat!(env!("OUT_DIR"), "/htmx.min.js"));
    asset("htmx", "js", script, "text/javascript; charset=utf-8")
});

#[must_use]
pub fn stylesheet() -> &'static Asset {
    &STYLESHEET
}

static ROOM_STYLE: LazyLock<Asset> =
    LazyLock::new(|| asset("room", "css", include_bytes!("../static/room.css"), "text/css; charset=utf-8"));

static ROOM_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| asset("room", "js", include_bytes!("../static/room.js"), "text/javascript; charset=utf-8"));

/// What only the room loads: its look, and its keys.
#[must_use]
pub fn room() -> (&'static Asset, &'static Asset) {
    (&ROOM_STYLE, &ROOM_SCRIPT)
}

#[must_use]
pub fn icon() -> &'static Asset {
    &ICON
}

/// The script, unless the house was built where npm was not to be had.
#[must_use]
pub fn htmx() -> Option<&'static Asset> {
    Some(&*HTMX).filter(|script| !script.bytes.is_empty())
}

/// Everything that is served under `/static`.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    [Some(stylesheet()), Some(icon()), htmx(), Some(room().0), Some(room().1)].into_iter().flatten()
}

/// The asset behind an address, if it is of this build.
#[must_use]
pub fn find(path: &str) -> Option<&'static Asset> {
    all().find(|asset| asset.path == path)
}

fn asset(stem: &str, kind: &str, bytes: &'static [u8], content_type: &'static str) -> Asset {
    let hash = HEXLOWER.encode(&Sha256::digest(bytes));
    let short = hash.get(..12).unwrap_or(&hash);
    Asset { path: format!("/static/{stem}.{short}.{kind}"), bytes, content_type }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_under_its_hashed_name_and_no_other() {
        let path = stylesheet().path.as_str();
        assert!(path.starts_with("/static/app."));
        assert_eq!(path.rsplit('.').next(), Some("css"));
        assert!(find(path).is_some_and(|asset| asset.bytes == stylesheet().bytes));
        assert!(find("/static/app.css").is_none());
    }

    #[test]
    fn the_icon_is_small_enough_to_ride_along() {
        assert!(icon().bytes.len() < 2_000);
    }
}
