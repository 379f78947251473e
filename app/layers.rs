//! Our own layers, in the shape Loco's stack wants.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use loco_rs::Result;
use loco_rs::app::AppContext;
use loco_rs::controller::middleware::MiddlewareLayer;

use crate::site::Site;
use crate::{admission, guards};

pub const SAME_SITE: &str = "same_site";

/// Refuses writes from other sites' pages.
pub struct SameSite(pub Arc<Site>);

impl MiddlewareLayer for SameSite {
    fn name(&self) -> &'static str {
        SAME_SITE
    }

    fn config(&self) -> serde_json::Result<serde_json::Value> {
        Ok(serde_json::Value::Null)
    }

    fn apply(&self, router: Router<AppContext>) -> Result<Router<AppContext>> {
        Ok(router.layer(from_fn_with_state(self.0.clone(), guards::same_site)))
    }
}

/// Words every fault for whoever asked.
pub struct Dress(pub Arc<Site>);

impl MiddlewareLayer for Dress {
    fn name(&self) -> &'static str {
        "dress"
    }

    fn config(&self) -> serde_json::Result<serde_json::Value> {
        Ok(serde_json::Value::Null)
    }

    fn apply(&self, router: Router<AppContext>) -> Result<Router<AppContext>> {
        Ok(router.layer(from_fn_with_state(self.0.clone(), admission::dress)))
    }
}
