//! All sittings: for officers what is coming and what was, for everybody the minutes.

use chrono::NaiveDate;
use domain::language::Names;
use domain::steering::sitting::{Sitting, SittingState};
use maud::{Markup, html};

use super::codes;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Column, Empty, Link, Row, Table, Weight, empty, link_button, table};
use crate::paths;
use crate::words::Words;

/// A sitting with the name of its body.
#[derive(Clone, Debug)]
pub struct SittingLine {
    pub body: Names,
    pub sitting: Sitting,
}

/// For officers, every body they may see.
#[derive(Clone, Debug)]
pub struct ListPage {
    pub lines: Vec<SittingLine>,
    pub today: NaiveDate,
    pub may_call: bool,
}

/// For everybody.
#[derive(Clone, Debug)]
pub struct MinutesListPage {
    pub lines: Vec<SittingLine>,
    pub today: NaiveDate,
}

impl Page for ListPage {
    fn title(&self, words: Words) -> String {
        words.say("sitting-sittings").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let to = |line: &SittingLine| paths::sitting(l, &line.sitting.code);
        html! {
            div.stack {
                h1 { (words.say("sitting-sittings")) }
                @if self.may_call {
                    div.actions { (link_button(&Link::new(words.say("sitting-new"), paths::sitting_new(l)), Weight::Quiet)) }
                }
                (both(words, &self.lines, self.today, to))
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

impl Page for MinutesListPage {
    fn title(&self, words: Words) -> String {
        words.say("sitting-public").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let to = |line: &SittingLine| paths::minutes(words.language(), &line.sitting.code);
        html! {
            div.stack {
                h1 { (words.say("sitting-public")) }
                p.prose { (words.say("sitting-public-text")) }
                (both(words, &self.lines, self.today, to))
            }
        }
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![Link::new(words.say("common-home"), paths::home(words.language()))]
    }
}

/// What is coming, the next first; then what was, the latest first.
fn both(words: Words, lines: &[SittingLine], today: NaiveDate, to: impl Fn(&SittingLine) -> String + Copy) -> Markup {
    let is_over = |line: &&SittingLine| matches!(line.sitting.state, SittingState::Validated | SittingState::Cancelled);
    let (over, mut coming): (Vec<&SittingLine>, Vec<&SittingLine>) = lines.iter().partition(is_over);
    coming.sort_by_key(|line| line.sitting.begins_at);
    html! {
        h2 { (words.say("sitting-coming")) }
        @if coming.is_empty() {
            (empty(&Empty { title: words.say("sitting-none"), sentence: words.say("sitting-none-text"), action: None }))
        } @else { (listed(words, "sitting-coming", &coming, today, to)) }
        @if !over.is_empty() {
            h2 { (words.say("sitting-over")) }
            (listed(words, "sitting-over", &over, today, to))
        }
    }
}

fn listed(
    words: Words,
    caption: &str,
    lines: &[&SittingLine],
    today: NaiveDate,
    to: impl Fn(&SittingLine) -> String,
) -> Markup {
    let row = |line: &&SittingLine| {
        let sitting = &line.sitting;
        let days = (sitting.held_on - today).num_days();
        Row {
            id: None,
            cells: vec![
                html! { a href=(to(line)) { bdi { (sitting.code) } } },
                words.name(&line.body),
                html! {
                    time datetime=(sitting.held_on) { (words.day(sitting.held_on)) }
                    @if days > 0 { " " small.soft { (words.tell("sitting-in-days", &[("days", days.into())])) } }
                },
                html! { (words.say(codes::state(sitting.state))) },
            ],
        }
    };
    let columns =
        ["sitting-code", "sitting-body", "sitting-day", "sitting-state"].map(|key| Column::text(words.say(key)));
    let rows = lines.iter().map(row).collect();
    table(words, &Table { caption: words.say(caption), columns: columns.into(), rows })
}
