//! A milestone: added with the first promise, which never changes; edited in everything else; taken out if it was a slip.

use domain::form::Typed;
use domain::portfolio::milestone::{Milestone, MilestoneKind};
use domain::portfolio::project::{LONGEST_NAME, Project};

use super::about;
use crate::pages::desk::codes::offers;
use crate::pages::desk::{Entry, FormPage};
use crate::parts::{Button, Link};
use crate::paths;
use crate::words::Words;

#[must_use]
pub fn new(words: Words, project: &Project) -> FormPage {
    let action = paths::keep_milestones(words.language(), project.number);
    let original = Entry::day("original", words.say("desk-original")).hint(words.say("desk-original-hint"));
    FormPage {
        entries: what(words).into_iter().chain([original]).collect(),
        version: Some(project.roadmap_version),
        typed: Typed::default().with("weight", "1"),
        ..about(words, project, "desk-milestone-new", action, "roadmap")
    }
}

#[must_use]
pub fn edit(words: Words, project: &Project, milestone: &Milestone) -> FormPage {
    let l = words.language();
    let action = paths::keep_milestone(l, project.number, milestone.number);
    let removal = paths::keep_milestone_removal(l, project.number, milestone.number);
    let lede = words.tell("desk-milestone-edit-lede", &[("day", words.day(milestone.original).into())]);
    FormPage {
        title: words.tell("desk-milestone-edit", &[("name", name(words, milestone).into())]),
        lede: Some(lede),
        entries: what(words),
        version: Some(project.roadmap_version),
        typed: typed(milestone),
        more: Some(Link::new(words.say("desk-milestone-remove"), removal)),
        ..about(words, project, "desk-milestone-new", action, "roadmap")
    }
}

#[must_use]
pub fn remove(words: Words, project: &Project, milestone: &Milestone) -> FormPage {
    let action = paths::keep_milestone_removal(words.language(), project.number, milestone.number);
    FormPage {
        title: words.tell("desk-milestone-remove-title", &[("name", name(words, milestone).into())]),
        lede: Some(words.say("desk-milestone-remove-lede")),
        version: Some(project.roadmap_version),
        yes: Button::danger(words.say("desk-milestone-remove")),
        ..about(words, project, "desk-milestone-remove", action, "roadmap")
    }
}

/// The milestone's name as this reader reads it.
pub(super) fn name(words: Words, milestone: &Milestone) -> String {
    milestone.names.shown(words.language()).0.to_owned()
}

fn what(words: Words) -> Vec<Entry> {
    let rest = [
        Entry::one("kind", words.say("desk-kind"), offers(words, "milestone-kind", MilestoneKind::ALL)),
        Entry::number("weight", words.say("desk-weight")).hint(words.say("desk-weight-hint")),
        Entry::tick("key", words.say("desk-key")).hint(words.say("desk-key-hint")),
    ];
    Entry::names(words, "name", "desk-name", LONGEST_NAME).into_iter().chain(rest).collect()
}

fn typed(milestone: &Milestone) -> Typed {
    Typed::default()
        .with_names("name", &milestone.names)
        .with("kind", milestone.kind.code())
        .with("weight", milestone.weight.to_string())
        .ticked("key", milestone.key)
}
