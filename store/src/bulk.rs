//! Many rows at once, for load tests: what a programme of years has said and decided.

use domain::portfolio::report::{Help, Report};
use domain::steering::decision::Decision;
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Result, Tx, binds, numbers};

/// How many rows one statement carries: both engines take the values of so many.
const AT_ONCE: usize = 500;

/// Adds reports to the sitting they were written for. Their ids are given here.
///
/// # Errors
/// Trouble only.
pub async fn add_reports(tx: &mut Tx, sitting: SittingId, reports: &[Report]) -> Result<()> {
    for some in reports.chunks(AT_ONCE) {
        let first = numbers::take(tx, "report", i64::try_from(some.len()).unwrap_or(0)).await?;
        let rows: Vec<_> = (first..)
            .zip(some.iter().cloned())
            .map(|(id, report)| {
                binds![
                    id,
                    report.project.0,
                    report.said_at,
                    report.by.map(|person| person.0),
                    i64::from(report.confidence.level()),
                    report.dissent,
                    report.text,
                    report.nothing_new,
                    Help::None.code(),
                    sitting.0
                ]
            })
            .collect();
        Sql::new(
            "insert into report
                 (id, project_number, said_at, person_id, confidence, dissent, body, nothing_new, help, sitting_id)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Adds decisions, each with the line of its history that says it was taken.
///
/// # Errors
/// Trouble only.
pub async fn add_decisions(tx: &mut Tx, decisions: &[Decision]) -> Result<()> {
    for decision in decisions {
        crate::decisions::add(tx, decision).await?;
        crate::decisions::note(tx, decision, decision.decided_at, None, None).await?;
    }
    Ok(())
}
