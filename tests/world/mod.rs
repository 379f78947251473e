//! A world for one test: the demonstration programme, a clock that stands still, and people who come and go.
//!
//! ```ignore
//! let world = World::new().await;
//! let lead = world.officer("lead@sila.test").await;
//! let page = lead.get("/fr/desk").await;
//! page.says("Watiqa");
//! ```

mod client;
mod databases;
mod mail;
mod page;

use std::sync::Arc;

use axum::Router;
use chrono::{Duration, TimeDelta};
use loco_rs::app::AppContext;
use loco_rs::boot::{StartMode, create_app};
use loco_rs::environment::Environment;
use sila::secrets::Token;
use sila::site::Site;
use sila::{Sila, start};
use store::sessions::{self, Session};
use tempfile::TempDir;

pub use client::Client;
pub use mail::Letter;
pub use page::{Page, selector};

pub struct World {
    pub site: Arc<Site>,
    pub router: Router,
    pub context: AppContext,
    folder: TempDir,
}

impl World {
    /// The demonstration programme, on its own anchor day: 16 November 2026, 9 o'clock UTC.
    pub async fn new() -> World {
        World::on(databases::demonstration().await).await
    }

    /// A database of this run's kind, with its shape and nothing in it.
    pub async fn empty(folder: &std::path::Path) -> store::Db {
        let db = store::Db::open(&databases::empty(folder).await, None).await.unwrap();
        db.migrate().await.unwrap();
        db
    }

    async fn on(database: databases::Copy) -> World {
        let folder = tempfile::tempdir().unwrap();
        let mut config = start::load_config(&Environment::Test).unwrap();
        let settings = config.settings.as_mut().unwrap();
        settings["database_url"] = database.into_url(folder.path()).await.into();
        settings["mail_folder"] = folder.path().join("mail").display().to_string().into();
        settings["frozen_folder"] = folder.path().join("frozen").display().to_string().into();
        let boot = create_app::<Sila>(StartMode::ServerOnly, &Environment::Test, config).await.unwrap();
        let context = boot.app_context;
        World { site: Site::of(&context).unwrap(), router: boot.router.unwrap(), context, folder }
    }

    /// Somebody without an account.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// Somebody signed in, without walking through the sign-in page: that page has tests of its own.
    pub async fn officer(&self, email: &str) -> Client {
        self.visitor().with_cookie("session", &self.token(email).await)
    }

    /// The token of a session of this person.
    pub async fn token(&self, email: &str) -> String {
        let email = domain::people::Email::parse(email).unwrap();
        let person = store::people::find_by_email(&mut self.site.db.read(), &email).await.unwrap().unwrap();
        let (token, now) = (Token::random(), self.site.clock.now());
        let session = Session {
            token_hash: token.hash(),
            person_id: person.id.0,
            proven: true,
            made_at: now,
            seen_at: now,
            expires_at: now + Duration::days(1),
            agent: "test".into(),
        };
        let mut tx = self.site.db.begin().await.unwrap();
        sessions::add(&mut tx, session).await.unwrap();
        tx.commit().await.unwrap();
        token.as_str().to_owned()
    }

    /// Serves this world on a free port of the loopback, for a real browser. Gives its address.
    #[expect(clippy::disallowed_methods, reason = "the server ends with the test's runtime")]
    pub async fn serve(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let service = self.router.clone().into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        address
    }

    /// Lets time pass.
    pub fn wait(&self, time: TimeDelta) {
        self.site.clock.advance(time);
    }

    /// Has the worker empty the outbox, and gives every letter posted so far, oldest first.
    pub async fn letters(&self) -> Vec<Letter> {
        sila::workers::outbox::drain(&self.site).await.unwrap();
        mail::read(&self.folder.path().join("mail"))
    }

    /// The number of the journal's last line.
    pub async fn journal(&self) -> i64 {
        store::journal::head(&mut self.site.db.read()).await.unwrap()
    }

    /// The last line of the journal, as `action subject record`.
    pub async fn last_line(&self) -> String {
        let head = self.journal().await;
        let lines = store::journal::list_after(&mut self.site.db.read(), head - 1, 1).await.unwrap();
        let change = &lines.last().unwrap().change;
        format!("{} {} {}", change.action, change.subject, change.record)
    }
}

/// No test may leave a letter unread: what leaves the house must have been looked at.
impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let url = self.site.settings.database_url.clone();
        let waiting = std::thread::spawn(move || databases::waiting_letters(&url)).join().unwrap();
        assert_eq!(waiting, 0, "the test left letters in the outbox");
    }
}
