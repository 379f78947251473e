//! Checking the chain of the journal, line by line from the first.

use async_trait::async_trait;
use domain::journal::Flaw;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};

use crate::console;
use crate::site::Site;

pub struct Verify;

#[async_trait]
impl Task for Verify {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "journal:verify".into(), detail: "check the chain of the journal from its first line".into() }
    }

    async fn run(&self, context: &AppContext, _: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let lines = store::journal::verify(&mut site.db.read()).await.map_err(Error::wrap)?;
        match lines {
            Ok(count) => console::say(format_args!("The journal is sound: {count} lines.")),
            Err(bad) => {
                let why = match bad.why {
                    Flaw::Gap => "lines are missing there",
                    Flaw::Order => "it stands out of order",
                    Flaw::Link => "it does not follow the line before it",
                    Flaw::Content => "it no longer says what was written",
                };
                return Err(Error::string(&format!("the journal is broken at line {}: {why}", bad.seq)));
            }
        }
        Ok(())
    }
}
