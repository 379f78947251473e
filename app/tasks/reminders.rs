//! Reminding leads by hand; the worker does it once a day.

use async_trait::async_trait;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};

use crate::console;
use crate::site::Site;
use crate::workers::{outbox, reminders};

pub struct Send;

#[async_trait]
impl Task for Send {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "reminders:send".into(), detail: "write to the leads whose update is due, and post it".into() }
    }

    async fn run(&self, context: &AppContext, _: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let written =
            reminders::send_due(&site).await.map_err(|_| Error::string("the reminders could not be written"))?;
        let posted = outbox::drain(&site).await.map_err(|_| Error::string("the outbox could not be emptied"))?;
        console::say(format_args!("Wrote {written} reminders, posted {posted} letters."));
        Ok(())
    }
}
