//! Making a database ready.

use async_trait::async_trait;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};
use seeds::{Demonstration, Profile};

use crate::console;
use crate::site::Site;
use crate::start;

pub struct Migrate;

#[async_trait]
impl Task for Migrate {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "db:migrate".into(), detail: "bring the database up to this version".into() }
    }

    async fn run(&self, context: &AppContext, _: &Vars) -> Result<()> {
        Site::of(context)?.db.migrate().await.map_err(Error::wrap)?;
        console::say("The database is up to date.");
        Ok(())
    }
}

pub struct Seed;

#[async_trait]
impl Task for Seed {
    fn task(&self) -> TaskInfo {
        TaskInfo {
            name: "db:seed".into(),
            detail: "load a country into an empty database (profile:morocco, demo:true for the demonstration)".into(),
        }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let profile = vars.cli_arg("profile").unwrap_or(&site.settings.profile);
        let profile = Profile::read(profile).map_err(Error::wrap)?;
        let demonstration = match vars.cli_arg("demo") {
            Ok("true") if site.is_production() => {
                return Err(Error::string("production never loads the demonstration programme"));
            }
            Ok("true") => Demonstration::Included,
            Ok("false") | Err(_) => Demonstration::Left,
            Ok(other) => return Err(Error::string(&format!("demo is true or false, not {other:?}"))),
        };
        let loaded = start::seed(&site, &profile, demonstration).await?;
        console::say(format_args!(
            "Loaded {}: {} entities, {} strategy nodes, {} people, {} posts, {} projects, {} milestones.",
            profile.code,
            loaded.entities,
            loaded.nodes,
            loaded.people,
            loaded.posts,
            loaded.projects,
            loaded.milestones
        ));
        Ok(())
    }
}
