//! What the office claims of one question. Saving leads to the next one, so that a module is gone through by keyboard.

use domain::form::Typed;
use domain::index::claim::{LONGEST_NOTE, LONGEST_SERVICE};
use domain::index::{Claim, Presence};
use domain::text::LONGEST_LINK;

use super::{FeatureLine, full_title, module_word, presence_word};
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::words::Words;

/// The form of a question; `action` and `back` carry the filter the list was read with.
#[must_use]
pub fn claim_form(words: Words, line: &FeatureLine, action: String, back: String) -> FormPage {
    let feature = line.feature;
    let presence = Presence::ALL.iter().map(|one| Offer::new(one.code(), presence_word(words, *one))).collect();
    let levels =
        (1..=feature.levels).map(|level| Offer::new(level, level_word(words, feature.levels, level))).collect();
    let mut entries = vec![
        Entry::one("presence", words.say("coverage-state"), presence),
        Entry::tick("findable", words.say("coverage-findable-tick")).hint(words.say("coverage-findable-hint")),
        Entry::line("address", words.say("coverage-address"), LONGEST_LINK)
            .hint(words.say("coverage-address-hint"))
            .optional(),
        Entry::line("service", words.say("coverage-service"), LONGEST_SERVICE).optional(),
        Entry::line("project", words.say("coverage-project"), 20).hint(words.say("coverage-project-hint")).optional(),
        Entry::area("note", words.say("coverage-note"), LONGEST_NOTE).hint(words.say("coverage-note-hint")).optional(),
    ];
    if feature.levels > 1 {
        entries.insert(1, Entry::one("level", words.say("coverage-level"), levels).optional());
    }
    let place = module_word(words, feature.module);
    FormPage {
        lede: Some(words.tell(
            "coverage-form-lede",
            &[
                ("module", place.into()),
                ("code", feature.code.as_str().into()),
                ("title", feature.title.as_str().into()),
            ],
        )),
        back,
        version: Some(line.claim.version),
        entries,
        typed: typed(&line.claim),
        ..FormPage::new(full_title(words, feature), action, Button::main(words.say("coverage-save-next")))
    }
}

/// What the record holds, as the form shows it.
#[must_use]
pub fn typed(claim: &Claim) -> Typed {
    Typed::default()
        .with("presence", claim.presence.code())
        .ticked("findable", claim.findable)
        .with("level", if claim.level > 0 { claim.level.to_string() } else { String::new() })
        .with("address", claim.address.as_deref().unwrap_or_default())
        .with("service", claim.service.as_deref().unwrap_or_default())
        .with("project", claim.project.map(|project| project.to_string()).unwrap_or_default())
        .with("note", claim.note.as_deref().unwrap_or_default())
}

/// What a level means: of two, information or the whole procedure; of three, access to justice.
#[must_use]
pub fn level_word(words: Words, levels: u8, level: u8) -> crate::parts::Text<'static> {
    words.say(match (levels, level) {
        (2, 1) => "coverage-level-information",
        (2, _) => "coverage-level-full",
        (3, 1) => "coverage-level-retrieve",
        (3, 2) => "coverage-level-file",
        (3, _) => "coverage-level-manage",
        _ => "coverage-level-whole",
    })
}
