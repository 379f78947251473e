//! The register of decisions: the same filter for the desk, the public's page and every file.

use chrono::NaiveDate;
use domain::language::Names;
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::decision::{Decision, DecisionState};
use domain::steering::sitting::{SittingCode, SittingId, SittingState};

use super::DecisionRow;
use crate::db::Sql;
use crate::{Ask, Result, rows};

/// A decision with what a list says around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub decision: Decision,
    pub sitting: SittingCode,
    pub held_on: NaiveDate,
    /// The minutes of the sitting are out.
    pub is_held_public: bool,
    pub project: Option<Names>,
    pub entity: Option<EntityId>,
    /// The title of the owner's post.
    pub owner: Option<Names>,
    /// The project does not tell the public who answers for it.
    pub posts_withheld: bool,
}

/// What a reader wants to see. Empty lists and `None` do not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words already folded (`domain::text::fold`); every one must be found.
    pub words: Vec<String>,
    pub state: Option<DecisionState>,
    /// Only those that are to be carried out and whose day was before this one.
    pub late_on: Option<NaiveDate>,
    pub sitting: Option<SittingId>,
    pub project: Option<ProjectNumber>,
    pub entities: Option<Vec<EntityId>>,
    pub owners: Option<Vec<PostId>>,
    /// Only those of sittings held from the first day until before the second.
    pub held: Option<(NaiveDate, NaiveDate)>,
    /// Only those somebody has still to carry out.
    pub only_open: bool,
    pub seen_by: SeenBy,
}

/// Whose eyes the list is for.
#[derive(Clone, Debug, Default)]
pub enum SeenBy {
    /// What is published with its sitting.
    #[default]
    Public,
    /// That, and what concerns these posts and entities.
    Officer {
        posts: Vec<PostId>,
        leads: Vec<PostId>,
        entities: Vec<EntityId>,
    },
    Everything,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Late first, then blocked, due, done.
    Urgency {
        today: NaiveDate,
    },
    Latest,
}

/// How many decisions the filter leaves.
///
/// # Errors
/// Trouble only.
pub async fn count(on: &mut impl Ask, filter: &Filter) -> Result<i64> {
    let select = Sql::new(
        "select count(*)
         from decision
         join sitting on sitting.id = decision.sitting_id
         left join project on project.number = decision.project_number
         where true",
    );
    let (count,): (i64,) = filtered(select, filter).one(on).await?;
    Ok(count)
}

/// The decisions the filter leaves, `limit` of them after the first `offset`.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, filter: &Filter, order: Order, offset: i64, limit: i64) -> Result<Vec<Listed>> {
    let select = Sql::new(
        "select decision.id, decision.thread, decision.sitting_id, decision.item_id, decision.project_number,
                decision.escalation_id, decision.kind, decision.text_ar, decision.text_fr, decision.text_en,
                decision.chosen, decision.owner_id, decision.due_on, decision.follow_up_id, decision.reason,
                decision.state, decision.decided_at, decision.done_on, decision.evidence, decision.published,
                decision.version, sitting.code as sitting_code, sitting.held_on,
                sitting.state as sitting_state, project.name_ar, project.name_fr,
                project.name_en, project.entity_id, post.title_ar, post.title_fr, post.title_en,
                exists (
                    select 1 from withholding
                    where withholding.project_number = decision.project_number and withholding.part = 'posts'
                ) as posts_withheld
         from decision
         join sitting on sitting.id = decision.sitting_id
         left join project on project.number = decision.project_number
         left join post on post.id = decision.owner_id
         where true",
    );
    let found: Vec<ListedRow> =
        ordered(filtered(select, filter), order).with(" limit ?", limit).with(" offset ?", offset).all(on).await?;
    found.into_iter().map(ListedRow::listed).collect()
}

/// What a decision is about, for those who choose by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    pub sitting: SittingId,
    pub project: Option<ProjectNumber>,
    pub owner: Option<PostId>,
}

/// Every sitting, project and owner that some decision of this reader names, each trio once.
///
/// # Errors
/// Trouble only.
pub async fn around(on: &mut impl Ask, seen_by: &SeenBy) -> Result<Vec<Around>> {
    let select = Sql::new(
        "select distinct decision.sitting_id, decision.project_number, decision.owner_id
         from decision
         join sitting on sitting.id = decision.sitting_id
         left join project on project.number = decision.project_number
         where true",
    );
    let found: Vec<(i64, Option<i64>, Option<i64>)> = seen(select, seen_by.clone())
        .push(" order by decision.sitting_id, decision.project_number, decision.owner_id")
        .all(on)
        .await?;
    let around = |(sitting, project, owner): (i64, Option<i64>, Option<i64>)| Around {
        sitting: SittingId(sitting),
        project: project.map(ProjectNumber),
        owner: owner.map(PostId),
    };
    Ok(found.into_iter().map(around).collect())
}

/// How many decisions of each sitting this reader sees.
///
/// # Errors
/// Trouble only.
pub async fn counts(on: &mut impl Ask, seen_by: &SeenBy) -> Result<Vec<(SittingId, usize)>> {
    let select = Sql::new(
        "select decision.sitting_id, count(*)
         from decision
         join sitting on sitting.id = decision.sitting_id
         left join project on project.number = decision.project_number
         where true",
    );
    let found: Vec<(i64, i64)> = seen(select, seen_by.clone())
        .push(" group by decision.sitting_id order by decision.sitting_id")
        .all(on)
        .await?;
    Ok(found.into_iter().map(|(id, count)| (SittingId(id), usize::try_from(count).unwrap_or(0))).collect())
}

fn ordered(sql: Sql, order: Order) -> Sql {
    match order {
        Order::Latest => sql.push(" order by sitting.held_on desc, decision.id desc"),
        Order::Urgency { today } => sql
            .with(
                " order by case
                      when decision.state in ('done', 'closed') then 3
                      when decision.kind not in ('adopted', 'adopted_with_reserve') then 4
                      when decision.due_on < ? then 0
                      when decision.state = 'blocked' then 1
                      else 2
                  end,",
                today,
            )
            .push(
                " case when decision.state = 'done' then 0 else 1 end,
                  case when decision.due_on is null then 1 else 0 end, decision.due_on, decision.id",
            ),
    }
}

fn filtered(sql: Sql, filter: &Filter) -> Sql {
    let Filter { words, state, late_on, sitting, project, entities, owners, held, only_open, seen_by } = filter.clone();
    let mut sql = words.into_iter().fold(sql, |sql, word| {
        sql.with(" and decision.search_text like ? escape '\\'", format!("%{}%", escaped(&word)))
    });
    if only_open || late_on.is_some() {
        sql = sql.push(
            " and decision.state in ('taken', 'blocked') and decision.kind in ('adopted', 'adopted_with_reserve')",
        );
    }
    if let Some(entities) = entities {
        sql = sql.within(" and project.entity_id", entities.into_iter().map(|entity| entity.0));
    }
    if let Some(owners) = owners {
        sql = sql.within(" and decision.owner_id", owners.into_iter().map(|post| post.0));
    }
    let sql = sql
        .with_some(" and decision.state = ?", state.map(DecisionState::code))
        .with_some(" and decision.due_on < ?", late_on)
        .with_some(" and decision.sitting_id = ?", sitting.map(|sitting| sitting.0))
        .with_some(" and decision.project_number = ?", project.map(|project| project.0))
        .with_some(" and sitting.held_on >= ?", held.map(|(first, _)| first))
        .with_some(" and sitting.held_on < ?", held.map(|(_, end)| end));
    seen(sql, seen_by)
}

fn seen(sql: Sql, by: SeenBy) -> Sql {
    let public = SittingState::Validated.code();
    match by {
        SeenBy::Everything => sql,
        SeenBy::Public => sql.with(" and decision.published and sitting.state = ?", public),
        SeenBy::Officer { posts, leads, entities } => sql
            .with(" and ((decision.published and sitting.state = ?)", public)
            .within(" or decision.owner_id", posts.into_iter().map(|post| post.0))
            .within(" or project.lead_id", leads.into_iter().map(|post| post.0))
            .within(" or project.entity_id", entities.clone().into_iter().map(|entity| entity.0))
            .within(" or sitting.entity_id", entities.into_iter().map(|entity| entity.0))
            .push(")"),
    }
}

/// `%`, `_` and the escape itself stand for themselves.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    decision: DecisionRow,
    sitting_code: String,
    held_on: NaiveDate,
    sitting_state: String,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    entity_id: Option<i64>,
    title_ar: Option<String>,
    title_fr: Option<String>,
    title_en: Option<String>,
    posts_withheld: bool,
}

impl ListedRow {
    fn listed(self) -> Result<Listed> {
        Ok(Listed {
            decision: self.decision.decision()?,
            sitting: SittingCode(self.sitting_code),
            held_on: self.held_on,
            is_held_public: SittingState::from_code(&self.sitting_state).is_some_and(SittingState::is_public),
            project: rows::some_names(self.name_ar, self.name_fr, self.name_en),
            entity: self.entity_id.map(EntityId),
            owner: rows::some_names(self.title_ar, self.title_fr, self.title_en),
            posts_withheld: self.posts_withheld,
        })
    }
}
