//! Sent: what was said, the sheet as the public now sees it, and when the next word is expected.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Report;
use maud::{Markup, html};

use super::confidence::{badge, meaning};
use super::form::help_key;
use super::rows::tone;
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Fact, Link, Promised, Weight, facts, link_button, promised_now};
use crate::paths;
use crate::words::Words;

/// A milestone on the public sheet, and what the update did to it.
#[derive(Clone, Debug)]
pub struct Change {
    pub milestone: Milestone,
    /// It was put off just now: the how many-th time.
    pub delay: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct ReceiptPage {
    pub number: ProjectNumber,
    pub names: Names,
    pub report: Report,
    /// The milestones the public is shown: those spoken of now, and the open ones.
    pub milestones: Vec<Change>,
    /// The ground on which the public does not see the text.
    pub withheld: Option<String>,
    pub tolerance_days: i64,
    pub next_reminder: NaiveDate,
}

impl ReceiptPage {
    fn sheet(&self, words: Words) -> Markup {
        html! {
            article.update-sheet {
                h3 { (words.name(&self.names)) }
                @if let Some(ground) = &self.withheld {
                    p.soft { (words.say("update-withheld")) " " span dir="auto" { (ground) } }
                } @else {
                    p { (badge(words, self.report.confidence)) }
                    p.hint { (words.say(meaning(self.report.confidence.level()))) }
                    @if self.report.nothing_new {
                        p { (words.say("update-nothing-new")) }
                    } @else {
                        p dir="auto" { (self.report.text) }
                    }
                }
                @if !self.milestones.is_empty() {
                    ul.update-sheet-milestones { @for change in &self.milestones { li { (self.milestone(words, change)) } } }
                }
            }
        }
    }

    fn milestone(&self, words: Words, change: &Change) -> Markup {
        let milestone = &change.milestone;
        let dates = Promised {
            promised: Some(milestone.original),
            now: Some(milestone.expected()),
            reached: milestone.is_done(),
            tone: tone(milestone.slip_from_original(), self.tolerance_days),
        };
        html! {
            p { strong { (words.name(&milestone.names)) } }
            (promised_now(words, &dates))
            @if let Some(delay) = change.delay {
                p.update-slip.watch { (words.tell("update-delay", &[("count", delay.into())])) }
            }
        }
    }

    fn unseen(&self, words: Words) -> Markup {
        let said = |term: &str, text: &str| Fact {
            term: words.say(term).into_owned().into(),
            value: html! { span dir="auto" { (text) } },
        };
        let mut told = vec![];
        if let Some(help) = &self.report.help {
            told.push(said(help_key(help.kind), &help.what));
            told.extend(help.by_when.map(|day| said("update-help-by", &words.day(day))));
            told.extend(help.who_can_unblock.as_ref().map(|who| said("update-help-who", who)));
        }
        told.extend(self.report.dissent.as_ref().map(|dissent| said("update-dissent-said", dissent)));
        facts(&told)
    }
}

impl Page for ReceiptPage {
    fn title(&self, words: Words) -> String {
        words.say("update-sent").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let project = paths::project(words.language(), self.number);
        html! {
            section.receipt.update {
                h1 { (words.say("update-sent")) }
                p { (words.tell("update-sent-when", &[("moment", words.moment(self.report.said_at).into())])) }
                h2 { (words.say("update-public-sheet")) }
                (self.sheet(words))
                @if self.report.help.is_some() || self.report.dissent.is_some() {
                    h2 { (words.say("update-office-only")) }
                    (self.unseen(words))
                }
                h2 { (words.say("common-receipt-next")) }
                p { (words.tell("update-next-reminder", &[("day", words.day(self.next_reminder).into())])) }
                p.actions { (link_button(&Link::new(words.say("update-see-project"), project), Weight::Main)) }
            }
        }
    }
}
