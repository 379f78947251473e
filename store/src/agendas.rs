//! What a sitting is about, and what its members asked before.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::people::{PersonId, PostId};
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::agenda::{AgendaItem, ItemId, ItemKind, ItemState};
use domain::steering::decision::DecisionNumber;
use domain::steering::escalation::EscalationNumber;
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str = "select id, sitting_id, position, kind, project_number, escalation_id, decision_id, milestone_id,
        title_ar, title_fr, title_en, minutes, presenter_id, consent, state, opened_at, closed_at, by_hand, version
 from agenda_item";

/// The items of a sitting, in order.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<AgendaItem>> {
    gather(Sql::new(SELECT).with(" where sitting_id = ?", sitting.0).push(" order by position, id"), on).await
}

/// The items of several sittings, each sitting's in order.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_all(on: &mut impl Ask, sittings: Vec<SittingId>) -> Result<Vec<AgendaItem>> {
    let own = Sql::new(SELECT).push(" where").within(" sitting_id", sittings.into_iter().map(|id| id.0));
    gather(own.push(" order by sitting_id, position, id limit 500"), on).await
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, id: ItemId) -> Result<Option<AgendaItem>> {
    Ok(gather(Sql::new(SELECT).with(" where id = ?", id.0), on).await?.into_iter().next())
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<ItemId> {
    Ok(ItemId(numbers::next(tx, "agenda_item").await?))
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, item: &AgendaItem) -> Result<()> {
    let one = item.clone();
    tx.run(
        "insert into agenda_item
             (id, sitting_id, position, kind, project_number, escalation_id, decision_id, milestone_id, title_ar,
              title_fr, title_en, minutes, presenter_id, consent, state, opened_at, closed_at, by_hand, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        binds![
            one.id.0,
            one.sitting.0,
            one.position,
            one.kind.code(),
            one.project.map(|project| project.0),
            one.escalation.map(|escalation| escalation.0),
            one.decision.map(|decision| decision.0),
            one.milestone.map(|milestone| milestone.0),
            one.title.ar,
            one.title.fr,
            one.title.en,
            one.minutes,
            one.presenter.map(|post| post.0),
            one.consent,
            one.state.code(),
            one.opened_at,
            one.closed_at,
            one.by_hand,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves its place and where it stands; what it is about never changes.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, item: &AgendaItem) -> Result<()> {
    let one = item.clone();
    let touched = tx
        .run(
            "update agenda_item
             set position = $3, title_ar = $4, title_fr = $5, title_en = $6, minutes = $7, presenter_id = $8,
                 consent = $9, state = $10, opened_at = $11, closed_at = $12, by_hand = $13, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.id.0,
                one.version,
                one.position,
                one.title.ar,
                one.title.fr,
                one.title.en,
                one.minutes,
                one.presenter.map(|post| post.0),
                one.consent,
                one.state.code(),
                one.opened_at,
                one.closed_at,
                one.by_hand
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// Moves an item to another place; nobody's form is overtaken by it.
///
/// # Errors
/// Trouble only.
pub async fn place(tx: &mut Tx, id: ItemId, position: i64) -> Result<()> {
    tx.run("update agenda_item set position = $2 where id = $1", binds![id.0, position]).await?;
    Ok(())
}

/// Takes an item off, with what was asked about it and put before it.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, id: ItemId) -> Result<()> {
    tx.run("delete from remark where item_id = $1", binds![id.0]).await?;
    tx.run("delete from scenario_item where item_id = $1", binds![id.0]).await?;
    tx.run("delete from agenda_item where id = $1", binds![id.0]).await?;
    Ok(())
}

/// What a member asked about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub item: ItemId,
    pub person: PersonId,
    pub at: DateTime<Utc>,
    pub body: String,
}

/// The questions of a sitting, the oldest first.
///
/// # Errors
/// Trouble only.
pub async fn remarks(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<Remark>> {
    let found: Vec<(i64, i64, DateTime<Utc>, String)> = on
        .all(
            "select remark.item_id, remark.person_id, remark.at, remark.body
             from remark
             join agenda_item on agenda_item.id = remark.item_id
             where agenda_item.sitting_id = $1
             order by remark.at, remark.id
             limit 500",
            binds![sitting.0],
        )
        .await?;
    let remark = |(item, person, at, body)| Remark { item: ItemId(item), person: PersonId(person), at, body };
    Ok(found.into_iter().map(remark).collect())
}

/// # Errors
/// Trouble only.
pub async fn add_remark(tx: &mut Tx, remark: &Remark) -> Result<()> {
    let id = numbers::next(tx, "remark").await?;
    let Remark { item, person, at, body } = remark.clone();
    tx.run(
        "insert into remark (id, item_id, person_id, at, body) values ($1, $2, $3, $4, $5)",
        binds![id, item.0, person.0, at, body],
    )
    .await?;
    Ok(())
}

/// Says on which item a decision was taken, for what was loaded from elsewhere.
///
/// # Errors
/// Trouble only.
pub async fn attach(tx: &mut Tx, decision: DecisionNumber, item: ItemId) -> Result<()> {
    tx.run("update decision set item_id = $2 where id = $1", binds![decision.0, item.0]).await?;
    Ok(())
}

async fn gather(sql: Sql, on: &mut impl Ask) -> Result<Vec<AgendaItem>> {
    let found: Vec<ItemRow> = sql.all(on).await?;
    found.into_iter().map(ItemRow::item).collect()
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    id: i64,
    sitting_id: i64,
    position: i64,
    kind: String,
    project_number: Option<i64>,
    escalation_id: Option<i64>,
    decision_id: Option<i64>,
    milestone_id: Option<i64>,
    title_ar: Option<String>,
    title_fr: Option<String>,
    title_en: Option<String>,
    minutes: i64,
    presenter_id: Option<i64>,
    consent: bool,
    state: String,
    opened_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    by_hand: bool,
    version: i64,
}

impl ItemRow {
    fn item(self) -> Result<AgendaItem> {
        Ok(AgendaItem {
            id: ItemId(self.id),
            sitting: SittingId(self.sitting_id),
            position: self.position,
            kind: rows::code(ItemKind::from_code(&self.kind), "agenda_item", "kind", &self.kind)?,
            project: self.project_number.map(ProjectNumber),
            escalation: self.escalation_id.map(EscalationNumber),
            decision: self.decision_id.map(DecisionNumber),
            milestone: self.milestone_id.map(MilestoneId),
            title: Names { ar: self.title_ar, fr: self.title_fr, en: self.title_en },
            minutes: self.minutes,
            presenter: self.presenter_id.map(PostId),
            consent: self.consent,
            state: rows::code(ItemState::from_code(&self.state), "agenda_item", "state", &self.state)?,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
            by_hand: self.by_hand,
            version: self.version,
        })
    }
}
