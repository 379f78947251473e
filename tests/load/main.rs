//! The benchmark: how long the server takes for the pages that matter, on a programme of a given size.
//!
//! ```sh
//! cargo run --release --example load                          # 300 projects on SQLite
//! cargo run --release --example load -- 3000                  # ten times that
//! DATABASE_URL=postgres://… cargo run --release --example load  # an empty database
//! ```
//!
//! Requests go through the whole stack of layers, in the same process: no network, no second program to share the
//! cores with. Each page is asked for at most 200 times or three seconds, whichever ends first.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a tool"
)]
#![allow(clippy::disallowed_methods, reason = "a tool reads its own environment")]

mod index;
mod steering;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use http_body_util::BodyExt;
use loco_rs::boot::{StartMode, create_app};
use loco_rs::environment::Environment;
use sila::secrets::Token;
use sila::site::Site;
use sila::{Sila, start};
use store::Ask;
use store::sessions::{self, Session};
use tower::ServiceExt;

const MOST_REQUESTS: usize = 200;
const MOST_TIME: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() {
    let projects = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(300);
    let folder = tempfile::tempdir().unwrap();
    let url = std::env::var("DATABASE_URL")
        .unwrap_or_else(|_| format!("sqlite://{}", folder.path().join("load.sqlite3").display()));
    fill(&url, projects).await;
    let began = Instant::now();
    let (site, router) = boot(&url).await;
    let start = began.elapsed();
    let engine = if site.db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    println!(
        "\n{engine}, {projects} projects, {} milestones, {} forecast points",
        count(&site, "milestone").await,
        count(&site, "forecast").await
    );
    println!("ready to serve after {} ms\n", start.as_millis());
    println!("| page | p50 ms | p95 ms | max ms | kB | kB gzip | requests |");
    println!("|---|---|---|---|---|---|---|");
    let cookie = sign_in(&site).await;
    // Five hundred rows are the most a page takes.
    let all = format!("per={}", projects.clamp(50, 500));
    for (name, path) in [
        ("whole list", format!("/fr/projects?{all}")),
        ("list, 50 rows", "/fr/projects".into()),
        ("timeline", format!("/fr/projects?view=timeline&{all}")),
        ("timeline, Arabic", format!("/ar/projects?view=timeline&{all}")),
        ("board", format!("/fr/projects?view=board&{all}")),
        ("search", "/fr/projects?q=service+12".into()),
        ("project", "/fr/projects/PRJ-0012".into()),
        ("project roadmap", "/ar/projects/PRJ-0012/roadmap".into()),
        ("strategy", "/fr/strategy".into()),
        ("home", "/fr".into()),
        ("XLSX of everything", "/fr/projects.xlsx".into()),
        ("CSV of everything", "/fr/projects.csv".into()),
        ("decisions register", "/fr/desk/decisions".into()),
        ("public decisions", "/fr/decisions".into()),
        ("matrix of risks", "/fr/desk/risks/matrix".into()),
        ("register of risks", "/fr/desk/risks".into()),
        ("high risks without action", "/fr/desk/risks?high=yes&unanswered=yes".into()),
    ] {
        measure(&router, name, &path, Some(&cookie)).await;
    }
    index::draw(&site).await;
    index::compute();
    for (name, path) in index::PAGES {
        measure(&router, name, path, Some(&cookie)).await;
    }
    steering::freeze(&site).await;
    let two = "/fr/comparison?from=DPGOV-41&to=CIGOV-16";
    let began = Instant::now();
    ask(&router, two, Some(&cookie), "identity").await;
    println!("| compare two sittings, the first time | {:.1} | | | | | 1 |", began.elapsed().as_secs_f64() * 1e3);
    measure(&router, "compare two sittings", two, Some(&cookie)).await;
    measure(&router, "list as of a sitting", &format!("/fr/projects?{all}&as_of=CIGOV-16"), Some(&cookie)).await;
    steering::print(&site).await;
    steering::decide(&site, &router, &cookie).await;
    for (name, path) in [("remembered list", format!("/fr/projects?{all}")), ("remembered home", "/fr".into())] {
        measure(&router, name, &path, None).await;
    }
    steering::evaluate(&site).await;
    println!("\nresident memory {} MB", resident_megabytes());
}

async fn fill(url: &str, projects: u32) {
    let db = store::Db::open(url, None).await.unwrap();
    db.migrate().await.unwrap();
    assert!(seeds::is_empty(&db).await.unwrap(), "the benchmark wants an empty database");
    let profile = seeds::Profile::read("morocco").unwrap();
    let now = "2026-11-16T09:00:00Z".parse().unwrap();
    seeds::load(&db, &profile, Some("no password".into()), now).await.unwrap();
    let rest = projects.saturating_sub(42);
    seeds::load_bulk(&db, seeds::Bulk { projects: rest, seed: 1 }, profile.day_of(now), now).await.unwrap();
    db.close().await;
}

async fn boot(url: &str) -> (Arc<Site>, Router) {
    let mut config = start::load_config(&Environment::Test).unwrap();
    config.settings.as_mut().unwrap()["database_url"] = url.into();
    let boot = create_app::<Sila>(StartMode::ServerOnly, &Environment::Test, config).await.unwrap();
    (Site::of(&boot.app_context).unwrap(), boot.router.unwrap())
}

async fn count(site: &Site, table: &'static str) -> i64 {
    let question = match table {
        "milestone" => "select count(*) from milestone",
        _ => "select count(*) from forecast",
    };
    let (count,): (i64,) = site.db.read().one(question, store::binds![]).await.unwrap();
    count
}

/// An officer's pages are never remembered: each one is made for the measurement.
async fn sign_in(site: &Site) -> String {
    let email = domain::people::Email::parse("pmo@sila.test").unwrap();
    let person = store::people::find_by_email(&mut site.db.read(), &email).await.unwrap().unwrap();
    let (token, now) = (Token::random(), site.clock.now());
    let session = Session {
        token_hash: token.hash(),
        person_id: person.id.0,
        proven: true,
        made_at: now,
        seen_at: now,
        expires_at: now + chrono::Duration::days(1),
        agent: "benchmark".into(),
    };
    let mut tx = site.db.begin().await.unwrap();
    sessions::add(&mut tx, session).await.unwrap();
    tx.commit().await.unwrap();
    format!("session={}", token.as_str())
}

async fn ask(router: &Router, path: &str, cookie: Option<&str>, encoding: &str) -> (u16, usize, Duration) {
    let mut request = Request::get(path).header(header::HOST, "sila.test").header(header::ACCEPT_ENCODING, encoding);
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    let began = Instant::now();
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let status = response.status().as_u16();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    (status, bytes.len(), began.elapsed())
}

async fn measure(router: &Router, name: &str, path: &str, cookie: Option<&str>) {
    let (status, plain, _) = ask(router, path, cookie, "identity").await;
    if status != 200 {
        println!("| {name} | answered {status} | | | | | |");
        return;
    }
    let (_, packed, _) = ask(router, path, cookie, "gzip").await;
    let began = Instant::now();
    let mut times = vec![];
    while times.len() < MOST_REQUESTS && began.elapsed() < MOST_TIME {
        times.push(ask(router, path, cookie, "identity").await.2);
    }
    times.sort();
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1)).unwrap().as_secs_f64() * 1e3;
    let kilobytes = |bytes: usize| bytes as f64 / 1e3;
    println!(
        "| {name} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {} |",
        at(50),
        at(95),
        at(100),
        kilobytes(plain),
        kilobytes(packed),
        times.len()
    );
}

fn resident_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    line.split_whitespace().next().and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) / 1024
}
