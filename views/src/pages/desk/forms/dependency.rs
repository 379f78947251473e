//! What a project waits for in another one.

use domain::form::Typed;
use domain::portfolio::dependency::{Dependency, LONGEST_REASON};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::Project;

use super::about;
use super::milestone::name;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// `milestones` are the waiting project's own. The one waited for is told by its number.
#[must_use]
pub fn new(words: Words, project: &Project, milestones: &[Milestone]) -> FormPage {
    let action = paths::keep_dependencies(words.language(), project.number);
    let own = milestones.iter().map(|milestone| Offer::new(milestone.number, name(words, milestone))).collect();
    FormPage {
        lede: Some(words.say("desk-dependency-lede")),
        entries: vec![
            Entry::one("milestone", words.say("desk-dependency-milestone"), own)
                .hint(words.say("desk-dependency-whole"))
                .optional(),
            Entry::line("needs", words.say("desk-dependency-needs"), 20).hint(words.say("desk-predecessor-hint")),
            Entry::number("needs-milestone", words.say("desk-dependency-needs-milestone"))
                .hint(words.say("desk-dependency-needs-hint"))
                .optional(),
            Entry::line("reason", words.say("desk-dependency-reason"), LONGEST_REASON),
        ],
        typed: Typed::default(),
        ..about(words, project, "desk-dependency-new", action, "dependencies")
    }
}

#[must_use]
pub fn remove(words: Words, project: &Project, dependency: &Dependency) -> FormPage {
    let action = paths::keep_dependency_removal(words.language(), project.number, dependency.id.0);
    FormPage {
        title: words.tell("desk-dependency-remove-title", &[("project", dependency.needs.to_string().into())]),
        lede: Some(words.say("desk-dependency-remove-lede")),
        yes: Button::danger(words.say("desk-dependency-remove")),
        ..about(words, project, "desk-dependency-remove", action, "dependencies")
    }
}
