//! Two to four scenarios side by side, each in a column of its own.

use indicators::inputs::Component;
use indicators::scenario::Assumptions;
use maud::{Markup, html};

use super::super::signs::{group, place, points, score, series_short};
use super::list::ScenarioLine;
use super::show::supposed;
use super::signs::{edition, places};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Choice, Column, Form, Link, Method, Row, Table, button, facts, form, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ComparisonPage {
    /// Those that are compared, in the order they were asked for.
    pub chosen: Vec<(ScenarioLine, Assumptions)>,
    /// All that may be chosen: number and name.
    pub all: Vec<(i64, String)>,
    pub components: Vec<Component>,
    /// More were asked for than fit.
    pub is_cut: bool,
}

impl ComparisonPage {
    fn choosing(&self, words: Words) -> Markup {
        let sent = Form {
            action: paths::scenario_comparison(words.language()).into(),
            method: Method::Get,
            label: Some(words.say("scenario-compare")),
            ..Form::default()
        };
        let is_chosen = |id: i64| self.chosen.iter().any(|(line, _)| line.scenario.id.0 == id);
        let choices = self.all.iter().map(|(id, name)| Choice {
            value: id.to_string().into(),
            label: name.clone().into(),
            hint: None,
            chosen: is_chosen(*id),
        });
        html! {
            details open[self.chosen.len() < 2] {
                summary { (words.say("scenario-compare-choose")) }
                (form(&sent, html! {
                    fieldset.field.boxes {
                        legend { (words.say("scenario-compare-hint")) }
                        div.boxes-list {
                            @for one in choices {
                                @let id = format!("with-{}", one.value);
                                div.choice {
                                    input type="checkbox" id=(id) name="with" value=(one.value) checked[one.chosen];
                                    label for=(id) dir="auto" { (one.label) }
                                }
                            }
                        }
                    }
                    (button(&Button::quiet(words.say("scenario-compare-chosen"))))
                }))
            }
        }
    }

    fn side_by_side(&self, words: Words) -> Markup {
        let l = words.language();
        let mut columns = vec![Column::text(words.say("scenario-list"))];
        columns.extend(self.chosen.iter().map(|(line, _)| Column::text(line.scenario.name.clone())));
        let mut rows = vec![
            self.line(&words.say("scenario-edition"), &|line| {
                line.answer.as_ref().map(|one| html! { (edition(words, one.edition, one.is_foreseen)) })
            }),
            self.line(&words.say("scenario-place"), &|line| {
                line.answer.as_ref().map(|one| {
                    html! {
                        strong.figure-number { (place(words, one.after.rank.place)) }
                        br; (places(words, one.places()))
                    }
                })
            }),
            self.line(&words.say("scenario-worth"), &|line| {
                line.answer
                    .as_ref()
                    .map(|one| html! { (score(words, one.after.score)) " " bdi.soft { (points(words, one.gain())) } })
            }),
            self.line(&words.say("scenario-group"), &|line| {
                line.answer.as_ref().map(|one| html! { (group(words, one.after.group)) })
            }),
        ];
        for number in 0..3 {
            let Some(part) =
                self.chosen.iter().find_map(|(line, _)| line.answer.as_ref()?.parts.get(number).map(|one| one.part))
            else {
                continue;
            };
            rows.push(self.line(&series_short(words, part), &|line| {
                let one = line.answer.as_ref()?.parts.get(number)?;
                let by = one.after.score - one.before.score;
                Some(html! {
                    (score(words, one.after.score))
                    @if by.abs() > 1e-9 { " " bdi.soft { (points(words, by)) } }
                    @if let Some(rank) = one.after.rank { br; (place(words, rank.place)) }
                })
            }));
        }
        let mut last = vec![html! { (words.say("scenario-supposed")) }];
        last.extend(self.chosen.iter().map(|(line, assumptions)| html! {
            (facts(&supposed(words, assumptions, &self.components)))
            @if !assumptions.features.is_empty() { p { (words.tell("scenario-questions", &[("count", assumptions.features.len().into())])) } }
            a href=(paths::scenario(l, line.scenario.id.0)) { (words.say("scenario-open")) }
        }));
        rows.push(Row { id: None, cells: last });
        table(words, &Table { caption: words.say("scenario-compare"), columns, rows })
    }

    fn line(&self, head: &str, cell: &dyn Fn(&ScenarioLine) -> Option<Markup>) -> Row {
        let cells = self.chosen.iter().map(|(line, _)| cell(line).unwrap_or_else(|| html! { "–" }));
        Row { id: None, cells: [html! { (head) }].into_iter().chain(cells).collect() }
    }
}

impl Page for ComparisonPage {
    fn title(&self, words: Words) -> String {
        words.say("scenario-compare").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("scenario-compare")) }
                @if self.is_cut { p.soft { (words.say("scenario-compare-cut")) } }
                @if self.chosen.is_empty() { p { (words.say("scenario-compare-none")) } } @else { (self.side_by_side(words)) }
                (self.choosing(words))
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
