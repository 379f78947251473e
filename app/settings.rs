//! What an operator can decide, from the `settings:` of `config/<environment>.yaml`. Each field names its variable.

use chrono::{DateTime, Utc};
use loco_rs::environment::Environment;
use serde::Deserialize;

/// The secret of development. Production refuses it.
pub const DEFAULT_SECRET: &str = "development-only-secret-that-production-refuses";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `BASE_URL`: how the outside calls this installation, without a slash at the end.
    pub base_url: String,
    /// `DATABASE_URL`: `sqlite://var/sila.sqlite3` or `postgres://…`.
    pub database_url: String,
    /// `DATABASE_READ_URL`: a PostgreSQL replica for the public's reads; empty for none.
    #[serde(default)]
    pub database_read_url: String,
    /// `QUEUE_URL`: where Loco keeps its queue; empty for the database.
    #[serde(default)]
    pub queue_url: String,
    /// `SMTP_URL`: `smtps://user:password@host`; empty writes letters to `mail_folder`.
    #[serde(default)]
    pub smtp_url: String,
    /// `MAIL_FOLDER`: where letters go without a mail server.
    pub mail_folder: String,
    /// `FROZEN_FOLDER`: where frozen sittings are unpacked; it can be deleted at any time.
    #[serde(default = "frozen_folder")]
    pub frozen_folder: String,
    /// `MAIL_FROM`: the sender of every letter.
    pub mail_from: String,
    /// `SECRET_KEY`: at least 32 characters; signs what leaves and comes back.
    pub secret_key: String,
    /// `PROFILE`: the country, a folder of `seeds/`.
    pub profile: String,
    /// `METRICS_TOKEN`: lets an outside collector read `/metrics`; empty for loopback only.
    #[serde(default)]
    pub metrics_token: String,
    /// A clock that stands still: only for tests.
    #[serde(default)]
    pub now: Option<DateTime<Utc>>,
}

/// Why an installation must not start. Each one is a sentence for the operator.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Unfit {
    #[error("SECRET_KEY is missing or the one of development: set it to at least 32 random characters")]
    Secret,
    #[error("the clock is fixed by `settings.now`: that is for tests only")]
    Clock,
    #[error("the database holds the demonstration programme: start production on an empty one")]
    Demonstration,
    #[error("the database file {0} can be written by others: run chmod 600 on it")]
    WritableByOthers(String),
    #[error("the database is behind this version: run `sila task db:migrate` first")]
    Behind,
}

fn frozen_folder() -> String {
    "var/frozen".to_owned()
}

impl Settings {
    /// What can be said against running in this environment before the database is opened.
    ///
    /// # Errors
    /// The first reason found.
    pub fn fit(&self, environment: &Environment) -> Result<(), Unfit> {
        if *environment != Environment::Production {
            return Ok(());
        }
        if self.secret_key == DEFAULT_SECRET || self.secret_key.len() < 32 {
            return Err(Unfit::Secret);
        }
        if self.now.is_some() {
            return Err(Unfit::Clock);
        }
        self.fit_file()
    }

    #[cfg(unix)]
    fn fit_file(&self) -> Result<(), Unfit> {
        use std::os::unix::fs::PermissionsExt;
        let Some(file) = self.database_url.strip_prefix("sqlite://") else { return Ok(()) };
        let file = file.split('?').next().unwrap_or(file);
        let writable = std::fs::metadata(file).is_ok_and(|about| about.permissions().mode() & 0o022 != 0);
        if writable { Err(Unfit::WritableByOthers(file.to_owned())) } else { Ok(()) }
    }

    #[cfg(not(unix))]
    fn fit_file(&self) -> Result<(), Unfit> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings {
            base_url: String::new(),
            database_url: "postgres://localhost".into(),
            database_read_url: String::new(),
            queue_url: String::new(),
            smtp_url: String::new(),
            mail_folder: String::new(),
            frozen_folder: String::new(),
            mail_from: String::new(),
            secret_key: "0123456789abcdef0123456789abcdef".into(),
            profile: "morocco".into(),
            metrics_token: String::new(),
            now: None,
        }
    }

    #[test]
    fn production_refuses_the_secret_of_development() {
        let weak = Settings { secret_key: DEFAULT_SECRET.into(), ..settings() };
        assert_eq!(weak.fit(&Environment::Production), Err(Unfit::Secret));
        assert_eq!(weak.fit(&Environment::Development), Ok(()));
        assert_eq!(settings().fit(&Environment::Production), Ok(()));
    }

    #[test]
    fn production_refuses_a_short_secret() {
        let short = Settings { secret_key: "short".into(), ..settings() };
        assert_eq!(short.fit(&Environment::Production), Err(Unfit::Secret));
    }

    #[cfg(unix)]
    #[test]
    fn production_refuses_a_database_that_others_can_write() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sila.sqlite3");
        std::fs::write(&file, "").unwrap();
        let open = Settings { database_url: format!("sqlite://{}", file.display()), ..settings() };
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
        assert!(matches!(open.fit(&Environment::Production), Err(Unfit::WritableByOthers(_))));
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(open.fit(&Environment::Production), Ok(()));
    }
}
