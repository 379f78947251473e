//! Exception reports: one for an escalation, written again as long as it is not decided.

use chrono::{DateTime, Utc};
use domain::money::Amount;
use domain::people::PersonId;
use domain::steering::escalation::EscalationNumber;
use domain::steering::exception::{ExceptionOption, ExceptionReport};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds};

type OptionRow = (i64, i64, String, i64, i64, Option<String>);

/// # Errors
/// Trouble only.
pub async fn find(on: &mut impl Ask, escalation: EscalationNumber) -> Result<Option<ExceptionReport>> {
    Ok(list_of(on, &[escalation]).await?.into_iter().next())
}

/// The reports of these escalations, with their options in order.
///
/// # Errors
/// Trouble only.
pub async fn list_of(on: &mut impl Ask, escalations: &[EscalationNumber]) -> Result<Vec<ExceptionReport>> {
    let ids = || escalations.iter().map(|number| number.0).collect::<Vec<_>>();
    let found: Vec<ReportRow> = Sql::new(
        "select escalation_id, cause, consequences, recommendation, recommended, said_at, person_id, version
         from exception_report",
    )
    .within(" where escalation_id", ids())
    .push(" order by escalation_id")
    .all(on)
    .await?;
    let options: Vec<OptionRow> = Sql::new(
        "select escalation_id, position, label, effect_days, effect_amount, effect_scope from exception_option",
    )
    .within(" where escalation_id", ids())
    .push(" order by escalation_id, position")
    .all(on)
    .await?;
    Ok(found.into_iter().map(|row| row.report(&options)).collect())
}

/// Writes the report: the first one, or over the version that was read.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, report: &ExceptionReport) -> Result<()> {
    let one = report.clone();
    let touched = tx
        .run(
            "insert into exception_report
                 (escalation_id, cause, consequences, recommendation, recommended, said_at, person_id, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8 + 1)
             on conflict (escalation_id) do update
             set cause = excluded.cause, consequences = excluded.consequences,
                 recommendation = excluded.recommendation, recommended = excluded.recommended,
                 said_at = excluded.said_at, person_id = excluded.person_id, version = excluded.version
             where exception_report.version = $8",
            binds![
                one.escalation.0,
                one.cause,
                one.consequences,
                one.recommendation,
                one.recommended,
                one.said_at,
                one.by.map(|person| person.0),
                one.version
            ],
        )
        .await?;
    if touched == 0 {
        return Err(Error::Stale);
    }
    tx.run("delete from exception_option where escalation_id = $1", binds![one.escalation.0]).await?;
    let rows: Vec<_> = one
        .options
        .into_iter()
        .map(|option| {
            let ExceptionOption { position, label, effect_days, effect_amount, effect_scope } = option;
            binds![report.escalation.0, position, label, effect_days, effect_amount.0, effect_scope]
        })
        .collect();
    if !rows.is_empty() {
        Sql::new(
            "insert into exception_option
                 (escalation_id, position, label, effect_days, effect_amount, effect_scope)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct ReportRow {
    escalation_id: i64,
    cause: String,
    consequences: String,
    recommendation: String,
    recommended: i64,
    said_at: DateTime<Utc>,
    person_id: Option<i64>,
    version: i64,
}

impl ReportRow {
    fn report(self, options: &[OptionRow]) -> ExceptionReport {
        let own = options.iter().filter(|(of, ..)| *of == self.escalation_id);
        let options = own.map(|(_, position, label, days, amount, scope)| ExceptionOption {
            position: *position,
            label: label.clone(),
            effect_days: *days,
            effect_amount: Amount(*amount),
            effect_scope: scope.clone(),
        });
        ExceptionReport {
            escalation: EscalationNumber(self.escalation_id),
            options: options.collect(),
            cause: self.cause,
            consequences: self.consequences,
            recommendation: self.recommendation,
            recommended: self.recommended,
            said_at: self.said_at,
            by: self.person_id.map(PersonId),
            version: self.version,
        }
    }
}
