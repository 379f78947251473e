//! What the public does not see, on which ground, and when that is looked at again.

use domain::form::Typed;
use domain::portfolio::project::Project;
use domain::portfolio::withholding::{LONGEST_GROUND, Part, Withholding};

use super::about;
use crate::pages::desk::codes::{offers, word};
use crate::pages::desk::{Entry, FormPage};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// `withheld` fills the form again where the part is withheld already.
#[must_use]
pub fn withhold(words: Words, project: &Project, withheld: Option<&Withholding>) -> FormPage {
    let typed = withheld.map_or_else(Typed::default, |withheld| {
        Typed::default()
            .with("part", withheld.part.code())
            .with("ground", withheld.ground.as_str())
            .with("review", withheld.review_on.to_string())
    });
    FormPage {
        lede: Some(words.say("desk-withhold-lede")),
        entries: vec![
            Entry::one("part", words.say("desk-part"), offers(words, "part", Part::ALL)),
            Entry::area("ground", words.say("desk-ground"), LONGEST_GROUND).hint(words.say("desk-ground-hint")),
            Entry::day("review", words.say("desk-review")),
        ],
        typed,
        ..about(
            words,
            project,
            "desk-withhold",
            paths::keep_withholdings(words.language(), project.number),
            "withholdings",
        )
    }
}

#[must_use]
pub fn publish(words: Words, project: &Project, part: Part) -> FormPage {
    let action = paths::keep_withholding_removal(words.language(), project.number, part.code());
    FormPage {
        title: words.tell("desk-publish-title", &[("part", word(words, "part", part).into())]),
        lede: Some(words.say("desk-publish-lede")),
        yes: Button::main(words.say("desk-publish")),
        ..about(words, project, "desk-publish", action, "withholdings")
    }
}
