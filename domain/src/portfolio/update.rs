//! The two-minute update (portfolio.md 4.3): what a project lead answers on one screen, as one value that is taken
//! whole or not at all.

mod answers;
mod asked;
mod consequence;

use chrono::{DateTime, NaiveDate, Utc};

pub use asked::{ASKED_AHEAD_DAYS, ASKED_AT_LEAST, ASKED_AT_MOST, Asked};
pub use consequence::{Consequence, delays};

use super::forecast::{ForecastPoint, Reason};
use super::milestone::{Milestone, MilestoneId};
use super::project::ProjectNumber;
use super::rating::differs_much;
use super::report::{Confidence, HelpRequest, LONGEST_TEXT, Report};
use crate::people::PersonId;
use crate::problem::{Problem, Problems};
use crate::text;

/// What a lead says of one milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The expected day stands.
    Kept,
    Done {
        on: NaiveDate,
    },
    Moved {
        to: NaiveDate,
        reason: Option<Reason>,
        note: Option<String>,
    },
}

/// The form, parsed but not judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// Milestones without an answer stay as they are.
    pub answers: Vec<(MilestoneId, Answer)>,
    pub confidence: Confidence,
    pub dissent: Option<String>,
    pub text: String,
    pub nothing_new: bool,
    pub help: Option<HelpRequest>,
}

/// The project the update speaks of, as it stands before.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    pub project: ProjectNumber,
    pub milestones: &'a [Milestone],
    /// What the figures give (`rating::compute`).
    pub computed: Confidence,
    pub tolerance_days: i64,
}

/// Who speaks, and when: the instant, and the day it is for the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub at: DateTime<Utc>,
    pub today: NaiveDate,
    pub by: Option<PersonId>,
}

/// What an update changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The milestones that were answered, as they are now.
    pub milestones: Vec<Milestone>,
    pub points: Vec<ForecastPoint>,
    /// Its `id` is 0 until the store gives it one.
    pub report: Report,
}

impl Update {
    /// Takes the whole update, or says everything that is wrong with it.
    ///
    /// # Errors
    /// Problems by form field: `milestone-3-answer`, `milestone-3-done`, `milestone-3-day`, `milestone-3-reason`,
    /// `milestone-3-note` (3 is the milestone's number in the project), `milestones` (an answer to another project's
    /// milestone), `confidence`, `dissent`, `text`, `help-what`, `help-by`, `help-who`.
    pub fn apply(&self, sheet: &Sheet<'_>, said: &Said) -> Result<Applied, Problems> {
        let mut problems = Problems::default();
        let (milestones, points) = answers::apply(&self.answers, sheet, said, &mut problems);
        let report = self.report(sheet, said, &mut problems);
        match report {
            Some(report) if problems.is_empty() => Ok(Applied { milestones, points, report }),
            _ => Err(problems),
        }
    }

    fn report(&self, sheet: &Sheet<'_>, said: &Said, problems: &mut Problems) -> Option<Report> {
        let dissent = problems.check("dissent", self.dissent(sheet.computed));
        let text = problems.check("text", self.text());
        let help = self.help.as_ref().and_then(|help| help.checked(said.today, problems));
        let (dissent, text) = (dissent?, text?);
        if !self.confidence.is_rated() && text.is_empty() && dissent.is_none() {
            problems.add("confidence", Problem::ReasonNeeded);
        }
        Some(Report {
            id: 0,
            project: sheet.project,
            said_at: said.at,
            by: said.by,
            confidence: self.confidence,
            dissent,
            text,
            nothing_new: self.is_quiet(),
            help,
        })
    }

    /// Far from the computed rating, the lead says why ("keep mine because …").
    fn dissent(&self, computed: Confidence) -> Result<Option<String>, Problem> {
        let dissent = text::paragraphs_or_none(self.dissent.as_deref().unwrap_or_default(), LONGEST_TEXT)?;
        if dissent.is_none() && differs_much(self.confidence, computed) {
            Err(Problem::ReasonNeeded)
        } else {
            Ok(dissent)
        }
    }

    /// Only "nothing new" needs no words.
    fn text(&self) -> Result<String, Problem> {
        let text = text::paragraphs_or_none(&self.text, LONGEST_TEXT)?;
        if text.is_none() && !self.is_quiet() { Err(Problem::Missing) } else { Ok(text.unwrap_or_default()) }
    }

    /// "Nothing new" is only believed when no date moved and nothing was done.
    fn is_quiet(&self) -> bool {
        self.nothing_new && self.answers.iter().all(|(_, answer)| *answer == Answer::Kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::report::Help;
    use crate::samples::{day, milestone};

    fn level(level: u8) -> Confidence {
        Confidence::new(level).unwrap()
    }

    fn update() -> Update {
        Update {
            answers: vec![],
            confidence: level(4),
            dissent: None,
            text: "Recette en cours".into(),
            nothing_new: false,
            help: None,
        }
    }

    fn said() -> Said {
        Said { at: "2026-07-01T09:00:00Z".parse().unwrap(), today: day("2026-07-01"), by: Some(PersonId(7)) }
    }

    fn apply(update: &Update) -> Result<Applied, Problems> {
        let milestones = [milestone(1, "2026-08-01"), milestone(2, "2026-09-01")];
        update.apply(
            &Sheet { project: ProjectNumber(1), milestones: &milestones, computed: level(4), tolerance_days: 30 },
            &said(),
        )
    }

    fn problems(update: &Update) -> Vec<(String, Problem)> {
        let problems = apply(update).unwrap_err();
        problems.iter().map(|(field, problem)| (field.to_owned(), problem.clone())).collect()
    }

    #[test]
    fn one_wrong_line_refuses_the_whole_update_and_all_is_said_at_once() {
        let help = HelpRequest {
            kind: Help::Alert,
            what: String::new(),
            by_when: Some(day("2026-07-02")),
            who_can_unblock: Some("SGG".into()),
        };
        let wrong = Update {
            answers: vec![
                (MilestoneId(101), Answer::Kept),
                (MilestoneId(102), Answer::Moved { to: day("2027-01-01"), reason: None, note: None }),
            ],
            confidence: level(1),
            text: "x".repeat(281),
            help: Some(help),
            ..update()
        };
        let expected = [
            ("milestone-2-reason", Problem::ReasonNeeded),
            ("milestone-2-note", Problem::Missing),
            ("dissent", Problem::ReasonNeeded),
            ("text", Problem::TooLong { most: 280, given: 281 }),
            ("help-what", Problem::Missing),
        ];
        assert_eq!(problems(&wrong), expected.map(|(field, problem)| (field.to_owned(), problem)));
    }

    #[test]
    fn an_update_becomes_one_report() {
        let applied = apply(&Update { text: " Recette\r\nen cours ".into(), ..update() }).unwrap();
        let report = Report {
            id: 0,
            project: ProjectNumber(1),
            said_at: said().at,
            by: Some(PersonId(7)),
            confidence: level(4),
            dissent: None,
            text: "Recette\nen cours".into(),
            nothing_new: false,
            help: None,
        };
        assert_eq!(applied, Applied { milestones: vec![], points: vec![], report });
    }

    #[test]
    fn nothing_new_needs_no_words_unless_something_is_new() {
        let quiet = Update {
            text: String::new(),
            nothing_new: true,
            answers: vec![(MilestoneId(101), Answer::Kept)],
            ..update()
        };
        assert!(apply(&quiet).unwrap().report.nothing_new);
        let moved = vec![(MilestoneId(101), Answer::Moved { to: day("2026-08-05"), reason: None, note: None })];
        let loud = Update { answers: moved, ..quiet.clone() };
        assert_eq!(problems(&loud), [("text".to_owned(), Problem::Missing)]);
        assert!(!apply(&Update { text: "Décalé".into(), ..loud }).unwrap().report.nothing_new);
        assert_eq!(problems(&Update { nothing_new: false, ..quiet }), [("text".to_owned(), Problem::Missing)]);
    }

    #[test]
    fn a_rating_far_from_the_figures_says_why() {
        for confidence in [level(2), level(1)] {
            assert_eq!(problems(&Update { confidence, ..update() }), [("dissent".to_owned(), Problem::ReasonNeeded)]);
            let dissent = Some("Le décret n'est pas dans les chiffres".to_owned());
            assert_eq!(
                apply(&Update { confidence, dissent: dissent.clone(), ..update() }).unwrap().report.dissent,
                dissent
            );
        }
        assert!(apply(&Update { confidence: level(3), ..update() }).is_ok());
    }

    #[test]
    fn a_lead_who_does_not_rate_says_why() {
        let silent = Update { confidence: Confidence::NOT_RATED, text: String::new(), nothing_new: true, ..update() };
        assert_eq!(problems(&silent), [("confidence".to_owned(), Problem::ReasonNeeded)]);
        assert!(apply(&Update { dissent: Some("Cadrage en attente".into()), ..silent.clone() }).is_ok());
        assert!(apply(&Update { text: "Cadrage en attente".into(), ..silent }).is_ok());
    }
}
