//! The ladder: every escalation on its rung with its clock, and how long the ladder takes to answer.

use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, Measures};
use maud::{Markup, html};

use super::{Clock, Ladder, crumbs, project, word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Column, Empty, Figure, Link, Row, Table, count, empty, figures, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct Standing {
    pub escalation: Escalation,
    pub about: About,
    pub clock: Option<Clock>,
    pub has_report: bool,
}

/// Those that stand before one body.
#[derive(Clone, Debug)]
pub struct Rung {
    pub level: Level,
    pub standing: Vec<Standing>,
}

#[derive(Clone, Debug)]
pub struct EscalationsPage {
    pub ladder: Ladder,
    /// From the committee down.
    pub rungs: Vec<Rung>,
    /// Decided, returned or over; the latest first.
    pub answered: Vec<Standing>,
    pub answered_total: usize,
    pub measures: Measures,
}

fn line(words: Words, one: &Standing) -> Row {
    let l = words.language();
    let escalation = &one.escalation;
    Row {
        id: None,
        cells: vec![
            html! {
                a href=(paths::escalation(l, escalation.number)) { span dir="auto" { (escalation.subject) } }
                " " small.soft { bdi { (escalation.number) } }
            },
            project(words, &one.about),
            html! { (word(words, "tolerance", escalation.tolerance)) },
            html! { (word(words, "state", escalation.state)) },
            html! { @match one.clock { Some(clock) => (clock.show(words)), None => span.soft { "–" } } },
            html! { (words.say(if one.has_report { "alert-report-there" } else { "alert-report-awaited" })) },
        ],
    }
}

/// Escalations as a table, the same on the ladder and on the desk.
#[must_use]
pub fn standing_table(words: Words, caption: &str, standing: &[Standing]) -> Markup {
    let keys = [
        "alert-escalation",
        "alert-column-project",
        "alert-column-tolerance",
        "alert-column-state",
        "alert-column-clock",
        "alert-report",
    ];
    table(
        words,
        &Table {
            caption: caption.to_owned().into(),
            columns: keys.map(|key| Column::text(words.say(key))).into(),
            rows: standing.iter().map(|one| line(words, one)).collect(),
        },
    )
}

impl EscalationsPage {
    fn measures(&self, words: Words) -> Markup {
        let figure = |value: Option<i64>, unit: &str, key: &str| Figure {
            number: value.map_or_else(|| "–".to_owned(), |value| words.number(value)).into(),
            unit: value.map(|_| words.say(unit)),
            meaning: words.say(key),
            age: None,
            list: None,
        };
        let measures = &self.measures;
        html! {
            h2 { (words.say("alert-measures")) }
            (figures(&[
                figure(measures.acknowledged_in, "alert-working-days", "alert-measure-acknowledged"),
                figure(measures.decided_in, "alert-working-days", "alert-measure-decided"),
                figure(measures.executed_in, "alert-working-days", "alert-measure-executed"),
                figure(measures.decided_at_first, "alert-percent", "alert-measure-first"),
                figure(measures.reopened, "alert-percent", "alert-measure-reopened"),
            ]))
        }
    }
}

impl Page for EscalationsPage {
    fn title(&self, words: Words) -> String {
        words.say("alert-escalations").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let quiet =
            || Empty { title: words.say("alert-rung-none"), sentence: words.say("alert-rung-none-text"), action: None };
        html! {
            div.stack {
                h1 { (words.say("alert-escalations")) }
                p.soft { (words.say("alert-escalations-lede")) }
                @for rung in &self.rungs {
                    section.keep-part id={ "rung-" (rung.level) } {
                        h2 { bdi { (self.ladder.body(rung.level)) } }
                        @if rung.standing.is_empty() { (empty(&quiet())) } @else {
                            (standing_table(words, self.ladder.body(rung.level), &rung.standing))
                        }
                    }
                }
                (self.measures(words))
                @if !self.answered.is_empty() {
                    h2 { (words.say("alert-answered")) }
                    (count(words, self.answered.len(), self.answered_total))
                    (standing_table(words, &words.say("alert-answered"), &self.answered))
                }
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
        let mut all = crumbs(words, ("alert-title", paths::alerts(words.language())));
        all.truncate(2);
        all
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
