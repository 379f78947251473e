//! The register of one project; and what anybody else reads at its address.

use chrono::NaiveDate;
use domain::portfolio::project::Project;
use domain::steering::risk::{Issue, RiskState};
use maud::{Markup, html};

use super::register::{RiskLine, answered, moves, named, review};
use super::signs::{proximity_word, rating, state_word};
use super::{Known, issue};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Column, Empty, Link, Row, Table, Weight, empty, link_button, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ProjectRisksPage {
    pub project: Project,
    pub lines: Vec<RiskLine>,
    pub issues: Vec<Issue>,
    pub known: Known,
    pub today: NaiveDate,
    pub keeps: bool,
}

/// For the public: registers are internal, decisions are not.
#[derive(Clone, Debug)]
pub struct ClosedRegisterPage {
    pub project: Project,
}

fn project_crumbs(words: Words, project: &Project) -> Vec<Link<'static>> {
    let l = words.language();
    vec![
        Link::new(words.say("common-home"), paths::home(l)),
        Link::new(words.say("common-projects"), paths::projects(l)),
        Link::new(project.names.shown(l).0.to_owned(), paths::project(l, project.number)),
    ]
}

fn title(words: Words, project: &Project) -> String {
    format!("{} · {}", words.say("risk-of-project"), project.names.shown(words.language()).0)
}

impl Page for ClosedRegisterPage {
    fn title(&self, words: Words) -> String {
        title(words, &self.project)
    }

    fn body(&self, words: Words) -> Markup {
        let (l, number) = (words.language(), self.project.number);
        html! {
            div.stack {
                h1 { (words.name(&self.project.names)) span.side { " · " (words.say("risk-of-project")) } }
                p { (words.say("risk-public")) }
                p { (words.say("risk-public-instead")) }
                div.actions {
                    (link_button(&Link::new(words.say("risk-public-project"), paths::project(l, number)), Weight::Main))
                    (link_button(&Link::new(words.say("risk-public-history"), paths::project_history(l, number)), Weight::Quiet))
                }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        project_crumbs(words, &self.project)
    }
}

impl Page for ProjectRisksPage {
    fn title(&self, words: Words) -> String {
        title(words, &self.project)
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let of = |address: String| paths::asking(address, &[("project", self.project.number.to_string())]);
        let (open, over): (Vec<_>, Vec<_>) = self.lines.iter().partition(|line| line.risk.state == RiskState::Open);
        html! {
            div.stack {
                div.keep-head {
                    h1 { (words.name(&self.project.names)) span.side { " · " (words.say("risk-of-project")) } " " small.soft { bdi { (self.project.number) } } }
                    (link_button(&Link::new(words.say("risk-matrix"), of(paths::risk_matrix(l))), Weight::Quiet))
                }
                @if self.keeps {
                    div.actions {
                        (link_button(&Link::new(words.say("risk-new"), of(paths::risk_new(l))), Weight::Main))
                        (link_button(&Link::new(words.say("risk-issue-new"), of(paths::issue_new(l))), Weight::Quiet))
                    }
                }
                @if open.is_empty() { (nothing(words)) } @else { (self.list(words, "risk-open", &open)) }
                h2 { (words.say("risk-issues")) }
                (issue::list(words, &self.issues, &self.known, self.today))
                @if !over.is_empty() {
                    h2 { (words.say("risk-over")) }
                    (self.over(words, &over))
                }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        project_crumbs(words, &self.project)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl ProjectRisksPage {
    fn list(&self, words: Words, caption: &str, lines: &[&RiskLine]) -> Markup {
        let columns = [
            "risk-column-risk",
            "risk-column-score",
            "risk-column-way",
            "risk-column-owner",
            "risk-column-proximity",
            "risk-column-review",
            "risk-column-responses",
        ];
        let rows = lines.iter().map(|line| {
            let risk = &line.risk;
            let cells = vec![
                named(words, risk, &self.known),
                rating(words, risk.current),
                moves(words, risk),
                self.known.owner(words, risk.owner),
                html! { (words.say(proximity_word(risk.proximity))) },
                review(words, risk, self.today),
                answered(words, line),
            ];
            Row { id: None, cells }
        });
        let columns = columns.map(|key| Column::text(words.say(key)));
        table(words, &Table { caption: words.say(caption), columns: columns.into(), rows: rows.collect() })
    }

    fn over(&self, words: Words, lines: &[&RiskLine]) -> Markup {
        let rows = lines.iter().map(|line| {
            let risk = &line.risk;
            let day = risk.closed_on.map(|day| words.day_short(day)).unwrap_or_default();
            let cells = vec![
                named(words, risk, &self.known),
                html! { (words.say(state_word(risk.state))) " " span.soft { (day) } },
                html! { @if let Some(outcome) = &risk.outcome { bdi { (outcome) } } },
            ];
            Row { id: None, cells }
        });
        let columns = ["risk-column-risk", "risk-column-state", "risk-outcome"].map(|key| Column::text(words.say(key)));
        table(words, &Table { caption: words.say("risk-over"), columns: columns.into(), rows: rows.collect() })
    }
}

fn nothing(words: Words) -> Markup {
    empty(&Empty { title: words.say("risk-none-open"), sentence: words.say("risk-none-open-text"), action: None })
}
