//! The country's holidays as clocks count them: those of the profile, and what the office has corrected.

use chrono::NaiveDate;
use domain::language::Names;
use maud::{Markup, html};

use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Column, Link, Row, Table, Weight, link_button, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct HolidayRow {
    pub day: NaiveDate,
    pub names: Names,
    /// Known to a day only once the moon has been seen.
    pub lunar: bool,
    /// Set by the office, not by the profile.
    pub corrected: bool,
}

#[derive(Clone, Debug)]
pub struct HolidaysPage {
    /// From this year on, in their order.
    pub days: Vec<HolidayRow>,
}

impl Page for HolidaysPage {
    fn title(&self, words: Words) -> String {
        words.say("alert-holidays").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let rows = self.days.iter().map(|row| Row {
            id: None,
            cells: vec![
                html! { time datetime=(row.day) { (words.day(row.day)) } },
                html! { (words.name(&row.names)) },
                html! {
                    @if row.lunar { (words.say("alert-holiday-lunar")) }
                    @if row.corrected { " " span.standing.info { (words.say("alert-holiday-corrected")) } }
                },
                html! {
                    a href=(paths::holiday(l, row.day)) { (words.say("alert-holiday-move")) } " · "
                    a href=(paths::holiday_removal(l, row.day)) { (words.say("alert-holiday-remove")) }
                },
            ],
        });
        let keys = ["alert-holiday-day", "alert-holiday-name", "alert-holiday-kind", "alert-column-act"];
        html! {
            div.stack {
                h1 { (words.say("alert-holidays")) }
                p.soft { (words.say("alert-holidays-lede")) }
                div.actions { (link_button(&Link::new(words.say("alert-holiday-new"), paths::holiday_new(l)), Weight::Main)) }
                (table(words, &Table {
                    caption: words.say("alert-holidays"),
                    columns: keys.map(|key| Column::text(words.say(key))).into(),
                    rows: rows.collect(),
                }))
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
