//! The first administrator of an installation: everybody else is invited from inside.

use async_trait::async_trait;
use domain::journal::{Action, Actor};
use domain::language::{Language, Names};
use domain::people::{Email, Person, Post, Role};
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};
use store::{Tx, journal, people, posts};

use crate::console;
use crate::mailers::invitation;
use crate::site::Site;
use crate::workers::outbox;

pub struct Invite;

#[async_trait]
impl Task for Invite {
    fn task(&self) -> TaskInfo {
        TaskInfo {
            name: "people:invite".into(),
            detail: "give somebody a post and post the invitation (email:ADDRESS role:administrator language:fr)"
                .into(),
        }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let email = Email::parse(vars.cli_arg("email")?).map_err(|_| Error::string("email is not an address"))?;
        let role = chosen(vars, "role", Role::Administrator, Role::from_code)?;
        let language = chosen(vars, "language", Language::Fr, Language::from_code)?;
        let mut tx = site.db.begin().await.map_err(Error::wrap)?;
        add(&site, &mut tx, &email, role, language).await.map_err(|trouble| match trouble {
            store::Error::Clash(_) => Error::string("somebody has this address already"),
            other => Error::wrap(other),
        })?;
        tx.commit().await.map_err(Error::wrap)?;
        outbox::drain(&site).await.map_err(|_| Error::string("the letter waits in the outbox"))?;
        console::say(format_args!("Invited {} as {role}.", email.as_str()));
        Ok(())
    }
}

fn chosen<T>(vars: &Vars, name: &str, otherwise: T, read: impl Fn(&str) -> Option<T>) -> Result<T> {
    match vars.cli_arg(name) {
        Ok(text) => read(text).ok_or_else(|| Error::string(&format!("{name} cannot be {text:?}"))),
        Err(_) => Ok(otherwise),
    }
}

async fn add(site: &Site, tx: &mut Tx, email: &Email, role: Role, language: Language) -> store::Result<()> {
    let id = people::next_id(tx).await?;
    // Named after the address until they say otherwise.
    let address = Some(email.as_str().to_owned());
    let names = Names { ar: None, fr: address.clone(), en: address };
    let person = Person { id, email: email.clone(), names, language, active: true, version: 1 };
    people::add(tx, &person).await?;
    let post = posts::next_id(tx).await?;
    let title = Some(role.code().to_owned());
    let held = Post {
        id: post,
        code: format!("{role}-{}", post.0),
        role,
        entity: None,
        title: Names { ar: None, fr: title.clone(), en: title },
        holder: Some(id),
        deputy: None,
        since: site.today(),
        version: 1,
    };
    posts::add(tx, &held).await?;
    let line =
        seeds::system_change(site.clock.now(), domain::journal::Subject::Post, &post.0.to_string(), Action::Appointed);
    journal::add(tx, line).await?;
    invitation::write(site, tx, &person, Actor::System).await
}
