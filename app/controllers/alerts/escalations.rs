//! The ladder: every escalation on its rung.

use chrono::Duration;
use domain::people::Officer;
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, Step, measure};
use store::escalations;
use views::pages::alerts::{EscalationsPage, Rung};

use super::ground::{MOST, ladder, own_projects, standing};
use crate::almanac;
use crate::answer::Answer;
use crate::cx::Cx;

/// Over how long the ladder is measured, in days: two years of sittings.
const MEASURED_DAYS: i64 = 730;

/// How many that were answered are shown.
const ANSWERED: usize = 25;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let mut db = cx.read();
    let own = own_projects(&cx, &mut db).await?;
    let found = escalations::list(&mut db, own.as_deref(), MOST).await?;
    let (open, answered): (Vec<Escalation>, Vec<Escalation>) =
        found.into_iter().partition(|one| one.state.awaits_decision());
    let answered_total = answered.len();
    let answered = answered.into_iter().take(ANSWERED).collect();
    let mut open = standing(&cx, &mut db, open).await?;
    open.sort_by_key(|one| (one.clock.map_or(i64::MAX, |clock| clock.left), one.escalation.number));
    let rung = |level: Level| Rung {
        level,
        standing: open.iter().filter(|one| one.escalation.level == level).cloned().collect(),
    };
    let calendar = almanac::calendar(&mut db, &cx.site.profile).await?;
    let steps = escalations::list_steps(&mut db, cx.now - Duration::days(MEASURED_DAYS)).await?;
    let steps: Vec<Step> = steps
        .into_iter()
        .map(|(escalation, at, state)| Step { escalation, on: cx.site.profile.day_of(at), state })
        .collect();
    let page = EscalationsPage {
        ladder: ladder(&cx),
        rungs: Level::ALL.iter().rev().copied().map(rung).collect(),
        answered: standing(&cx, &mut db, answered).await?,
        answered_total,
        measures: measure(&steps, &calendar),
    };
    Ok(cx.show(&page))
}
