//! What a project lead says of the project on one day: confidence, what changed, which help is needed.

use chrono::{DateTime, NaiveDate, Utc};

use super::project::ProjectNumber;
use crate::calendar::{LAST_DAY, within};
use crate::people::PersonId;
use crate::problem::{Problem, Problems};
use crate::text;

/// The longest text of a report, a dissent or a request, in characters: what fits on the committee's sheet
/// (portfolio.md 4.3).
pub const LONGEST_TEXT: usize = 280;

/// Delivery confidence, 1 (out of reach) to 5 (very likely), or 0: not rated (portfolio.md 3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Confidence(u8);

coded! {
    pub enum Help {
        None = "none",
        /// Assistance by the programme office (AMO).
        Assistance = "assistance",
        /// An alert request (*demande d'alerte*).
        Alert = "alert",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpRequest {
    pub kind: Help,
    pub what: String,
    pub by_when: Option<NaiveDate>,
    pub who_can_unblock: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub id: i64,
    pub project: ProjectNumber,
    pub said_at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub confidence: Confidence,
    /// Why the lead keeps a value far from the computed one.
    pub dissent: Option<String>,
    pub text: String,
    /// The lead confirmed that nothing changed.
    pub nothing_new: bool,
    pub help: Option<HelpRequest>,
}

impl Confidence {
    pub const NOT_RATED: Confidence = Confidence(0);

    #[must_use]
    pub fn new(level: u8) -> Option<Confidence> {
        (level <= 5).then_some(Confidence(level))
    }

    #[must_use]
    pub const fn level(self) -> u8 {
        self.0
    }

    #[must_use]
    pub const fn is_rated(self) -> bool {
        self.0 > 0
    }
}

impl HelpRequest {
    /// The request as it is kept, or `None` when no help is asked for. Assistance says what is needed; an alert also
    /// says by when and who can unblock (portfolio.md 4.3), since it starts a clock.
    ///
    /// Problems are noted under `help-what`, `help-by` and `help-who`.
    #[must_use]
    pub fn checked(&self, today: NaiveDate, problems: &mut Problems) -> Option<HelpRequest> {
        let is_alert = self.kind == Help::Alert;
        if self.kind == Help::None {
            return None;
        }
        let who = self.who_can_unblock.as_deref().unwrap_or_default();
        let who =
            if is_alert { text::line(who, LONGEST_TEXT).map(Some) } else { text::line_or_none(who, LONGEST_TEXT) };
        let by_when = match self.by_when {
            Some(day) => within(day, today, LAST_DAY).map(Some),
            None if is_alert => Err(Problem::Missing),
            None => Ok(None),
        };
        let what = problems.check("help-what", text::paragraphs(&self.what, LONGEST_TEXT));
        let by_when = problems.check("help-by", by_when);
        let who_can_unblock = problems.check("help-who", who);
        Some(HelpRequest { kind: self.kind, what: what?, by_when: by_when?, who_can_unblock: who_can_unblock? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    fn asked(
        kind: Help,
        what: &str,
        by_when: Option<&str>,
        who: Option<&str>,
    ) -> (Option<HelpRequest>, Vec<(String, Problem)>) {
        let request =
            HelpRequest { kind, what: what.into(), by_when: by_when.map(day), who_can_unblock: who.map(Into::into) };
        let mut problems = Problems::default();
        let checked = request.checked(day("2026-11-21"), &mut problems);
        (checked, problems.iter().map(|(field, problem)| (field.to_owned(), problem.clone())).collect())
    }

    #[test]
    fn an_alert_says_what_by_when_and_who() {
        let missing = ["help-what", "help-by", "help-who"].map(|field| (field.to_owned(), Problem::Missing)).to_vec();
        assert_eq!(asked(Help::Alert, " ", None, Some("")), (None, missing));
        let too_early = Problem::TooEarly { first: day("2026-11-21") };
        let late = asked(Help::Alert, "Décret", Some("2026-11-20"), Some("SGG"));
        assert_eq!(late, (None, vec![("help-by".to_owned(), too_early)]));
        let (kept, problems) = asked(Help::Alert, " Décret ", Some("2026-11-21"), Some("SGG"));
        assert_eq!((kept.map(|kept| kept.what), problems), (Some("Décret".to_owned()), vec![]));
    }

    #[test]
    fn assistance_only_says_what() {
        assert_eq!(asked(Help::Assistance, "", None, None).1, [("help-what".to_owned(), Problem::Missing)]);
        let (kept, problems) = asked(Help::Assistance, "Cahier des charges", None, Some(" "));
        assert_eq!((kept.map(|kept| kept.who_can_unblock), problems), (Some(None), vec![]));
    }

    #[test]
    fn no_help_is_no_request() {
        assert_eq!(asked(Help::None, "left over", Some("2020-01-01"), None), (None, vec![]));
    }

    #[test]
    fn a_confidence_is_between_nought_and_five() {
        assert_eq!(Confidence::new(5).map(Confidence::level), Some(5));
        assert_eq!(Confidence::new(6), None);
        assert_eq!(Confidence::new(0), Some(Confidence::NOT_RATED));
        assert!(!Confidence::NOT_RATED.is_rated());
    }
}
