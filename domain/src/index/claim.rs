//! What the country says of one question of the survey's list.

use chrono::NaiveDate;

use crate::people::PersonId;
use crate::portfolio::project::ProjectNumber;
use crate::problem::{Problem, Problems};
use crate::text;

/// The longest name of a service, in characters.
pub const LONGEST_SERVICE: usize = 200;

/// The longest internal note, in characters.
pub const LONGEST_NOTE: usize = 2000;

coded! {
    /// Whether the portal has what the question asks for.
    pub enum Presence {
        Unchecked = "unchecked",
        Absent = "absent",
        /// Somebody builds it.
        UnderWay = "under_way",
        Present = "present",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub module: String,
    pub feature: String,
    pub presence: Presence,
    /// An assessor finds it from the national portal: otherwise it counts for nothing (indicators.md 1.4).
    pub findable: bool,
    /// How far it goes, from 0 to the levels the question has.
    pub level: i64,
    pub address: Option<String>,
    pub service: Option<String>,
    pub project: Option<ProjectNumber>,
    pub note: Option<String>,
    pub checked_on: Option<NaiveDate>,
    pub checked_by: Option<PersonId>,
    pub version: i64,
}

impl Claim {
    /// Nobody has looked yet.
    #[must_use]
    pub fn unchecked(module: &str, feature: &str) -> Claim {
        Claim {
            module: module.to_owned(),
            feature: feature.to_owned(),
            presence: Presence::Unchecked,
            findable: false,
            level: 0,
            address: None,
            service: None,
            project: None,
            note: None,
            checked_on: None,
            checked_by: None,
            version: 0,
        }
    }

    /// An assessor would give the point: it is there, and found from the national portal.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.presence == Presence::Present && self.findable && self.level > 0
    }

    /// The claim as it is kept, by whoever looked today. `levels` are those of the question.
    ///
    /// What is present shows where, and goes at least one level far; what is not present is not findable and has no level.
    ///
    /// # Errors
    /// Problems under `address`, `findable`, `level`, `service` or `note`.
    pub fn checked(self, levels: i64, by: PersonId, today: NaiveDate) -> Result<Claim, Problems> {
        let mut problems = Problems::default();
        let present = self.presence == Presence::Present;
        let address = match self.address.as_deref().map(str::trim).filter(|address| !address.is_empty()) {
            Some(address) => problems.check("address", text::link(address).map(Some)).flatten(),
            None if present => problems.check("address", Err(Problem::Missing)),
            None => None,
        };
        if self.findable && !present {
            problems.add("findable", Problem::NotPresent);
        }
        let level = if present { self.level } else { 0 };
        if present && !(1..=levels).contains(&level) {
            problems.add("level", if level == 0 { Problem::Missing } else { Problem::NotAChoice });
        }
        let service = self.service.as_deref().unwrap_or_default();
        let service = problems.check("service", text::line_or_none(service, LONGEST_SERVICE)).flatten();
        let note = self.note.as_deref().unwrap_or_default();
        let note = problems.check("note", text::paragraphs_or_none(note, LONGEST_NOTE)).flatten();
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Claim { level, address, service, note, checked_on: Some(today), checked_by: Some(by), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    fn present() -> Claim {
        Claim {
            presence: Presence::Present,
            findable: true,
            level: 1,
            address: Some(" https://www.maroc.ma/demarches ".into()),
            ..Claim::unchecked("services_provision", "050")
        }
    }

    fn checked(claim: Claim) -> Result<Claim, Problems> {
        claim.checked(2, PersonId(7), day("2026-11-16"))
    }

    #[test]
    fn what_is_present_shows_where() {
        let nowhere = checked(Claim { address: None, ..present() }).unwrap_err();
        assert_eq!(nowhere.of("address"), Some(&Problem::Missing));
        let unsafe_one = checked(Claim { address: Some("javascript:alert(1)".into()), ..present() }).unwrap_err();
        assert_eq!(unsafe_one.of("address"), Some(&Problem::NotALink));
        let kept = checked(present()).unwrap();
        assert_eq!(kept.address.as_deref(), Some("https://www.maroc.ma/demarches"));
        assert_eq!((kept.checked_on, kept.checked_by), (Some(day("2026-11-16")), Some(PersonId(7))));
        assert!(kept.counts() && !Claim { findable: false, ..kept }.counts());
    }

    #[test]
    fn what_is_not_there_cannot_be_found_and_goes_no_level_far() {
        for presence in [Presence::Unchecked, Presence::Absent, Presence::UnderWay] {
            let found = checked(Claim { presence, ..present() }).unwrap_err();
            assert_eq!(found.of("findable"), Some(&Problem::NotPresent));
            let kept = checked(Claim { presence, findable: false, ..present() }).unwrap();
            assert_eq!(kept.level, 0);
            assert!(!kept.counts());
        }
    }

    #[test]
    fn a_level_is_one_the_question_has() {
        for (level, problem) in [(0, Problem::Missing), (3, Problem::NotAChoice), (-1, Problem::NotAChoice)] {
            assert_eq!(checked(Claim { level, ..present() }).unwrap_err().of("level"), Some(&problem));
        }
        assert!(checked(Claim { level: 2, ..present() }).is_ok());
        let long = checked(Claim { service: Some("x".repeat(201)), ..present() }).unwrap_err();
        assert_eq!(long.of("service"), Some(&Problem::TooLong { most: 200, given: 201 }));
    }
}
