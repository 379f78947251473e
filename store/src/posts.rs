//! Posts: what is to be done for an entity, by whom, and who stands in.

use chrono::NaiveDate;
use domain::people::{PersonId, Post, PostId, Role};
use domain::portfolio::entity::EntityId;

use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// All posts, by code.
///
/// # Errors
/// Trouble, or an unknown role.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Post>> {
    let found: Vec<PostRow> = on
        .all(
            "select id, code, role, entity_id, title_ar, title_fr, title_en, holder_id, deputy_id, since, version
             from post
             order by code",
            binds![],
        )
        .await?;
    found.into_iter().map(PostRow::post).collect()
}

/// # Errors
/// Trouble, or an unknown role.
pub async fn find(on: &mut impl Ask, id: PostId) -> Result<Option<Post>> {
    let found: Option<PostRow> = on
        .maybe(
            "select id, code, role, entity_id, title_ar, title_fr, title_en, holder_id, deputy_id, since, version
             from post
             where id = $1",
            binds![id.0],
        )
        .await?;
    found.map(PostRow::post).transpose()
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<PostId> {
    Ok(PostId(numbers::next(tx, "post").await?))
}

/// # Errors
/// `Clash("post_code")` when the code is taken.
pub async fn add(tx: &mut Tx, post: &Post) -> Result<()> {
    let Post { id, code, role, entity, title, holder, deputy, since, version } = post.clone();
    tx.run(
        "insert into post
             (id, code, role, entity_id, title_ar, title_fr, title_en, holder_id, deputy_id, since, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        binds![
            id.0,
            code,
            role.code(),
            entity.map(|entity| entity.0),
            title.ar,
            title.fr,
            title.en,
            holder.map(|person| person.0),
            deputy.map(|person| person.0),
            since,
            version
        ],
    )
    .await?;
    Ok(())
}

/// # Errors
/// `Stale` when somebody was faster; `Clash("post_code")`.
pub async fn save(tx: &mut Tx, post: &Post) -> Result<()> {
    let Post { id, code, role, entity, title, holder, deputy, since, version } = post.clone();
    let touched = tx
        .run(
            "update post
             set code = $3, role = $4, entity_id = $5, title_ar = $6, title_fr = $7, title_en = $8,
                 holder_id = $9, deputy_id = $10, since = $11, version = version + 1
             where id = $1 and version = $2",
            binds![
                id.0,
                version,
                code,
                role.code(),
                entity.map(|entity| entity.0),
                title.ar,
                title.fr,
                title.en,
                holder.map(|person| person.0),
                deputy.map(|person| person.0),
                since
            ],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

#[derive(sqlx::FromRow)]
struct PostRow {
    id: i64,
    code: String,
    role: String,
    entity_id: Option<i64>,
    title_ar: Option<String>,
    title_fr: Option<String>,
    title_en: Option<String>,
    holder_id: Option<i64>,
    deputy_id: Option<i64>,
    since: NaiveDate,
    version: i64,
}

impl PostRow {
    fn post(self) -> Result<Post> {
        Ok(Post {
            id: PostId(self.id),
            code: self.code,
            role: rows::code(Role::from_code(&self.role), "post", "role", &self.role)?,
            entity: self.entity_id.map(EntityId),
            title: rows::names(self.title_ar, self.title_fr, self.title_en),
            holder: self.holder_id.map(PersonId),
            deputy: self.deputy_id.map(PersonId),
            since: self.since,
            version: self.version,
        })
    }
}
