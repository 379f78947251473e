//! Everything that carries one thread, from the first alert to the decision.

use chrono::{DateTime, NaiveDate, Utc};
use domain::steering::Thread;
use domain::steering::risk::{ThreadEntry, ThreadKind};

use crate::{Ask, Result, binds};

type Dated = (i64, Option<String>, String, NaiveDate);
type Timed = (i64, Option<String>, String, DateTime<Utc>);

/// The records of the thread, the earliest first.
///
/// # Errors
/// Trouble only.
pub async fn entries(on: &mut impl Ask, thread: Thread) -> Result<Vec<ThreadEntry>> {
    let mut all = vec![];
    let risks: Vec<Dated> =
        on.all("select id, event, state, raised_on from risk where thread = $1 order by id", binds![thread.0]).await?;
    let alerts: Vec<Dated> = on
        .all("select id, body, state, first_seen_on from alert where thread = $1 order by id", binds![thread.0])
        .await?;
    let issues: Vec<Dated> = on
        .all("select id, body, state, happened_on from issue where thread = $1 order by id", binds![thread.0])
        .await?;
    let escalations: Vec<Timed> = on
        .all("select id, subject, state, raised_at from escalation where thread = $1 order by id", binds![thread.0])
        .await?;
    let decisions: Vec<Timed> = on
        .all(
            "select id, coalesce(text_fr, text_ar, text_en), state, decided_at
             from decision
             where thread = $1
             order by id",
            binds![thread.0],
        )
        .await?;
    for (kind, found) in [(ThreadKind::Risk, risks), (ThreadKind::Alert, alerts), (ThreadKind::Issue, issues)] {
        all.extend(found.into_iter().map(|(number, text, state, since)| ThreadEntry {
            kind,
            number,
            since,
            text,
            state,
        }));
    }
    for (kind, found) in [(ThreadKind::Escalation, escalations), (ThreadKind::Decision, decisions)] {
        all.extend(found.into_iter().map(|(number, text, state, at)| {
            let since = at.date_naive();
            ThreadEntry { kind, number, since, text, state }
        }));
    }
    all.sort_by_key(|entry| (entry.since, entry.kind, entry.number));
    Ok(all)
}
