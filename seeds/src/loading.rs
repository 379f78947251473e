//! Loads a country into an empty database, in one transaction: all of it or nothing.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::journal::{Action, Actor, Change, Subject};
use domain::language::Names;
use domain::people::{Email, Person, PersonId, Post, PostId};
use domain::portfolio::entity::{Entity, EntityId};
use domain::portfolio::strategy::{Node, NodeId};
use store::{Db, Tx, entities, factors, journal, people, posts, strategy};

use crate::agendas::load_agendas;
use crate::claims::load_claims;
use crate::contributions::load_contributions;
use crate::decisions::load_decisions;
use crate::escalations::load_escalations;
use crate::files::{EntityFile, FactorFile, NodeFile, PeopleFile};
use crate::frozen::freeze_sittings;
use crate::projects::load_projects;
use crate::ratings::load_ratings;
use crate::reports::Around;
use crate::risks::{load_categories, load_risks};
use crate::scenarios::load_scenarios;
use crate::steering::load_sittings;
use crate::targets::load_targets;
use crate::{Error, Loaded, Profile, note_demonstration};

/// The ids that codes and addresses were given, for what refers to them.
#[derive(Default)]
pub(crate) struct Known {
    pub entities: BTreeMap<String, EntityId>,
    pub nodes: BTreeMap<String, NodeId>,
    pub people: BTreeMap<String, PersonId>,
    pub posts: BTreeMap<String, PostId>,
}

/// Loads the bodies, the strategy and the checklist; with a `password` (its Argon2id hash) also the demonstration
/// programme: people who can sign in with it, and their projects.
///
/// # Errors
/// `NotEmpty`; a file that is malformed or refers to what does not exist; trouble below.
pub async fn load(db: &Db, profile: &Profile, password: Option<String>, now: DateTime<Utc>) -> Result<Loaded, Error> {
    if !crate::is_empty(db).await? {
        return Err(Error::NotEmpty);
    }
    let mut tx = db.begin().await?;
    let mut known = Known::default();
    let mut loaded = Loaded::default();
    load_entities(&mut tx, profile, &mut known, &mut loaded).await?;
    load_strategy(&mut tx, profile, &mut known, &mut loaded).await?;
    load_factors(&mut tx, profile).await?;
    load_categories(&mut tx, profile).await?;
    load_targets(&mut tx, profile).await?;
    if let Some(password) = password {
        load_people(&mut tx, profile, &password, &mut known, &mut loaded).await?;
        let sittings = load_sittings(&mut tx, profile, &known, now).await?;
        let around = Around::load(&mut tx, profile, &known, &sittings, now).await?;
        load_projects(&mut tx, profile, &known, &around, &mut loaded).await?;
        load_risks(&mut tx, profile, &known, now).await?;
        load_escalations(&mut tx, profile, &known, &sittings, now).await?;
        load_decisions(&mut tx, profile, &known, &sittings, now).await?;
        load_agendas(&mut tx, profile, &known, now).await?;
        load_ratings(&mut tx, profile, &known, now).await?;
        load_scenarios(&mut tx, profile, &known, now).await?;
        load_claims(&mut tx, profile, &known, now).await?;
        load_contributions(&mut tx, profile, now).await?;
        // After everything else: what is frozen has to be there.
        freeze_sittings(&mut tx, profile, now).await?;
        note_demonstration(&mut tx, now).await?;
    }
    let change = change(now, Subject::Profile, &profile.code, Action::Loaded);
    journal::add(&mut tx, change).await?;
    tx.commit().await?;
    Ok(loaded)
}

/// A journal line by the system itself.
#[must_use]
pub fn change(at: DateTime<Utc>, subject: Subject, record: &str, action: Action) -> Change {
    Change {
        at,
        by: Actor::System,
        subject,
        record: record.to_owned(),
        project: None,
        action,
        what: String::new(),
        from: None,
        to: None,
        why: None,
    }
}

/// The id behind a code; an error that names both ends when there is none.
pub(crate) fn resolve<T: Copy>(known: &BTreeMap<String, T>, code: &str, file: &str) -> Result<T, Error> {
    known.get(code).copied().ok_or_else(|| Error::Dangling { file: file.to_owned(), reference: code.to_owned() })
}

/// The same where the code may be absent.
pub(crate) fn resolve_some<T: Copy>(
    known: &BTreeMap<String, T>,
    code: Option<&String>,
    file: &str,
) -> Result<Option<T>, Error> {
    code.map(|code| resolve(known, code, file)).transpose()
}

async fn load_entities(tx: &mut Tx, profile: &Profile, known: &mut Known, loaded: &mut Loaded) -> Result<(), Error> {
    let mut waiting: Vec<EntityFile> = profile.file("entities.json")?;
    // A child may stand before its parent in the file: whoever has a known parent goes first.
    while !waiting.is_empty() {
        let (ready, later): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|file| file.parent.as_ref().is_none_or(|parent| known.entities.contains_key(parent)));
        if let (true, Some(orphan)) = (ready.is_empty(), later.first()) {
            return Err(Error::Dangling {
                file: "entities.json".into(),
                reference: orphan.parent.clone().unwrap_or_default(),
            });
        }
        for file in ready {
            let id = entities::next_id(tx).await?;
            let parent = resolve_some(&known.entities, file.parent.as_ref(), "entities.json")?;
            known.entities.insert(file.code.clone(), id);
            let EntityFile { code, kind, name, fictitious, .. } = file;
            entities::add(tx, &Entity { id, code, kind, parent, names: name, fictitious, version: 1 }).await?;
            loaded.entities += 1;
        }
        waiting = later;
    }
    Ok(())
}

async fn load_strategy(tx: &mut Tx, profile: &Profile, known: &mut Known, loaded: &mut Loaded) -> Result<(), Error> {
    let files: Vec<NodeFile> = profile.file("strategy.json")?;
    for file in files {
        let id = strategy::next_id(tx).await?;
        let parent = resolve_some(&known.nodes, file.parent.as_ref(), "strategy.json")?;
        known.nodes.insert(file.code.clone(), id);
        let NodeFile { code, kind, name, fictitious, .. } = file;
        strategy::add(tx, &Node { id, code, kind, parent, names: name, fictitious, version: 1 }).await?;
        loaded.nodes += 1;
    }
    Ok(())
}

async fn load_factors(tx: &mut Tx, profile: &Profile) -> Result<(), Error> {
    let files: Vec<FactorFile> = profile.file("factors.json")?;
    for (position, FactorFile { code, group, name, hint }) in (1..).zip(files) {
        factors::add(tx, position, &factors::Factor { code, group, names: name, hint }).await?;
    }
    Ok(())
}

async fn load_people(
    tx: &mut Tx,
    profile: &Profile,
    password: &str,
    known: &mut Known,
    loaded: &mut Loaded,
) -> Result<(), Error> {
    const FILE: &str = "people.json";
    let file: PeopleFile = profile.file(FILE)?;
    for person in file.people {
        let id = people::next_id(tx).await?;
        let email = Email::parse(&person.email).map_err(|problem| Error::Malformed {
            file: FILE.into(),
            trouble: format!("{}: {problem:?}", person.email),
        })?;
        known.people.insert(person.email, id);
        let person = Person { id, email, names: person.name, language: person.language, active: true, version: 1 };
        people::add(tx, &person).await?;
        let credentials = people::Credentials { password_hash: Some(password.to_owned()), ..Default::default() };
        people::save_credentials(tx, id, credentials).await?;
        loaded.people += 1;
    }
    for file in file.posts {
        let id = posts::next_id(tx).await?;
        let post = Post {
            id,
            role: file.role,
            entity: resolve_some(&known.entities, file.entity.as_ref(), FILE)?,
            title: file.title,
            holder: resolve_some(&known.people, file.holder.as_ref(), FILE)?,
            deputy: resolve_some(&known.people, file.deputy.as_ref(), FILE)?,
            since: file.since,
            version: 1,
            code: file.code.clone(),
        };
        known.posts.insert(file.code, id);
        posts::add(tx, &post).await?;
        loaded.posts += 1;
    }
    Ok(())
}

/// One text for a column that has one language: French, else whatever there is.
pub(crate) fn one_text(names: &Names) -> String {
    names.shown(domain::language::Language::Fr).0.to_owned()
}
