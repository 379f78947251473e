//! Budget lines: per year, what was planned, committed and paid, and by how much the plan is exceeded.

use super::project::ProjectNumber;
use crate::money::Amount;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    pub project: ProjectNumber,
    pub year: i32,
    pub planned: Amount,
    pub committed: Amount,
    pub paid: Amount,
    pub version: i64,
}

/// By how many percent the larger of committed and paid exceeds what was planned, over all years: money planned for
/// one year and spent in the next is no overrun. `None` within the plan; 100 when nothing was planned at all.
/// Input of the computed rating and of rule R5 (portfolio.md 4.5, 4.7).
#[must_use]
pub fn overrun_percent(lines: &[BudgetLine]) -> Option<f64> {
    let total = |amount: fn(&BudgetLine) -> Amount| lines.iter().map(amount).sum::<Amount>();
    let planned = total(|line| line.planned);
    let spent = total(|line| line.committed).max(total(|line| line.paid));
    if spent <= planned {
        return None;
    }
    Some(if planned > Amount::ZERO { in_centimes(spent) * 100.0 / in_centimes(planned) - 100.0 } else { 100.0 })
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 2^53 centimes, nine times the largest amount")]
const fn in_centimes(amount: Amount) -> f64 {
    amount.0 as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(year: i32, planned: i64, committed: i64, paid: i64) -> BudgetLine {
        BudgetLine {
            project: ProjectNumber(1),
            year,
            planned: Amount(planned),
            committed: Amount(committed),
            paid: Amount(paid),
            version: 1,
        }
    }

    #[test]
    fn an_overrun_is_what_exceeds_the_whole_plan() {
        let table = [
            (vec![], None),
            (vec![line(2026, 100, 100, 100)], None),
            (vec![line(2026, 100, 0, 0), line(2027, 0, 100, 100)], None),
            (vec![line(2026, 100, 105, 90)], Some(5.0)),
            (vec![line(2026, 100, 90, 120)], Some(20.0)),
            (vec![line(2026, 100, 150, 0), line(2027, 100, 60, 0)], Some(5.0)),
            (vec![line(2026, 0, 1, 0)], Some(100.0)),
        ];
        for (lines, expected) in table {
            let close = match (overrun_percent(&lines), expected) {
                (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
                (found, expected) => found == expected,
            };
            assert!(close, "{lines:?}: {:?}", overrun_percent(&lines));
        }
    }

    #[test]
    fn five_percent_sharp_is_not_more_than_five() {
        for planned in [100, 1_000_000, 73_300_000_000] {
            assert!(
                overrun_percent(&[line(2026, planned, planned / 100 * 105, 0)]).is_some_and(|percent| percent <= 5.0),
                "{planned}"
            );
        }
    }
}
