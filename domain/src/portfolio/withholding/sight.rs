//! What one viewer gets of a project whose parts may be withheld from the public: on its page, and in its history.

use super::{Part, Withholding};
use crate::journal::{Action, Change, Subject};

/// Whether a viewer sees what is withheld from the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    Public,
    Office,
}

/// A part of a project as one viewer gets it: a page that holds a `Withheld` cannot give away what it does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown<T> {
    Open(T),
    /// Withheld from the public, and shown to this viewer with a mark.
    Marked(T, Withholding),
    Withheld(Withholding),
}

impl<T> Shown<T> {
    /// The part as this viewer gets it, given all the withholdings of the project.
    #[must_use]
    pub fn of(part: Part, withholdings: &[Withholding], sight: Sight, value: T) -> Shown<T> {
        match (withholdings.iter().find(|withholding| withholding.part == part), sight) {
            (None, _) => Shown::Open(value),
            (Some(withholding), Sight::Office) => Shown::Marked(value, withholding.clone()),
            (Some(withholding), Sight::Public) => Shown::Withheld(withholding.clone()),
        }
    }

    /// What this viewer may see of it.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Shown::Open(value) | Shown::Marked(value, _) => Some(value),
            Shown::Withheld(_) => None,
        }
    }

    /// Why the public does not see it, if it does not.
    #[must_use]
    pub fn withholding(&self) -> Option<&Withholding> {
        match self {
            Shown::Open(_) => None,
            Shown::Marked(_, withholding) | Shown::Withheld(withholding) => Some(withholding),
        }
    }
}

/// How much of a journal line a viewer may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// That something happened, and the values before and after, and the reason.
    Whole,
    /// That something happened, and nothing else.
    Fact,
}

/// The fields whose values a page of the project shows to anyone. A field this list does not know is told as a bare
/// fact: what a later version writes into the journal is not published by oversight.
const PUBLIC_FIELDS: &[&str] = &[
    "",
    "name",
    "names",
    "entity",
    "axes",
    "phase",
    "state",
    "exit_reason",
    "tier",
    "flagship",
    "pooled",
    "kind",
    "started_on",
    "predecessor",
    "address",
    "original",
    "baseline",
    "forecast",
    "actual",
    "evidence",
    "weight",
    "key",
    "stage",
    "milestone",
    "dependency",
    "factor",
    "factors",
];

/// How much of the line this viewer may read: the public reads no value of a part that is withheld today, even if it
/// was not withheld on the day of the line.
#[must_use]
pub fn telling(change: &Change, withholdings: &[Withholding], sight: Sight) -> Telling {
    if sight == Sight::Office {
        return Telling::Whole;
    }
    let field = change.what.split([':', '.', ' ', '/']).next().unwrap_or_default();
    let is_open = |part: Part| withholdings.iter().all(|withholding| withholding.part != part);
    let public = match part_of(change, field) {
        Some(part) => is_open(part),
        None => is_always_public(change) || PUBLIC_FIELDS.contains(&field),
    };
    if public { Telling::Whole } else { Telling::Fact }
}

/// Milestones and legal texts cannot be withheld; nor can the ground of a withholding, which is the law.
fn is_always_public(change: &Change) -> bool {
    matches!(change.subject, Subject::Milestone | Subject::LegalText)
        || matches!(change.action, Action::Withheld | Action::Published)
}

fn part_of(change: &Change, field: &str) -> Option<Part> {
    if is_always_public(change) {
        return None;
    }
    if change.action == Action::Reported {
        return Some(Part::Reports);
    }
    match field {
        "summary" => Some(Part::Summary),
        "budget" | "planned" | "committed" | "paid" => Some(Part::Budget),
        "report" | "confidence" | "text" | "dissent" => Some(Part::Reports),
        "sponsor" | "lead" => Some(Part::Posts),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::journal::Actor;
    use crate::portfolio::project::ProjectNumber;
    use crate::samples::day;

    fn withheld(part: Part) -> Vec<Withholding> {
        let (ground, review_on) = ("Loi 31-13, art. 7".to_owned(), day("2027-01-01"));
        vec![Withholding { project: ProjectNumber(1), part, ground, review_on }]
    }

    fn line(action: Action, what: &str) -> Change {
        Change {
            at: DateTime::UNIX_EPOCH,
            by: Actor::System,
            subject: Subject::Project,
            record: "1".into(),
            project: Some(1),
            action,
            what: what.into(),
            from: None,
            to: Some("secret".into()),
            why: None,
        }
    }

    #[test]
    fn the_public_gets_the_ground_and_the_office_gets_both() {
        let withholdings = withheld(Part::Budget);
        let public = Shown::of(Part::Budget, &withholdings, Sight::Public, 7);
        assert_eq!((public.value(), public.withholding()), (None, withholdings.first()));
        let office = Shown::of(Part::Budget, &withholdings, Sight::Office, 7);
        assert_eq!((office.value(), office.withholding()), (Some(&7), withholdings.first()));
        let other = Shown::of(Part::Summary, &withholdings, Sight::Public, 7);
        assert_eq!((other.value(), other.withholding()), (Some(&7), None));
    }

    #[test]
    fn history_tells_no_value_of_a_withheld_part() {
        for (part, action, what) in [
            (Part::Budget, Action::Changed, "budget:2026"),
            (Part::Summary, Action::Changed, "summary"),
            (Part::Posts, Action::Changed, "lead"),
            (Part::Reports, Action::Reported, ""),
        ] {
            let change = line(action, what);
            assert_eq!(telling(&change, &withheld(part), Sight::Public), Telling::Fact, "{what}");
            assert_eq!(telling(&change, &withheld(part), Sight::Office), Telling::Whole, "{what}");
            assert_eq!(telling(&change, &[], Sight::Public), Telling::Whole, "{what}");
        }
    }

    #[test]
    fn history_tells_that_a_part_was_withheld_and_why() {
        let told = telling(&line(Action::Withheld, "budget"), &withheld(Part::Budget), Sight::Public);
        assert_eq!(told, Telling::Whole);
    }

    #[test]
    fn history_tells_the_public_no_value_of_a_field_it_does_not_know() {
        assert_eq!(telling(&line(Action::Changed, "e-mail of the supplier"), &[], Sight::Public), Telling::Fact);
        assert_eq!(telling(&line(Action::Changed, "phase"), &[], Sight::Public), Telling::Whole);
    }
}
