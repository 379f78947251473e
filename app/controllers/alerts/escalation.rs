//! One escalation, and its exception report on paper.

use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::steering::escalation::{Act, Escalation, EscalationNumber};
use store::{Ask, escalations, exceptions, sittings};
use views::pages::alerts::{EscalationPage, NamedMove, SheetPage};
use views::pages::desk::About;

use super::ground::{authors, clock, ladder, seen};
use crate::almanac;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::Place;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let (escalation, project) = find(&cx, &mut db, &id).await?;
    let calendar = almanac::calendar(&mut db, &cx.site.profile).await?;
    let noted = escalations::steps(&mut db, escalation.number).await?;
    let by = authors(&mut db, noted.iter().map(|step| step.by).collect()).await?;
    let sitting = match escalation.sitting {
        Some(sitting) => sittings::find(&mut db, sitting).await?,
        None => None,
    };
    let steps = noted.into_iter().zip(by).map(|(step, by)| NamedMove {
        at: step.at,
        by,
        state: step.state,
        level: step.level,
        why: step.why,
        clock_until: step.clock_until,
    });
    let page = EscalationPage {
        about: About::from(&project),
        ladder: ladder(&cx),
        clock: clock(&cx, &escalation, &calendar),
        sitting: sitting.map(|sitting| sitting.code.0),
        report: exceptions::find(&mut db, escalation.number).await?,
        allowed: Act::ALL.iter().copied().filter(|act| escalation.allows(&cx.who, &project, *act)).collect(),
        takes_report: escalation.takes_report_of(&cx.who, &project),
        steps: steps.collect(),
        escalation,
    };
    Ok(cx.show(&page))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn sheet(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let (escalation, project) = find(&cx, &mut db, &id).await?;
    let report = exceptions::find(&mut db, escalation.number).await?.found()?;
    Ok(cx.show(&SheetPage { escalation, about: About::from(&project), report, today: cx.today() }))
}

/// The escalation of the address with its project, if this officer may see it.
pub(super) async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: &str) -> Result<(Escalation, Project), Fault> {
    let number = EscalationNumber::parse(id).ok().found()?;
    let escalation = escalations::find(on, number).await?.found()?;
    let project = seen(cx, on, escalation.project).await?;
    Ok((escalation, project))
}
