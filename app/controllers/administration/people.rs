//! People: seen, invited, renamed.

use domain::journal::{Action, Subject};
use domain::language::Language;
use domain::people::{Email, Officer, Person, PersonId};
use domain::problem::{Problem, Problems};
use domain::text::fold;
use serde::Deserialize;
use store::{journal, people, posts};
use views::pages::administration::{NewPersonPage, PeoplePage, PersonLine, PersonPage, Standing};
use views::parts::Filled;
use views::paths;

use super::events;
use super::typed::{self, Typed, Values};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place, Query};
use crate::mailers::invitation;

const FIELDS: [&str; 6] = ["name_ar", "name_fr", "name_en", "email", "language", "version"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    q: String,
}

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(Sought { q }): Query<Sought>) -> Answer {
    let mut db = cx.read();
    let (everyone, locks) = (people::list(&mut db).await?, people::list_locks(&mut db).await?);
    let posts = posts::list(&mut db).await?;
    let (total, sought) = (everyone.len(), fold(&q));
    let found = everyone.into_iter().filter(|person| is_found(person, &sought));
    let lines = found
        .map(|person| PersonLine {
            standing: standing(&person, locks.iter().any(|lock| lock.id == person.id.0 && lock.password)),
            posts: posts.iter().filter(|post| post.is_held_by(person.id)).map(|post| cx.named(&post.title)).collect(),
            person,
        })
        .collect();
    Ok(cx.show(&PeoplePage { lines, total, sought: q }))
}

/// # Errors
/// None of its own.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let filled = Filled::of([("language", cx.language().code())]);
    Ok(cx.show(&NewPersonPage { filled }))
}

/// Invites: the person, and the letter with the link.
///
/// # Errors
/// `Refill`, or trouble.
pub async fn create(cx: Cx<Officer>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let again = |problems| cx.refill(&NewPersonPage { filled: filled.clone().with(problems) });
    let (email, names, language) = parse(&filled).map_err(again)?;
    let mut tx = cx.begin().await?;
    let id = people::next_id(&mut tx).await?;
    let person = Person { id, email, names, language, active: true, version: 1 };
    match people::add(&mut tx, &person).await {
        Err(store::Error::Clash(_)) => return Err(again(Problems::one("email", Problem::Taken))),
        other => other?,
    }
    journal::add(&mut tx, cx.change(Subject::Person, id.0, Action::Added)).await?;
    invitation::write(&cx.site, &mut tx, &person, cx.actor()).await?;
    tx.commit().await?;
    cx.site.outbox_bell.notify_one();
    Ok(cx.see(&paths::person(cx.language(), id.0)))
}

/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let person = people::find(&mut cx.read(), PersonId(id)).await?.found()?;
    let filled = typed::prefilled(&values(&person));
    Ok(cx.show(&page(&cx, person, filled).await?))
}

/// # Errors
/// `NotFound`, `Refill`, `Stale` with both texts, or trouble.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let mut tx = cx.begin().await?;
    let old = people::find(&mut tx, PersonId(id)).await?.found()?;
    let (email, names, language) = match parse(&filled) {
        Ok(parsed) => parsed,
        Err(problems) => return Err(cx.refill(&page(&cx, old, filled.with(problems)).await?)),
    };
    let new = Person { email, names, language, version: typed::version(&filled), ..old.clone() };
    match people::save(&mut tx, &new).await {
        Err(store::Error::Stale) => return Err(stale(&cx, old, filled).await?),
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("email", Problem::Taken));
            return Err(cx.refill(&page(&cx, old, filled).await?));
        }
        other => other?,
    }
    journal::add_all(&mut tx, typed::changes(&cx, (Subject::Person, id), &values(&old), &values(&new))).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::person(cx.language(), id)))
}

fn parse(filled: &Filled) -> Result<(Email, domain::language::Names, Language), Problems> {
    let mut problems = Problems::default();
    let names = typed::names(filled, &mut problems);
    let email = problems.check("email", Email::parse(filled.value("email")));
    let language = Language::from_code(filled.value("language")).ok_or(Problem::NotAChoice);
    match (email, problems.check("language", language)) {
        (Some(email), Some(language)) if problems.is_empty() => Ok((email, names, language)),
        _ => Err(problems),
    }
}

fn values(person: &Person) -> Values {
    let Person { email, names, language, version, .. } = person;
    let mut values: Values = typed::names_of(names).into();
    values.push(("email", email.as_str().to_owned()));
    values.push(("language", language.code().to_owned()));
    values.push(("version", version.to_string()));
    values
}

/// Both texts: what is saved now, and what was typed, ready to be saved over it.
async fn stale(cx: &Cx<Officer>, now: Person, typed: Filled) -> Result<Fault, Fault> {
    let saved = typed::prefilled(&values(&now));
    let typed = typed.having("version", &now.version.to_string());
    let page = PersonPage { saved: Some(saved), ..page(cx, now, typed).await? };
    Ok(Fault::Stale(Some(cx.framed(&page))))
}

async fn page(cx: &Cx<Officer>, person: Person, filled: Filled) -> Result<PersonPage, Fault> {
    let mut db = cx.read();
    let credentials = people::credentials(&mut db, person.id).await?;
    let held = posts::list(&mut db).await?.into_iter().filter(|post| post.is_held_by(person.id));
    let everyone = people::list(&mut db).await?;
    Ok(PersonPage {
        standing: standing(&person, credentials.password_hash.is_some()),
        second_step: credentials.totp_secret.is_some(),
        is_oneself: person.id == cx.who.person.id,
        posts: held.map(|post| (post.id.0, cx.named(&post.title))).collect(),
        events: events(cx, (Subject::Person, person.id.0), &everyone, |_, _| None).await?,
        saved: None,
        person,
        filled,
    })
}

const fn standing(person: &Person, has_password: bool) -> Standing {
    match (person.active, has_password) {
        (false, _) => Standing::Left,
        (true, true) => Standing::Here,
        (true, false) => Standing::Invited,
    }
}

fn is_found(person: &Person, sought: &str) -> bool {
    let names = person.names.iter().map(|(_, name)| name);
    names.chain([person.email.as_str()]).any(|text| fold(text).contains(sought))
}
