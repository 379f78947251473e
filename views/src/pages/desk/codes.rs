//! The words of the closed lists: each code of `domain` has a sentence of its own in `desk.ftl`.

use std::fmt::Display;

use super::entry::Offer;
use crate::parts::Text;
use crate::words::Words;

/// The word of a code: `desk-phase-build` for `build` in the family `phase`.
#[must_use]
pub fn word(words: Words, family: &str, code: impl Display) -> Text<'static> {
    words.say(&format!("desk-{family}-{code}").replace('_', "-"))
}

/// Every code of a family as an answer that can be chosen.
#[must_use]
pub fn offers<T: Copy + Display>(words: Words, family: &str, all: &[T]) -> Vec<Offer> {
    all.iter().map(|code| Offer::new(code, word(words, family, *code))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;
    use domain::portfolio::factor::{FactorGroup, FactorState};
    use domain::portfolio::forecast::Reason;
    use domain::portfolio::legal_text::{LegalStage, LegalTextKind};
    use domain::portfolio::milestone::MilestoneKind;
    use domain::portfolio::project::{Phase, ProjectKind, ProjectState, Tier};
    use domain::portfolio::withholding::Part;

    #[test]
    fn every_code_has_its_word() {
        for language in Language::ALL {
            let words = Words::of(language);
            let all = [
                offers(words, "milestone-kind", MilestoneKind::ALL),
                offers(words, "kind", ProjectKind::ALL),
                offers(words, "phase", Phase::ALL),
                offers(words, "state", ProjectState::ALL),
                offers(words, "tier", Tier::ALL),
                offers(words, "reason", Reason::ALL),
                offers(words, "legal-kind", LegalTextKind::ALL),
                offers(words, "stage", LegalStage::ALL),
                offers(words, "part", Part::ALL),
                offers(words, "factor-state", FactorState::ALL),
                offers(words, "factor-group", FactorGroup::ALL),
            ];
            for offer in all.iter().flatten() {
                assert!(!offer.label.starts_with('⟨'), "{language:?}: {}", offer.label);
            }
        }
    }
}
