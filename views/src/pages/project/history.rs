//! The history of the project, read from the journal, and the moved dates that were known before the journal began.

use domain::portfolio::milestone::Milestone;
use maud::{Markup, html};

use super::{Head, MoveLine, Side, moves};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Link, Told, journal_history};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ProjectHistoryPage {
    pub head: Head,
    pub told: Vec<Told>,
    /// The number of the last line on this page, when there are older ones.
    pub older: Option<i64>,
    /// True once the reader has turned to older lines.
    pub is_later_page: bool,
    pub milestones: Vec<Milestone>,
    pub moves: Vec<MoveLine>,
}

impl Page for ProjectHistoryPage {
    fn title(&self, words: Words) -> String {
        format!("{} · {}", words.say("project-history"), self.head.name(words))
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        self.head.crumbs(words, Side::History)
    }

    fn age_of_data(&self) -> Option<i64> {
        self.head.age
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            (self.head.show(words, Side::History))
            div.stack {
                h2 { (words.say("project-journal")) }
                p.soft { (words.say("project-journal-text")) }
                (journal_history(words, &self.told))
                (self.pager(words))
                @if !self.is_later_page {
                    h2 { (words.say("project-moves")) }
                    (moves::list(words, &self.moves, &self.milestones))
                }
            }
        }
    }
}

impl ProjectHistoryPage {
    fn pager(&self, words: Words) -> Markup {
        let address = paths::project_history(words.language(), self.head.number());
        html! {
            @if self.older.is_some() || self.is_later_page {
                nav.pager aria-label=(words.say("common-pager")) {
                    @if self.is_later_page { a href=(address) { (words.say("project-newest")) } }
                    @if let Some(before) = self.older {
                        a rel="next" href={ (address) "?" (paths::query(&[("before", &before.to_string())])) } { (words.say("project-older")) }
                    }
                }
            }
        }
    }
}
