//! The portfolio as it stood for a sitting: a whole database, compressed, sealed by a hash of its rows.
//!
//! What is copied and how it is hashed stands in `copying`; how the demonstration is taken back to an earlier day, in
//! `rewinding`; how a sealed copy becomes a database to ask again, in `opening`.

mod copying;
mod opening;
mod rewinding;

use chrono::{DateTime, NaiveDate, Utc};
use domain::steering::sitting::{Sitting, SittingCode, SittingId, SittingState};

pub use opening::{Key, key, open};

use crate::{Ask, Result, Tx, binds, journal, rows, sittings};
use copying::Draft;

/// What is known of a frozen state without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    pub sitting: SittingId,
    pub at: DateTime<Utc>,
    /// The last journal line it knows of.
    pub journal_seq: i64,
    /// SHA-256 of every row, in hexadecimal.
    pub hash: String,
}

/// Lets nobody write until this transaction ends, and shows it one moment: ask for it before anything else.
///
/// # Errors
/// Trouble only.
pub async fn hold_still(tx: &mut Tx) -> Result<()> {
    // SQLite has one writer and shows each transaction one moment anyway.
    if tx.is_postgres() {
        // A lock takes no snapshot, a question does: the other way round, the freeze would fail on what it waited for.
        tx.script("set transaction isolation level repeatable read; lock table journal_head in exclusive mode").await?;
    }
    Ok(())
}

/// Keeps everything as this transaction sees it.
///
/// # Errors
/// A `Clash` when the sitting has its frozen state already; trouble.
pub async fn add(tx: &mut Tx, sitting: SittingId, at: DateTime<Utc>) -> Result<Frozen> {
    let draft = Draft::of(tx).await?;
    keep(tx, draft, sitting, at).await
}

/// Keeps everything as it was on an earlier day, as far as the record still tells: for demonstrations, whose sittings
/// lie before the day they were loaded.
///
/// # Errors
/// As [`add`].
pub async fn add_rewound(tx: &mut Tx, sitting: SittingId, last_day: NaiveDate, at: DateTime<Utc>) -> Result<Frozen> {
    let draft = Draft::of(tx).await?;
    rewinding::rewind(&draft.db, sitting, last_day, at).await?;
    keep(tx, draft, sitting, at).await
}

async fn keep(tx: &mut Tx, draft: Draft, sitting: SittingId, at: DateTime<Utc>) -> Result<Frozen> {
    let journal_seq = journal::head(tx).await?;
    let (hash, content) = draft.seal().await?;
    tx.run(
        "insert into frozen_state (sitting_id, frozen_at, journal_seq, hash, content)
         values ($1, $2, $3, $4, $5)",
        binds![sitting.0, at, journal_seq, hash.clone(), content],
    )
    .await?;
    Ok(Frozen { sitting, at, journal_seq, hash })
}

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, sitting: SittingId) -> Result<Option<Frozen>> {
    let found: Option<FrozenRow> = on
        .maybe(
            "select sitting_id, frozen_at, journal_seq, hash from frozen_state where sitting_id = $1",
            binds![sitting.0],
        )
        .await?;
    Ok(found.map(frozen))
}

/// Every sitting that has a frozen state, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, limit: i64) -> Result<Vec<(Sitting, Frozen)>> {
    let found: Vec<FrozenRow> = on
        .all(
            "select frozen_state.sitting_id, frozen_at, journal_seq, hash
             from frozen_state
             join sitting on sitting.id = frozen_state.sitting_id
             order by sitting.held_on desc, sitting.id desc
             limit $1",
            binds![limit],
        )
        .await?;
    let mut all = sittings::list(on, i64::MAX).await?;
    let mut with_sitting = |row: FrozenRow| {
        let place = all.iter().position(|sitting| sitting.id.0 == row.0)?;
        Some((all.swap_remove(place), frozen(row)))
    };
    Ok(found.into_iter().filter_map(&mut with_sitting).collect())
}

/// What a reader chooses from: each sitting that has a frozen state, its day and how far it is, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_choices(on: &mut impl Ask, limit: i64) -> Result<Vec<(SittingCode, NaiveDate, SittingState)>> {
    let found: Vec<(String, NaiveDate, String)> = on
        .all(
            "select code, held_on, state
             from sitting
             where id in (select sitting_id from frozen_state)
             order by held_on desc, id desc
             limit $1",
            binds![limit],
        )
        .await?;
    found
        .into_iter()
        .map(|(code, held_on, state)| {
            let state = rows::code(SittingState::from_code(&state), "sitting", "state", &state)?;
            Ok((SittingCode(code), held_on, state))
        })
        .collect()
}

/// Planned sittings whose reports are closed, the earliest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_due(on: &mut impl Ask, today: NaiveDate, limit: i64) -> Result<Vec<Sitting>> {
    let found: Vec<(i64,)> = on
        .all(
            "select id from sitting where state = $1 and cutoff_on < $2 order by held_on, id limit $3",
            binds![SittingState::Planned.code(), today, limit],
        )
        .await?;
    let mut due = vec![];
    for (id,) in found {
        due.extend(sittings::find(on, SittingId(id)).await?);
    }
    Ok(due)
}

type FrozenRow = (i64, DateTime<Utc>, i64, String);

fn frozen((sitting, at, journal_seq, hash): FrozenRow) -> Frozen {
    Frozen { sitting: SittingId(sitting), at, journal_seq, hash }
}
