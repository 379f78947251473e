//! A project's register for those who read it, and a sober page for everybody else.

use domain::portfolio::project::ProjectNumber;
use store::{issues, projects, risks};
use views::pages::risks::{ClosedRegisterPage, ProjectRisksPage};
use views::paths;

use super::{kept, register};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::Found;
use crate::form::Place;

/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = ProjectNumber::parse(&id).ok().found()?;
    if number.to_string() != id {
        return Ok(answer::moved(&paths::project_risks(cx.language(), number)));
    }
    let mut db = cx.read();
    let project = projects::find(&mut db, number).await?.found()?;
    if !cx.who.as_ref().is_some_and(|officer| officer.may_read_risks(Some(&project))) {
        return Ok(cx.show(&ClosedRegisterPage { project }));
    }
    let lines = risks::list_of_project(&mut db, number, cx.today()).await?;
    let issues = issues::list_of_project(&mut db, number).await?;
    Ok(cx.show(&ProjectRisksPage {
        keeps: cx.who.as_ref().is_some_and(|officer| officer.may_keep_risks(Some(&project))),
        known: kept::known(&mut db, vec![number]).await?,
        lines: lines.into_iter().map(register::line).collect(),
        issues,
        today: cx.today(),
        project,
    }))
}
