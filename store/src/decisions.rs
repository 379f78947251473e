//! What was decided and what became of it.

mod listing;
mod owners;

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::Names;
use domain::people::{PersonId, PostId};
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::agenda::ItemId;
use domain::steering::decision::{Decision, DecisionKind, DecisionNumber, DecisionState};
use domain::steering::escalation::EscalationNumber;
use domain::steering::sitting::SittingId;
use domain::text::fold;

pub use listing::{Around, Filter, Listed, Order, SeenBy, around, count, counts, list};
pub use owners::{Addressee, list_pressing};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// A line of its own history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub state: DecisionState,
    pub due_on: Option<NaiveDate>,
    pub why: Option<String>,
}

const SELECT: &str = "select id, thread, sitting_id, item_id, project_number, escalation_id, kind, text_ar, text_fr,
        text_en, chosen, owner_id, due_on, follow_up_id, reason, state, decided_at, done_on, evidence, published,
        version
 from decision";

/// Those of a sitting, in the order they were taken.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_sitting(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<Decision>> {
    gather(Sql::new(SELECT).with(" where sitting_id = ?", sitting.0).push(" order by id"), on).await
}

/// Those in these states, the one due first first; `limit` of them.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_in(on: &mut impl Ask, states: &[DecisionState], limit: i64) -> Result<Vec<Decision>> {
    let sql = Sql::new(SELECT)
        .within(" where state", states.iter().map(|state| state.code()).collect::<Vec<_>>())
        .with(" order by case when due_on is null then 1 else 0 end, due_on, id limit ?", limit);
    gather(sql, on).await
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, number: DecisionNumber) -> Result<Option<Decision>> {
    Ok(gather(Sql::new(SELECT).with(" where id = ?", number.0), on).await?.into_iter().next())
}

/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<DecisionNumber> {
    Ok(DecisionNumber(numbers::next(tx, "decision").await?))
}

/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, decision: &Decision) -> Result<()> {
    let (one, search_text) = (decision.clone(), search_text(decision));
    tx.run(
        "insert into decision
             (id, thread, sitting_id, item_id, project_number, escalation_id, kind, text_ar, text_fr, text_en, chosen,
              owner_id, due_on, follow_up_id, reason, state, decided_at, done_on, evidence, published, version,
              search_text)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        binds![
            one.number.0,
            one.thread.0,
            one.sitting.0,
            one.item.map(|item| item.0),
            one.project.map(|project| project.0),
            one.escalation.map(|escalation| escalation.0),
            one.kind.code(),
            one.text.ar,
            one.text.fr,
            one.text.en,
            one.chosen,
            one.owner.map(|post| post.0),
            one.due_on,
            one.follow_up.map(|sitting| sitting.0),
            one.reason,
            one.state.code(),
            one.decided_at,
            one.done_on,
            one.evidence,
            one.published,
            one.version,
            search_text
        ],
    )
    .await?;
    Ok(())
}

/// Saves its wording and where it stands.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, decision: &Decision) -> Result<()> {
    let (one, search_text) = (decision.clone(), search_text(decision));
    let touched = tx
        .run(
            "update decision
             set kind = $3, text_ar = $4, text_fr = $5, text_en = $6, chosen = $7, owner_id = $8, due_on = $9,
                 follow_up_id = $10, reason = $11, state = $12, done_on = $13, evidence = $14, published = $15,
                 search_text = $16, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.number.0,
                one.version,
                one.kind.code(),
                one.text.ar,
                one.text.fr,
                one.text.en,
                one.chosen,
                one.owner.map(|post| post.0),
                one.due_on,
                one.follow_up.map(|sitting| sitting.0),
                one.reason,
                one.state.code(),
                one.done_on,
                one.evidence,
                one.published,
                search_text
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// A line of its own history: where it stands since when, by whom, why.
///
/// # Errors
/// Trouble only.
pub async fn note(
    tx: &mut Tx,
    decision: &Decision,
    at: DateTime<Utc>,
    by: Option<PersonId>,
    why: Option<String>,
) -> Result<()> {
    tx.run(
        "insert into decision_step (decision_id, position, at, person_id, state, due_on, why)
         values ($1, (select count(*) + 1 from decision_step where decision_id = $1), $2, $3, $4, $5, $6)",
        binds![decision.number.0, at, by.map(|person| person.0), decision.state.code(), decision.due_on, why],
    )
    .await?;
    Ok(())
}

/// Its history, the first line first.
///
/// # Errors
/// Trouble, or an unknown state.
pub async fn steps(on: &mut impl Ask, number: DecisionNumber) -> Result<Vec<Noted>> {
    let found: Vec<NotedRow> = on
        .all(
            "select at, person_id, state, due_on, why from decision_step where decision_id = $1 order by position",
            binds![number.0],
        )
        .await?;
    let noted = |(at, by, state, due_on, why): NotedRow| {
        let state = rows::code(DecisionState::from_code(&state), "decision_step", "state", &state)?;
        Ok(Noted { at, by: by.map(PersonId), state, due_on, why })
    };
    found.into_iter().map(noted).collect()
}

type NotedRow = (DateTime<Utc>, Option<i64>, String, Option<NaiveDate>, Option<String>);

/// What words are looked for in: its number and its texts.
fn search_text(decision: &Decision) -> String {
    let texts = [&decision.text.ar, &decision.text.fr, &decision.text.en].into_iter().flatten();
    let all: Vec<&str> = texts.map(String::as_str).collect();
    fold(&format!("{} {}", decision.number, all.join(" ")))
}

async fn gather(sql: Sql, on: &mut impl Ask) -> Result<Vec<Decision>> {
    let found: Vec<DecisionRow> = sql.all(on).await?;
    found.into_iter().map(DecisionRow::decision).collect()
}

#[derive(sqlx::FromRow)]
struct DecisionRow {
    id: i64,
    thread: i64,
    sitting_id: i64,
    item_id: Option<i64>,
    project_number: Option<i64>,
    escalation_id: Option<i64>,
    kind: String,
    text_ar: Option<String>,
    text_fr: Option<String>,
    text_en: Option<String>,
    chosen: Option<i64>,
    owner_id: Option<i64>,
    due_on: Option<NaiveDate>,
    follow_up_id: Option<i64>,
    reason: Option<String>,
    state: String,
    decided_at: DateTime<Utc>,
    done_on: Option<NaiveDate>,
    evidence: Option<String>,
    published: bool,
    version: i64,
}

impl DecisionRow {
    fn decision(self) -> Result<Decision> {
        Ok(Decision {
            number: DecisionNumber(self.id),
            thread: Thread(self.thread),
            sitting: SittingId(self.sitting_id),
            item: self.item_id.map(ItemId),
            project: self.project_number.map(ProjectNumber),
            escalation: self.escalation_id.map(EscalationNumber),
            kind: rows::code(DecisionKind::from_code(&self.kind), "decision", "kind", &self.kind)?,
            text: Names { ar: self.text_ar, fr: self.text_fr, en: self.text_en },
            chosen: self.chosen,
            owner: self.owner_id.map(PostId),
            due_on: self.due_on,
            follow_up: self.follow_up_id.map(SittingId),
            reason: self.reason,
            state: rows::code(DecisionState::from_code(&self.state), "decision", "state", &self.state)?,
            decided_at: self.decided_at,
            done_on: self.done_on,
            evidence: self.evidence,
            published: self.published,
            version: self.version,
        })
    }
}
