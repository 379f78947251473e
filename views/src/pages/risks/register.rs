//! The register of the portfolio: one question, one list, and the files of it.

use chrono::NaiveDate;
use domain::portfolio::entity::Entity;
use domain::portfolio::selection::Unread;
use domain::steering::risk::{Question, Risk, RiskState, SortBy};
use maud::{Markup, html};

use super::signs::{proximity_word, rating, state_word, way};
use super::{Known, filters};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Column, Empty, Link, Notice, Order, Pager, PrintHeader, Row, Table, Tone, Weight, count, empty, link_button,
    notice, pager, print_header, table,
};
use crate::paths;
use crate::words::Words;

/// A risk with what is done about it.
#[derive(Clone, Debug)]
pub struct RiskLine {
    pub risk: Risk,
    /// Responses that are not done, and those of them that should be.
    pub open: i64,
    pub late: i64,
}

#[derive(Clone, Debug)]
pub struct RegisterPage {
    pub question: Question,
    /// Parts of the address that mean nothing, to be said.
    pub unread: Vec<Unread>,
    pub lines: Vec<RiskLine>,
    /// How many the question leaves over all pages.
    pub total: usize,
    pub entities: Vec<Entity>,
    pub known: Known,
    pub today: NaiveDate,
    pub keeps_portfolio: bool,
}

impl Page for RegisterPage {
    fn title(&self, words: Words) -> String {
        words.say("risk-register").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let title = words.say("risk-register");
        html! {
            (print_header(words, &PrintHeader { title: title.clone(), day: self.today, hash: None }))
            div.stack {
                div.keep-head {
                    h1 { (title) }
                    div.cluster {
                        (link_button(&Link::new(words.say("risk-matrix"), paths::risk_matrix(l)), Weight::Quiet))
                        (link_button(&Link::new(words.say("risk-issues"), paths::issues(l)), Weight::Quiet))
                        @if self.keeps_portfolio {
                            (link_button(&Link::new(words.say("risk-new-portfolio"), paths::risk_new(l)), Weight::Quiet))
                        }
                    }
                }
                (filters::filter_form(words, &self.question, &self.entities, &self.known))
                (self.results(words))
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

impl RegisterPage {
    fn results(&self, words: Words) -> Markup {
        html! {
            div.stack id="results" {
                @if !self.unread.is_empty() { (not_understood(words, &self.unread)) }
                (filters::chips(words, &self.question, &self.entities, &self.known))
                div.cluster.between { (count(words, self.lines.len(), self.total)) (self.files(words)) }
                @if self.lines.is_empty() { (nothing(words)) } @else { (self.list(words)) }
                (self.pager(words))
            }
        }
    }

    fn files(&self, words: Words) -> Markup {
        let l = words.language();
        let asked: Vec<_> = self.question.pairs().into_iter().filter(|(name, _)| *name != "page").collect();
        html! {
            p.files {
                @for (key, address) in [("risk-file-csv", paths::risks_csv(l)), ("risk-file-xlsx", paths::risks_xlsx(l))] {
                    " " (Link::new(words.say(key), paths::asking(address, &asked)))
                }
            }
        }
    }

    fn list(&self, words: Words) -> Markup {
        let column = |by, key| {
            let sorted = (self.question.sort.by == by).then_some(if self.question.sort.descending {
                Order::Descending
            } else {
                Order::Ascending
            });
            let href = paths::asking(paths::risks(words.language()), &self.question.sorted(by));
            Column::text(words.say(key)).sortable(href, sorted)
        };
        let columns = vec![
            column(SortBy::Number, "risk-column-risk"),
            column(SortBy::Project, "risk-column-project"),
            column(SortBy::Score, "risk-column-score"),
            Column::text(words.say("risk-column-way")),
            Column::text(words.say("risk-column-owner")),
            column(SortBy::Proximity, "risk-column-proximity"),
            column(SortBy::Review, "risk-column-review"),
            Column::text(words.say("risk-column-responses")),
        ];
        let rows = self.lines.iter().map(|line| self.row(words, line)).collect();
        table(words, &Table { caption: words.say("risk-register"), columns, rows })
    }

    fn row(&self, words: Words, line: &RiskLine) -> Row {
        let risk = &line.risk;
        let cells = vec![
            named(words, risk, &self.known),
            self.known.project(words, risk.project),
            rating(words, risk.current),
            moves(words, risk),
            self.known.owner(words, risk.owner),
            html! { (words.say(proximity_word(risk.proximity))) },
            review(words, risk, self.today),
            answered(words, line),
        ];
        Row { id: None, cells }
    }

    fn pager(&self, words: Words) -> Markup {
        let total = u32::try_from(self.total).unwrap_or(u32::MAX);
        let (page, pages) = (self.question.page, total.div_ceil(Question::PER).max(1));
        let to = |page| paths::asking(paths::risks(words.language()), &self.question.on_page(page)).into();
        pager(
            words,
            &Pager {
                page,
                pages,
                previous: (page > 1).then(|| to(page - 1)),
                next: (page < pages).then(|| to(page + 1)),
            },
        )
    }
}

/// The risk by what may happen, its number and its kind beside it.
pub(super) fn named(words: Words, risk: &Risk, known: &Known) -> Markup {
    html! {
        a href=(paths::risk(words.language(), risk.number)) { bdi { (risk.event) } }
        " " small.soft { bdi { (risk.number) } " · " (known.category(words, &risk.category)) }
    }
}

pub(super) fn moves(words: Words, risk: &Risk) -> Markup {
    way(
        words,
        &[("risk-initial", Some(risk.initial)), ("risk-current", Some(risk.current)), ("risk-target", risk.target)],
    )
}

pub(super) fn review(words: Words, risk: &Risk, today: NaiveDate) -> Markup {
    html! {
        @if risk.state != RiskState::Open { span.soft { (words.say(state_word(risk.state))) } }
        @else {
            time datetime=(risk.review_on) { (words.day_short(risk.review_on)) }
            @if risk.is_unreviewed(today) { " " span.bad.tone { (words.say("risk-review-late")) } }
        }
    }
}

pub(super) fn answered(words: Words, line: &RiskLine) -> Markup {
    let is_bare = line.open == 0 && line.risk.state == RiskState::Open;
    html! {
        @if is_bare && line.risk.current.is_high() { span.bad.tone { (words.say("risk-unanswered")) } }
        @else if line.open == 0 { span.soft { (words.say("risk-unanswered")) } }
        @else { (words.tell("risk-responses-open", &[("count", line.open.into())])) }
        @if line.late > 0 { " " span.bad.tone { (words.tell("risk-responses-late", &[("count", line.late.into())])) } }
    }
}

pub(super) fn not_understood(words: Words, unread: &[Unread]) -> Markup {
    let body = html! {
        p { (words.say("risk-unread-text")) }
        ul { @for part in unread { li { code dir="ltr" { (part.name) "=" (part.value) } } } }
    };
    notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("risk-unread")), body })
}

fn nothing(words: Words) -> Markup {
    empty(&Empty {
        title: words.say("risk-nothing"),
        sentence: words.say("risk-nothing-text"),
        action: Some(Link::new(words.say("common-filter-clear"), paths::risks(words.language()))),
    })
}
