//! The way to a place: the cheapest steps, line by line, with the place each leads to.

use domain::form::Typed;
use domain::problem::Problems;
use indicators::goal::{Goal, Sought};
use indicators::inputs::Component;
use indicators::panel::Series;
use maud::{Markup, html};

use super::super::signs::{place, points, series};
use super::answer::caveats;
use super::signs::{component, edition, step};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Choice, Column, Field, FieldError, Form, Link, Method, Notice, Row, Table, Tone, Weight, button,
    error_summary, form, link_button, notice, table,
};
use crate::paths;
use crate::words::Words;

/// A kind of step with what it costs.
#[derive(Clone, Debug)]
pub struct Offered {
    pub component: Component,
    /// As typed, or as offered.
    pub cost: String,
    pub most: String,
}

#[derive(Clone, Debug)]
pub struct GoalPage {
    pub typed: Typed,
    pub problems: Problems,
    pub goal: Goal,
    pub edition: (u16, bool),
    pub editions: Vec<(u16, bool)>,
    pub offered: Vec<Offered>,
    /// `None` while something is wrong with the question.
    pub sought: Option<Sought>,
    /// The workbench, filled in with the plan.
    pub as_scenario: Option<String>,
}

impl GoalPage {
    fn asking(&self, words: Words) -> Markup {
        let sent = Form {
            action: paths::scenario_goal(words.language()).into(),
            method: Method::Get,
            label: Some(words.say("scenario-goal")),
            ..Form::default()
        };
        let choice = |value: String, label: std::borrow::Cow<'static, str>, chosen| Choice {
            value: value.into(),
            label,
            hint: None,
            chosen,
        };
        let all = [Series::Egdi, Series::Osi, Series::Tii, Series::Hci];
        let in_series = all
            .into_iter()
            .map(|one| choice(one.code().to_owned(), series(words, one), self.goal.series == one))
            .collect();
        let editions = self.editions.iter().map(|(year, is_foreseen)| {
            choice(year.to_string(), edition(words, *year, *is_foreseen), self.edition.0 == *year)
        });
        let error = |field: &str| self.problems.of(field).map(|problem| words.problem(problem));
        html! {
            (form(&sent, html! {
                div.filters {
                    (Field::number("place", words.say("scenario-goal-place")).value(self.typed.text("place").to_owned()).error(error("place")).show(words))
                    (Field::select("series", words.say("scenario-goal-series"), in_series).error(error("series")).show(words))
                    (Field::select("edition", words.say("scenario-edition"), editions.collect()).error(error("edition")).show(words))
                    (button(&Button::main(words.say("scenario-goal-seek"))))
                }
                details open[!self.problems.is_empty()] {
                    summary { (words.say("scenario-costs")) }
                    p.soft { (words.say("scenario-costs-text")) }
                    (self.costs(words))
                }
            }))
        }
    }

    fn costs(&self, words: Words) -> Markup {
        let rows = self.offered.iter().map(|one| {
            let code = one.component.code;
            Row {
                id: None,
                cells: vec![
                    html! { (component(words, code)) },
                    html! { (step(words, &one.component, 1)) },
                    self.cell(words, &format!("cost-{code}"), &one.cost, "scenario-cost-of"),
                    self.cell(words, &format!("most-{code}"), &one.most, "scenario-most-of"),
                ],
            }
        });
        let columns = vec![
            Column::text(words.say("scenario-component")),
            Column::text(words.say("scenario-step")),
            Column::text(words.say("scenario-cost")),
            Column::text(words.say("scenario-most")),
        ];
        table(words, &Table { caption: words.say("scenario-costs"), columns, rows: rows.collect() })
    }

    /// A field in a cell: the column is its label for the eye, a sentence for the ear.
    fn cell(&self, words: Words, name: &str, value: &str, label: &str) -> Markup {
        let of = name.split_once('-').map_or("", |(_, code)| code);
        let label = words.tell(label, &[("component", component(words, of).into())]);
        let problem = self.problems.of(name).map(|problem| words.problem(problem));
        html! {
            input.short type="text" inputmode="decimal" dir="ltr" id=(name) name=(name) value=(value) aria-label=(label)
                aria-invalid=[problem.is_some().then_some("true")];
            @if let Some(problem) = problem { p.error { (problem) } }
        }
    }

    fn found(&self, words: Words, sought: &Sought) -> Markup {
        let stand = sought.answer.stand(self.goal.series).and_then(|stand| stand.rank);
        let holes = [
            ("place", place(words, self.goal.place).into()),
            ("series", series(words, self.goal.series).into()),
            ("reached", stand.map_or_else(|| "–".to_owned(), |rank| place(words, rank.place)).into()),
            ("cost", words.hundred_thousandths(i64::try_from(sought.cost).unwrap_or(i64::MAX)).into()),
        ];
        let key = match (sought.is_reached, sought.chosen.is_empty()) {
            (true, true) => "scenario-goal-held",
            (true, false) => "scenario-goal-reached",
            (false, true) => "scenario-goal-nothing",
            (false, false) => "scenario-goal-short",
        };
        let tone = if sought.is_reached { Tone::Good } else { Tone::Watch };
        html! {
            (notice(words, &Notice { tone, title: Some(words.tell(key, &holes)), body: html! { p { (proof(words, sought)) } } }))
            @if !sought.chosen.is_empty() {
                (plan(words, sought))
                @if let Some(address) = &self.as_scenario {
                    div.actions { (link_button(&Link::new(words.say("scenario-goal-save"), address.clone()), Weight::Main)) }
                }
            }
            (caveats(words, &sought.answer))
        }
    }

    fn errors(&self, words: Words) -> Vec<FieldError<'static>> {
        let label = |field: &str| match field.split_once('-') {
            Some((_, code)) => component(words, code),
            None => words.say(match field {
                "edition" => "scenario-edition",
                "series" => "scenario-goal-series",
                _ => "scenario-goal-place",
            }),
        };
        let told = |(field, problem): (&str, &domain::problem::Problem)| {
            let holes = [("field", label(field).into()), ("error", words.problem(problem).into())];
            FieldError { field: field.to_owned().into(), message: words.tell("desk-field-error", &holes) }
        };
        self.problems.iter().map(told).collect()
    }
}

/// Cheapest for certain, or by how much at most it is not.
fn proof(words: Words, sought: &Sought) -> String {
    if !sought.is_reached {
        return words.say("scenario-goal-short-text").into_owned();
    }
    if sought.gap > 0.0 {
        let gap = words.decimal((sought.gap * 1000.0).ceil() / 10.0, 1);
        return words.tell("scenario-goal-gap", &[("gap", gap.into())]).into_owned();
    }
    words.say("scenario-goal-exact").into_owned()
}

fn plan(words: Words, sought: &Sought) -> Markup {
    let cost = |cost: u64| words.hundred_thousandths(i64::try_from(cost).unwrap_or(i64::MAX));
    let mut rows: Vec<Row> = sought
        .chosen
        .iter()
        .map(|line| Row {
            id: None,
            cells: vec![
                html! { (component(words, line.component.code)) },
                html! { (step(words, &line.component, line.many)) },
                html! { bdi { (points(words, line.gain)) } },
                html! { (cost(line.cost)) },
                html! { (line.place.map_or_else(|| "–".to_owned(), |one| place(words, one))) },
            ],
        })
        .collect();
    let gain: f64 = sought.chosen.iter().map(|line| line.gain).sum();
    let bold = |text: String| html! { strong { bdi { (text) } } };
    rows.push(Row {
        id: None,
        cells: vec![
            bold(words.say("scenario-sum").into_owned()),
            html! {},
            bold(points(words, gain)),
            bold(cost(sought.cost)),
            html! {},
        ],
    });
    let columns = vec![
        Column::text(words.say("scenario-component")),
        Column::text(words.say("scenario-how-many")),
        Column::number(words.say("scenario-gain")),
        Column::number(words.say("scenario-cost")),
        Column::text(words.say("scenario-then")),
    ];
    table(words, &Table { caption: words.say("scenario-plan"), columns, rows })
}

impl Page for GoalPage {
    fn title(&self, words: Words) -> String {
        words.say("scenario-goal").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("scenario-goal")) }
                p.soft { (words.say("scenario-goal-text")) }
                (error_summary(words, &self.errors(words)))
                (self.asking(words))
                @if let Some(sought) = &self.sought { (self.found(words, sought)) }
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
        super::crumbs(words)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
