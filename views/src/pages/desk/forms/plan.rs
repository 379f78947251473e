//! A re-baseline: the promise itself changes, for the milestones that get a new date. The original dates stay on show.

use domain::form::Typed;
use domain::language::Names;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::milestone::baseline::{LONGEST_DECISION, LONGEST_REASON};
use domain::portfolio::project::Project;

use super::about;
use super::milestone::name;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// The field that holds a milestone's new date.
#[must_use]
pub fn field(milestone: &Milestone) -> String {
    format!("day-{}", milestone.number)
}

/// Only milestones that are still open can be promised anew; `bodies` may allow it.
#[must_use]
pub fn rebaseline(words: Words, project: &Project, open: &[&Milestone], bodies: &[(String, Names)]) -> FormPage {
    let action = paths::keep_baselines(words.language(), project.number);
    let authorities = bodies.iter().map(|(code, names)| Offer::new(code, names.shown(words.language()).0.to_owned()));
    let terms = [
        Entry::area("reason", words.say("desk-plan-reason"), LONGEST_REASON),
        Entry::one("authority", words.say("desk-authority"), authorities.collect()),
        Entry::line("decision", words.say("desk-decision"), LONGEST_DECISION)
            .hint(words.say("desk-decision-hint"))
            .optional(),
    ];
    FormPage {
        lede: Some(words.say("desk-plan-lede")),
        entries: terms.into_iter().chain(open.iter().map(|milestone| date(words, milestone))).collect(),
        version: Some(project.roadmap_version),
        typed: Typed::default(),
        yes: Button::main(words.say("desk-plan-make")),
        ..about(words, project, "desk-plan", action, "baselines")
    }
}

fn date(words: Words, milestone: &Milestone) -> Entry {
    let hint = words.tell(
        "desk-plan-dates",
        &[
            ("original", words.day_short(milestone.original).into()),
            ("promised", words.day_short(milestone.promised()).into()),
            ("expected", words.day_short(milestone.expected()).into()),
        ],
    );
    Entry::day(field(milestone), name(words, milestone)).hint(hint).optional()
}
