//! The ranking of an edition, as a page and as a file; and the history of one country as a file.

use std::cmp::Ordering;

use domain::text::fold;
use indicators::group::{Group, class_2024};
use indicators::panel::{Edition, Panel, Series};
use indicators::peers::Circle;
use indicators::ranking::{Rank, positions};
use indicators::states::countries;
use views::pages::index::names;
use views::pages::index::ranking::{RankingLine, RankingPage, RankingQuestion, SortBy};
use views::words::Words;

use super::asking::{self, Asked};
use super::past::Places;
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::exports::{Cell, Sheet, csv};
use crate::fault::Fault;
use crate::form::Query;

const CSV: &str = "text/csv; charset=utf-8";

/// # Errors
/// Trouble only: what cannot be read is said on the page.
pub async fn list(cx: Cx, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    let mut asked = Asked::of(&pairs);
    let question = asking::ranking(&mut asked, &panel);
    let edition = panel.edition(question.edition).ok_or(Fault::NotFound)?;
    let all = lines(&panel, edition, question.by);
    let own = all.iter().find(|line| line.country.iso3 == cx.site.profile.country).copied();
    Ok(cx.show(&RankingPage {
        total: all.iter().filter(|line| line.rank.is_some()).count(),
        lines: chosen(cx.words, all, &question),
        unread: asked.unread,
        editions: panel.editions.iter().rev().map(|edition| edition.year).collect(),
        method_of: edition.method_of,
        before: panel.before(edition.year).map(|edition| edition.year),
        own,
        question,
    }))
}

/// The same question as a file; with `country=MAR`, all editions of one country.
///
/// # Errors
/// `NotFound` for a country nobody knows; trouble.
pub async fn csv(cx: Cx, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    let mut asked = Asked::of(&pairs);
    let country = asked.all("country");
    let (name, sheet) = if let Some(iso3) = country.first() {
        let state = panel.state(iso3).ok_or(Fault::NotFound)?;
        (format!("index-{iso3}.csv"), history(&cx, &panel, state))
    } else {
        let question = asking::ranking(&mut asked, &panel);
        (format!("index-{}-{}.csv", question.edition, question.by.code()), ranking(&cx, &panel, &question)?)
    };
    let file = csv::write(&sheet).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&name, CSV, file))
}

/// Every State that has a score, in the order of the panel.
fn lines(panel: &Panel, edition: &Edition, by: Series) -> Vec<RankingLine> {
    let ranks = positions(edition, by);
    let before = panel.before(edition.year).map(|before| positions(before, by)).unwrap_or_default();
    let line = |(state, country)| {
        let rank: Option<Rank> = ranks.get(state).copied().flatten();
        let score = edition.score(by, state);
        RankingLine {
            country,
            rank,
            scores: Series::ALL.map(|series| edition.score(series, state)),
            group: score.map(Group::of),
            class: class(edition, by, rank),
            won: won(before.get(state).copied().flatten(), rank),
        }
    };
    countries().iter().enumerate().map(line).collect()
}

/// The Survey printed classes in 2024, for the whole index only.
fn class(edition: &Edition, by: Series, rank: Option<Rank>) -> Option<&'static str> {
    let printed = edition.year == 2024 && by == Series::Egdi;
    rank.filter(|_| printed).and_then(|rank| class_2024(rank.place))
}

fn won(before: Option<Rank>, now: Option<Rank>) -> Option<i64> {
    let place = |rank: Option<Rank>| i64::try_from(rank?.place).ok();
    Some(place(before)? - place(now)?)
}

/// What the filters leave, in the order asked for; a State without a place comes last.
fn chosen(words: Words, mut lines: Vec<RankingLine>, question: &RankingQuestion) -> Vec<RankingLine> {
    let members = question.circle.map(Circle::members);
    let code = |state: usize| countries().get(state).map(|country| country.iso3.as_str());
    let members: Option<Vec<&str>> = members.map(|members| members.into_iter().filter_map(code).collect());
    let search = fold(&question.search);
    let name = |line: &RankingLine| fold(names::country(words, line.country));
    lines.retain(|line| {
        let is_member = members.as_ref().is_none_or(|members| members.contains(&line.country.iso3.as_str()));
        is_member && (name(line).contains(&search) || line.country.iso3.eq_ignore_ascii_case(&search))
    });
    let place = |line: &RankingLine| line.rank.map_or(usize::MAX, |rank| rank.place);
    lines.sort_by(|one, other| {
        let by_place = if question.sort == SortBy::Place { place(one).cmp(&place(other)) } else { Ordering::Equal };
        by_place.then_with(|| name(one).cmp(&name(other)))
    });
    lines
}

fn ranking(cx: &Cx, panel: &Panel, question: &RankingQuestion) -> Result<Sheet, Fault> {
    let edition = panel.edition(question.edition).ok_or(Fault::NotFound)?;
    let row = |line: &RankingLine| {
        let mut cells = vec![
            Cell::Whole(i64::from(edition.year)),
            Cell::Text(line.country.iso3.clone()),
            Cell::Text(names::country(cx.words, line.country).to_owned()),
            line.rank.map_or(Cell::Nothing, |rank| Cell::count(rank.place)),
            line.rank.map_or(Cell::Nothing, |rank| Cell::count(rank.shared_by)),
        ];
        cells.extend(line.scores.map(|score| score.map_or(Cell::Nothing, Cell::Score)));
        cells.push(line.group.map_or(Cell::Nothing, |group| Cell::Text(code(group).to_owned())));
        cells.push(Cell::text(line.class));
        cells.push(Cell::whole(line.won));
        cells
    };
    let columns = [
        "edition",
        "iso3",
        "country",
        "place",
        "shared_by",
        "egdi",
        "osi",
        "tii",
        "hci",
        "epi",
        "group",
        "class",
        "places_won",
    ];
    let lines = chosen(cx.words, lines(panel, edition, question.by), question);
    Ok(Sheet { columns: columns.into(), rows: lines.iter().map(row).collect() })
}

/// One country, a line for each edition: every score with its place and how many share it.
fn history(cx: &Cx, panel: &Panel, state: usize) -> Sheet {
    const COLUMNS: [&str; 18] = [
        "edition",
        "iso3",
        "country",
        "egdi",
        "egdi_place",
        "egdi_shared_by",
        "osi",
        "osi_place",
        "osi_shared_by",
        "tii",
        "tii_place",
        "tii_shared_by",
        "hci",
        "hci_place",
        "hci_shared_by",
        "epi",
        "epi_place",
        "epi_shared_by",
    ];
    let country = countries().get(state);
    let row = |places: &Places| {
        let edition = places.country(state);
        let mut cells = vec![
            Cell::Whole(i64::from(edition.year)),
            Cell::text(country.map(|country| country.iso3.as_str())),
            Cell::text(country.map(|country| names::country(cx.words, country))),
        ];
        cells.extend(edition.marks.into_iter().flat_map(|mark| match mark {
            None => [Cell::Nothing, Cell::Nothing, Cell::Nothing],
            Some(mark) => [Cell::Score(mark.score), Cell::count(mark.rank.place), Cell::count(mark.rank.shared_by)],
        }));
        cells
    };
    Sheet { columns: COLUMNS.into(), rows: Places::all(panel).iter().map(row).collect() }
}

const fn code(group: Group) -> &'static str {
    match group {
        Group::VeryHigh => "very_high",
        Group::High => "high",
        Group::Middle => "middle",
        Group::Low => "low",
    }
}
