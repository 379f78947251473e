//! A project's life: another phase, leaving the programme, coming back.

use domain::form::Typed;
use domain::portfolio::project::{LONGEST_SUMMARY, Phase, Project, ProjectState};

use super::about;
use crate::pages::desk::codes::{offers, word};
use crate::pages::desk::{Entry, FormPage};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

#[must_use]
pub fn phase(words: Words, project: &Project) -> FormPage {
    let others: Vec<Phase> = Phase::ALL.iter().copied().filter(|phase| *phase != project.phase).collect();
    let now = words.tell("desk-phase-now", &[("phase", word(words, "phase", project.phase).into())]);
    FormPage {
        lede: Some(now),
        entries: vec![Entry::one("phase", words.say("desk-phase"), offers(words, "phase", &others))],
        version: Some(project.version),
        ..about(words, project, "desk-phase-change", paths::keep_phase(words.language(), project.number), "life")
    }
}

#[must_use]
pub fn exit(words: Words, project: &Project) -> FormPage {
    let exits: Vec<ProjectState> = ProjectState::ALL
        .iter()
        .copied()
        .filter(|state| *state != ProjectState::Active && *state != project.state)
        .collect();
    let state = Entry::one("state", words.say("desk-exit-state"), offers(words, "state", &exits));
    let why = Entry::areas(words, "reason", "desk-exit-reason", LONGEST_SUMMARY);
    FormPage {
        lede: Some(words.say("desk-exit-lede")),
        entries: [state].into_iter().chain(why).collect(),
        version: Some(project.version),
        yes: Button::danger(words.say("desk-exit")),
        ..about(words, project, "desk-exit", paths::keep_exit(words.language(), project.number), "life")
    }
}

#[must_use]
pub fn resumption(words: Words, project: &Project) -> FormPage {
    let now = words.tell("desk-state-now", &[("state", word(words, "state", project.state).into())]);
    FormPage {
        lede: Some(now),
        entries: vec![Entry::area("why", words.say("common-why"), LONGEST_SUMMARY)],
        version: Some(project.version),
        typed: Typed::default(),
        yes: Button::main(words.say("desk-resume")),
        ..about(words, project, "desk-resume", paths::keep_resumption(words.language(), project.number), "life")
    }
}
