//! What a project promises to do for the index: its list on the desk, and the few lines of it on its public page.

mod forms;
mod words;

use chrono::NaiveDate;
use domain::index::Contribution;
use domain::language::Names;
use domain::portfolio::project::Project;
use maud::{Markup, html};

pub use forms::{Of, chooser, edit, new, remove};
pub use words::{component, evidence, step, what};

use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::index::signs;
use crate::parts::{Column, Empty, Link, Row, Table, Weight, empty, link_button, table};
use crate::paths;
use crate::words::Words;

/// A contribution with what follows from it.
#[derive(Clone, Debug)]
pub struct ContributionLine {
    pub contribution: Contribution,
    /// The milestone it counts from.
    pub milestone: Option<Names>,
    pub day: Option<NaiveDate>,
    /// The first edition it counts for; none when it comes after all that are known.
    pub edition: Option<u16>,
    /// Points of the EGDI, whole, and as far as the evidence carries and the checklist leaves anything to gain.
    pub whole: f64,
    pub counted: f64,
}

#[derive(Clone, Debug)]
pub struct ContributionsPage {
    pub project: Project,
    pub lines: Vec<ContributionLine>,
    /// The project is under way, so that it may promise more.
    pub takes_more: bool,
}

impl Page for ContributionsPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("contribution-title"), self.project.names.shown(words.language()).0)
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        let number = self.project.number;
        vec![Link::new(words.say("common-desk"), paths::desk(l)), Link::new(number.to_string(), paths::keep(l, number))]
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let add = Link::new(words.say("contribution-new"), paths::contribution_new(l, self.project.number));
        html! {
            div.stack {
                h1 { (words.name(&self.project.names)) " " small.soft { bdi { (self.project.number) } } }
                div.keep-head {
                    h2 { (words.say("contribution-title")) }
                    @if self.takes_more { (link_button(&add, Weight::Main)) }
                }
                p.soft { (words.say("contribution-lede")) " " a href=(paths::index_projects(l)) { (words.say("contribution-see-all")) } }
                @if !self.takes_more { p { (words.say("contribution-closed")) } }
                @if self.lines.is_empty() {
                    (empty(&Empty {
                        title: words.say("contribution-none"),
                        sentence: words.say("contribution-none-how"),
                        action: self.takes_more.then_some(add),
                    }))
                } @else { (self.list(words)) }
                (evidence_note(words))
            }
        }
    }
}

impl ContributionsPage {
    fn list(&self, words: Words) -> Markup {
        let heads = ["what", "milestone", "edition"].map(|key| Column::text(words.say(&format!("contribution-{key}"))));
        let figures = ["whole", "counted"].map(|key| Column::number(words.say(&format!("contribution-{key}"))));
        let rest = [
            Column::text(words.say("contribution-reason")),
            Column::text(words.say("contribution-change")).speaking_for_itself(),
        ];
        let columns = heads.into_iter().chain(figures).chain(rest).collect();
        let rows = self.lines.iter().map(|line| self.row(words, line)).collect();
        table(words, &Table { caption: words.say("contribution-title"), columns, rows })
    }

    fn row(&self, words: Words, line: &ContributionLine) -> Row {
        let one = &line.contribution;
        let change = paths::contribution(words.language(), self.project.number, one.id.0);
        Row {
            id: Some(format!("contribution-{}", one.id.0)),
            cells: vec![
                html! { (what(words, one)) br; small.soft { (step(words, one)) } },
                milestone(words, line),
                edition(words, line.edition),
                html! { bdi { (signs::points(words, line.whole)) } },
                html! {
                    bdi { (signs::points(words, line.counted)) } br;
                    small.soft { (evidence(words, one.evidence)) " · " (words.percent(f64::from(one.evidence.percent()) / 100.0)) }
                },
                html! { span dir="auto" { (one.reason) } },
                html! { @if self.takes_more { a href=(change) { (words.say("contribution-change")) span.visually-hidden { " " (what(words, one)) } } } },
            ],
        }
    }
}

fn milestone(words: Words, line: &ContributionLine) -> Markup {
    html! {
        @match &line.milestone {
            Some(names) => (words.name(names)),
            None => span.soft { (words.say("contribution-no-milestone")) },
        }
        @if let Some(day) = line.day { br; small.soft { time datetime=(day) { (words.day_short(day)) } } }
    }
}

/// "2028", or that it comes after every edition that is foreseen.
fn edition(words: Words, edition: Option<u16>) -> Markup {
    html! {
        @match edition {
            Some(year) => bdi { (year) },
            None => span.soft { (words.say("contribution-after-all")) },
        }
    }
}

/// What the three levels of evidence mean and count.
pub(super) fn evidence_note(words: Words) -> Markup {
    use domain::index::Evidence;
    let said = |one: Evidence| match one {
        Evidence::Supposed => "contribution-evidence-supposed-means",
        Evidence::Specified => "contribution-evidence-specified-means",
        Evidence::Observed => "contribution-evidence-observed-means",
    };
    html! {
        details {
            summary { (words.say("contribution-how")) }
            div.stack {
                dl.facts {
                    @for one in Evidence::ALL {
                        div {
                            dt { (evidence(words, *one)) " – " (words.percent(f64::from(one.percent()) / 100.0)) }
                            dd { (words.say(said(*one))) }
                        }
                    }
                }
                p { (words.say("contribution-how-points")) }
                p { (words.say("contribution-how-edition")) }
                p { (words.say("contribution-how-room")) }
            }
        }
    }
}

/// The lines of a project on its public page.
#[must_use]
pub fn brief(words: Words, lines: &[ContributionLine]) -> Markup {
    html! {
        ul {
            @for line in lines {
                li {
                    (what(words, &line.contribution)) br;
                    small.soft {
                        @match line.edition {
                            Some(year) => (words.tell("contribution-brief", &[
                                ("year", year.to_string().into()),
                                ("points", signs::points(words, line.counted).into()),
                            ])),
                            None => (words.say("contribution-after-all")),
                        }
                    }
                }
            }
        }
        p { a href=(paths::index_projects(words.language())) { (words.say("contribution-see-all")) } }
    }
}
