//! The figures of one day in a few narrow questions, to be set against those of another.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::language::Names;
use domain::money::Amount;
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::{Phase, ProjectNumber, ProjectState};
use domain::steering::comparison::{DecisionFigures, MilestoneFigures, ProjectFigures, RiskFigures, Summary};
use domain::steering::decision::{DecisionNumber, DecisionState};
use domain::steering::risk::{RiskNumber, RiskState};

use crate::db::Sql;
use crate::{Ask, Result, binds, rows};

/// Everything that can be compared, in four questions.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn summary(on: &mut impl Ask) -> Result<Summary> {
    Ok(Summary {
        projects: projects(on).await?,
        milestones: milestones(on).await?,
        risks: risks(on).await?,
        decisions: decisions(on).await?,
    })
}

/// The names of these milestones.
///
/// # Errors
/// Trouble only.
pub async fn milestone_names(on: &mut impl Ask, ids: Vec<MilestoneId>) -> Result<BTreeMap<MilestoneId, Names>> {
    let mut names = BTreeMap::new();
    for some in ids.chunks(1_000) {
        let found: Vec<rows::Named<i64>> = Sql::new("select id, name_ar, name_fr, name_en from milestone where")
            .within(" id", some.iter().map(|id| id.0))
            .all(on)
            .await?;
        names.extend(found.into_iter().map(|(id, ar, fr, en)| (MilestoneId(id), Names { ar, fr, en })));
    }
    Ok(names)
}

#[derive(sqlx::FromRow)]
struct ProjectRow {
    number: i64,
    phase: String,
    state: String,
    promised_end: Option<NaiveDate>,
    expected_end: Option<NaiveDate>,
    confidence: i64,
    office_confidence: i64,
    computed_confidence: i64,
    planned: i64,
    paid: i64,
}

async fn projects(on: &mut impl Ask) -> Result<BTreeMap<ProjectNumber, ProjectFigures>> {
    let found: Vec<ProjectRow> = on
        .all(
            "select project.number, phase, state, promised_end, expected_end, confidence, office_confidence,
                    computed_confidence, coalesce(cost.planned, 0) as planned, coalesce(cost.paid, 0) as paid
             from project
             left join (select project_number, cast(sum(planned) as bigint) as planned,
                               cast(sum(paid) as bigint) as paid
                        from budget_line
                        group by project_number) cost on cost.project_number = project.number
             order by project.number",
            binds![],
        )
        .await?;
    found
        .into_iter()
        .map(|row| {
            let figures = ProjectFigures {
                phase: rows::code(Phase::from_code(&row.phase), "project", "phase", &row.phase)?,
                state: rows::code(ProjectState::from_code(&row.state), "project", "state", &row.state)?,
                promised: row.promised_end,
                expected: row.expected_end,
                confidences: [row.confidence, row.office_confidence, row.computed_confidence],
                planned: Amount(row.planned),
                paid: Amount(row.paid),
            };
            Ok((ProjectNumber(row.number), figures))
        })
        .collect()
}

async fn milestones(on: &mut impl Ask) -> Result<BTreeMap<MilestoneId, MilestoneFigures>> {
    let found: Vec<(i64, i64, NaiveDate, NaiveDate, Option<NaiveDate>)> = on
        .all(
            "select id, project_number, coalesce(baseline_on, original_on),
                    coalesce(actual_on, forecast_on, baseline_on, original_on), actual_on
             from milestone
             order by id",
            binds![],
        )
        .await?;
    let figures = |(id, project, promised, expected, actual)| {
        (MilestoneId(id), MilestoneFigures { project: ProjectNumber(project), promised, expected, actual })
    };
    Ok(found.into_iter().map(figures).collect())
}

async fn risks(on: &mut impl Ask) -> Result<BTreeMap<RiskNumber, RiskFigures>> {
    let found: Vec<(i64, Option<i64>, bool, i64)> = on
        .all(
            "select id, project_number, closed_on is null and state = $1, probability * impact from risk order by id",
            binds![RiskState::Open.code()],
        )
        .await?;
    let figures = |(id, project, is_open, score): (i64, Option<i64>, bool, i64)| {
        (RiskNumber(id), RiskFigures { project: project.map(ProjectNumber), is_open, score })
    };
    Ok(found.into_iter().map(figures).collect())
}

async fn decisions(on: &mut impl Ask) -> Result<BTreeMap<DecisionNumber, DecisionFigures>> {
    let found: Vec<(i64, Option<i64>, String, bool)> =
        on.all("select id, project_number, state, published from decision order by id", binds![]).await?;
    found
        .into_iter()
        .map(|(id, project, state, published)| {
            let state = rows::code(DecisionState::from_code(&state), "decision", "state", &state)?;
            let figures = DecisionFigures { project: project.map(ProjectNumber), state, published };
            Ok((DecisionNumber(id), figures))
        })
        .collect()
}
