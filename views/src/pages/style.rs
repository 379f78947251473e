//! The style page: every part in every state, in the reader's direction and in the other one.
//!
//! Look at it before and after each change of the look. Its samples are invented and stand still in time.

mod forms;
mod lists;
mod messages;
mod numbers;

use chrono::NaiveDate;
use domain::language::Language;
use maud::{Markup, html};

use crate::frame::{Density, Frame, FrameViewer, Robots, Section};
use crate::parts::{Link, Text};
use crate::paths;
use crate::words::Words;

/// The page, in the density that is to be looked at.
#[derive(Clone, Debug)]
pub struct StylePage<'a> {
    pub words: Words,
    pub density: Density,
    pub viewer: Option<Text<'a>>,
}

impl StylePage<'_> {
    #[must_use]
    pub fn show(&self) -> Markup {
        let (words, language) = (self.words, self.words.language());
        let frame = Frame {
            section: Section::Desk,
            density: self.density,
            viewer: self.viewer.clone().map(|name| FrameViewer { name, links: Vec::new(), registers: Vec::new() }),
            crumbs: vec![Link::new(words.say("common-desk"), paths::desk(language))],
            robots: Robots::Away,
            age_of_data: Some(3),
            demonstration: true,
            ..Frame::new(words, words.say("desk-style-title"), paths::style(language))
        };
        frame.page(html! {
            div.zellige {}
            (every_part(words))
            (other_way(words))
        })
    }
}

/// The same parts as a reader of the other direction sees them.
fn other_way(words: Words) -> Markup {
    let other = if words.language().is_right_to_left() { Language::Fr } else { Language::Ar };
    html! {
        hr;
        div lang=(other.code()) dir=(other.direction()) { (every_part(Words::of(other))) }
    }
}

fn every_part(words: Words) -> Markup {
    html! {
        div.stack {
            h1 { (words.say("desk-style-title")) }
            p.lede { (words.say("desk-style-lede")) }
            (numbers::samples(words))
            (lists::samples(words))
            (messages::samples(words))
            (forms::samples(words))
        }
    }
}

/// A day of the invented programme.
fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
