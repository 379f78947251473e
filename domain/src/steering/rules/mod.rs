//! The sixteen rules of portfolio.md 4.5. Each looks at the facts of one project and finds nothing, or why somebody
//! should look. What becomes of a finding, [`super::alert`] says.

mod dates;
pub mod finding;
mod governance;
pub mod limits;
mod reporting;
pub mod situation;
mod stakes;
mod ties;

use std::collections::BTreeMap;

pub use finding::{Facts, Finding, Moved};
pub use limits::{Limit, Limits};
pub use situation::{Burdens, HighRisk, Lead, OpenDecision, Programme, Situation, Undecided};

use crate::portfolio::project::ProjectNumber;

/// The active projects by number, each looked at with the others in sight.
pub type Portfolio = BTreeMap<ProjectNumber, Situation>;

/// Everything the rules find, project by project, rule by rule.
#[must_use]
pub fn findings(portfolio: &Portfolio, programme: &Programme) -> Vec<Finding> {
    let mut found = vec![];
    for situation in portfolio.values() {
        found.extend(reporting::report_late(situation, programme));
        found.extend(dates::milestone_passed(situation, programme));
        found.extend(dates::key_slip(situation, programme));
        found.extend(dates::running_away(situation));
        found.extend(stakes::cost(situation, programme));
        found.extend(stakes::unattended(situation, programme));
        found.extend(stakes::not_reviewed(situation, programme));
        found.extend(reporting::watermelon(situation, programme));
        found.extend(governance::decision_late(situation, programme));
        found.extend(ties::predecessor_late(situation, portfolio));
        found.extend(ties::text_late(situation, programme));
        found.extend(governance::post_vacant(situation));
        found.extend(governance::phase_without_gate(situation));
        found.extend(reporting::assistance_unanswered(situation, programme));
        found.extend(reporting::too_perfect(situation, programme));
        found.extend(governance::changed_without_decision(situation, programme));
    }
    found
}

#[cfg(test)]
pub(crate) mod samples {
    use chrono::{NaiveDate, Weekday};

    use super::*;
    use crate::calendar::Calendar;
    use crate::samples::day;

    /// Monday 16 November 2026; the committee sat in September, June and March; Independence Day on the 18th.
    pub(crate) struct Day {
        calendar: Calendar,
        limits: Limits,
        cutoffs: Vec<NaiveDate>,
        sittings: Vec<NaiveDate>,
    }

    impl Day {
        pub(crate) fn new() -> Day {
            Day {
                calendar: Calendar { weekend: vec![Weekday::Sat, Weekday::Sun], holidays: [day("2026-11-18")].into() },
                limits: limits::usual(),
                cutoffs: ["2026-09-13", "2026-06-07"].map(day).to_vec(),
                sittings: ["2026-09-21", "2026-06-15", "2026-03-16"].map(day).to_vec(),
            }
        }

        pub(crate) fn programme(&self, today: &str) -> Programme<'_> {
            Programme {
                today: day(today),
                calendar: &self.calendar,
                limits: &self.limits,
                cutoffs: &self.cutoffs,
                sittings: &self.sittings,
            }
        }
    }

    pub(crate) fn calm() -> Situation {
        Situation {
            lead: Lead::WithDeputy,
            started_on: Some(day("2026-01-01")),
            heard_on: Some(day("2026-11-10")),
            ..Situation::new(ProjectNumber(1))
        }
    }

    pub(crate) const TODAY: &str = "2026-11-16";
}

#[cfg(test)]
mod tests {
    use super::samples::{Day, TODAY, calm};
    use super::*;
    use crate::portfolio::report::Confidence;
    use crate::samples::day;

    #[test]
    fn a_project_that_does_well_is_left_in_peace() {
        let declared =
            vec![(day("2026-11-10"), Confidence::new(4).unwrap()), (day("2026-09-10"), Confidence::new(4).unwrap())];
        let portfolio = Portfolio::from([(ProjectNumber(1), Situation { declared, ..calm() })]);
        assert_eq!(findings(&portfolio, &Day::new().programme(TODAY)), []);
    }

    #[test]
    fn no_two_findings_have_the_same_cause() {
        let silent = |number| (ProjectNumber(number), Situation::new(ProjectNumber(number)));
        let portfolio: Portfolio = [1, 2, 3].map(silent).into();
        let found = findings(&portfolio, &Day::new().programme(TODAY));
        let causes: std::collections::BTreeSet<_> = found.iter().map(|finding| finding.cause.as_str()).collect();
        assert_eq!((found.len(), causes.len()), (6, 6), "{causes:?}");
    }
}
