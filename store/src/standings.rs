//! What the rules need to know of every active project, in a fixed number of narrow questions.

mod beside;
mod roadmaps;

use chrono::{DateTime, NaiveDate, Utc};
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Confidence;
use domain::steering::rules::{Burdens, Portfolio, Situation};

use crate::{Ask, Result, Tx, binds, budgets};

/// The clock of the country: on which day a moment falls.
pub type DayOf<'a> = &'a (dyn Fn(DateTime<Utc>) -> NaiveDate + Send + Sync);

/// Every active project, in a dozen questions however many there are.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn load(on: &mut impl Ask, day_of: DayOf<'_>) -> Result<Portfolio> {
    let mut portfolio = projects(on, day_of).await?;
    roadmaps::add(on, &mut portfolio).await?;
    declared(on, day_of, &mut portfolio).await?;
    for (project, planned, committed, paid) in budgets::totals(on).await? {
        let line = domain::portfolio::budget::BudgetLine { project, year: 0, planned, committed, paid, version: 0 };
        if let Some(situation) = portfolio.get_mut(&project) {
            situation.overrun = domain::portfolio::budget::overrun_percent(&[line]);
        }
    }
    beside::add(on, day_of, &mut portfolio).await?;
    Ok(portfolio)
}

/// What the registers beside a project's own tables add to its computed rating.
///
/// # Errors
/// Trouble only.
pub async fn burdens(on: &mut impl Ask, project: ProjectNumber) -> Result<Burdens> {
    beside::burdens(on, project).await
}

/// The computed confidence each project's row keeps.
///
/// # Errors
/// Trouble only.
pub async fn list_computed(on: &mut impl Ask) -> Result<Vec<(ProjectNumber, i64)>> {
    let found: Vec<(i64, i64)> =
        on.all("select number, computed_confidence from project order by number", binds![]).await?;
    Ok(found.into_iter().map(|(number, level)| (ProjectNumber(number), level)).collect())
}

/// Keeps the computed confidence of a project, for lists to show and sort. It follows from the record: no version, no
/// line of the journal.
///
/// # Errors
/// Trouble only.
pub async fn save_computed(tx: &mut Tx, project: ProjectNumber, computed: Confidence) -> Result<()> {
    let level = i64::from(computed.level());
    tx.run("update project set computed_confidence = $2 where number = $1", binds![project.0, level]).await?;
    Ok(())
}

type ProjectRow = (i64, Option<NaiveDate>, Option<DateTime<Utc>>, Option<i64>, Option<i64>);

async fn projects(on: &mut impl Ask, day_of: DayOf<'_>) -> Result<Portfolio> {
    let found: Vec<ProjectRow> = on
        .all(
            "select project.number, project.started_on, project.heard_at, post.holder_id, post.deputy_id
             from project
             left join post on post.id = project.lead_id
             where project.state = 'active'
             order by project.number",
            binds![],
        )
        .await?;
    let situation = |(number, started_on, heard_at, holder, deputy): ProjectRow| {
        let number = ProjectNumber(number);
        let known = Situation::new(number);
        let heard_on = heard_at.map(day_of);
        (number, Situation { lead: beside::lead(holder, deputy), started_on, heard_on, ..known })
    };
    Ok(found.into_iter().map(situation).collect())
}

/// The last reports of each project, enough for two sittings.
async fn declared(on: &mut impl Ask, day_of: DayOf<'_>, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, DateTime<Utc>, i64)> = on
        .all(
            "select project_number, said_at, confidence
             from (
                 select project_number, said_at, confidence, id,
                        row_number() over (partition by project_number order by said_at desc, id desc) as place
                 from report
             ) as placed
             where place <= 8
             order by project_number, place",
            binds![],
        )
        .await?;
    for (project, said_at, level) in found {
        let level = u8::try_from(level).ok().and_then(Confidence::new).unwrap_or(Confidence::NOT_RATED);
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            situation.declared.push((day_of(said_at), level));
        }
    }
    Ok(())
}
