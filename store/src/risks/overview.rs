//! The matrix and the top of the list, with where everything stood on an earlier day. The history of ratings says it:
//! no frozen figures are needed.

use chrono::NaiveDate;
use domain::steering::risk::{Exposure, Group, Risk, RiskState};

use super::listing::{Filter, of_entities, within_reach};
use super::{RiskRow, SELECT, exposure};
use crate::db::Sql;
use crate::{Ask, Result, rows};

/// A risk of the top, and where it stood on the earlier day.
#[derive(Clone, Debug)]
pub struct Ranked {
    pub risk: Risk,
    pub before: Option<Exposure>,
}

/// The risks that are open, or were on that day, gathered by where they stand and stood. Of the filter, only reach,
/// entities and project count: a matrix shows every place.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn groups(on: &mut impl Ask, filter: &Filter, since: NaiveDate) -> Result<Vec<Group>> {
    let sql = Sql::new(
        "select state, probability, impact, stood, count(*) from (select risk.state, risk.probability, risk.impact,",
    )
    // Only what was rated since needs its history read: a register holds thousands that were not.
    .with(" case when risk.id in (select risk_id from risk_rating where rated_on > ?) then", since)
    .with(
        " (select risk_rating.probability * 10 + risk_rating.impact from risk_rating
               where risk_rating.risk_id = risk.id and risk_rating.rated_on <= ?
               order by risk_rating.position desc limit 1)",
        since,
    )
    .with(" when risk.raised_on <= ? then risk.probability * 10 + risk.impact end as stood", since)
    .push(" from risk where true")
    .with(" and (risk.state = 'open' or risk.closed_on > ?)", since);
    let found: Vec<(String, i64, i64, Option<i64>, i64)> = scoped(sql, filter)
        .push(") as placed group by state, probability, impact, stood order by probability, impact, stood, state")
        .all(on)
        .await?;
    found
        .into_iter()
        .map(|(state, probability, impact, stood, count)| {
            Ok(Group {
                state: rows::code(RiskState::from_code(&state), "risk", "state", &state)?,
                now: exposure("risk", probability, impact)?,
                before: before(stood)?,
                count,
            })
        })
        .collect()
}

/// The gravest open risks.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn top(on: &mut impl Ask, filter: &Filter, since: NaiveDate, limit: i64) -> Result<Vec<Ranked>> {
    let found: Vec<RiskRow> = scoped(Sql::new(SELECT).push(" where risk.state = 'open'"), filter)
        .with(" order by risk.probability * risk.impact desc, risk.impact desc, risk.id limit ?", limit)
        .all(on)
        .await?;
    let numbers: Vec<i64> = found.iter().map(|row| row.id).collect();
    let stood: Vec<(i64, i64, i64)> = Sql::new("select risk_id, probability, impact from risk_rating where")
        .within(" risk_id", numbers)
        .with(" and rated_on <= ? order by risk_id, position", since)
        .all(on)
        .await?;
    found
        .into_iter()
        .map(|row| {
            let last = stood.iter().rev().find(|(of, ..)| *of == row.id);
            let before =
                last.map(|(_, probability, impact)| exposure("risk_rating", *probability, *impact)).transpose()?;
            Ok(Ranked { risk: row.risk()?, before })
        })
        .collect()
}

fn scoped(sql: Sql, filter: &Filter) -> Sql {
    of_entities(within_reach(sql, filter.reach.as_ref()), filter.entities.as_ref())
        .with_some(" and risk.project_number = ?", filter.project.map(|project| project.0))
}

/// Written in one number, `45` for 4 × 5, so that one subquery brings both.
fn before(stood: Option<i64>) -> Result<Option<Exposure>> {
    stood.map(|stood| exposure("risk_rating", stood / 10, stood % 10)).transpose()
}
