//! The register, filtered and sorted: the same question for the page, its files and the cells of the matrix.

use chrono::NaiveDate;
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::risk::{Exposure, Risk, RiskState, Scale, Sort, SortBy};

use super::{RiskRow, SELECT};
use crate::db::Sql;
use crate::{Ask, Result};

/// Which registers whoever asks may read. `None` in the filter: all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Of the projects of these entities.
    pub entities: Vec<EntityId>,
    /// Of the projects these posts lead.
    pub leads: Vec<PostId>,
}

/// What a reader wants to see. `None` does not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub reach: Option<Reach>,
    /// Of the projects of these entities, those below included.
    pub entities: Option<Vec<EntityId>>,
    pub project: Option<ProjectNumber>,
    pub category: Option<String>,
    pub owner: Option<PostId>,
    pub state: Option<RiskState>,
    pub high: bool,
    /// Whose review has passed on this day.
    pub unreviewed_on: Option<NaiveDate>,
    /// About which nothing is under way.
    pub unanswered: bool,
    pub probability: Option<Scale>,
    pub impact: Option<Scale>,
}

/// A risk with what is done about it.
#[derive(Clone, Debug)]
pub struct Line {
    pub risk: Risk,
    /// Responses that are not done.
    pub open: i64,
    /// Those of them that should be.
    pub late: i64,
}

/// How many risks the filter leaves.
///
/// # Errors
/// Trouble only.
pub async fn count(on: &mut impl Ask, filter: &Filter) -> Result<i64> {
    let (count,): (i64,) = filtered(Sql::new("select count(*) from risk where true"), filter).one(on).await?;
    Ok(count)
}

/// The risks the filter leaves, `limit` of them after the first `offset`.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(
    on: &mut impl Ask,
    filter: &Filter,
    sort: Sort,
    (offset, limit): (i64, i64),
    today: NaiveDate,
) -> Result<Vec<Line>> {
    let found: Vec<RiskRow> = filtered(Sql::new(SELECT).push(" where true"), filter)
        .push(order_by(sort))
        .with(" limit ?", limit)
        .with(" offset ?", offset)
        .all(on)
        .await?;
    let risks: Vec<Risk> = found.into_iter().map(RiskRow::risk).collect::<Result<_>>()?;
    with_responses(on, risks, today).await
}

/// The register of one project: what is open first, the gravest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_project(on: &mut impl Ask, project: ProjectNumber, today: NaiveDate) -> Result<Vec<Line>> {
    let found: Vec<RiskRow> = Sql::new(SELECT)
        .with(" where project_number = ?", project.0)
        .push(" order by case when state = 'open' then 0 else 1 end, probability * impact desc, impact desc, id limit 500")
        .all(on)
        .await?;
    let risks: Vec<Risk> = found.into_iter().map(RiskRow::risk).collect::<Result<_>>()?;
    with_responses(on, risks, today).await
}

async fn with_responses(on: &mut impl Ask, risks: Vec<Risk>, today: NaiveDate) -> Result<Vec<Line>> {
    let numbers: Vec<i64> = risks.iter().map(|risk| risk.number.0).collect();
    let mut counts: Vec<(i64, i64, i64)> = vec![];
    for some in numbers.chunks(5_000) {
        let found: Vec<(i64, i64, i64)> = Sql::new("select risk_id, count(*),")
            .with(" coalesce(sum(case when due_on < ? then 1 else 0 end), 0)", today)
            .push(" from response where done_on is null")
            .within(" and risk_id", some.to_vec())
            .push(" group by risk_id order by risk_id")
            .all(on)
            .await?;
        counts.extend(found);
    }
    counts.sort_unstable();
    Ok(risks
        .into_iter()
        .map(|risk| {
            let found = counts.binary_search_by_key(&risk.number.0, |(of, ..)| *of).ok();
            let (_, open, late) = found.and_then(|place| counts.get(place)).copied().unwrap_or_default();
            Line { risk, open, late }
        })
        .collect())
}

pub(super) fn within_reach(sql: Sql, reach: Option<&Reach>) -> Sql {
    let Some(reach) = reach else { return sql };
    sql.push(" and risk.project_number in (select number from project where")
        .within(" entity_id", reach.entities.iter().map(|entity| entity.0).collect::<Vec<_>>())
        .within(" or lead_id", reach.leads.iter().map(|post| post.0).collect::<Vec<_>>())
        .push(")")
}

pub(super) fn of_entities(sql: Sql, entities: Option<&Vec<EntityId>>) -> Sql {
    let Some(entities) = entities else { return sql };
    sql.push(" and risk.project_number in (select number from project where")
        .within(" entity_id", entities.iter().map(|entity| entity.0).collect::<Vec<_>>())
        .push(")")
}

fn filtered(sql: Sql, filter: &Filter) -> Sql {
    let sql = of_entities(within_reach(sql, filter.reach.as_ref()), filter.entities.as_ref())
        .with_some(" and project_number = ?", filter.project.map(|project| project.0))
        .with_some(" and category = ?", filter.category.clone())
        .with_some(" and owner_id = ?", filter.owner.map(|post| post.0))
        .with_some(" and state = ?", filter.state.map(RiskState::code))
        .with_some(" and probability = ?", filter.probability.map(|scale| i64::from(scale.level())))
        .with_some(" and impact = ?", filter.impact.map(|scale| i64::from(scale.level())))
        .with_some(" and probability * impact >= ?", filter.high.then_some(i64::from(Exposure::HIGH)))
        .with_some(" and state = 'open' and review_on < ?", filter.unreviewed_on);
    let unanswered = " and not exists (select 1 from response where risk_id = risk.id and done_on is null)";
    if filter.unanswered { sql.push(unanswered) } else { sql }
}

const fn order_by(sort: Sort) -> &'static str {
    match (sort.by, sort.descending) {
        (SortBy::Score, true) => " order by probability * impact desc, impact desc, id",
        (SortBy::Score, false) => " order by probability * impact, impact, id",
        (SortBy::Number, false) => " order by id",
        (SortBy::Number, true) => " order by id desc",
        (SortBy::Project, false) => {
            " order by case when project_number is null then 0 else project_number end, probability * impact desc, id"
        }
        (SortBy::Project, true) => {
            " order by case when project_number is null then 0 else project_number end desc, probability * impact desc, id"
        }
        (SortBy::Proximity, false) => {
            " order by case proximity when 'imminent' then 0 when 'near' then 1 else 2 end, probability * impact desc, id"
        }
        (SortBy::Proximity, true) => {
            " order by case proximity when 'imminent' then 0 when 'near' then 1 else 2 end desc, probability * impact desc, id"
        }
        (SortBy::Review, false) => " order by review_on, id",
        (SortBy::Review, true) => " order by review_on desc, id",
        (SortBy::Raised, false) => " order by raised_on, id",
        (SortBy::Raised, true) => " order by raised_on desc, id",
    }
}
