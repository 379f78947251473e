//! What is said of a milestone's date: expected, met, not met after all.

use domain::form::Typed;
use domain::portfolio::forecast::Reason;
use domain::portfolio::milestone::{LONGEST_EVIDENCE, Milestone};
use domain::portfolio::project::Project;
use domain::portfolio::report::LONGEST_TEXT;

use super::about;
use super::milestone::name;
use crate::pages::desk::codes::offers;
use crate::pages::desk::{Entry, FormPage};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// A new date; beyond the tolerance, with its reason.
#[must_use]
pub fn forecast(words: Words, project: &Project, milestone: &Milestone, tolerance_days: i64) -> FormPage {
    let action = paths::keep_forecasts(words.language(), project.number, milestone.number);
    let lede = words.tell(
        "desk-forecast-lede",
        &[("promised", words.day(milestone.promised()).into()), ("expected", words.day(milestone.expected()).into())],
    );
    let reason_hint = words.tell("desk-reason-hint", &[("days", words.days(tolerance_days).into())]);
    FormPage {
        title: words.tell("desk-forecast-title", &[("name", name(words, milestone).into())]),
        lede: Some(lede),
        entries: vec![
            Entry::day("day", words.say("desk-forecast-day")),
            Entry::one("reason", words.say("desk-reason"), offers(words, "reason", Reason::ALL))
                .hint(reason_hint)
                .optional(),
            Entry::area("note", words.say("desk-note"), LONGEST_TEXT).optional(),
        ],
        version: Some(project.roadmap_version),
        typed: Typed::default().with("day", milestone.expected().to_string()),
        ..about(words, project, "desk-forecast", action, "roadmap")
    }
}

/// The day it was met, and what proves it.
#[must_use]
pub fn achievement(words: Words, project: &Project, milestone: &Milestone, today: chrono::NaiveDate) -> FormPage {
    let action = paths::keep_achievement(words.language(), project.number, milestone.number);
    FormPage {
        title: words.tell("desk-achievement-title", &[("name", name(words, milestone).into())]),
        entries: vec![
            Entry::day("day", words.say("desk-achievement-day")),
            Entry::area("evidence", words.say("desk-evidence"), LONGEST_EVIDENCE)
                .hint(words.say("desk-evidence-hint"))
                .optional(),
        ],
        version: Some(project.roadmap_version),
        typed: Typed::default().with("day", today.to_string()),
        ..about(words, project, "desk-achieve", action, "roadmap")
    }
}

/// Not met after all: the day is taken back, and the journal keeps why.
#[must_use]
pub fn reopening(words: Words, project: &Project, milestone: &Milestone) -> FormPage {
    let action = paths::keep_reopening(words.language(), project.number, milestone.number);
    FormPage {
        title: words.tell("desk-reopening-title", &[("name", name(words, milestone).into())]),
        lede: Some(words.say("desk-reopening-lede")),
        entries: vec![Entry::area("why", words.say("common-why"), LONGEST_TEXT)],
        version: Some(project.roadmap_version),
        yes: Button::danger(words.say("desk-reopen")),
        ..about(words, project, "desk-reopen", action, "roadmap")
    }
}
