//! What is done with a decision, one form each.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::steering::decision::{Act, Decision, LONGEST_EVIDENCE, LONGEST_WHY};

use super::words as word;
use crate::pages::desk::{Entry, FormPage};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// The form of an act, before anybody types.
#[must_use]
pub fn act(words: Words, decision: &Decision, act: Act, today: NaiveDate) -> FormPage {
    let l = words.language();
    let label = words.say(word::act(act));
    let title = words
        .tell("decision-form-title", &[("act", label.clone().into()), ("number", decision.number.to_string().into())]);
    let why = |key: &str, longest: usize| Entry::area("why", words.say(key), longest);
    let (entries, typed) = match act {
        Act::Execute => (
            vec![
                Entry::day("on", words.say("decision-done-day")),
                why("decision-evidence", LONGEST_EVIDENCE).hint(words.say("decision-evidence-hint")),
            ],
            Typed::default().with("on", today.to_string()),
        ),
        Act::Postpone => {
            (vec![Entry::day("on", words.say("decision-new-day")), why("decision-why", LONGEST_WHY)], Typed::default())
        }
        Act::Block => (vec![why("decision-blocked-why", LONGEST_WHY)], Typed::default()),
        Act::Release => (vec![why("decision-released-how", LONGEST_WHY)], Typed::default()),
        Act::Reopen => (vec![why("decision-refused-why", LONGEST_WHY)], Typed::default()),
        Act::Withhold => {
            (vec![why("decision-ground", LONGEST_WHY).hint(words.say("decision-ground-hint"))], Typed::default())
        }
        Act::Close | Act::Publish => (vec![], Typed::default()),
    };
    FormPage {
        lede: Some(decision.text.shown(l).0.to_owned().into()),
        back: paths::desk_decision(l, decision.number),
        version: Some(decision.version),
        entries,
        typed,
        ..FormPage::new(title, paths::desk_decision_act(l, decision.number, act), Button::main(label))
    }
}
