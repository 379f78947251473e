//! Choosing among the questions: module, sector, state, a word of the title.

use domain::index::Presence;
use indicators::questionnaire::{Module, Sector};
use maud::{Markup, html};

use super::{Question, module_word, presence_word, sector_word};
use crate::parts::{Button, Chip, Choice, Field, Form, Live, Method, Text, button, filter_chips, form};
use crate::paths;
use crate::words::Words;

pub(super) fn show(words: Words, question: &Question) -> Markup {
    let live = Form {
        action: paths::index_features(words.language()).into(),
        method: Method::Get,
        live: Live::Results("#results"),
        id: Some("filters".into()),
        label: Some(words.say("common-filters")),
    };
    let modules = Module::ALL.map(|one| choice(one.code(), module_word(words, one), question.module == Some(one)));
    let sectors = Sector::ALL.map(|one| choice(one.code(), sector_word(words, one), question.sector == Some(one)));
    let states =
        Presence::ALL.iter().map(|one| choice(one.code(), presence_word(words, *one), question.state == Some(*one)));
    let any = words.say("coverage-any");
    html! {
        (form(&live, html! {
            div.filters {
                (Field::search("q", words.say("coverage-search")).filter("").value(question.search.as_str()).show(words))
                (Field::select("module", words.say("coverage-module"), modules.into()).filter(any.clone()).show(words))
                (Field::select("sector", words.say("coverage-sector"), sectors.into()).filter(any.clone()).show(words))
                (Field::select("state", words.say("coverage-state"), states.collect()).filter(any).show(words))
                (button(&Button::quiet(words.say("common-filter-apply"))))
            }
        }))
    }
}

/// What is chosen, to be taken away again.
pub(super) fn chips(words: Words, question: &Question) -> Markup {
    let base = || paths::index_features(words.language());
    let without = |name: &str| {
        let rest: Vec<_> = question.pairs().into_iter().filter(|(known, _)| *known != name).collect();
        Text::from(paths::asking(base(), &rest))
    };
    let chosen = [
        ("q", Some(Text::from(question.search.clone())).filter(|search| !search.is_empty())),
        ("module", question.module.map(|module| module_word(words, module))),
        ("sector", question.sector.map(|sector| sector_word(words, sector))),
        ("state", question.state.map(|state| presence_word(words, state))),
    ];
    let chips: Vec<Chip> = chosen
        .into_iter()
        .filter_map(|(name, label)| Some(Chip { label: label?, href: without(name), chosen: true, count: None }))
        .collect();
    html! { @if !chips.is_empty() { (filter_chips(words, &chips, &base())) } }
}

fn choice(value: &'static str, label: Text<'static>, chosen: bool) -> Choice<'static> {
    Choice { value: value.into(), label, hint: None, chosen }
}
