//! Posts: seen by entity, made, described.

use domain::journal::{Action, Subject};
use domain::language::Names;
use domain::people::{Officer, Person, Post, PostId, Role};
use domain::portfolio::entity::{Entity, EntityId};
use domain::portfolio::tree::in_order;
use domain::problem::{Problem, Problems};
use serde::Deserialize;
use store::{entities, journal, people, posts};
use views::pages::administration::{NewPostPage, PostLine, PostPage, PostSetting, PostsPage};
use views::parts::Filled;
use views::paths;

use super::typed::{self, Typed, Values};
use super::{events, keep_administered};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place, Query};

const FIELDS: [&str; 7] = ["name_ar", "name_fr", "name_en", "code", "role", "entity", "version"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Only {
    only: String,
}

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(Only { only }): Query<Only>) -> Answer {
    let mut db = cx.read();
    let (all, people) = (posts::list(&mut db).await?, people::list(&mut db).await?);
    let entities = entities::list(&mut db).await?;
    let (total, vacant) = (all.len(), all.iter().filter(|post| post.is_vacant()).count());
    let only_vacant = only == "vacant";
    let order: Vec<EntityId> = in_order(&entities).into_iter().map(|placed| placed.node.id).collect();
    let mut shown: Vec<Post> = all.into_iter().filter(|post| !only_vacant || post.is_vacant()).collect();
    shown.sort_by_key(|post| order.iter().position(|id| post.entity == Some(*id)));
    let name = |id| people.iter().find(|person| Some(person.id) == id).map(|person| person.names.clone());
    let entity = |id| entities.iter().find(|entity| Some(entity.id) == id).map(|entity| entity.names.clone());
    let lines = shown
        .into_iter()
        .map(|post| PostLine {
            entity: entity(post.entity),
            holder: name(post.holder),
            deputy: name(post.deputy),
            post,
        })
        .collect();
    Ok(cx.show(&PostsPage { lines, total, vacant, only_vacant }))
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let setting = setting(&cx).await?.0;
    Ok(cx.show(&NewPostPage { filled: Filled::default(), setting }))
}

/// # Errors
/// `Refill`, or trouble.
pub async fn create(cx: Cx<Officer>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let (setting, _) = setting(&cx).await?;
    let again = |problems| cx.refill(&NewPostPage { filled: filled.clone().with(problems), setting: setting.clone() });
    let described = parse(&filled, &setting).map_err(again)?;
    let mut tx = cx.begin().await?;
    let id = posts::next_id(&mut tx).await?;
    let Described { title, code, role, entity } = described;
    let post = Post { id, code, role, entity, title, holder: None, deputy: None, since: cx.today(), version: 1 };
    match posts::add(&mut tx, &post).await {
        Err(store::Error::Clash(_)) => return Err(again(Problems::one("code", Problem::Taken))),
        other => other?,
    }
    journal::add(&mut tx, cx.change(Subject::Post, id.0, Action::Added)).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::post(cx.language(), id.0)))
}

/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let post = posts::find(&mut cx.read(), PostId(id)).await?.found()?;
    let filled = typed::prefilled(&values(&post));
    Ok(cx.show(&page(&cx, post, filled).await?))
}

/// # Errors
/// `NotFound`, `Refill`, `Refused` for the last administrator, `Stale` with both texts, or trouble.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(form): Form<Typed>) -> Answer {
    let filled = typed::filled(&FIELDS, &form);
    let (setting, _) = setting(&cx).await?;
    let mut tx = cx.begin().await?;
    let old = posts::find(&mut tx, PostId(id)).await?.found()?;
    let Described { title, code, role, entity } = match parse(&filled, &setting) {
        Ok(described) => described,
        Err(problems) => return Err(cx.refill(&page(&cx, old, filled.with(problems)).await?)),
    };
    let new = Post { title, code, role, entity, version: typed::version(&filled), ..old.clone() };
    match posts::save(&mut tx, &new).await {
        Err(store::Error::Stale) => return Err(stale(&cx, old, filled).await?),
        Err(store::Error::Clash(_)) => {
            let filled = filled.with(Problems::one("code", Problem::Taken));
            return Err(cx.refill(&page(&cx, old, filled).await?));
        }
        other => other?,
    }
    journal::add_all(&mut tx, typed::changes(&cx, (Subject::Post, id), &values(&old), &values(&new))).await?;
    keep_administered(&mut tx).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::post(cx.language(), id)))
}

/// What a post is, whoever holds it.
struct Described {
    title: Names,
    code: String,
    role: Role,
    entity: Option<EntityId>,
}

fn parse(filled: &Filled, setting: &PostSetting) -> Result<Described, Problems> {
    let mut problems = Problems::default();
    let title = typed::names(filled, &mut problems);
    let code = typed::code(filled, &mut problems);
    let role = problems.check("role", Role::from_code(filled.value("role")).ok_or(Problem::NotAChoice));
    let typed = filled.value("entity");
    let entity = typed.parse().ok().map(EntityId);
    let is_known = setting.entities.iter().any(|(id, _)| id == typed);
    match role {
        _ if !typed.is_empty() && !is_known => problems.add("entity", Problem::NotAChoice),
        Some(role) if role.needs_entity() && entity.is_none() => problems.add("entity", Problem::Missing),
        _ => {}
    }
    match role {
        Some(role) if problems.is_empty() => Ok(Described { title, code, role, entity }),
        _ => Err(problems),
    }
}

/// The form as it begins.
pub(super) fn prefilled(post: &Post) -> Filled {
    typed::prefilled(&values(post))
}

fn values(post: &Post) -> Values {
    let mut values: Values = typed::names_of(&post.title).into();
    values.push(("code", post.code.clone()));
    values.push(("role", post.role.code().to_owned()));
    values.push(("entity", post.entity.map(|id| id.0.to_string()).unwrap_or_default()));
    values.push(("version", post.version.to_string()));
    values
}

async fn stale(cx: &Cx<Officer>, now: Post, typed: Filled) -> Result<Fault, Fault> {
    let saved = typed::prefilled(&values(&now));
    let typed = typed.having("version", &now.version.to_string());
    let page = PostPage { saved: Some(saved), ..page(cx, now, typed).await? };
    Ok(Fault::Stale(Some(cx.framed(&page))))
}

pub(super) async fn page(cx: &Cx<Officer>, post: Post, filled: Filled) -> Result<PostPage, Fault> {
    let (setting, people) = setting(cx).await?;
    let called = |field: &str, stored: &str| {
        let list = match field {
            "holder" | "deputy" => {
                people.iter().map(|person| (person.id.0.to_string(), cx.named(&person.names))).collect()
            }
            "entity" => setting.entities.clone(),
            _ => vec![],
        };
        list.into_iter().find(|(id, _)| id == stored).map(|(_, name)| name.trim_start_matches('\u{a0}').to_owned())
    };
    let events = events(cx, (Subject::Post, post.id.0), &people, called).await?;
    Ok(PostPage {
        appointment: super::tenure::prefilled(&post, cx.today()),
        saved: None,
        post,
        filled,
        setting,
        events,
    })
}

/// The entities in reading order, deeper ones set in; the people who are here, by name. And everyone, for the story.
async fn setting(cx: &Cx<Officer>) -> Result<(PostSetting, Vec<Person>), Fault> {
    let mut db = cx.read();
    let (entities, everyone) = (entities::list(&mut db).await?, people::list(&mut db).await?);
    let here = everyone.iter().filter(|person| person.active);
    let mut people: Vec<_> = here.map(|person| (person.id.0.to_string(), cx.named(&person.names))).collect();
    people.sort_by_key(|(_, name)| domain::text::fold(name));
    let entities = in_order(&entities)
        .into_iter()
        .map(|placed| (placed.node.id.0.to_string(), set_in(placed.depth, &entity_name(cx, placed.node))))
        .collect();
    Ok((PostSetting { entities, people }, everyone))
}

fn entity_name(cx: &Cx<Officer>, entity: &Entity) -> String {
    cx.named(&entity.names)
}

/// Options of a select cannot be indented otherwise.
pub(super) fn set_in(depth: usize, name: &str) -> String {
    format!("{}{name}", "\u{a0}\u{a0}\u{a0}".repeat(depth))
}
