//! What others than the lead think of a project's delivery.

use chrono::{DateTime, Utc};

use crate::people::{Officer, PersonId, Role};
use crate::portfolio::project::ProjectNumber;
use crate::portfolio::report::{Confidence, LONGEST_TEXT};
use crate::portfolio::update::Said;
use crate::problem::{Problem, Problems};
use crate::text;

coded! {
    /// Who rates beside the lead and the arithmetic.
    pub enum RatingSource {
        ProgrammeOffice = "programme_office",
        /// A reviewer from outside the programme.
        Independent = "independent",
    }
}

/// Said once, never changed: a later one stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    pub id: i64,
    pub project: ProjectNumber,
    pub source: RatingSource,
    pub confidence: Confidence,
    pub reason: String,
    pub said_at: DateTime<Utc>,
    pub by: Option<PersonId>,
}

impl RatingSource {
    /// As whom this officer rates; nobody else does.
    #[must_use]
    pub fn of(officer: &Officer) -> Option<RatingSource> {
        if officer.has(Role::ProgrammeOffice) {
            Some(RatingSource::ProgrammeOffice)
        } else {
            officer.has(Role::Auditor).then_some(RatingSource::Independent)
        }
    }
}

/// A rating with its reason: "not rated" is an answer too, and says why.
///
/// # Errors
/// Problems at `confidence` and `reason`.
pub fn rate(
    (project, source): (ProjectNumber, RatingSource),
    confidence: Option<Confidence>,
    reason: &str,
    said: &Said,
) -> Result<Rating, Problems> {
    let mut problems = Problems::default();
    let confidence = problems.check("confidence", confidence.ok_or(Problem::Missing));
    let reason = problems.check("reason", text::paragraphs(reason, LONGEST_TEXT));
    let (Some(confidence), Some(reason)) = (confidence, reason) else { return Err(problems) };
    Ok(Rating { id: 0, project, source, confidence, reason, said_at: said.at, by: said.by })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Email, HeldPost, Person, PostId};
    use crate::samples::{day, french};

    #[test]
    fn the_office_rates_an_auditor_reviews_and_nobody_else_does() {
        for role in Role::ALL {
            let email = Email::parse("officer@sila.test").unwrap();
            let language = crate::language::Language::Fr;
            let person = Person { id: PersonId(7), email, names: french("Agent"), language, active: true, version: 1 };
            let officer = Officer { person, posts: vec![HeldPost { post: PostId(1), role: *role, scope: vec![] }] };
            let expected = match role {
                Role::ProgrammeOffice => Some(RatingSource::ProgrammeOffice),
                Role::Auditor => Some(RatingSource::Independent),
                _ => None,
            };
            assert_eq!(RatingSource::of(&officer), expected, "{role}");
        }
    }

    #[test]
    fn a_rating_has_a_level_and_a_reason() {
        let said = Said { at: "2026-11-16T09:00:00Z".parse().unwrap(), today: day("2026-11-16"), by: None };
        let about = (ProjectNumber(1), RatingSource::ProgrammeOffice);
        let problems = rate(about, None, " ", &said).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|(field, problem)| (field, problem.clone())).collect();
        assert_eq!(fields, [("confidence", Problem::Missing), ("reason", Problem::Missing)]);
        let long = "x".repeat(LONGEST_TEXT + 1);
        assert!(rate(about, Confidence::new(2), &long, &said).is_err());
        let silent = rate(about, Some(Confidence::NOT_RATED), "Cadrage en attente", &said).unwrap();
        assert_eq!((silent.confidence, silent.reason.as_str()), (Confidence::NOT_RATED, "Cadrage en attente"));
    }
}
