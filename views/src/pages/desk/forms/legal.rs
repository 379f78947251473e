//! A legal text that conditions a milestone, and its next stage.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::portfolio::legal_text::{LegalStage, LegalText, LegalTextKind};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{LONGEST_NAME, Project};

use super::about;
use super::milestone::name;
use crate::pages::desk::codes::{offers, word};
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

#[must_use]
pub fn new(words: Words, project: &Project, milestones: &[Milestone]) -> FormPage {
    let action = paths::keep_legal_texts(words.language(), project.number);
    let own = milestones.iter().map(|milestone| Offer::new(milestone.number, name(words, milestone))).collect();
    let rest = [
        Entry::one("kind", words.say("desk-kind"), offers(words, "legal-kind", LegalTextKind::ALL)),
        Entry::one("milestone", words.say("desk-legal-milestone"), own).optional(),
    ];
    FormPage {
        entries: Entry::names(words, "title", "desk-legal-title", LONGEST_NAME).into_iter().chain(rest).collect(),
        version: Some(project.roadmap_version),
        ..about(words, project, "desk-legal-new", action, "legal-texts")
    }
}

/// The stage it has entered since: a later one, or an earlier one when it was sent back.
#[must_use]
pub fn step(words: Words, project: &Project, text: &LegalText, today: NaiveDate) -> FormPage {
    let l = words.language();
    let stands = match text.stands_at() {
        Some(stage) => word(words, "stage", stage),
        None => words.say("desk-stage-none"),
    };
    let others: Vec<LegalStage> =
        LegalStage::ALL.iter().copied().filter(|stage| text.stands_at() != Some(*stage)).collect();
    FormPage {
        title: words.tell("desk-legal-step", &[("title", text.names.shown(l).0.to_owned().into())]),
        lede: Some(words.tell("desk-legal-stands", &[("stage", stands.into())])),
        entries: vec![
            Entry::one("stage", words.say("desk-legal-stage"), offers(words, "stage", &others)),
            Entry::day("day", words.say("desk-legal-day")),
        ],
        version: Some(text.version),
        typed: Typed::default().with("day", today.to_string()),
        yes: Button::main(words.say("common-save")),
        ..about(
            words,
            project,
            "desk-legal-advance",
            paths::keep_legal_steps(l, project.number, text.id.0),
            "legal-texts",
        )
    }
}
