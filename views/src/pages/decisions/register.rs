//! The register of decisions: the whole of it on the desk, and what is published of it.

use domain::steering::decision::Question;
use maud::{Markup, html};

use super::DecisionLine;
use super::filters::{self, Offered};
use super::list::{Reader, register};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Empty, Link, Pager, count, empty, pager};
use crate::paths;
use crate::words::Words;

/// The desk's register.
#[derive(Clone, Debug)]
pub struct RegisterPage {
    pub lines: Vec<DecisionLine>,
    pub total: i64,
    /// How many of all that the reader sees are late.
    pub late: i64,
    pub asked: Question,
    pub offered: Offered,
}

/// What the public reads.
#[derive(Clone, Debug)]
pub struct DecisionsPage {
    pub lines: Vec<DecisionLine>,
    pub total: i64,
    pub asked: Question,
    pub offered: Offered,
}

impl Page for RegisterPage {
    fn title(&self, words: Words) -> String {
        words.say("decision-register").into_owned()
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
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let own = paths::desk_decisions(l);
        let files = [paths::desk_decisions_csv(l), paths::desk_decisions_xlsx(l)];
        html! {
            div.stack {
                h1 { (words.say("decision-register")) }
                (filters::for_desk(words, &self.asked, &self.offered, &own))
                div id="results" {
                    (filters::chips(words, &self.asked, &self.offered, &own, Some(size(self.late))))
                    (results(words, &self.lines, self.total, Reader::Officer))
                    (turning(words, &self.asked, self.total, &own))
                    (taking_away(words, &self.asked, files))
                }
            }
        }
    }
}

impl Page for DecisionsPage {
    fn title(&self, words: Words) -> String {
        words.say("decision-title").into_owned()
    }

    fn section(&self) -> Section {
        Section::Decisions
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let own = paths::decisions(l);
        let files = [paths::decisions_csv(l), paths::decisions_xlsx(l)];
        html! {
            div.stack {
                h1 { (words.say("decision-title")) }
                p.prose { (words.say("decision-lede")) }
                p {
                    (Link::new(words.say("decision-see-sittings"), paths::minutes_list(l)))
                    " · " (Link::new(words.say("decision-feed"), paths::decisions_feed(l)))
                }
                (filters::for_public(words, &self.asked, &self.offered, &own))
                div id="results" {
                    (filters::chips(words, &self.asked, &self.offered, &own, None))
                    (results(words, &self.lines, self.total, Reader::Public))
                    (turning(words, &self.asked, self.total, &own))
                    (taking_away(words, &self.asked, files))
                }
            }
        }
    }
}

fn results(words: Words, lines: &[DecisionLine], total: i64, reader: Reader) -> Markup {
    html! {
        @if lines.is_empty() {
            (empty(&Empty { title: words.say("decision-none"), sentence: words.say("decision-none-text"), action: None }))
        } @else {
            (count(words, lines.len(), size(total)))
            (register(words, lines, reader, "decision-register"))
        }
    }
}

fn turning(words: Words, asked: &Question, total: i64, own: &str) -> Markup {
    let (page, pages) = (asked.page(total), Question::pages(total));
    let at = |page: u32| {
        let pairs: Vec<_> = asked.pairs().into_iter().chain([("page", page.to_string())]).collect();
        paths::asking(own.to_owned(), &pairs).into()
    };
    let previous = (page > 1).then(|| at(page - 1));
    let next = (page < pages).then(|| at(page + 1));
    pager(words, &Pager { page, pages, previous, next })
}

/// The same question as files.
fn taking_away(words: Words, asked: &Question, [csv, xlsx]: [String; 2]) -> Markup {
    html! {
        p.exports {
            (words.say("decision-exports")) " "
            a href=(paths::asking(csv, &asked.pairs())) { "CSV" } " · "
            a href=(paths::asking(xlsx, &asked.pairs())) { "XLSX" }
        }
    }
}

fn size(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}
