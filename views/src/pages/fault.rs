//! What a person reads when a request did not get what it asked for: what happened, and the way on.

use maud::{Markup, html};

use super::page::Page;
use crate::frame::Robots;
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// One page for each way to fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultPage {
    NotFound,
    /// No such sitting, or its figures are not out.
    NotFrozen,
    SignIn,
    Forbidden,
    /// A rule says no; `reason` is the key of the sentence that says why.
    Refused {
        reason: &'static str,
    },
    Stale,
    TooMany,
    Malformed {
        reason: &'static str,
    },
    /// Our fault; the number is in the log.
    Broken {
        number: String,
    },
}

impl FaultPage {
    const fn key(&self) -> &'static str {
        match self {
            FaultPage::NotFound => "fault-not-found",
            FaultPage::NotFrozen => "frozen-missing",
            FaultPage::SignIn => "fault-sign-in",
            FaultPage::Forbidden => "fault-forbidden",
            FaultPage::Refused { .. } => "fault-refused",
            FaultPage::Stale => "fault-stale",
            FaultPage::TooMany => "fault-too-many",
            FaultPage::Malformed { .. } => "fault-malformed",
            FaultPage::Broken { .. } => "fault-broken",
        }
    }

    fn ways_on(&self, words: Words) -> Vec<Link<'static>> {
        let language = words.language();
        let home = Link::new(words.say("common-home"), paths::home(language));
        let projects = Link::new(words.say("common-projects"), paths::projects(language));
        match self {
            FaultPage::SignIn => vec![Link::new(words.say("common-sign-in"), paths::sign_in(language)), home],
            FaultPage::Broken { .. } | FaultPage::TooMany => {
                vec![home, Link::new(words.say("common-help"), paths::help(language))]
            }
            _ => vec![projects, home],
        }
    }
}

impl Page for FaultPage {
    fn title(&self, words: Words) -> String {
        words.say(self.key()).into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.prose {
                h1 { (words.say(self.key())) }
                @match self {
                    FaultPage::Refused { reason } | FaultPage::Malformed { reason } => p { (words.say(reason)) },
                    FaultPage::Broken { number } => {
                        p { (words.say("fault-broken-text")) }
                        p { (words.say("fault-broken-number")) " " bdi.code { (number) } }
                    },
                    _ => p { (words.say(&format!("{}-text", self.key()))) },
                }
                ul.ways-on { @for way in self.ways_on(words) { li { (way) } } }
            }
        }
    }
}
