//! Persons and what lets them in. What they may do comes with their posts.

use domain::language::{Language, Names};
use domain::people::{Email, HeldPost, Officer, Person, PersonId, PostId, Role};
use domain::portfolio::entity::EntityId;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// What proves that somebody is this person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials {
    /// Argon2id, in PHC format; none before the invitation is taken up.
    pub password_hash: Option<String>,
    pub totp_secret: Option<String>,
    /// The last half-minute (Unix time / 30) a code was taken for.
    pub totp_step: i64,
}

/// # Errors
/// Trouble, or an unknown language.
pub async fn find(on: &mut impl Ask, id: PersonId) -> Result<Option<Person>> {
    let found: Option<PersonRow> = on
        .maybe(
            "select id, email, name_ar, name_fr, name_en, language, active, version from person where id = $1",
            binds![id.0],
        )
        .await?;
    found.map(PersonRow::person).transpose()
}

/// # Errors
/// Trouble, or an unknown language.
pub async fn find_by_email(on: &mut impl Ask, email: &Email) -> Result<Option<Person>> {
    let found: Option<PersonRow> = on
        .maybe(
            "select id, email, name_ar, name_fr, name_en, language, active, version from person where email = $1",
            binds![email.as_str().to_owned()],
        )
        .await?;
    found.map(PersonRow::person).transpose()
}

/// All persons, by address.
///
/// # Errors
/// Trouble, or an unknown language.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Person>> {
    let found: Vec<PersonRow> = on
        .all(
            "select id, email, name_ar, name_fr, name_en, language, active, version from person order by email",
            binds![],
        )
        .await?;
    found.into_iter().map(PersonRow::person).collect()
}

/// The names of these persons.
///
/// # Errors
/// Trouble only.
pub async fn names(on: &mut impl Ask, ids: impl IntoIterator<Item = PersonId>) -> Result<Vec<(PersonId, Names)>> {
    let found: Vec<NamedRow> = Sql::new("select id, name_ar, name_fr, name_en from person where")
        .within(" id", ids.into_iter().map(|id| id.0))
        .push(" order by id")
        .all(on)
        .await?;
    Ok(found.into_iter().map(|(id, ar, fr, en)| (PersonId(id), Names { ar, fr, en })).collect())
}

/// # Errors
/// Trouble only.
pub async fn credentials(on: &mut impl Ask, id: PersonId) -> Result<Credentials> {
    let found: Option<(Option<String>, Option<String>, i64)> =
        on.maybe("select password_hash, totp_secret, totp_step from person where id = $1", binds![id.0]).await?;
    Ok(found
        .map(|(password_hash, totp_secret, totp_step)| Credentials { password_hash, totp_secret, totp_step })
        .unwrap_or_default())
}

/// How a person's door is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Lock {
    pub id: i64,
    /// False while an invitation waits to be taken up.
    pub password: bool,
    pub second_step: bool,
}

/// Every person's lock, by id.
///
/// # Errors
/// Trouble only.
pub async fn list_locks(on: &mut impl Ask) -> Result<Vec<Lock>> {
    on.all(
        "select id, password_hash is not null as password, totp_secret is not null as second_step
         from person
         order by id",
        binds![],
    )
    .await
}

/// # Errors
/// Trouble only.
pub async fn save_credentials(tx: &mut Tx, id: PersonId, credentials: Credentials) -> Result<()> {
    let Credentials { password_hash, totp_secret, totp_step } = credentials;
    tx.run(
        "update person set password_hash = $2, totp_secret = $3, totp_step = $4 where id = $1",
        binds![id.0, password_hash, totp_secret, totp_step],
    )
    .await?;
    Ok(())
}

/// Takes a one-time code's half-minute; false when it, or a later one, was taken before.
///
/// # Errors
/// Trouble only.
pub async fn take_totp_step(tx: &mut Tx, id: PersonId, step: i64) -> Result<bool> {
    Ok(tx.run("update person set totp_step = $2 where id = $1 and totp_step < $2", binds![id.0, step]).await? == 1)
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<PersonId> {
    Ok(PersonId(numbers::next(tx, "person").await?))
}

/// # Errors
/// `Clash("person_email")` when the address is known already.
pub async fn add(tx: &mut Tx, person: &Person) -> Result<()> {
    let Person { id, email, names, language, active, version } = person.clone();
    tx.run(
        "insert into person (id, email, name_ar, name_fr, name_en, language, active, totp_step, version)
         values ($1, $2, $3, $4, $5, $6, $7, 0, $8)",
        binds![id.0, email.as_str().to_owned(), names.ar, names.fr, names.en, language.code(), active, version],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody was faster; `Clash("person_email")`.
pub async fn save(tx: &mut Tx, person: &Person) -> Result<()> {
    let Person { id, email, names, language, active, version } = person.clone();
    let touched = tx
        .run(
            "update person
             set email = $3, name_ar = $4, name_fr = $5, name_en = $6, language = $7, active = $8, version = version + 1
             where id = $1 and version = $2",
            binds![id.0, version, email.as_str().to_owned(), names.ar, names.fr, names.en, language.code(), active],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// The person with everything their posts allow: each post they hold or deputise for, and the entities it reaches.
///
/// # Errors
/// Trouble, or an unknown role or language.
pub async fn officer(on: &mut impl Ask, id: PersonId) -> Result<Option<Officer>> {
    let Some(person) = find(on, id).await? else { return Ok(None) };
    let reached: Vec<(i64, String, Option<i64>)> = on
        .all(
            "with recursive reach (post_id, role, entity_id) as (
                 select id, role, entity_id from post where holder_id = $1 or deputy_id = $1
                 union
                 select reach.post_id, reach.role, entity.id
                 from reach
                 join entity on entity.parent_id = reach.entity_id
             )
             select post_id, role, entity_id from reach order by post_id, entity_id",
            binds![id.0],
        )
        .await?;
    let mut posts: Vec<HeldPost> = vec![];
    for (post, role, entity) in reached {
        let post = PostId(post);
        let entity = entity.map(EntityId);
        match posts.last_mut() {
            Some(held) if held.post == post => held.scope.extend(entity),
            _ => posts.push(HeldPost {
                post,
                role: rows::code(Role::from_code(&role), "post", "role", &role)?,
                scope: entity.into_iter().collect(),
            }),
        }
    }
    Ok(Some(Officer { person, posts }))
}

type NamedRow = (i64, Option<String>, Option<String>, Option<String>);

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: i64,
    email: String,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    language: String,
    active: bool,
    version: i64,
}

impl PersonRow {
    fn person(self) -> Result<Person> {
        Ok(Person {
            id: PersonId(self.id),
            email: rows::code(Email::parse(&self.email).ok(), "person", "email", "an address")?,
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            language: rows::code(Language::from_code(&self.language), "person", "language", &self.language)?,
            active: self.active,
            version: self.version,
        })
    }
}
