//! How the program starts, and what it says when it must not.

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use loco_rs::boot::{ServeParams, StartMode, create_app};
use loco_rs::config::{Config, QueueConfig, WorkerMode};
use loco_rs::environment::{Environment, resolve_from_env};
use loco_rs::{Error, Result, logger};
use serde_json::json;

use crate::Sila;
use crate::console;
use crate::settings::{Settings, Unfit};
use crate::site::Site;
use crate::workers::evaluation;

/// The files of `config/`, so that the binary runs from any folder.
const BUILT_IN: [(&str, &str); 3] = [
    ("development.yaml", include_str!("../config/development.yaml")),
    ("test.yaml", include_str!("../config/test.yaml")),
    ("production.yaml", include_str!("../config/production.yaml")),
];

/// Reads `config/` beside the working folder (or `LOCO_CONFIG_FOLDER`), else what was built in.
///
/// # Errors
/// When a file is malformed, or a setting missing.
pub fn load_config(environment: &Environment) -> Result<Config> {
    let mut config = if Path::new("config").is_dir() || std::env::var_os("LOCO_CONFIG_FOLDER").is_some() {
        environment.load()?
    } else {
        built_in(environment)?
    };
    if config.workers.mode == WorkerMode::BackgroundQueue {
        config.queue = queue(&config.settings()?)?;
    }
    Ok(config)
}

fn built_in(environment: &Environment) -> Result<Config> {
    let folder = std::env::temp_dir().join(format!("sila-config-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    for (name, text) in BUILT_IN {
        std::fs::write(folder.join(name), text)?;
    }
    let config = environment.load_from_folder(&folder);
    std::fs::remove_dir_all(&folder)?;
    config
}

/// Loco's queue lives where `QUEUE_URL` says, in the database otherwise.
fn queue(settings: &Settings) -> Result<Option<QueueConfig>> {
    let url = if settings.queue_url.is_empty() { &settings.database_url } else { &settings.queue_url };
    let description = if url.starts_with("postgres") {
        json!({ "kind": "Postgres", "uri": url, "num_workers": 1, "max_connections": 3 })
    } else {
        if let Some(folder) = Path::new(url.trim_start_matches("sqlite://")).parent() {
            std::fs::create_dir_all(folder)?;
        }
        json!({ "kind": "Sqlite", "uri": format!("{url}?mode=rwc"), "num_workers": 1, "max_connections": 1 })
    };
    Ok(Some(serde_json::from_value(description)?))
}

/// `cargo run`: makes the database ready, serves web and worker in one process, and says where.
///
/// # Errors
/// When the site is unfit, or the port taken.
pub async fn serve() -> Result<()> {
    let environment: Environment = resolve_from_env().into();
    let config = load_config(&environment)?;
    logger::init::<Sila>(&config.logger)?;
    prepare(&environment, &config).await?;
    let serve = ServeParams { port: config.server.port, binding: config.server.binding.clone() };
    let boot = create_app::<Sila>(StartMode::ServerAndWorker, &environment, config).await?;
    greet(&*Site::of(&boot.app_context)?);
    loco_rs::boot::start::<Sila>(boot, serve, true).await
}

/// Outside production a fresh clone must simply run: migrate, and load the demonstration programme once.
async fn prepare(environment: &Environment, config: &Config) -> Result<()> {
    if *environment == Environment::Production {
        return Ok(());
    }
    let context = loco_rs::app::AppContext::builder(environment.clone(), config.clone()).build();
    let site = Site::open(&context).await?;
    site.db.migrate().await.map_err(Error::wrap)?;
    if seeds::is_empty(&site.db).await.map_err(Error::wrap)? {
        seed(&site, &site.profile, seeds::Demonstration::Included).await?;
    }
    site.db.close().await;
    Ok(())
}

/// Loads the country profile, and the demonstration programme where asked.
///
/// # Errors
/// When the data does not fit, or the database refuses.
pub async fn seed(site: &Site, profile: &seeds::Profile, demonstration: seeds::Demonstration) -> Result<seeds::Loaded> {
    let password = match demonstration {
        seeds::Demonstration::Included => Some(crate::secrets::hash_password("demonstration".into()).await?),
        seeds::Demonstration::Left => None,
    };
    let loaded = seeds::load(&site.db, profile, password, site.clock.now()).await.map_err(Error::wrap)?;
    let base_url = &site.settings.base_url;
    let ground = evaluation::Ground { db: &site.db, profile, base_url, now: site.clock.now() };
    evaluation::run_on(&ground).await.map_err(|_| Error::string("the portfolio could not be looked at"))?;
    Ok(loaded)
}

fn greet(site: &Site) {
    let url = &site.settings.base_url;
    console::say(format_args!("\n  Sila  {url}\n"));
    if !site.is_demonstration() {
        return;
    }
    console::say(format_args!("  Demonstration sign-ins at {url}/fr/sign-in, password \"demonstration\":"));
    for email in seeds::DEMONSTRATION_SIGN_INS {
        console::say(format_args!("    {email}"));
    }
}

/// Refuses to run what must not run.
///
/// # Errors
/// Says the reason as a sentence for the operator.
pub async fn check(site: &Site) -> Result<()> {
    site.settings.fit(&site.environment).map_err(Error::wrap)?;
    if !site.db.is_current().await.map_err(Error::wrap)? {
        return Err(Error::wrap(Unfit::Behind));
    }
    let demonstration = seeds::is_demonstration(&site.db).await.map_err(Error::wrap)?;
    if demonstration && site.is_production() {
        return Err(Error::wrap(Unfit::Demonstration));
    }
    site.demonstration.store(demonstration, Ordering::Relaxed);
    Ok(())
}

/// One sentence on standard error, and the exit status of a refusal.
#[must_use]
pub fn complain(trouble: &Error) -> ExitCode {
    console::complain(format_args!("sila: {trouble}"));
    let mut cause = std::error::Error::source(trouble);
    while let Some(deeper) = cause {
        console::complain(format_args!("  because {deeper}"));
        cause = deeper.source();
    }
    ExitCode::from(1)
}
