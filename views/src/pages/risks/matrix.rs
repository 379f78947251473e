//! The matrix: a real table, the same for keyboard, screen reader, print and greyscale; and the ten gravest risks.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::entity::Entity;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::selection::Unread;
use domain::portfolio::tree;
use domain::steering::risk::{Cell, Exposure, Matrix, Question, Risk, Scale};
use maud::{Markup, html};

use super::Known;
use super::register::{named, not_understood};
use super::signs::{impact, probability, rating, way, zone_word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Choice, Column, Empty, Field, Form, Link, Live, Method, PrintHeader, Row, Table, button, empty, form,
    print_header, table,
};
use crate::paths;
use crate::words::Words;

/// A risk of the top, and where it stood at the last sitting.
#[derive(Clone, Debug)]
pub struct TopLine {
    pub risk: Risk,
    pub before: Option<Exposure>,
}

#[derive(Clone, Debug)]
pub struct MatrixPage {
    pub matrix: Matrix,
    pub top: Vec<TopLine>,
    /// Of this entity's projects, or of this project; of the whole portfolio otherwise.
    pub entity: Option<(String, Names)>,
    pub project: Option<(ProjectNumber, Names)>,
    /// The sitting since which movements are told.
    pub since: Option<(String, NaiveDate)>,
    pub unread: Vec<Unread>,
    pub entities: Vec<Entity>,
    pub known: Known,
    pub today: NaiveDate,
}

impl Page for MatrixPage {
    fn title(&self, words: Words) -> String {
        format!("{} · {}", words.say("risk-matrix"), self.of(words))
    }

    fn body(&self, words: Words) -> Markup {
        let title = words.say("risk-matrix");
        html! {
            (print_header(words, &PrintHeader { title: title.clone(), day: self.today, hash: None }))
            div.stack {
                h1 { (title) " " small.soft { (self.of(words)) } }
                @if !self.unread.is_empty() { (not_understood(words, &self.unread)) }
                (self.sentence(words))
                (self.scope(words))
                (self.grid(words))
                (legend(words))
                h2 { (words.say("risk-top")) }
                (self.ten(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
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

impl MatrixPage {
    fn of(&self, words: Words) -> String {
        let l = words.language();
        match (&self.project, &self.entity) {
            (Some((number, names)), _) => format!("{number} {}", names.shown(l).0),
            (None, Some((_, names))) => names.shown(l).0.to_owned(),
            (None, None) => words.say("risk-whole-portfolio").into_owned(),
        }
    }

    /// What the table says, in a sentence.
    fn sentence(&self, words: Words) -> Markup {
        let counts = [("count", self.matrix.total().into()), ("high", self.matrix.high().into())];
        html! {
            p {
                (words.tell("risk-matrix-says", &counts)) " "
                @match &self.since {
                    Some((code, day)) => (words.tell("risk-matrix-since", &[("sitting", code.clone().into()), ("day", words.day(*day).into())])),
                    None => (words.say("risk-matrix-since-never")),
                }
            }
        }
    }

    fn scope(&self, words: Words) -> Markup {
        let l = words.language();
        let asked = Form {
            action: paths::risk_matrix(l).into(),
            method: Method::Get,
            live: Live::No,
            id: None,
            label: Some(words.say("common-filters")),
        };
        let chosen = self.entity.as_ref().map(|(code, _)| code.as_str());
        let choices = tree::in_order(&self.entities).into_iter().map(|placed| Choice {
            value: placed.node.code.clone().into(),
            label: format!("{}{}", "\u{2003}".repeat(placed.depth), placed.node.names.shown(l).0).into(),
            hint: None,
            chosen: chosen == Some(placed.node.code.as_str()),
        });
        html! {
            (form(&asked, html! {
                div.filters {
                    (Field::select("entity", words.say("risk-filter-entity"), choices.collect()).filter(words.say("risk-whole-portfolio")).show(words))
                    (button(&Button::quiet(words.say("common-filter-apply"))))
                }
            }))
        }
    }

    fn grid(&self, words: Words) -> Markup {
        html! {
            table.matrix {
                caption { (words.say("risk-matrix-caption")) }
                thead {
                    tr {
                        th scope="col" { (words.say("risk-probability")) }
                        @for scale in Scale::ALL { th scope="col" { span.visually-hidden { (words.say("risk-impact")) " " } (impact(words, scale)) } }
                    }
                }
                tbody {
                    @for (row, scale) in self.matrix.rows().zip(Scale::ALL.iter().rev()) {
                        tr {
                            th scope="row" { (probability(words, *scale)) }
                            @for cell in row { (self.cell(words, cell)) }
                        }
                    }
                }
            }
        }
    }

    fn cell(&self, words: Words, cell: &Cell) -> Markup {
        let zone = cell.exposure.zone();
        let question = Question {
            entity: self.entity.as_ref().map(|(code, _)| code.clone()),
            project: self.project.as_ref().map(|(number, _)| *number),
            probability: Some(cell.exposure.probability),
            impact: Some(cell.exposure.impact),
            ..Question::default()
        };
        let href = paths::asking(paths::risks(words.language()), &question.pairs());
        let counted = words.tell("risk-cell-count", &[("count", cell.count.into())]);
        html! {
            td.{ "zone-" (zone) } {
                @if cell.count > 0 { a href=(href) title=(counted) { (words.number(cell.count)) } } @else { span.soft { "0" } }
                span.zone { (words.say(zone_word(zone))) }
                (moved(words, "risk-entered", "↘", cell.entered))
                (moved(words, "risk-left", "↗", cell.left))
            }
        }
    }

    fn ten(&self, words: Words) -> Markup {
        if self.top.is_empty() {
            return empty(&Empty {
                title: words.say("risk-nothing"),
                sentence: words.say("risk-nothing-open"),
                action: None,
            });
        }
        let columns = [
            "risk-column-risk",
            "risk-column-project",
            "risk-column-score",
            "risk-column-way-long",
            "risk-column-owner",
        ];
        let rows = self.top.iter().map(|line| {
            let risk = &line.risk;
            let stops = [
                ("risk-initial", Some(risk.initial)),
                ("risk-at-sitting", line.before),
                ("risk-current", Some(risk.current)),
                ("risk-target", risk.target),
            ];
            let cells = vec![
                named(words, risk, &self.known),
                self.known.project(words, risk.project),
                rating(words, risk.current),
                html! { (way(words, &stops)) " " (turn(words, line)) },
                self.known.owner(words, risk.owner),
            ];
            Row { id: None, cells }
        });
        let columns = columns.map(|key| Column::text(words.say(key)));
        table(words, &Table { caption: words.say("risk-top"), columns: columns.into(), rows: rows.collect() })
    }
}

/// Since the last sitting, in a word: graver, less grave, the same, new.
fn turn(words: Words, line: &TopLine) -> Markup {
    let now = line.risk.current.score();
    let (class, key) = match line.before.map(Exposure::score) {
        None => ("watch", "risk-turn-new"),
        Some(before) if before < now => ("bad", "risk-turn-worse"),
        Some(before) if before > now => ("good", "risk-turn-better"),
        Some(_) => ("plain", "risk-turn-same"),
    };
    html! { span.(class).tone { (words.say(key)) } }
}

fn moved(words: Words, key: &str, sign: &str, count: i64) -> Markup {
    html! {
        @if count > 0 {
            small.moved { span aria-hidden="true" { (sign) (words.number(count)) " " } span.moved-words { (words.tell(key, &[("count", count.into())])) } }
        }
    }
}

fn legend(words: Words) -> Markup {
    html! {
        p.soft { (words.say("risk-matrix-legend")) }
    }
}
