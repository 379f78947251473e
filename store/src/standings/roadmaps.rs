//! Dates: milestones without their names, what was said of the key ones, dependencies, legal texts that are waited for.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::forecast::ForecastPoint;
use domain::portfolio::milestone::{Milestone, MilestoneId, MilestoneKind};
use domain::portfolio::project::ProjectNumber;
use domain::steering::rules::Portfolio;

use crate::{Ask, Result, binds, dependencies, legal_texts, rows};

pub(super) async fn add(on: &mut impl Ask, portfolio: &mut Portfolio) -> Result<()> {
    milestones(on, portfolio).await?;
    sayings(on, portfolio).await?;
    for one in dependencies::list(on).await? {
        for side in [one.project, one.needs] {
            if let Some(situation) = portfolio.get_mut(&side) {
                situation.dependencies.push(one.clone());
            }
        }
    }
    for text in legal_texts::list_pending(on).await? {
        if let Some(situation) = portfolio.get_mut(&text.project) {
            situation.texts.push(text);
        }
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct MilestoneRow {
    id: i64,
    project_number: i64,
    number: i64,
    kind: String,
    original_on: NaiveDate,
    baseline_on: Option<NaiveDate>,
    forecast_on: Option<NaiveDate>,
    actual_on: Option<NaiveDate>,
    key_milestone: bool,
}

async fn milestones(on: &mut impl Ask, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<MilestoneRow> = on
        .all(
            "select milestone.id, project_number, milestone.number, milestone.kind, original_on, baseline_on,
                    forecast_on, actual_on, key_milestone
             from milestone
             join project on project.number = milestone.project_number
             where project.state = 'active'
             order by project_number, milestone.number",
            binds![],
        )
        .await?;
    for row in found {
        let project = ProjectNumber(row.project_number);
        let kind = rows::code(MilestoneKind::from_code(&row.kind), "milestone", "kind", &row.kind)?;
        let Some(situation) = portfolio.get_mut(&project) else { continue };
        situation.milestones.push(Milestone {
            id: MilestoneId(row.id),
            project,
            number: row.number,
            kind,
            names: Names::default(),
            original: row.original_on,
            baseline: row.baseline_on,
            forecast: row.forecast_on,
            actual: row.actual_on,
            evidence: None,
            weight: 0,
            key: row.key_milestone,
            version: 0,
        });
    }
    Ok(())
}

async fn sayings(on: &mut impl Ask, portfolio: &mut Portfolio) -> Result<()> {
    let found: Vec<(i64, i64, NaiveDate, NaiveDate)> = on
        .all(
            "select forecast.project_number, forecast.milestone_id, forecast.said_on, forecast.forecast_on
             from milestone
             join forecast on forecast.milestone_id = milestone.id and forecast.project_number = milestone.project_number
             join project on project.number = milestone.project_number
             where milestone.key_milestone = $1 and project.state = 'active'
             order by forecast.project_number, forecast.said_on, forecast.id",
            binds![true],
        )
        .await?;
    for (project, milestone, said_on, forecast) in found {
        if let Some(situation) = portfolio.get_mut(&ProjectNumber(project)) {
            let milestone = MilestoneId(milestone);
            situation.sayings.push(ForecastPoint { milestone, said_on, forecast, reason: None, note: None, by: None });
        }
    }
    Ok(())
}
