//! The cost curve: what was planned, committed and paid up to the end of each year.

use std::collections::BTreeMap;

use crate::money::Amount;
use crate::portfolio::budget::BudgetLine;

/// Amounts up to the end of a year, all earlier ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostYear {
    pub year: i32,
    pub planned: Amount,
    pub committed: Amount,
    pub paid: Amount,
}

/// The cost curve, oldest year first. Only years with a budget line: the others would add nothing.
#[must_use]
pub fn cost(lines: &[BudgetLine]) -> Vec<CostYear> {
    let mut by_year: Vec<&BudgetLine> = lines.iter().collect();
    by_year.sort_by_key(|line| line.year);
    let mut curve: BTreeMap<i32, CostYear> = BTreeMap::new();
    let mut sum = CostYear::nothing(0);
    for line in by_year {
        sum = sum.with(line);
        curve.insert(line.year, sum);
    }
    curve.into_values().collect()
}

/// The amounts up to the end of that year, for the sentence of the cost curve.
#[must_use]
pub fn cost_by(curve: &[CostYear], year: i32) -> CostYear {
    let last = curve.iter().rev().find(|point| point.year <= year);
    last.map_or(CostYear::nothing(year), |last| CostYear { year, ..*last })
}

impl CostYear {
    const fn nothing(year: i32) -> CostYear {
        CostYear { year, planned: Amount::ZERO, committed: Amount::ZERO, paid: Amount::ZERO }
    }

    fn with(self, line: &BudgetLine) -> CostYear {
        CostYear {
            year: line.year,
            planned: self.planned + line.planned,
            committed: self.committed + line.committed,
            paid: self.paid + line.paid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::project::ProjectNumber;

    #[test]
    fn costs_add_up_year_by_year() {
        let budget = |year, planned, committed, paid| BudgetLine {
            project: ProjectNumber(1),
            year,
            planned: Amount(planned),
            committed: Amount(committed),
            paid: Amount(paid),
            version: 1,
        };
        let curve = cost(&[budget(2027, 50, 10, 0), budget(2025, 100, 80, 60), budget(2027, 1, 1, 1)]);
        let total = |year, planned, committed, paid| CostYear {
            year,
            planned: Amount(planned),
            committed: Amount(committed),
            paid: Amount(paid),
        };
        assert_eq!(curve, [total(2025, 100, 80, 60), total(2027, 151, 91, 61)]);
        assert_eq!(cost_by(&curve, 2026), total(2026, 100, 80, 60));
        assert_eq!(cost_by(&curve, 2024), total(2024, 0, 0, 0));
        assert_eq!(cost(&[]), []);
    }
}
