//! Suppositions with a name, and the agenda items they were put before.

use chrono::{DateTime, Utc};
use domain::index::{Scenario, ScenarioId};
use domain::language::Names;
use domain::people::PersonId;
use domain::steering::agenda::ItemId;
use domain::steering::sitting::SittingCode;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select scenario.id, scenario.name, scenario.note, scenario.edition, scenario.assumptions, scenario.person_id,
        scenario.made_at, scenario.changed_at, scenario.version, person.name_ar, person.name_fr, person.name_en
 from scenario
 join person on person.id = scenario.person_id";

/// A scenario and who made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub scenario: Scenario,
    pub author: Names,
}

/// An agenda item that a scenario was put before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    pub item: ItemId,
    pub sitting: SittingCode,
    pub title: Names,
}

/// Those that were changed last come first.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask, most: i64) -> Result<Vec<Signed>> {
    gather(Sql::new(SELECT).push(" order by scenario.changed_at desc, scenario.id desc").with(" limit ?", most), on)
        .await
}

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, id: ScenarioId) -> Result<Option<Signed>> {
    Ok(gather(Sql::new(SELECT).with(" where scenario.id = ?", id.0), on).await?.into_iter().next())
}

/// Several at once, in the order of their numbers.
///
/// # Errors
/// Trouble only.
pub async fn find_all(on: &mut impl Ask, ids: Vec<ScenarioId>) -> Result<Vec<Signed>> {
    let ids = ids.into_iter().map(|id| id.0);
    gather(Sql::new(SELECT).push(" where").within(" scenario.id", ids).push(" order by scenario.id"), on).await
}

/// What a person has under this name.
///
/// # Errors
/// Trouble only.
pub async fn find_named(on: &mut impl Ask, author: PersonId, name: &str) -> Result<Option<Signed>> {
    let named = Sql::new(SELECT)
        .with(" where scenario.person_id = ?", author.0)
        .with(" and scenario.name = ?", name.to_owned())
        .push(" order by scenario.id limit 1");
    Ok(gather(named, on).await?.into_iter().next())
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<ScenarioId> {
    Ok(ScenarioId(numbers::next(tx, "scenario").await?))
}

/// # Errors
/// A `Clash` when the number is taken.
pub async fn add(tx: &mut Tx, scenario: &Scenario) -> Result<()> {
    let one = scenario.clone();
    tx.run(
        "insert into scenario (id, name, note, edition, assumptions, person_id, made_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        binds![
            one.id.0,
            one.name,
            one.note,
            one.edition,
            one.assumptions,
            one.author.0,
            one.made_at,
            one.changed_at,
            one.version
        ],
    )
    .await?;
    Ok(())
}

/// Saves what it says; number, author and the day it was made never change.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, scenario: &Scenario) -> Result<()> {
    let one = scenario.clone();
    let touched = tx
        .run(
            "update scenario
             set name = $3, note = $4, edition = $5, assumptions = $6, changed_at = $7, version = version + 1
             where id = $1 and version = $2",
            binds![one.id.0, one.version, one.name, one.note, one.edition, one.assumptions, one.changed_at],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// Removes it, from the agendas as well.
///
/// # Errors
/// `Stale` when somebody else saved or removed it since.
pub async fn remove(tx: &mut Tx, scenario: &Scenario) -> Result<()> {
    tx.run("delete from scenario_item where scenario_id = $1", binds![scenario.id.0]).await?;
    let touched =
        tx.run("delete from scenario where id = $1 and version = $2", binds![scenario.id.0, scenario.version]).await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// The agenda items it was put before, in the order of their sittings.
///
/// # Errors
/// Trouble only.
pub async fn items(on: &mut impl Ask, id: ScenarioId) -> Result<Vec<Attached>> {
    type Row = (i64, String, Option<String>, Option<String>, Option<String>);
    let found: Vec<Row> = on
        .all(
            "select agenda_item.id, sitting.code, agenda_item.title_ar, agenda_item.title_fr, agenda_item.title_en
             from scenario_item
             join agenda_item on agenda_item.id = scenario_item.item_id
             join sitting on sitting.id = agenda_item.sitting_id
             where scenario_item.scenario_id = $1
             order by sitting.held_on, agenda_item.position, agenda_item.id
             limit 100",
            binds![id.0],
        )
        .await?;
    let attached = |(item, code, ar, fr, en)| Attached {
        item: ItemId(item),
        sitting: SittingCode(code),
        title: rows::names(ar, fr, en),
    };
    Ok(found.into_iter().map(attached).collect())
}

/// The scenarios put before an agenda item, oldest first.
///
/// # Errors
/// Trouble only.
pub async fn of_item(on: &mut impl Ask, item: ItemId) -> Result<Vec<Signed>> {
    let of_item = Sql::new(SELECT)
        .with(" join scenario_item on scenario_item.scenario_id = scenario.id where scenario_item.item_id = ?", item.0)
        .push(" order by scenario.id limit 20");
    gather(of_item, on).await
}

/// Puts it before an agenda item; true unless it was there already.
///
/// # Errors
/// A `Clash` when one of both does not exist.
pub async fn attach(tx: &mut Tx, id: ScenarioId, item: ItemId) -> Result<bool> {
    let touched = tx
        .run(
            "insert into scenario_item (scenario_id, item_id)
             values ($1, $2)
             on conflict (scenario_id, item_id) do nothing",
            binds![id.0, item.0],
        )
        .await?;
    Ok(touched == 1)
}

/// Takes it away from an agenda item; true unless it was not there.
///
/// # Errors
/// Trouble only.
pub async fn detach(tx: &mut Tx, id: ScenarioId, item: ItemId) -> Result<bool> {
    let touched =
        tx.run("delete from scenario_item where scenario_id = $1 and item_id = $2", binds![id.0, item.0]).await?;
    Ok(touched == 1)
}

async fn gather(sql: Sql, on: &mut impl Ask) -> Result<Vec<Signed>> {
    let found: Vec<ScenarioRow> = sql.all(on).await?;
    Ok(found.into_iter().map(ScenarioRow::signed).collect())
}

#[derive(sqlx::FromRow)]
struct ScenarioRow {
    id: i64,
    name: String,
    note: Option<String>,
    edition: i64,
    assumptions: String,
    person_id: i64,
    made_at: DateTime<Utc>,
    changed_at: DateTime<Utc>,
    version: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
}

impl ScenarioRow {
    fn signed(self) -> Signed {
        Signed {
            author: rows::names(self.name_ar, self.name_fr, self.name_en),
            scenario: Scenario {
                id: ScenarioId(self.id),
                name: self.name,
                note: self.note,
                edition: self.edition,
                assumptions: self.assumptions,
                author: PersonId(self.person_id),
                made_at: self.made_at,
                changed_at: self.changed_at,
                version: self.version,
            },
        }
    }
}
