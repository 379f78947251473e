//! The portfolio: one question, three drawings of the answer (list, board, timeline), and the files of it.

mod board;
mod filters;
mod words;

use chrono::NaiveDate;
use domain::language::Language;
use domain::portfolio::entity::Entity;
use domain::portfolio::selection::{Selection, SortBy, Unread, View};
use domain::portfolio::strategy::Node;
use maud::{Markup, html};

use super::lines::{COLUMNS, Heading, ProjectLine, SortLink, lines};
use crate::charts::timeline;
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::frozen::StateLinks;
use crate::parts::{
    Empty, Link, Notice, Pager, PrintHeader, Tab, Tone, count, empty, notice, pager, print_header, tabs,
};
use crate::paths;
use crate::words::Words;

/// What was asked, what was found, and what the filters offer.
#[derive(Clone, Debug)]
pub struct PortfolioPage {
    pub selection: Selection,
    /// Parts of the address that mean nothing, to be said.
    pub unread: Vec<Unread>,
    pub lines: Vec<ProjectLine>,
    /// How many the question leaves over all pages.
    pub total: usize,
    /// The sittings that can be looked back to.
    pub sittings: StateLinks,
    pub entities: Vec<Entity>,
    pub nodes: Vec<Node>,
    pub today: NaiveDate,
    pub age_of_data: Option<i64>,
}

impl Page for PortfolioPage {
    fn title(&self, words: Words) -> String {
        words.say("portfolio-title").into_owned()
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn age_of_data(&self) -> Option<i64> {
        self.age_of_data
    }

    fn body(&self, words: Words) -> Markup {
        let title = words.say("portfolio-title");
        html! {
            (print_header(words, &PrintHeader { title: title.clone(), day: self.today, hash: None }))
            div.stack {
                h1 { (title) }
                (self.filter_form(words))
                (self.sittings.show(words, &self.selection.pairs()))
                (self.results(words))
            }
        }
    }
}

impl PortfolioPage {
    /// All that changes when a filter does: htmx takes this part from the answer.
    fn results(&self, words: Words) -> Markup {
        html! {
            div.stack id="results" {
                @if !self.unread.is_empty() { (self.not_understood(words)) }
                (self.chips(words))
                (self.views(words))
                div.cluster.between {
                    (count(words, self.lines.len(), self.total))
                    (self.files(words))
                }
                @if self.lines.is_empty() { (nothing(words)) } @else { (self.drawing(words)) }
                (self.pager(words))
            }
        }
    }

    fn drawing(&self, words: Words) -> Markup {
        match self.selection.view {
            View::List => lines(words, &self.headings(words), &self.lines, self.today),
            View::Board => board::board(words, &self.lines),
            View::Timeline => timeline::timeline(words, &self.lines, self.today),
        }
    }

    fn not_understood(&self, words: Words) -> Markup {
        let parts: Vec<String> = self.unread.iter().map(|part| format!("{}={}", part.name, part.value)).collect();
        let body = html! {
            p { (words.say("portfolio-unread-text")) }
            ul { @for part in &parts { li { code dir="ltr" { (part) } } } }
        };
        notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("portfolio-unread")), body })
    }

    fn views(&self, words: Words) -> Markup {
        let sides = View::ALL.iter().map(|view| Tab {
            label: words.say(words::view(*view)),
            href: self.view(words.language(), *view).into(),
            count: None,
            current: *view == self.selection.view,
        });
        tabs(&words.say("portfolio-views"), &sides.collect::<Vec<_>>())
    }

    fn view(&self, l: Language, view: View) -> String {
        let asked = match view {
            View::List => self.selection.without("view"),
            _ => self.selection.with("view", view.code()),
        };
        paths::asking(paths::projects(l), &asked)
    }

    /// The same answer, whole, as files.
    fn files(&self, words: Words) -> Markup {
        let l = words.language();
        let asked: Vec<_> =
            self.selection.pairs().into_iter().filter(|(name, _)| !matches!(*name, "page" | "per" | "view")).collect();
        let files = [
            ("portfolio-file-csv", paths::projects_csv(l)),
            ("portfolio-file-xlsx", paths::projects_xlsx(l)),
            ("portfolio-file-milestones", paths::milestones_csv(l)),
            ("portfolio-file-forecasts", paths::forecasts_csv(l)),
        ];
        html! {
            p.files {
                (words.say("portfolio-files"))
                @for (key, address) in files { " " (Link::new(words.say(key), paths::asking(address, &asked))) }
            }
        }
    }

    fn pager(&self, words: Words) -> Markup {
        let total = u32::try_from(self.total).unwrap_or(u32::MAX);
        let (page, pages) = (self.selection.page, self.selection.pages(total));
        let to = |page| paths::asking(paths::projects(words.language()), &self.selection.on_page(page)).into();
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

    fn headings(&self, words: Words) -> Vec<Heading> {
        let by = [
            Some(SortBy::Name),
            None,
            Some(SortBy::Expected),
            Some(SortBy::Slip),
            Some(SortBy::Rating),
            Some(SortBy::Office),
            Some(SortBy::Computed),
            Some(SortBy::News),
        ];
        let sorts = by.map(|by| by.map(|by| self.sort(words.language(), by)));
        COLUMNS.iter().zip(sorts).map(|(key, sort)| Heading { label: words.say(key), sort }).collect()
    }

    /// Sorted by this column; the other way round if it already is. The worst slips come first at the first click.
    fn sort(&self, l: Language, by: SortBy) -> SortLink {
        let now = (self.selection.sort.by == by).then_some(self.selection.sort.descending);
        let descending = now.map_or(by == SortBy::Slip, |descending| !descending);
        let code = format!("{}{by}", if descending { "-" } else { "" });
        SortLink {
            href: paths::asking(paths::projects(l), &self.selection.with("sort", code)),
            now: now.map(|descending| if descending { "descending" } else { "ascending" }),
        }
    }
}

fn nothing(words: Words) -> Markup {
    empty(&Empty {
        title: words.say("portfolio-empty"),
        sentence: words.say("portfolio-empty-text"),
        action: Some(Link::new(words.say("common-filter-clear"), paths::projects(words.language()))),
    })
}
