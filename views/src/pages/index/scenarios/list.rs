//! Every scenario, with the place it leads to.

use chrono::{DateTime, Utc};
use domain::index::Scenario;
use domain::language::Names;
use indicators::scenario::Answer;
use maud::{Markup, html};

use super::super::signs::{place, points};
use super::signs::{edition, places};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Column, Empty, Form, Link, Method, Row, Table, Weight, button, empty, form, link_button, table,
};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ScenarioLine {
    pub scenario: Scenario,
    pub author: Names,
    /// `None` where it can no longer be answered.
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug)]
pub struct ScenariosPage {
    pub lines: Vec<ScenarioLine>,
    pub may_suppose: bool,
    /// May tell the country's own figures.
    pub may_tell: bool,
}

impl ScenariosPage {
    fn ways(&self, words: Words) -> Markup {
        let l = words.language();
        html! {
            div.actions {
                @if self.may_suppose {
                    (link_button(&Link::new(words.say("scenario-new"), paths::scenario_new(l)), Weight::Main))
                }
                (link_button(&Link::new(words.say("scenario-goal"), paths::scenario_goal(l)), Weight::Quiet))
                @if self.may_tell {
                    (link_button(&Link::new(words.say("scenario-inputs"), paths::desk_inputs(l)), Weight::Quiet))
                }
            }
        }
    }

    fn lines(&self, words: Words) -> Markup {
        let rows = self.lines.iter().map(|line| row(words, line)).collect();
        let columns = vec![
            Column::text(words.say("scenario-name")),
            Column::text(words.say("scenario-edition")),
            Column::text(words.say("scenario-place")),
            Column::number(words.say("scenario-worth")),
            Column::text(words.say("scenario-author")),
            Column::text(words.say("scenario-changed")),
            Column::text(words.say("scenario-compare")),
        ];
        let compare = Form {
            action: paths::scenario_comparison(words.language()).into(),
            method: Method::Get,
            label: Some(words.say("scenario-compare")),
            ..Form::default()
        };
        form(
            &compare,
            html! {
                (table(words, &Table { caption: words.say("scenario-list"), columns, rows }))
                @if self.lines.len() > 1 { div.actions { (button(&Button::quiet(words.say("scenario-compare-chosen")))) } }
            },
        )
    }
}

fn row(words: Words, line: &ScenarioLine) -> Row {
    let l = words.language();
    let one = &line.scenario;
    let id = format!("with-{}", one.id.0);
    let (standing, worth, world) = match &line.answer {
        Some(answer) => (
            html! { strong { (place(words, answer.after.rank.place)) } br; small.soft { (places(words, answer.places())) } },
            html! { bdi { (points(words, answer.gain())) } },
            edition(words, answer.edition, answer.is_foreseen),
        ),
        None => {
            (html! { span.soft { (words.say("scenario-unanswered")) } }, html! { "–" }, one.edition.to_string().into())
        }
    };
    Row {
        id: None,
        cells: vec![
            html! { a href=(paths::scenario(l, one.id.0)) dir="auto" { (one.name) } },
            html! { (world) },
            standing,
            worth,
            html! { (words.name(&line.author)) },
            moment(words, one.changed_at),
            html! {
                input type="checkbox" id=(id) name="with" value=(one.id.0);
                label.visually-hidden for=(id) { (words.tell("scenario-compare-one", &[("name", one.name.as_str().into())])) }
            },
        ],
    }
}

fn moment(words: Words, at: DateTime<Utc>) -> Markup {
    html! { time datetime=(at.to_rfc3339()) { (words.moment(at)) } }
}

impl Page for ScenariosPage {
    fn title(&self, words: Words) -> String {
        words.say("scenario-list").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("scenario-list")) }
                p.soft { (words.say("scenario-list-text")) }
                (self.ways(words))
                @if self.lines.is_empty() {
                    (empty(&Empty { title: words.say("scenario-none"), sentence: words.say("scenario-none-text"), action: None }))
                } @else { (self.lines(words)) }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![crate::pages::index::signs::index(words)]
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
