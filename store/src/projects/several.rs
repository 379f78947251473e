//! Many projects at once, with all they are: for exports.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::{FormerName, Project, ProjectNumber};
use domain::portfolio::strategy::NodeId;

use super::ProjectRow;
use crate::db::Sql;
use crate::{Ask, Result};

/// These projects, by number.
///
/// # Errors
/// Trouble, or a code nobody knows.
pub async fn list_of(on: &mut impl Ask, numbers: &[ProjectNumber]) -> Result<Vec<Project>> {
    let found: Vec<ProjectRow> = Sql::new(
        "select number, name_ar, name_fr, name_en, summary_ar, summary_fr, summary_en, kind, entity_id, phase,
                state, exit_ar, exit_fr, exit_en, tier, flagship, pooled, sponsor_id, lead_id, started_on,
                predecessor_number, address, source, fictitious, heard_at, version, roadmap_version
         from project
         where",
    )
    .within(" number", numbers.iter().map(|number| number.0))
    .push(" order by number")
    .all(on)
    .await?;
    let mut axes = axes_of(on, numbers).await?;
    found
        .into_iter()
        .map(|row| {
            let own = axes.remove(&row.number).unwrap_or_default();
            row.project(own)
        })
        .collect()
}

async fn axes_of(on: &mut impl Ask, numbers: &[ProjectNumber]) -> Result<BTreeMap<i64, Vec<NodeId>>> {
    let found: Vec<(i64, i64)> = Sql::new("select project_number, node_id from project_axis where")
        .within(" project_number", numbers.iter().map(|number| number.0))
        .push(" order by project_number, node_id")
        .all(on)
        .await?;
    let mut axes: BTreeMap<i64, Vec<NodeId>> = BTreeMap::new();
    for (project, node) in found {
        axes.entry(project).or_default().push(NodeId(node));
    }
    Ok(axes)
}

type FormerRow = (i64, Option<String>, Option<String>, Option<String>, NaiveDate);

/// The names these projects had before, the latest first.
///
/// # Errors
/// Trouble only.
pub async fn former_names_of(on: &mut impl Ask, numbers: &[ProjectNumber]) -> Result<Vec<(ProjectNumber, FormerName)>> {
    let found: Vec<FormerRow> =
        Sql::new("select project_number, name_ar, name_fr, name_en, until from project_former_name where")
            .within(" project_number", numbers.iter().map(|number| number.0))
            .push(" order by project_number, position desc")
            .all(on)
            .await?;
    let former =
        |(number, ar, fr, en, until)| (ProjectNumber(number), FormerName { names: Names { ar, fr, en }, until });
    Ok(found.into_iter().map(former).collect())
}
