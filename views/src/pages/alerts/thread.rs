//! One thread from the first sign to the proof: risk, alert, escalation, exception report, decision.

use chrono::{DateTime, Utc};
use maud::{Markup, html};

use super::{crumbs, project};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Author, HistoryLine, Link, Text, history};
use crate::paths;
use crate::words::Words;

/// What happened, in words already.
#[derive(Clone, Debug)]
pub struct Event {
    pub at: DateTime<Utc>,
    /// `ESC-0004`, and its page where it has one.
    pub record: String,
    pub href: Option<String>,
    pub what: Text<'static>,
    pub text: Option<String>,
    pub by: Author,
}

#[derive(Clone, Debug)]
pub struct ThreadPage {
    pub number: i64,
    pub about: Option<About>,
    pub events: Vec<Event>,
}

impl Page for ThreadPage {
    fn title(&self, words: Words) -> String {
        words.tell("alert-thread-number", &[("number", self.number.into())]).into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let lines: Vec<HistoryLine> = self
            .events
            .iter()
            .map(|event| HistoryLine {
                at: event.at,
                who: match event.by {
                    Author::System => words.say("alert-by-clock"),
                    ref other => other.text(words),
                },
                what: html! {
                    @match &event.href {
                        Some(href) => a href=(href) { bdi { (event.record) } },
                        None => bdi { (event.record) },
                    }
                    " · " (event.what)
                    @if let Some(text) = &event.text { br; span dir="auto" { (text) } }
                },
                why: None,
            })
            .collect();
        html! {
            div.stack {
                h1 { (self.title(words)) }
                @if let Some(about) = &self.about { p { (project(words, about)) } }
                p.soft { (words.say("alert-thread-lede")) }
                (history(words, &lines))
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
        crumbs(words, ("alert-escalations", paths::escalations(words.language())))
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
