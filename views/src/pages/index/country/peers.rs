//! A country beside a circle of its choice and its neighbours in rank, part by part.

use indicators::panel::Series;
use indicators::peers::Kind;
use maud::{Markup, html};

use super::{CountryPage, Peer, Who};
use crate::charts::{Bar, BarChart, BarGroup, Whose, bar_chart};
use crate::charts::{ChartFrame, chart_frame};
use crate::pages::index::ranking::written;
use crate::pages::index::{names, signs};
use crate::parts::{Button, Column, Field, Form, Link, Method, Row, Table, Text, button, form, table};
use crate::paths;
use crate::words::Words;

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

pub(super) fn show(words: Words, page: &CountryPage) -> Markup {
    html! {
        (chooser(words, page))
        (drawn(words, page))
        @if let Some(circle) = page.circle {
            p.soft { (words.say(source(circle.kind))) }
        }
        (links(words, page))
    }
}

/// Where the list of the circle is from; the lists themselves, with their days, stand in the data of `indicators`.
const fn source(kind: Kind) -> &'static str {
    match kind {
        Kind::Region | Kind::Subregion => "ranking-source-region",
        Kind::Organisation => "ranking-source-organisation",
        Kind::Development => "ranking-source-development",
        Kind::Income => "ranking-source-income",
    }
}

fn chooser(words: Words, page: &CountryPage) -> Markup {
    let action = format!("{}#peers", paths::index_country(words.language(), &page.country.iso3));
    let plain =
        Form { action: action.into(), method: Method::Get, label: Some(words.say("ranking-peers")), ..Form::default() };
    form(
        &plain,
        html! {
            div.filters {
                input type="hidden" name="from" value=(page.span.0);
                input type="hidden" name="to" value=(page.span.1);
                (Field::select("group", words.say("ranking-circle"), names::circle_choices(words, page.circle)).show(words))
                (button(&Button::quiet(words.say("ranking-peers-show"))))
            }
        },
    )
}

fn drawn(words: Words, page: &CountryPage) -> Markup {
    let group = |(place, part): (usize, Series)| BarGroup {
        title: signs::series(words, part),
        bars: page
            .peers
            .iter()
            .filter_map(|peer| Some(bar(words, page, peer, peer.parts.get(place).copied()??)))
            .collect(),
    };
    let title = words.say("ranking-peers-title");
    let chart = BarChart { label: title.clone(), groups: PARTS.into_iter().enumerate().map(group).collect() };
    let frame =
        ChartFrame { sentence: sentence(words, page), svg: bar_chart(words, &chart), table: told(words, page), title };
    chart_frame(words, &frame)
}

fn bar(words: Words, page: &CountryPage, peer: &Peer, value: f64) -> Bar<'static> {
    let whose = match peer.who {
        Who::Own(_) => Whose::Own,
        Who::Median | Who::Best(_) => Whose::Measure,
        Who::Neighbour(_) => Whose::Other,
    };
    Bar { name: name(words, page, peer.who), value, whose }
}

fn name(words: Words, page: &CountryPage, who: Who) -> Text<'static> {
    let circle = page.circle.map_or("", |circle| names::circle(words, circle));
    match who {
        Who::Own(country) | Who::Neighbour(country) => names::country(words, country).into(),
        Who::Median => words.tell("ranking-median", &[("circle", circle.into())]),
        Who::Best(country) => words.tell("ranking-best", &[("country", names::country(words, country).into())]),
    }
}

/// In how many parts the country lies above the middle of the circle.
fn sentence(words: Words, page: &CountryPage) -> Text<'static> {
    let parts = |who: fn(&Who) -> bool| page.peers.iter().find(|peer| who(&peer.who)).map(|peer| peer.parts);
    let own = parts(|who| matches!(who, Who::Own(_))).unwrap_or_default();
    let middle = parts(|who| matches!(who, Who::Median)).unwrap_or_default();
    let above = own.iter().zip(middle).filter(|(own, middle)| own.is_some() && **own > *middle).count();
    let holes = [
        ("country", names::country(words, page.country).into()),
        ("circle", page.circle.map_or("", |circle| names::circle(words, circle)).into()),
        ("count", above.into()),
    ];
    words.tell("ranking-peers-sentence", &holes)
}

fn told(words: Words, page: &CountryPage) -> Markup {
    let mut columns = vec![Column::text(words.say("ranking-country"))];
    columns.extend(PARTS.map(|part| Column::number(signs::series_short(words, part))));
    let rows = page.peers.iter().map(|peer| {
        let cells = peer.parts.map(|part| html! { (written(words, part)) });
        Row { id: None, cells: [html! { (name(words, page, peer.who)) }].into_iter().chain(cells).collect() }
    });
    table(words, &Table { caption: words.say("ranking-peers-title"), columns, rows: rows.collect() })
}

/// The neighbours' pages, and all of them over time.
fn links(words: Words, page: &CountryPage) -> Markup {
    let l = words.language();
    let countries: Vec<_> = page
        .peers
        .iter()
        .filter_map(|peer| match peer.who {
            Who::Neighbour(country) | Who::Best(country) => Some(country),
            Who::Own(_) | Who::Median => None,
        })
        .collect();
    let with: Vec<&str> =
        [page.country].into_iter().chain(countries.iter().copied()).map(|one| one.iso3.as_str()).take(6).collect();
    let comparison = paths::asking(paths::index_countries(l), &[("with", with.join(","))]);
    html! {
        p.cluster {
            @for country in &countries { (Link::new(names::country(words, country), paths::index_country(l, &country.iso3))) }
            (Link::new(words.say("ranking-compare-these"), comparison))
        }
    }
}
