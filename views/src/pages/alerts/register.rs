//! The register of alerts: the highest first, narrowed by level, rule and state.

use chrono::NaiveDate;
use domain::steering::alert::{Alert, AlertState, Rule};
use domain::steering::body::Level;
use maud::{Markup, html};

use super::{Ladder, age, finding, project, rule_name, word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Chip, Column, Empty, Link, Row, Table, Text, count, empty, filter_chips, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct Listed {
    pub alert: Alert,
    pub about: About,
}

/// A request that somebody of its own house put down or away, with the reason they wrote.
#[derive(Clone, Debug)]
pub struct PutDown {
    pub number: domain::steering::alert::AlertNumber,
    pub about: About,
    pub what: String,
    pub step: domain::steering::alert::AlertStep,
    pub on: NaiveDate,
    pub by: Text<'static>,
    pub why: String,
}

#[derive(Clone, Debug)]
pub struct AlertsPage {
    pub today: NaiveDate,
    pub ladder: Ladder,
    pub level: Option<Level>,
    pub rule: Option<Rule>,
    pub state: Option<AlertState>,
    pub alerts: Vec<Listed>,
    pub total: usize,
    pub by_rule: Vec<(Rule, usize)>,
    /// For the programme office only.
    pub put_down: Vec<PutDown>,
    pub keeps_rules: bool,
}

impl AlertsPage {
    fn address(words: Words, level: Option<Level>, rule: Option<Rule>, state: Option<AlertState>) -> String {
        let pairs: Vec<(&str, String)> = [
            level.map(|level| ("level", level.code().to_owned())),
            rule.map(|rule| ("rule", rule.code().to_owned())),
            state.map(|state| ("state", state.code().to_owned())),
        ]
        .into_iter()
        .flatten()
        .collect();
        paths::asking(paths::alerts(words.language()), &pairs)
    }

    fn chips(&self, words: Words) -> Vec<Chip<'static>> {
        let chip =
            |label: Text<'static>, chosen: bool, href: String, count| Chip { label, href: href.into(), chosen, count };
        let levels = Level::ALL.iter().rev().map(|level| {
            let chosen = self.level == Some(*level);
            let next = (!chosen).then_some(*level);
            chip(
                self.ladder.body(*level).to_owned().into(),
                chosen,
                Self::address(words, next, self.rule, self.state),
                None,
            )
        });
        let states = AlertState::ALL.iter().map(|state| {
            let chosen = self.state == Some(*state);
            let next = (!chosen).then_some(*state);
            chip(word(words, "is", state), chosen, Self::address(words, self.level, self.rule, next), None)
        });
        let rules = self.by_rule.iter().map(|(rule, count)| {
            let chosen = self.rule == Some(*rule);
            let next = (!chosen).then_some(*rule);
            chip(rule_name(words, *rule), chosen, Self::address(words, self.level, next, self.state), Some(*count))
        });
        levels.chain(states).chain(rules).collect()
    }

    fn put_down(&self, words: Words) -> Markup {
        let l = words.language();
        let rows = self.put_down.iter().map(|one| Row {
            id: None,
            cells: vec![
                html! { a href=(paths::alert(l, one.number)) { bdi { (one.number) } } " " span dir="auto" { (one.what) } },
                project(words, &one.about),
                html! { (word(words, "step", one.step)) ", " (words.day(one.on)) br; small.soft { (one.by) } },
                html! { span dir="auto" { (one.why) } },
            ],
        });
        let columns = ["alert-column-alert", "alert-column-project", "alert-column-what", "common-why"];
        html! {
            section.keep-part id="put-down" {
                h2 { (words.say("alert-put-down")) }
                p.soft { (words.say("alert-put-down-text")) }
                (table(words, &Table {
                    caption: words.say("alert-put-down"),
                    columns: columns.map(|key| Column::text(words.say(key))).into(),
                    rows: rows.collect(),
                }))
            }
        }
    }
}

/// Alerts as a table, the same on the register and on the desk.
#[must_use]
pub fn alert_table(words: Words, ladder: &Ladder, today: NaiveDate, alerts: &[Listed]) -> Markup {
    let l = words.language();
    let rows = alerts.iter().map(|Listed { alert, about }| Row {
        id: None,
        cells: vec![
            html! {
                a href=(paths::alert(l, alert.number)) { (rule_name(words, alert.rule)) }
                " " small.soft { bdi { (alert.number) } }
                br; span dir="auto" { (finding(words, alert)) }
            },
            project(words, about),
            html! { bdi { (ladder.body(alert.level)) } },
            html! { (age(words, alert.age(today))) },
            html! {
                (word(words, "is", alert.state))
                @if let Some(until) = alert.snoozed_until { " " (words.tell("alert-until", &[("day", words.day(until).into())])) }
            },
        ],
    });
    let keys =
        ["alert-column-alert", "alert-column-project", "alert-column-level", "alert-column-age", "alert-column-state"];
    table(
        words,
        &Table {
            caption: words.say("alert-title"),
            columns: keys.map(|key| Column::text(words.say(key))).into(),
            rows: rows.collect(),
        },
    )
}

impl Page for AlertsPage {
    fn title(&self, words: Words) -> String {
        words.say("alert-title").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let quiet = Empty { title: words.say("alert-none"), sentence: words.say("alert-none-text"), action: None };
        html! {
            div.stack {
                h1 { (words.say("alert-title")) }
                p.soft { (words.say("alert-lede")) }
                p {
                    a href=(paths::escalations(l)) { (words.say("alert-escalations")) }
                    @if self.keeps_rules { " · " a href=(paths::rules(l)) { (words.say("alert-rules")) } " · " a href=(paths::holidays(l)) { (words.say("alert-holidays")) } }
                }
                (filter_chips(words, &self.chips(words), &paths::alerts(l)))
                @if self.alerts.is_empty() { (empty(&quiet)) } @else {
                    (count(words, self.alerts.len(), self.total))
                    (alert_table(words, &self.ladder, self.today, &self.alerts))
                }
                @if !self.put_down.is_empty() { (self.put_down(words)) }
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
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
