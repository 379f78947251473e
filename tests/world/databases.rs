//! A database for each test, copied from a template that is made once for each run.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Utc};
use sila::workers::evaluation;
use sqlx::{Connection, Executor, PgConnection};
use store::Db;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// The moment the clock of every world stands at.
pub const NOW: &str = "2026-11-16T09:00:00Z";

/// A template, ready to be copied.
pub enum Copy {
    Lite(PathBuf),
    Pg { server: String, template: String },
}

static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
static COPIES: AtomicU32 = AtomicU32::new(0);

enum Template {
    Lite(TempDir),
    Pg { server: String, template: String },
}

/// The demonstration programme as every test finds it.
pub async fn demonstration() -> Copy {
    match TEMPLATE.get_or_init(make_template).await {
        Template::Lite(folder) => Copy::Lite(folder.path().join("template.sqlite3")),
        Template::Pg { server, template } => Copy::Pg { server: server.clone(), template: template.clone() },
    }
}

#[expect(clippy::disallowed_methods, reason = "the test run is configured by its environment")]
fn server() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok().filter(|url| !url.is_empty())
}

async fn make_template() -> Template {
    let Some(server) = server() else {
        let folder = tempfile::tempdir().unwrap();
        fill(&format!("sqlite://{}", folder.path().join("template.sqlite3").display())).await;
        return Template::Lite(folder);
    };
    let mut connection = PgConnection::connect(&server).await.unwrap();
    drop_old(&mut connection).await;
    let template = format!("sila_test_{}_template", std::process::id());
    create(&mut connection, &template, "template0").await;
    fill(&with_database(&server, &template)).await;
    Template::Pg { server, template }
}

/// Databases of runs that have ended.
async fn drop_old(connection: &mut PgConnection) {
    let old: Vec<(String,)> = sqlx::query_as("select datname from pg_database where datname like 'sila\\_test\\_%'")
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    for (name,) in old {
        let process = name.split('_').nth(2).unwrap_or_default();
        if !Path::new("/proc").join(process).exists() {
            let drop = format!("drop database if exists \"{name}\" with (force)");
            connection.execute(sqlx::AssertSqlSafe(drop)).await.unwrap();
        }
    }
}

/// The address of a database with nothing in it.
pub async fn empty(folder: &Path) -> String {
    let Some(server) = server() else { return format!("sqlite://{}", folder.join("empty.sqlite3").display()) };
    let name = format!("sila_test_{}_{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&server).await.unwrap();
    create(&mut connection, &name, "template0").await;
    with_database(&server, &name)
}

async fn create(connection: &mut PgConnection, name: &str, template: &str) {
    let create = format!("create database \"{name}\" template \"{template}\"");
    connection.execute(sqlx::AssertSqlSafe(create)).await.unwrap();
}

fn with_database(server: &str, name: &str) -> String {
    let (base, question) = server.split_once('?').map_or((server, None), |(base, question)| (base, Some(question)));
    let host = base.rsplit_once('/').map_or(base, |(host, _)| host);
    question.map_or_else(|| format!("{host}/{name}"), |question| format!("{host}/{name}?{question}"))
}

async fn fill(url: &str) {
    let db = Db::open(url, None).await.unwrap();
    db.migrate().await.unwrap();
    let profile = seeds::Profile::read("morocco").unwrap();
    let now: DateTime<Utc> = NOW.parse().unwrap();
    seeds::load(&db, &profile, Some(PASSWORD_HASH.clone()), now).await.unwrap();
    let ground = evaluation::Ground { db: &db, profile: &profile, base_url: "http://sila.test", now };
    assert_eq!(evaluation::run_on(&ground).await.unwrap().promoted, 0, "no clock has run out on the anchor day");
    db.close().await;
}

/// Hashed once: Argon2id takes its time.
static PASSWORD_HASH: LazyLock<String> = LazyLock::new(|| loco_rs::hash::hash_password("demonstration").unwrap());

impl Copy {
    /// The address of a fresh copy; SQLite's lies in the test's own folder.
    pub async fn into_url(self, folder: &Path) -> String {
        match self {
            Copy::Lite(template) => {
                let file = folder.join("sila.sqlite3");
                std::fs::copy(template, &file).unwrap();
                format!("sqlite://{}", file.display())
            }
            Copy::Pg { server, template } => {
                let name = format!("sila_test_{}_{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
                let mut connection = PgConnection::connect(&server).await.unwrap();
                create(&mut connection, &name, &template).await;
                with_database(&server, &name)
            }
        }
    }
}

/// How many letters wait in the database at this address. Runs outside any runtime.
pub fn waiting_letters(url: &str) -> i64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = Db::open(url, None).await.unwrap();
        let (waiting, _) = store::outbox::waiting(&mut db.read()).await.unwrap();
        db.close().await;
        waiting
    })
}
