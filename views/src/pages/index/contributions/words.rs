//! How contributions are called: the question or the component, how far, and how well it is known.

use domain::index::{Contribution, Evidence};
use indicators::questionnaire::{self, Module};

use crate::pages::index::coverage::{full_title, level_word, module_word};
use crate::parts::Text;
use crate::words::Words;

/// The question it answers, or the component it moves.
#[must_use]
pub fn what(words: Words, contribution: &Contribution) -> Text<'static> {
    let question = contribution.question.as_ref();
    match question.and_then(|question| questionnaire::find(&question.module, &question.feature)) {
        Some(feature) => full_title(words, feature).into(),
        None => component(words, &contribution.component),
    }
}

/// How far: the module and the level, or the amount with its unit.
#[must_use]
pub fn step(words: Words, contribution: &Contribution) -> String {
    let question = contribution.question.as_ref();
    if let Some(feature) = question.and_then(|question| questionnaire::find(&question.module, &question.feature)) {
        let module = module_word(words, feature.module);
        let level = feature.level_of(contribution.amount).filter(|_| feature.levels > 1);
        return level.map_or_else(
            || module.clone().into_owned(),
            |level| format!("{module} · {}", level_word(words, feature.levels, level)),
        );
    }
    let amount = f64::from(i32::try_from(contribution.amount).unwrap_or(i32::MAX)) / 100_000.0;
    let sign = if amount < 0.0 { "\u{2212}" } else { "+" };
    let shown = format!("{sign}{}", words.decimal(amount.abs(), 1));
    words.tell(unit(&contribution.component), &[("amount", shown.into())]).into_owned()
}

#[must_use]
pub fn evidence(words: Words, evidence: Evidence) -> Text<'static> {
    words.say(match evidence {
        Evidence::Supposed => "contribution-evidence-supposed",
        Evidence::Specified => "contribution-evidence-specified",
        Evidence::Observed => "contribution-evidence-observed",
    })
}

/// The components that a project can move without answering a question.
pub(super) const FIGURES: [&str; 9] =
    ["tii_iu", "tii_ms", "tii_am", "tii_af_fixed", "tii_af_mobile", "hci_al", "hci_ger", "hci_eys", "hci_mys"];

#[must_use]
pub fn component(words: Words, code: &str) -> Text<'static> {
    if let Some(module) = Module::ALL.into_iter().find(|module| module.component() == code) {
        return module_word(words, module);
    }
    words.say(match code {
        "tii_iu" => "contribution-component-tii-iu",
        "tii_ms" => "contribution-component-tii-ms",
        "tii_am" => "contribution-component-tii-am",
        "tii_af_fixed" => "contribution-component-tii-af-fixed",
        "tii_af_mobile" => "contribution-component-tii-af-mobile",
        "hci_al" => "contribution-component-hci-al",
        "hci_ger" => "contribution-component-hci-ger",
        "hci_eys" => "contribution-component-hci-eys",
        "hci_mys" => "contribution-component-hci-mys",
        _ => "contribution-component-other",
    })
}

fn unit(code: &str) -> &'static str {
    match code {
        "tii_ms" | "tii_am" => "contribution-unit-per-hundred",
        "tii_af_fixed" | "tii_af_mobile" => "contribution-unit-income",
        "hci_eys" | "hci_mys" => "contribution-unit-years",
        _ => "contribution-unit-percent",
    }
}
