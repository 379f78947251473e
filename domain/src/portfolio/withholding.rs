//! What is not published says so, with the ground in law and the day the choice is looked at again (law 31-13).

mod sight;

use chrono::NaiveDate;

pub use sight::{Shown, Sight, Telling, telling};

use super::project::ProjectNumber;
use crate::calendar::{LAST_DAY, within};
use crate::problem::Problems;
use crate::text;

/// The longest ground, in characters: an article of law and a sentence.
pub const LONGEST_GROUND: usize = 500;

coded! {
    /// A part of a project that can be withheld from the public.
    pub enum Part {
        Summary = "summary",
        Budget = "budget",
        Reports = "reports",
        Posts = "posts",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withholding {
    pub project: ProjectNumber,
    pub part: Part,
    pub ground: String,
    pub review_on: NaiveDate,
}

impl Withholding {
    /// The same withholding, checked before it is kept: it names its ground, and is looked at again on a later day.
    ///
    /// # Errors
    /// Problems under `ground` and `review`.
    pub fn checked(self, today: NaiveDate) -> Result<Withholding, Problems> {
        let mut problems = Problems::default();
        let ground = problems.check("ground", text::paragraphs(&self.ground, LONGEST_GROUND));
        let tomorrow = today.succ_opt().unwrap_or(today);
        let review_on = problems.check("review", within(self.review_on, tomorrow, LAST_DAY));
        match (ground, review_on) {
            (Some(ground), Some(review_on)) => Ok(Withholding { ground, review_on, ..self }),
            _ => Err(problems),
        }
    }

    /// The day to look at it again has come. It stays withheld until somebody does.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.review_on <= today
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;
    use crate::samples::day;

    fn withheld(ground: &str, review_on: &str) -> Withholding {
        Withholding { project: ProjectNumber(1), part: Part::Budget, ground: ground.into(), review_on: day(review_on) }
    }

    #[test]
    fn nothing_is_withheld_without_a_ground_or_a_later_review() {
        let problems = withheld(" ", "2026-07-01").checked(day("2026-07-01")).unwrap_err();
        assert_eq!(problems.of("ground"), Some(&Problem::Missing));
        assert_eq!(problems.of("review"), Some(&Problem::TooEarly { first: day("2026-07-02") }));
        let never = withheld("Loi 31-13, art. 7", "2100-01-01").checked(day("2026-07-01")).unwrap_err();
        assert_eq!(never.of("review"), Some(&Problem::TooLate { last: LAST_DAY }));
    }

    #[test]
    fn a_withholding_comes_up_for_review_on_its_day() {
        let kept = withheld(" Loi 31-13, art. 7 ", "2026-07-02").checked(day("2026-07-01")).unwrap();
        assert_eq!(kept.ground, "Loi 31-13, art. 7");
        assert!(!kept.is_due(day("2026-07-01")));
        assert!(kept.is_due(day("2026-07-02")));
    }
}
