//! The register of alerts.

use chrono::Duration;
use domain::people::Officer;
use domain::steering::alert::{AlertState, Rule};
use domain::steering::body::Level;
use serde::Deserialize;
use store::{Read, alerts, people, projects};
use views::pages::alerts::{AlertsPage, PutDown, about};

use super::ground::{MOST, ladder, listed, own_projects};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Query;

/// For how long the programme office reads why a request was put down, in days.
const PUT_DOWN_DAYS: i64 = 60;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Narrowed {
    level: String,
    rule: String,
    state: String,
}

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(narrowed): Query<Narrowed>) -> Answer {
    let mut db = cx.read();
    let projects = own_projects(&cx, &mut db).await?;
    let asked = alerts::Asked {
        level: Level::from_code(&narrowed.level),
        rule: Rule::from_code(&narrowed.rule),
        state: AlertState::from_code(&narrowed.state),
        projects,
    };
    let any_rule = alerts::Asked { rule: None, ..asked.clone() };
    let found = alerts::list(&mut db, &asked, MOST).await?;
    let total = alerts::count(&mut db, &asked).await?;
    let by_rule = alerts::counts_by_rule(&mut db, &any_rule).await?;
    let page = AlertsPage {
        today: cx.today(),
        ladder: ladder(&cx),
        level: asked.level,
        rule: asked.rule,
        state: asked.state,
        alerts: listed(&mut db, found).await?,
        total: usize::try_from(total).unwrap_or(0),
        by_rule: by_rule.into_iter().map(|(rule, count)| (rule, usize::try_from(count).unwrap_or(0))).collect(),
        put_down: if cx.who.may_keep_portfolio() { put_down(&cx, &mut db).await? } else { vec![] },
        keeps_rules: cx.who.may_keep_portfolio(),
    };
    Ok(cx.show(&page))
}

/// Requests that the sender's own house lowered, put to sleep or settled, with the reasons.
async fn put_down(cx: &Cx<Officer>, db: &mut Read) -> Result<Vec<PutDown>, Fault> {
    let since = cx.now - Duration::days(PUT_DOWN_DAYS);
    let found = alerts::list_put_down(db, since, 25).await?;
    let names = projects::names(db, found.iter().map(|(_, project, ..)| *project).collect::<Vec<_>>()).await?;
    let persons: Vec<_> = found.iter().filter_map(|(.., noted)| noted.by).collect();
    let people = people::names(db, persons).await?;
    let told = found.into_iter().map(|(number, project, what, noted)| {
        let by = people.iter().find(|(id, _)| Some(*id) == noted.by).map(|(_, names)| cx.named(names));
        PutDown {
            number,
            about: about(&names, project),
            what,
            step: noted.step,
            on: cx.site.profile.day_of(noted.at),
            by: by.unwrap_or_default().into(),
            why: noted.why.unwrap_or_default(),
        }
    });
    Ok(told.collect())
}
