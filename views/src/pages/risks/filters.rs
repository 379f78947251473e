//! The filters of the register, as a form to choose from and as chips to take away.

use domain::portfolio::entity::Entity;
use domain::portfolio::tree;
use domain::steering::risk::{Question, RiskState, Scale};
use maud::{Markup, html};

use super::Known;
use super::signs::{impact, probability, state_word};
use crate::parts::{Button, Chip, Choice, Field, Form, Live, Method, Text, button, filter_chips, form};
use crate::paths;
use crate::words::Words;

pub(super) fn filter_form(words: Words, asked: &Question, entities: &[Entity], known: &Known) -> Markup {
    let l = words.language();
    let live = Form {
        action: paths::risks(l).into(),
        method: Method::Get,
        live: Live::Results("#results"),
        id: Some("filters".into()),
        label: Some(words.say("common-filters")),
    };
    let entities = tree::in_order(entities).into_iter().map(|placed| {
        let name = format!("{}{}", "\u{2003}".repeat(placed.depth), placed.node.names.shown(l).0);
        (placed.node.code.clone(), name)
    });
    let categories = known.categories.iter().map(|(code, names)| (code.clone(), names.shown(l).0.to_owned()));
    let owners = known.posts.iter().map(|(_, code, title)| (code.clone(), title.shown(l).0.to_owned()));
    let scales = |word: fn(Words, Scale) -> Text<'static>| {
        Scale::ALL.into_iter().rev().map(move |scale| (scale.level().to_string(), word(words, scale).into_owned()))
    };
    let level = |scale: Option<Scale>| scale.map(|scale| scale.level().to_string());
    let tick = |name, key, chosen| Field::checkbox(name, words.say(key), chosen).show(words);
    html! {
        (form(&live, html! {
            @for (name, value) in asked.pairs().iter().filter(|(name, _)| matches!(*name, "sort" | "project")) {
                input type="hidden" name=(name) value=(value);
            }
            div.filters {
                (select(words, "entity", entities, asked.entity.as_deref()))
                (select(words, "category", categories, asked.category.as_deref()))
                (state(words, asked))
                (button(&Button::quiet(words.say("common-filter-apply"))))
            }
            details open[asked.owner.is_some() || asked.probability.is_some() || asked.impact.is_some()] {
                summary { (words.say("risk-more-filters")) }
                div.filters {
                    (select(words, "owner", owners, asked.owner.as_deref()))
                    (select(words, "p", scales(probability), level(asked.probability).as_deref()))
                    (select(words, "i", scales(impact), level(asked.impact).as_deref()))
                    (tick("high", "risk-filter-high", asked.high))
                    (tick("unreviewed", "risk-filter-unreviewed", asked.unreviewed))
                    (tick("unanswered", "risk-filter-unanswered", asked.unanswered))
                }
            }
        }))
    }
}

fn state(words: Words, asked: &Question) -> Markup {
    let all = [RiskState::Happened, RiskState::Closed].into_iter();
    let choices = all
        .map(|state| Choice {
            chosen: asked.state == Some(state),
            value: state.code().into(),
            label: words.say(state_word(state)),
            hint: None,
        })
        .chain([Choice {
            chosen: asked.state.is_none(),
            value: "all".into(),
            label: words.say("risk-all"),
            hint: None,
        }]);
    Field::select("state", words.say("risk-filter-state"), choices.collect())
        .filter(words.say(state_word(RiskState::Open)))
        .show(words)
}

fn select(
    words: Words,
    name: &'static str,
    all: impl Iterator<Item = (String, String)>,
    chosen: Option<&str>,
) -> Markup {
    let choices = all.map(|(value, label)| Choice {
        chosen: chosen == Some(value.as_str()),
        value: value.into(),
        label: label.into(),
        hint: None,
    });
    Field::select(name, words.say(&format!("risk-filter-{name}")), choices.collect())
        .filter(words.say("risk-all"))
        .show(words)
}

/// What is chosen, to be taken away; and three questions that everybody asks, to be added.
pub(super) fn chips(words: Words, asked: &Question, entities: &[Entity], known: &Known) -> Markup {
    let l = words.language();
    let kept: Vec<_> = asked.pairs().into_iter().filter(|(name, _)| !matches!(*name, "sort" | "page")).collect();
    let chosen = kept.iter().map(|(name, value)| Chip {
        label: label(words, name, value, entities, known),
        href: paths::asking(paths::risks(l), &asked.without(name)).into(),
        chosen: true,
        count: None,
    });
    let offered = ["high", "unreviewed", "unanswered"];
    let offered = offered.into_iter().filter(|name| kept.iter().all(|(known, _)| known != name)).map(|name| {
        let mut pairs = asked.without(name);
        pairs.push((name, "yes".to_owned()));
        Chip {
            label: words.say(&format!("risk-filter-{name}")),
            href: paths::asking(paths::risks(l), &pairs).into(),
            chosen: false,
            count: None,
        }
    });
    filter_chips(words, &chosen.chain(offered).collect::<Vec<_>>(), &paths::risks(l))
}

fn label(words: Words, name: &str, value: &str, entities: &[Entity], known: &Known) -> Text<'static> {
    let l = words.language();
    let scale = || value.parse().ok().and_then(Scale::new);
    let said = match name {
        "entity" => {
            let found = entities.iter().find(|entity| entity.code.eq_ignore_ascii_case(value));
            found.map_or(value, |entity| entity.names.shown(l).0).to_owned()
        }
        "category" => known.category(words, value).into_owned(),
        "owner" => {
            let found = known.posts.iter().find(|(_, code, _)| code == value);
            found.map_or(value, |(_, _, title)| title.shown(l).0).to_owned()
        }
        "state" if value == "all" => words.say("risk-all").into_owned(),
        "state" => RiskState::from_code(value).map_or(String::new(), |state| words.say(state_word(state)).into_owned()),
        "p" => scale().map_or(String::new(), |scale| probability(words, scale).into_owned()),
        "i" => scale().map_or(String::new(), |scale| impact(words, scale).into_owned()),
        "project" => value.to_owned(),
        _ => return words.say(&format!("risk-filter-{name}")),
    };
    words.tell("risk-chip", &[("filter", words.say(&format!("risk-filter-{name}")).into()), ("value", said.into())])
}
