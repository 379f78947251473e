//! Taking everything away in one file, and bringing it back: into the same kind of database or the other.

use std::fs::File;
use std::io::{BufReader, BufWriter};

use async_trait::async_trait;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};

use crate::console;
use crate::site::Site;

pub struct Backup;

#[async_trait]
impl Task for Backup {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "db:backup".into(), detail: "write everything into one file (to:FILE)".into() }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let to = vars.cli_arg("to").map_err(|_| Error::string("say where: db:backup to:FILE"))?;
        // Written beside and renamed: a backup that broke half-way must not look like one.
        let partial = format!("{to}.part");
        let mut file = BufWriter::new(File::create(&partial)?);
        let rows = store::archive::backup(&site.db, &mut file, site.clock.now()).await.map_err(Error::wrap)?;
        file.into_inner().map_err(|broken| Error::wrap(broken.into_error()))?.sync_all()?;
        std::fs::rename(&partial, to)?;
        console::say(format_args!("Wrote {rows} rows to {to}."));
        Ok(())
    }
}

pub struct Restore;

#[async_trait]
impl Task for Restore {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "db:restore".into(), detail: "fill an empty database from a backup (from:FILE)".into() }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let from = vars.cli_arg("from").map_err(|_| Error::string("say which: db:restore from:FILE"))?;
        let mut file = BufReader::new(File::open(from)?);
        site.db.migrate().await.map_err(Error::wrap)?;
        let rows = store::archive::restore(&site.db, &mut file).await.map_err(Error::wrap)?;
        console::say(format_args!("Restored {rows} rows from {from}."));
        Ok(())
    }
}
