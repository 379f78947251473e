//! What can be asked of the register, as a form and as chips.

use domain::portfolio::entity::Entity;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::tree;
use domain::steering::decision::{DecisionState, Question};
use maud::{Markup, html};

use super::words as word;
use crate::parts::{Button, Chip, Choice, Field, Form, Live, Method, Text, button, filter_chips, form};
use crate::paths;
use crate::words::Words;

/// What there is to choose from.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    pub years: Vec<i32>,
    /// Codes, the latest first.
    pub sittings: Vec<String>,
    pub projects: Vec<(ProjectNumber, String)>,
    pub entities: Vec<Entity>,
    /// Code and title of the posts that carry something out.
    pub owners: Vec<(String, String)>,
}

/// The public's filters: words, year, project.
pub(super) fn for_public(words: Words, asked: &Question, offered: &Offered, action: &str) -> Markup {
    let fields = [year(words, asked, offered), project(words, asked, offered)];
    draw(words, asked, action, &fields, &[])
}

/// The desk's.
pub(super) fn for_desk(words: Words, asked: &Question, offered: &Offered, action: &str) -> Markup {
    let owners = offered.owners.iter().cloned();
    let sittings = offered.sittings.iter().map(|code| (code.clone(), code.clone()));
    let often = [state(words, asked), select(words, "sitting", sittings, asked.sitting.as_deref())];
    let rare = [
        entity(words, asked, offered),
        select(words, "owner", owners, asked.owner.as_deref()),
        project(words, asked, offered),
        year(words, asked, offered),
    ];
    draw(words, asked, action, &often, &rare)
}

fn draw(words: Words, asked: &Question, action: &str, often: &[Markup], rare: &[Markup]) -> Markup {
    let live = Form {
        action: action.to_owned().into(),
        method: Method::Get,
        live: Live::Results("#results"),
        id: Some("filters".into()),
        label: Some(words.say("common-filters")),
    };
    form(
        &live,
        html! {
            @if asked.late { input type="hidden" name="late" value="yes"; }
            div.filters {
                (Field::search("q", words.say("decision-search")).filter("").value(asked.search.as_str()).show(words))
                @for field in often { (field) }
                (button(&Button::quiet(words.say("common-filter-apply"))))
            }
            @if !rare.is_empty() {
                details { summary { (words.say("decision-more-filters")) } div.filters { @for field in rare { (field) } } }
            }
        },
    )
}

/// What is chosen, to be taken away; on the desk also the late ones, to be asked for.
pub(super) fn chips(words: Words, asked: &Question, offered: &Offered, action: &str, late: Option<usize>) -> Markup {
    let chosen = asked.pairs().into_iter().map(|(name, value)| Chip {
        label: label(words, offered, name, &value),
        href: paths::asking(action.to_owned(), &asked.without(name)).into(),
        chosen: true,
        count: None,
    });
    let offers_late = late.filter(|_| !asked.late).map(|count| {
        let asking: Vec<_> = asked.pairs().into_iter().chain([("late", "yes".to_owned())]).collect();
        Chip {
            label: words.say("decision-filter-late"),
            href: paths::asking(action.to_owned(), &asking).into(),
            chosen: false,
            count: Some(count),
        }
    });
    filter_chips(words, &chosen.chain(offers_late).collect::<Vec<_>>(), action)
}

fn label(words: Words, offered: &Offered, name: &str, value: &str) -> Text<'static> {
    let of = |all: &[(String, String)]| all.iter().find(|(code, _)| code == value).map(|(_, title)| title.clone());
    let said = match name {
        "q" => return words.tell("decision-chip-search", &[("words", value.into())]),
        "late" => return words.say("decision-filter-late"),
        "state" => DecisionState::from_code(value).map(|code| words.say(word::state(code)).into_owned()),
        "owner" => of(&offered.owners),
        "entity" => offered
            .entities
            .iter()
            .find(|entity| entity.code == value)
            .map(|entity| entity.names.shown(words.language()).0.to_owned()),
        _ => None,
    };
    let value = said.unwrap_or_else(|| value.to_owned());
    words.tell("decision-chip", &[("filter", words.say(filter(name)).into()), ("value", value.into())])
}

fn filter(name: &str) -> &'static str {
    match name {
        "year" => "decision-filter-year",
        "state" => "decision-filter-state",
        "sitting" => "decision-filter-sitting",
        "project" => "decision-filter-project",
        "entity" => "decision-filter-entity",
        _ => "decision-filter-owner",
    }
}

fn year(words: Words, asked: &Question, offered: &Offered) -> Markup {
    let years = offered.years.iter().map(|year| (year.to_string(), year.to_string()));
    select(words, "year", years, asked.year.map(|year| year.to_string()).as_deref())
}

fn state(words: Words, asked: &Question) -> Markup {
    let all = DecisionState::ALL.iter().map(|code| (code.to_string(), words.say(word::state(*code)).into_owned()));
    select(words, "state", all, asked.state.map(DecisionState::code))
}

fn project(words: Words, asked: &Question, offered: &Offered) -> Markup {
    let all = offered.projects.iter().map(|(number, name)| (number.to_string(), format!("{name} ({number})")));
    select(words, "project", all, asked.project.map(|number| number.to_string()).as_deref())
}

fn entity(words: Words, asked: &Question, offered: &Offered) -> Markup {
    let placed = tree::in_order(&offered.entities).into_iter().map(|placed| {
        let name = placed.node.names.shown(words.language()).0;
        (placed.node.code.clone(), format!("{}{name}", "\u{2003}".repeat(placed.depth)))
    });
    select(words, "entity", placed, asked.entity.as_deref())
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
    Field::select(name, words.say(filter(name)), choices.collect()).filter(words.say("decision-all")).show(words)
}
