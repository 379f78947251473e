//! The ranking of an edition: 193 States, by the index or by one of its parts.

mod question;

use std::borrow::Cow;

use domain::portfolio::selection::Unread;
use indicators::group::Group;
use indicators::panel::Series;
use indicators::ranking::Rank;
use indicators::states::Country;
use maud::{Markup, html};

use super::{names, signs};
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::index::not_understood;
use crate::parts::{
    Button, Choice, Column, Empty, Field, Form, Link, Live, Method, Order, Row, Table, button, count, empty, form,
    table,
};
use crate::paths;
use crate::words::Words;

pub use question::{RankingQuestion, SortBy};

/// A State in the ranking.
#[derive(Clone, Copy, Debug)]
pub struct RankingLine {
    pub country: &'static Country,
    /// By the series asked for.
    pub rank: Option<Rank>,
    /// In the order of [`Series::ALL`].
    pub scores: [Option<f64>; Series::ALL.len()],
    pub group: Option<Group>,
    /// The class of 2024; none in other editions and for the parts.
    pub class: Option<&'static str>,
    /// Places won since the edition before; lost ones are below zero.
    pub won: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct RankingPage {
    pub question: RankingQuestion,
    pub unread: Vec<Unread>,
    /// Newest first.
    pub editions: Vec<u16>,
    /// The edition whose method is assumed for this one.
    pub method_of: Option<u16>,
    pub lines: Vec<RankingLine>,
    pub total: usize,
    /// The own country's line, whatever the filters leave.
    pub own: Option<RankingLine>,
    /// The edition the places are compared with.
    pub before: Option<u16>,
}

impl Page for RankingPage {
    fn title(&self, words: Words) -> String {
        words.tell("ranking-title", &[("year", self.question.edition.to_string().into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![super::signs::index(words)]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                @if let Some(own) = &self.own { (self.own_country(words, own)) }
                (self.filters(words))
                (self.results(words))
            }
        }
    }
}

impl RankingPage {
    /// Where the own country stands, and the way to its line.
    fn own_country(&self, words: Words, own: &RankingLine) -> Markup {
        let name = names::country(words, own.country);
        let in_sight = self.lines.iter().any(|line| line.country.iso3 == own.country.iso3);
        let stands = own.rank.map(|rank| signs::place_of(words, rank.place, self.total));
        html! {
            p.lede {
                @if let Some(stands) = stands {
                    (words.tell("ranking-own", &[("country", name.into()), ("place", stands.into())]))
                } @else { (name) }
            }
            p.cluster {
                @if in_sight { a href={ "#" (own.country.iso3) } { (words.tell("ranking-to-line", &[("country", name.into())])) } }
                (Link::new(words.tell("ranking-to-country", &[("country", name.into())]), paths::index_country(words.language(), &own.country.iso3)))
                (Link::new(words.say("ranking-to-comparison"), paths::index_countries(words.language())))
            }
        }
    }

    fn filters(&self, words: Words) -> Markup {
        let live = Form {
            action: paths::index_ranking(words.language()).into(),
            method: Method::Get,
            live: Live::Results("#results"),
            id: Some("filters".into()),
            label: Some(words.say("common-filters")),
        };
        let choice =
            |value: String, label: Cow<'static, str>, chosen| Choice { value: value.into(), label, hint: None, chosen };
        let editions = self
            .editions
            .iter()
            .map(|year| choice(year.to_string(), year.to_string().into(), *year == self.question.edition));
        let series =
            Series::ALL.map(|one| choice(one.code().into(), signs::series(words, one), one == self.question.by));
        form(
            &live,
            html! {
                div.filters {
                    (Field::select("edition", words.say("ranking-edition"), editions.collect()).show(words))
                    (Field::select("by", words.say("ranking-by"), series.into()).show(words))
                    (Field::select("group", words.say("ranking-circle"), names::circle_choices(words, self.question.circle))
                        .filter(words.say("ranking-everyone")).show(words))
                    (Field::search("q", words.say("ranking-name")).filter("").value(self.question.search.clone()).show(words))
                    (button(&Button::quiet(words.say("common-filter-apply"))))
                }
            },
        )
    }

    fn results(&self, words: Words) -> Markup {
        html! {
            div.stack id="results" {
                @if !self.unread.is_empty() { (not_understood(words, &self.unread)) }
                div.cluster.between {
                    (count(words, self.lines.len(), self.total))
                    p.files { (Link::new(words.say("ranking-csv"), paths::asking(paths::index_ranking_csv(words.language()), &self.question.pairs()))) }
                }
                @if self.lines.is_empty() { (nothing(words)) } @else { (self.list(words)) }
                p.soft { (self.note(words)) }
                p.soft { (words.say("index-source")) }
            }
        }
    }

    /// What the places are, and by which method.
    fn note(&self, words: Words) -> String {
        let computed = if self.question.by == Series::Egdi { "ranking-published" } else { "ranking-computed" };
        let assumed = self.method_of.map(|year| words.tell("ranking-assumed", &[("year", year.to_string().into())]));
        [Some(words.say(computed)), assumed].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn list(&self, words: Words) -> Markup {
        let rows = self.lines.iter().map(|line| self.row(words, line)).collect();
        table(words, &Table { caption: self.title(words).into(), columns: self.columns(words), rows })
    }

    fn columns(&self, words: Words) -> Vec<Column<'static>> {
        let to = |question: RankingQuestion| paths::asking(paths::index_ranking(words.language()), &question.pairs());
        let by_name = self.question.sort == SortBy::Name;
        let mut columns = vec![
            Column::text(words.say("ranking-country")).sortable(
                to(RankingQuestion { sort: SortBy::Name, ..self.question.clone() }),
                by_name.then_some(Order::Ascending),
            ),
            Column::number(words.say("ranking-place")),
        ];
        columns.extend(Series::ALL.map(|series| {
            let sorted = (!by_name && self.question.by == series).then_some(Order::Descending);
            let question = RankingQuestion { by: series, sort: SortBy::Place, ..self.question.clone() };
            Column::number(signs::series_short(words, series)).sortable(to(question), sorted)
        }));
        columns.push(Column::text(words.say("ranking-group")));
        if let Some(before) = self.before {
            columns.push(Column::number(words.tell("ranking-since", &[("year", before.to_string().into())])));
        }
        columns
    }

    fn row(&self, words: Words, line: &RankingLine) -> Row {
        let name = names::country(words, line.country);
        let href = paths::index_country(words.language(), &line.country.iso3);
        let is_own = self.own.is_some_and(|own| own.country.iso3 == line.country.iso3);
        let mut cells = vec![
            html! { a.own[is_own] href=(href) { (name) } @if is_own { " " small.soft { (words.say("ranking-own-mark")) } } },
            html! { (place(words, line.rank)) },
        ];
        cells.extend(line.scores.map(|score| html! { (written(words, score)) }));
        let class = |class: &'static str| html! { " " small.soft { bdi { (class) } } };
        let group =
            |group| html! { span { (signs::group(words, group)) @if let Some(found) = line.class { (class(found)) } } };
        cells.push(line.group.map(group).unwrap_or_default());
        if self.before.is_some() {
            cells.push(moved(words, line.won));
        }
        Row { id: Some(line.country.iso3.clone()), cells }
    }
}

/// A place, with how many share it.
pub(super) fn place(words: Words, rank: Option<Rank>) -> String {
    match rank {
        None => "–".to_owned(),
        Some(Rank { place, shared_by: 1 }) => words.number(i64::try_from(place).unwrap_or_default()),
        Some(Rank { place, shared_by }) => {
            words.tell("ranking-tied", &[("place", place.into()), ("count", shared_by.into())]).into_owned()
        }
    }
}

pub(super) fn written(words: Words, score: Option<f64>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| signs::score(words, score))
}

/// Places won or lost: a sign, a number, and the words for who does not see the sign.
fn moved(words: Words, won: Option<i64>) -> Markup {
    let told = |key, count: i64| words.tell(key, &[("count", count.into())]);
    html! {
        @match won {
            None => "–",
            Some(0) => span aria-label=(words.say("ranking-stayed")) { "=" },
            Some(won) if won > 0 => span.good.tone { span aria-hidden="true" { "▲ " (won) } span.visually-hidden { (told("ranking-won", won)) } },
            Some(lost) => span.bad.tone { span aria-hidden="true" { "▼ " (lost.abs()) } span.visually-hidden { (told("ranking-lost", lost.abs())) } },
        }
    }
}

fn nothing(words: Words) -> Markup {
    empty(&Empty {
        title: words.say("ranking-nothing"),
        sentence: words.say("ranking-nothing-text"),
        action: Some(Link::new(words.say("common-filter-clear"), paths::index_ranking(words.language()))),
    })
}
