//! Who sits.

use chrono::{DateTime, Utc};
use domain::people::PostId;
use domain::steering::attendance::{Attendance, Presence};
use domain::steering::sitting::SittingId;

use crate::{Ask, Result, Tx, binds, rows};

type Row = (i64, i64, String, Option<String>, DateTime<Utc>);

/// Everybody noted for a sitting, by post.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, sitting: SittingId) -> Result<Vec<Attendance>> {
    let found: Vec<Row> = on
        .all(
            "select sitting_id, post_id, state, delegate, at
             from attendance
             where sitting_id = $1
             order by post_id",
            binds![sitting.0],
        )
        .await?;
    found.into_iter().map(attendance).collect()
}

/// Notes it, in place of what was noted before.
///
/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, attendance: &Attendance) -> Result<()> {
    let Attendance { sitting, post, presence, delegate, at } = attendance.clone();
    tx.run(
        "insert into attendance (sitting_id, post_id, state, delegate, at)
         values ($1, $2, $3, $4, $5)
         on conflict (sitting_id, post_id) do update
         set state = excluded.state, delegate = excluded.delegate, at = excluded.at",
        binds![sitting.0, post.0, presence.code(), delegate, at],
    )
    .await?;
    Ok(())
}

fn attendance((sitting, post, state, delegate, at): Row) -> Result<Attendance> {
    let presence = rows::code(Presence::from_code(&state), "attendance", "state", &state)?;
    Ok(Attendance { sitting: SittingId(sitting), post: PostId(post), presence, delegate, at })
}
