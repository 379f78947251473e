//! Data in bulk, for load tests.

use async_trait::async_trait;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};

use crate::console;
use crate::site::Site;

pub struct Bulk;

#[async_trait]
impl Task for Bulk {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "demo:bulk".into(), detail: "add many projects for load tests (projects:300 seed:1)".into() }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        if site.is_production() {
            return Err(Error::string("production never takes bulk data"));
        }
        let bulk = seeds::Bulk { projects: number(vars, "projects", 300)?, seed: number(vars, "seed", 1)? };
        seeds::load_bulk(&site.db, bulk, site.today(), site.clock.now()).await.map_err(Error::wrap)?;
        console::say(format_args!("Added {} projects with their roadmaps (seed {}).", bulk.projects, bulk.seed));
        Ok(())
    }
}

fn number<T: std::str::FromStr>(vars: &Vars, name: &str, otherwise: T) -> Result<T> {
    match vars.cli_arg(name) {
        Ok(text) => text.parse().map_err(|_| Error::string(&format!("{name} is a number, not {text:?}"))),
        Err(_) => Ok(otherwise),
    }
}
