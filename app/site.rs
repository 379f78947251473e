//! This installation: its database, its settings, its clock, its post. Shared by every request, worker and task.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;
use loco_rs::app::AppContext;
use loco_rs::environment::Environment;
use store::Db;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::as_of::FrozenStates;
use crate::clock::Clock;
use crate::index::IndexMemory;
use crate::mailers::post::Post;
use crate::page_cache::PageCache;
use crate::secrets::Hasher;
use crate::settings::Settings;

pub struct Site {
    pub environment: Environment,
    pub settings: Settings,
    pub db: Db,
    pub clock: Clock,
    pub post: Post,
    pub hasher: Hasher,
    pub pages: PageCache,
    /// Sittings whose figures are open to be read.
    pub frozen: FrozenStates,
    /// The figures of the UN's index, and what was drawn from them.
    pub index: IndexMemory,
    /// The country, read once from its folder.
    pub profile: seeds::Profile,
    /// True when the database holds invented people and projects: every page then says so.
    pub demonstration: AtomicBool,
    /// Cancelled when the program is asked to stop.
    pub closing: CancellationToken,
    /// Rung when something was put into the outbox: the worker need not wait for its next round.
    pub outbox_bell: Notify,
}

impl Site {
    /// # Errors
    /// When the settings cannot be read, the database not opened, or the mail server's address is malformed.
    pub async fn open(context: &AppContext) -> loco_rs::Result<Arc<Site>> {
        let mut settings: Settings = context.config.settings()?;
        if settings.base_url.is_empty() {
            settings.base_url = context.config.server.full_url();
        }
        let replica = Some(settings.database_read_url.as_str()).filter(|url| !url.is_empty());
        let db = Db::open(&settings.database_url, replica).await.map_err(loco_rs::Error::wrap)?;
        let post = Post::open(&settings).map_err(loco_rs::Error::wrap)?;
        let profile = seeds::Profile::read(&settings.profile).map_err(loco_rs::Error::wrap)?;
        Ok(Arc::new(Site {
            environment: context.environment.clone(),
            clock: settings.now.map_or(Clock::System, Clock::fixed),
            db,
            post,
            profile,
            pages: PageCache::new(),
            frozen: FrozenStates::new(&settings.frozen_folder),
            hasher: Hasher::new(),
            index: IndexMemory::default(),
            outbox_bell: Notify::new(),
            demonstration: AtomicBool::new(false),
            closing: CancellationToken::new(),
            settings,
        }))
    }

    /// The site that Loco carries for us.
    ///
    /// # Errors
    /// Before `after_context` has run.
    pub fn of(context: &AppContext) -> loco_rs::Result<Arc<Site>> {
        context.shared_store.get::<Arc<Site>>().ok_or_else(|| loco_rs::Error::string("the site was not opened"))
    }

    /// Today, where the country is: at 23:30 UTC it is tomorrow in Rabat.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.profile.day_of(self.clock.now())
    }

    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.demonstration.load(Ordering::Relaxed)
    }

    #[must_use]
    pub fn is_production(&self) -> bool {
        self.environment == Environment::Production
    }
}
