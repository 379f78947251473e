//! What Loco asks of an application: context, routes, middlewares, tasks, workers.

use std::sync::Arc;

use async_trait::async_trait;
use loco_rs::Result;
use loco_rs::app::{AppContext, Hooks};
use loco_rs::bgworker::Queue;
use loco_rs::boot::{BootResult, StartMode, create_app};
use loco_rs::config::Config;
use loco_rs::controller::AppRoutes;
use loco_rs::controller::middleware::{MiddlewareLayer, MiddlewareStackExt, default_middleware_stack};
use loco_rs::environment::Environment;
use loco_rs::task::Tasks;

use crate::site::Site;
use crate::{admission, layers, routes, start, tasks, workers};

pub struct Sila;

#[async_trait]
impl Hooks for Sila {
    fn app_name() -> &'static str {
        "sila"
    }

    fn app_version() -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    async fn boot(mode: StartMode, environment: &Environment, config: Config) -> Result<BootResult> {
        create_app::<Self>(mode, environment, config).await
    }

    async fn load_config(environment: &Environment) -> Result<Config> {
        start::load_config(environment)
    }

    /// Runs twice when Loco starts a server; opening a pool twice costs milliseconds and the first one is dropped.
    async fn after_context(context: AppContext) -> Result<AppContext> {
        if !context.shared_store.contains::<Arc<Site>>() {
            context.shared_store.insert(Site::open(&context).await?);
        }
        Ok(context)
    }

    async fn before_run(context: &AppContext) -> Result<()> {
        start::check(&*Site::of(context)?).await
    }

    fn routes(context: &AppContext) -> AppRoutes {
        Site::of(context).map_or_else(|_| AppRoutes::empty(), |site| routes::all(&site))
    }

    async fn before_routes(_context: &AppContext) -> Result<axum::Router<AppContext>> {
        Ok(axum::Router::new().fallback(admission::nothing_here))
    }

    fn middlewares(context: &AppContext) -> Vec<Box<dyn MiddlewareLayer>> {
        let mut stack = default_middleware_stack(context);
        if let Ok(site) = Site::of(context) {
            // Later in the list is further out: a fault, of ours or a panic, is worded before the headers go on.
            stack.insert_after("catch_panic", Box::new(layers::SameSite(site.clone())));
            stack.insert_after(layers::SAME_SITE, Box::new(layers::Dress(site)));
        }
        stack
    }

    /// Called in every mode that has a worker. Loco's queue cannot join our transactions: what must leave the house
    /// waits in the outbox, and our own rounds empty it.
    async fn connect_workers(context: &AppContext, _queue: &Queue) -> Result<()> {
        drop(workers::start(Site::of(context)?));
        Ok(())
    }

    async fn initializers(_context: &AppContext) -> Result<Vec<Box<dyn loco_rs::app::Initializer>>> {
        Ok(vec![])
    }

    fn register_tasks(registry: &mut Tasks) {
        tasks::register(registry);
    }

    async fn on_shutdown(context: &AppContext) {
        if let Ok(site) = Site::of(context) {
            workers::stop(&site);
        }
    }
}
