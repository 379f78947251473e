//! Which project waits for which.

use domain::portfolio::dependency::{Dependency, DependencyId};
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;

use crate::{Ask, Result, Tx, binds, numbers};

/// Every dependency this project is part of, on either side.
///
/// # Errors
/// Trouble only.
pub async fn list_around(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Dependency>> {
    let found: Vec<Row> = on
        .all(
            "select id, project_number, milestone_id, needs_number, needs_milestone_id, reason
             from dependency
             where project_number = $1 or needs_number = $1
             order by id",
            binds![project.0],
        )
        .await?;
    Ok(found.into_iter().map(dependency).collect())
}

/// All of them: to look for circles, and for the portfolio's timeline.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Dependency>> {
    let found: Vec<Row> = on
        .all(
            "select id, project_number, milestone_id, needs_number, needs_milestone_id, reason from dependency order by id",
            binds![],
        )
        .await?;
    Ok(found.into_iter().map(dependency).collect())
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<DependencyId> {
    Ok(DependencyId(numbers::next(tx, "dependency").await?))
}

/// # Errors
/// A `Clash` when a project or a milestone does not exist.
pub async fn add(tx: &mut Tx, dependency: &Dependency) -> Result<()> {
    let Dependency { id, project, milestone, needs, needs_milestone, reason } = dependency.clone();
    tx.run(
        "insert into dependency (id, project_number, milestone_id, needs_number, needs_milestone_id, reason)
         values ($1, $2, $3, $4, $5, $6)",
        binds![
            id.0,
            project.0,
            milestone.map(|milestone| milestone.0),
            needs.0,
            needs_milestone.map(|milestone| milestone.0),
            reason
        ],
    )
    .await?;
    Ok(())
}

/// False when it was not there, or belongs to another project.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, project: ProjectNumber, id: DependencyId) -> Result<bool> {
    let touched =
        tx.run("delete from dependency where id = $1 and project_number = $2", binds![id.0, project.0]).await?;
    Ok(touched == 1)
}

type Row = (i64, i64, Option<i64>, i64, Option<i64>, String);

fn dependency((id, project, milestone, needs, needs_milestone, reason): Row) -> Dependency {
    Dependency {
        id: DependencyId(id),
        project: ProjectNumber(project),
        milestone: milestone.map(MilestoneId),
        needs: ProjectNumber(needs),
        needs_milestone: needs_milestone.map(MilestoneId),
        reason,
    }
}
