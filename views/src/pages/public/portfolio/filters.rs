//! The filters twice: as a form to choose from, and as chips to see what is chosen and to take it away.

use domain::language::Language;
use domain::portfolio::project::{Phase, ProjectKind, ProjectState, Tier};
use domain::portfolio::report::Confidence;
use domain::portfolio::selection::{News, Promise};
use domain::portfolio::tree;
use maud::{Markup, html};

use super::PortfolioPage;
use super::words as word;
use crate::pages::public::signs::{phase_word, rating_word, state_word};
use crate::parts::{Button, Chip, Choice, Field, Form, Live, Method, Text, button, filter_chips, form};
use crate::paths;
use crate::words::Words;

/// How deep the strategy is offered: its actions are reached from the strategy's own page.
const DEEPEST_OFFERED: usize = 2;

impl PortfolioPage {
    pub(super) fn filter_form(&self, words: Words) -> Markup {
        let asked = &self.selection;
        let live = Form {
            action: paths::projects(words.language()).into(),
            method: Method::Get,
            live: Live::Results("#results"),
            id: Some("filters".into()),
            label: Some(words.say("common-filters")),
        };
        let rare = [
            self.state(words),
            self.promise(words),
            self.rating(words),
            levels(words, "office", self.selection.office),
            levels(words, "computed", self.selection.computed),
            self.news(words),
            self.axis(words),
            self.tier(words),
            self.kind(words),
            self.flagship(words),
            self.pooled(words),
        ];
        html! {
            (form(&live, html! {
                @for (name, value) in asked.pairs().iter().filter(|(name, _)| matches!(*name, "view" | "sort" | "per")) {
                    input type="hidden" name=(name) value=(value);
                }
                div.filters {
                    (Field::search("q", words.say("portfolio-search")).filter("").value(asked.search.as_str()).show(words))
                    (self.entity(words))
                    (self.phase(words))
                    (button(&Button::quiet(words.say("common-filter-apply"))))
                }
                details { summary { (words.say("portfolio-more-filters")) } div.filters { @for field in rare { (field) } } }
            }))
        }
    }

    fn entity(&self, words: Words) -> Markup {
        let placed = tree::in_order(&self.entities).into_iter().map(|placed| {
            let name = placed.node.names.shown(words.language()).0;
            (placed.node.code.clone(), indented(placed.depth, name))
        });
        select(words, "entity", placed, self.selection.entity.as_deref())
    }

    fn axis(&self, words: Words) -> Markup {
        let offered = tree::in_order(&self.nodes).into_iter().filter(|placed| placed.depth <= DEEPEST_OFFERED);
        let placed = offered.map(|placed| {
            let name = placed.node.names.shown(words.language()).0;
            (placed.node.code.clone(), indented(placed.depth, name))
        });
        select(words, "axis", placed, self.selection.axis.as_deref())
    }

    fn phase(&self, words: Words) -> Markup {
        let all = Phase::ALL.iter().map(|phase| (phase.to_string(), words.say(phase_word(*phase)).into_owned()));
        select(words, "phase", all, self.selection.phase.map(Phase::code))
    }

    fn state(&self, words: Words) -> Markup {
        let all = ProjectState::ALL.iter().map(|state| (state.to_string(), words.say(state_word(*state)).into_owned()));
        select(words, "state", all, self.selection.state.map(ProjectState::code))
    }

    fn promise(&self, words: Words) -> Markup {
        let all = Promise::ALL.iter().map(|one| (one.to_string(), words.say(word::promise(*one)).into_owned()));
        select(words, "promise", all, self.selection.promise.map(Promise::code))
    }

    fn rating(&self, words: Words) -> Markup {
        levels(words, "rating", self.selection.rating)
    }

    fn news(&self, words: Words) -> Markup {
        let all = News::ALL.iter().map(|news| (news.to_string(), words.say(word::news(*news)).into_owned()));
        select(words, "news", all, self.selection.news.map(News::code))
    }

    fn tier(&self, words: Words) -> Markup {
        let all = Tier::ALL.iter().map(|tier| (tier.to_string(), words.say(word::tier(*tier)).into_owned()));
        select(words, "tier", all, self.selection.tier.map(Tier::code))
    }

    fn kind(&self, words: Words) -> Markup {
        let all = ProjectKind::ALL.iter().map(|kind| (kind.to_string(), words.say(word::kind(*kind)).into_owned()));
        select(words, "kind", all, self.selection.kind.map(ProjectKind::code))
    }

    fn flagship(&self, words: Words) -> Markup {
        select(words, "flagship", yes_and_no(words), self.selection.flagship.map(yes_or_no))
    }

    fn pooled(&self, words: Words) -> Markup {
        select(words, "pooled", yes_and_no(words), self.selection.pooled.map(yes_or_no))
    }

    /// What is chosen, to be taken away; and three questions that everybody asks, to be added.
    pub(super) fn chips(&self, words: Words) -> Markup {
        let l = words.language();
        let kept: Vec<_> = self.selection.pairs().into_iter().filter(|(name, _)| !is_drawing(name)).collect();
        let chosen = kept.iter().map(|(name, value)| Chip {
            label: self.label(words, name, value),
            href: paths::asking(paths::projects(l), &self.selection.without(name)).into(),
            chosen: true,
            count: None,
        });
        let offered = [("promise", "late"), ("news", "old"), ("flagship", "yes")];
        let offered = offered.into_iter().filter(|(name, _)| kept.iter().all(|(known, _)| known != name));
        let offered = offered.map(|(name, value)| Chip {
            label: self.label(words, name, value),
            href: paths::asking(paths::projects(l), &self.selection.with(name, value)).into(),
            chosen: false,
            count: None,
        });
        let drawing: Vec<_> =
            self.selection.pairs().into_iter().filter(|(name, _)| is_drawing(name) && *name != "page").collect();
        filter_chips(words, &chosen.chain(offered).collect::<Vec<_>>(), &paths::asking(paths::projects(l), &drawing))
    }

    /// A filter in words: "Phase : pilote", "« état civil »".
    fn label(&self, words: Words, name: &str, value: &str) -> Text<'static> {
        let said = match name {
            "q" => return words.tell("portfolio-chip-search", &[("words", value.into())]),
            "promise" => return words.say(Promise::from_code(value).map_or("", word::promise)),
            "news" => return words.say(News::from_code(value).map_or("", word::news)),
            "flagship" if value == "yes" => return words.say("portfolio-chip-flagship"),
            "pooled" if value == "yes" => return words.say("portfolio-chip-pooled"),
            "entity" => self.entity_name(words.language(), value),
            "axis" => self.axis_name(words.language(), value),
            "phase" => words.say(Phase::from_code(value).map_or("", phase_word)).into_owned(),
            "state" => words.say(ProjectState::from_code(value).map_or("", state_word)).into_owned(),
            "rating" | "office" | "computed" => {
                words.say(value.parse().ok().and_then(Confidence::new).map_or("", rating_word)).into_owned()
            }
            "tier" => words.say(Tier::from_code(value).map_or("", word::tier)).into_owned(),
            "kind" => words.say(ProjectKind::from_code(value).map_or("", word::kind)).into_owned(),
            _ => words.say(if value == "yes" { "portfolio-yes" } else { "portfolio-no" }).into_owned(),
        };
        let filter = words.say(filter_word(name));
        words.tell("portfolio-chip", &[("filter", filter.into()), ("value", said.into())])
    }

    fn entity_name(&self, l: Language, code: &str) -> String {
        let found = self.entities.iter().find(|entity| entity.code == code);
        found.map_or(code, |entity| entity.names.shown(l).0).to_owned()
    }

    fn axis_name(&self, l: Language, code: &str) -> String {
        self.nodes.iter().find(|node| node.code == code).map_or(code, |node| node.names.shown(l).0).to_owned()
    }
}

fn is_drawing(name: &str) -> bool {
    matches!(name, "sort" | "view" | "per" | "page")
}

fn filter_word(name: &str) -> &'static str {
    match name {
        "entity" => "portfolio-filter-entity",
        "axis" => "portfolio-filter-axis",
        "phase" => "portfolio-filter-phase",
        "state" => "portfolio-filter-state",
        "promise" => "portfolio-filter-promise",
        "rating" => "portfolio-filter-rating",
        "office" => "report-filter-office",
        "computed" => "report-filter-computed",
        "news" => "portfolio-filter-news",
        "tier" => "portfolio-filter-tier",
        "kind" => "portfolio-filter-kind",
        "flagship" => "portfolio-filter-flagship",
        _ => "portfolio-filter-pooled",
    }
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
    Field::select(name, words.say(filter_word(name)), choices.collect()).filter(words.say("portfolio-all")).show(words)
}

fn levels(words: Words, name: &'static str, chosen: Option<Confidence>) -> Markup {
    let levels = (0..=5).rev().filter_map(Confidence::new);
    let all = levels.map(|level| (level.level().to_string(), words.say(rating_word(level)).into_owned()));
    select(words, name, all, chosen.map(|level| level.level().to_string()).as_deref())
}

fn yes_and_no(words: Words) -> impl Iterator<Item = (String, String)> {
    ["yes", "no"]
        .into_iter()
        .zip(["portfolio-yes", "portfolio-no"])
        .map(move |(value, key)| (value.to_owned(), words.say(key).into_owned()))
}

const fn yes_or_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

/// A child under its parent, in the one line that a select has.
fn indented(depth: usize, name: &str) -> String {
    format!("{}{name}", "\u{2003}".repeat(depth))
}
