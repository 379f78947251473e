//! A country over all editions: two charts with their gaps, and the whole table.

use indicators::editions::BREAKS;
use indicators::group::Group;
use indicators::panel::Series;
use maud::{Markup, html};

use super::{CountryEdition, CountryPage, Mark};
use crate::charts::history::{HistoryChart, HistoryLine, Sign, Upward, history_chart, history_key};
use crate::charts::{ChartFrame, chart_frame};
use crate::pages::index::ranking::place;
use crate::pages::index::signs;
use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

/// The index and its parts, in the order of their signs.
const SHOWN: [Series; 4] = [Series::Egdi, Series::Osi, Series::Tii, Series::Hci];

pub(super) fn scores(words: Words, page: &CountryPage) -> Markup {
    let ends = ends(page);
    let holes = ends.map(|(first, last)| {
        [
            ("from", first.0.to_string().into()),
            ("to", last.0.to_string().into()),
            ("before", signs::score(words, first.1.score).into()),
            ("after", signs::score(words, last.1.score).into()),
        ]
    });
    let sentence =
        holes.map_or_else(|| words.say("ranking-no-place"), |holes| words.tell("ranking-history-sentence", &holes));
    let title = words.say("ranking-history-title");
    let lines = lines(words, page, |mark| mark.score);
    let svg = drawn(words, page, lines, (Upward::Scores, &title));
    let table = told(words, page, &title, |mark| signs::score(words, mark.score));
    chart_frame(words, &ChartFrame { title, sentence, svg, table })
}

pub(super) fn places(words: Words, page: &CountryPage) -> Markup {
    let marks = page.editions.iter().filter_map(|edition| Some((edition.year, edition.mark(Series::Egdi)?.rank.place)));
    let best = marks.min_by_key(|(_, place)| *place);
    let sentence = best.map_or_else(
        || words.say("ranking-no-place"),
        |(year, place)| {
            let place = signs::place(words, place);
            words.tell("ranking-places-sentence", &[("year", year.to_string().into()), ("place", place.into())])
        },
    );
    let title = words.say("ranking-places-title");
    let of = page.editions.iter().map(|edition| edition.of).max().and_then(|of| u16::try_from(of).ok()).unwrap_or(193);
    let place_of = |mark: Mark| u16::try_from(mark.rank.place).map_or(f64::from(of), f64::from);
    let svg = drawn(words, page, lines(words, page, place_of), (Upward::Places(of), &title));
    let table = told(words, page, &title, |mark| place(words, Some(mark.rank)));
    chart_frame(words, &ChartFrame { title, sentence, svg, table })
}

/// The first and the last edition with a score of the index.
fn ends(page: &CountryPage) -> Option<((u16, Mark), (u16, Mark))> {
    let mut marks = page.editions.iter().filter_map(|edition| Some((edition.year, edition.mark(Series::Egdi)?)));
    let first = marks.next()?;
    Some((first, marks.next_back().unwrap_or(first)))
}

fn lines(words: Words, page: &CountryPage, value: impl Fn(Mark) -> f64) -> Vec<HistoryLine<'static>> {
    let line = |(series, sign): (Series, Sign)| HistoryLine {
        name: signs::series_short(words, series),
        sign,
        values: page.editions.iter().map(|edition| edition.mark(series).map(&value)).collect(),
    };
    SHOWN.into_iter().zip(Sign::ALL).map(line).collect()
}

fn drawn(words: Words, page: &CountryPage, lines: Vec<HistoryLine>, (upward, label): (Upward, &str)) -> Markup {
    let breaks = BREAKS.map(|one| one.edition);
    let editions = page.editions.iter().map(|edition| edition.year).collect();
    let chart = HistoryChart { label: label.into(), editions, lines, upward, breaks: &breaks };
    html! {
        (history_key(&chart.lines))
        (history_chart(words, &chart))
        (breaks_key(words))
    }
}

/// What changed at each numbered gap.
pub(in crate::pages::index) fn breaks_key(words: Words) -> Markup {
    html! {
        details {
            summary { (words.say("ranking-breaks")) }
            ol {
                @for one in BREAKS {
                    li { bdi { (one.edition) } " " (words.say(&format!("ranking-break-{}", one.what.replace('_', "-")))) }
                }
            }
        }
    }
}

/// The figures of a chart, newest first.
fn told(words: Words, page: &CountryPage, caption: &str, cell: impl Fn(Mark) -> String) -> Markup {
    let mut columns = vec![Column::text(words.say("ranking-edition"))];
    columns.extend(SHOWN.map(|series| Column::number(signs::series_short(words, series))));
    let rows = page.editions.iter().rev().map(|edition| {
        let cells = SHOWN.map(|series| html! { (edition.mark(series).map_or_else(|| "–".to_owned(), &cell)) });
        Row { id: None, cells: [html! { bdi { (edition.year) } }].into_iter().chain(cells).collect() }
    });
    table(words, &Table { caption: caption.to_owned().into(), columns, rows: rows.collect() })
}

/// All editions: score, place, who shares it, and group, of all five series.
pub(super) fn editions(words: Words, page: &CountryPage) -> Markup {
    let mut columns = vec![Column::text(words.say("ranking-edition"))];
    columns.extend(Series::ALL.map(|series| Column::number(signs::series_short(words, series))));
    let rows = page.editions.iter().rev().map(|edition| row(words, edition)).collect();
    html! {
        (table(words, &Table { caption: words.say("ranking-editions"), columns, rows }))
        p.soft { (words.say("ranking-computed-parts")) }
    }
}

fn row(words: Words, edition: &CountryEdition) -> Row {
    let head = html! {
        bdi { (edition.year) }
        @if edition.method_of.is_some() { " " small.soft { (words.say("index-assumed")) } }
    };
    let cells = edition.marks.map(|mark| {
        html! {
            @match mark {
                None => "–",
                Some(mark) => span {
                    (signs::score(words, mark.score)) br;
                    small.soft { (place(words, Some(mark.rank))) " · " (signs::group(words, Group::of(mark.score))) }
                },
            }
        }
    });
    Row { id: None, cells: [head].into_iter().chain(cells).collect() }
}
