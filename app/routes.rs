//! Every route, grouped by whom it is for: this file reads as the permission table, and is one.
//!
//! A group's door (`admission::admit`) lets in by role. Whether somebody may do this to *that* record, `domain` says.

use std::sync::Arc;

use axum::routing::get;
use loco_rs::controller::{AppRoutes, Routes};

use crate::admission;
use crate::controllers::{operators, static_files};
use crate::site::Site;

/// Every route this application has, with its door.
#[must_use]
pub fn all(site: &Arc<Site>) -> AppRoutes {
    AppRoutes::empty().add_routes(vec![for_operators(site)])
}

fn for_operators(site: &Arc<Site>) -> Routes {
    Routes::new()
        .add("/", get(admission::choose_language))
        .add("/static/{name}", get(static_files::show))
        .add("/_ping", get(operators::ping))
        .add("/_health", get(operators::ping))
        .add("/_readiness", get(operators::readiness).with_state(site.clone()))
        .add("/metrics", get(operators::metrics).with_state(site.clone()))
}
