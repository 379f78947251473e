//! One alert.

use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::steering::alert::{Alert, AlertAct, AlertNumber};
use domain::steering::rules::Facts;
use store::{Ask, alerts, escalations, milestones};
use views::pages::alerts::{AlertPage, NamedStep};
use views::pages::desk::About;

use super::ground::{authors, ladder, seen};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::Place;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let (alert, project) = find(&cx, &mut db, &id).await?;
    let milestones = match &alert.facts {
        Facts::Milestones { .. } => milestones::list(&mut db, project.number).await?,
        _ => vec![],
    };
    let noted = alerts::steps(&mut db, alert.number).await?;
    let by = authors(&mut db, noted.iter().map(|step| step.by).collect()).await?;
    let escalations = escalations::list_of_thread(&mut db, alert.thread).await?;
    let page = AlertPage {
        about: About::from(&project),
        today: cx.today(),
        ladder: ladder(&cx),
        milestones: milestones.into_iter().map(|milestone| (milestone.number, milestone.names)).collect(),
        escalations: escalations.iter().map(|one| one.number).collect(),
        allowed: AlertAct::ALL.iter().copied().filter(|act| alert.allows(&cx.who, &project, *act)).collect(),
        steps: noted
            .into_iter()
            .zip(by)
            .map(|(step, by)| NamedStep { at: step.at, by, step: step.step, why: step.why, until: step.until })
            .collect(),
        alert,
    };
    Ok(cx.show(&page))
}

/// The alert of the address with its project, if this officer may see it.
pub(super) async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str) -> Result<(Alert, Project), Fault> {
    let number = AlertNumber::parse(id).ok().found()?;
    let alert = alerts::find(on, number).await?.found()?;
    let project = seen(cx, on, alert.project).await?;
    Ok((alert, project))
}
