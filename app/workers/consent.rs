//! Silence is consent: what the entity leaves unanswered for the country's number of working days is validated, and
//! what the programme office leaves unanswered after that is accepted.

use domain::journal::{Actor, Change, Subject};
use domain::steering::report::{Filed, ReportState, Step};
use store::{journal, reports};

use crate::almanac;
use crate::controllers::reports::steps::action;
use crate::fault::Fault;
use crate::site::Site;

/// How many reports one round looks at.
const MOST: i64 = 10_000;

/// Takes the steps that nobody has taken in time. Gives their number.
///
/// # Errors
/// When the database fails.
pub async fn assume(site: &Site) -> Result<usize, Fault> {
    let mut taken = 0;
    for filed in reports::list_awaiting(&mut site.db.read(), MOST).await? {
        taken += usize::from(step(site, &filed).await?);
    }
    Ok(taken)
}

async fn step(site: &Site, filed: &Filed) -> Result<bool, Fault> {
    let (now, id, project) = (site.clock.now(), filed.report.id, filed.report.project.0);
    let mut tx = site.db.begin().await?;
    let steps: Vec<Step> = reports::list_steps(&mut tx, [id]).await?.into_iter().map(|(_, step)| step).collect();
    let since = steps.iter().map(|step| step.at).max().unwrap_or(filed.report.said_at);
    let calendar = almanac::calendar(&mut tx, &site.profile).await?;
    let (from, days) = (ReportState::of(&steps), site.profile.steering.consent_working_days);
    let silence = from.by_silence(site.profile.day_of(since), site.today(), &calendar, days);
    let Some(step) = silence else { return Ok(false) };
    match reports::add_step(&mut tx, id, &Step { step, at: now, by: None, note: None }).await {
        Ok(()) => {}
        // Somebody has answered meanwhile, or another worker was faster.
        Err(store::Error::Stale) => return Ok(false),
        Err(trouble) => return Err(trouble.into()),
    }
    let line = Change {
        at: now,
        by: Actor::System,
        subject: Subject::Report,
        record: id.to_string(),
        project: Some(project),
        action: action(step),
        what: "note".into(),
        from: None,
        to: None,
        why: None,
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(true)
}
