//! The questions one under the other: what is asked, what is claimed, where, and who looked when.

use domain::index::Presence;
use maud::{Markup, html};

use super::{CoveragePage, FeatureLine, module_word, presence_word, sector_word, title};
use crate::parts::{Column, Empty, Row, Table, Tone, empty, table};
use crate::paths;
use crate::words::Words;

pub(super) fn show(words: Words, page: &CoveragePage, lines: &[&FeatureLine]) -> Markup {
    if lines.is_empty() {
        let nothing =
            Empty { title: words.say("coverage-none"), sentence: words.say("coverage-none-how"), action: None };
        return empty(&nothing);
    }
    let mut columns: Vec<Column> = ["coverage-question", "coverage-state", "coverage-where", "coverage-checked"]
        .map(|key| Column::text(words.say(key)))
        .into();
    if page.keeps {
        columns.push(Column::text(words.say("coverage-change")).speaking_for_itself());
    }
    let rows = lines.iter().map(|line| row(words, page, line)).collect();
    table(words, &Table { caption: words.say("coverage-list"), columns, rows })
}

fn row(words: Words, page: &CoveragePage, line: &FeatureLine) -> Row {
    let feature = line.feature;
    let mut cells = vec![
        html! {
            (title(words, feature)) br;
            small.soft {
                (module_word(words, feature.module))
                @if let Some(sector) = feature.sector { " · " (sector_word(words, sector)) }
                " · " bdi { (feature.code) }
            }
        },
        state(words, line),
        whereabouts(words, page, line),
        looked(words, page, line),
    ];
    if page.keeps {
        let l = words.language();
        let change =
            paths::asking(paths::desk_feature(l, feature.module.code(), &feature.code), &page.question.pairs());
        cells.push(html! { a href=(change) { (words.say("coverage-change")) span.visually-hidden { " " (title(words, feature)) } } });
    }
    Row { id: Some(format!("{}-{}", feature.module.code(), feature.code)), cells }
}

fn state(words: Words, line: &FeatureLine) -> Markup {
    let claim = &line.claim;
    let tone = match claim.presence {
        Presence::Present if claim.counts() => Tone::Good,
        Presence::Present | Presence::UnderWay => Tone::Watch,
        Presence::Absent => Tone::Bad,
        Presence::Unchecked => Tone::Plain,
    };
    html! {
        span.standing.(tone.class()) { (presence_word(words, claim.presence)) }
        @if claim.presence == Presence::Present {
            br; small.soft {
                (words.say(if claim.findable { "coverage-findable" } else { "coverage-not-findable" }))
                @if line.feature.levels > 1 {
                    " · " (words.tell("coverage-level-of", &[
                        ("level", claim.level.into()), ("levels", i64::from(line.feature.levels).into()),
                    ]))
                }
            }
        }
    }
}

fn whereabouts(words: Words, page: &CoveragePage, line: &FeatureLine) -> Markup {
    let claim = &line.claim;
    let named = claim.project.map(|project| {
        let names = page.projects.iter().find(|(number, _)| *number == project).map(|(_, names)| names);
        (project, names)
    });
    html! {
        @if let Some(address) = &claim.address {
            a href=(address) rel="noopener nofollow" { bdi dir="auto" { (claim.service.as_deref().unwrap_or_else(|| host(address))) } }
        } @else if let Some(service) = &claim.service { bdi dir="auto" { (service) } }
        @if let Some((project, names)) = named {
            @if claim.address.is_some() || claim.service.is_some() { br; }
            a href=(paths::project(words.language(), project)) {
                bdi { (project) } @if let Some(names) = names { " " (words.name(names)) }
            }
        }
        @if claim.address.is_none() && claim.service.is_none() && claim.project.is_none() { span.soft { "–" } }
    }
}

fn looked(words: Words, page: &CoveragePage, line: &FeatureLine) -> Markup {
    let by = page.people.iter().find(|(person, _)| Some(*person) == line.claim.checked_by).map(|(_, names)| names);
    html! {
        @match line.claim.checked_on {
            Some(day) => time datetime=(day) { (words.day_short(day)) },
            None => span.soft { "–" },
        }
        @if let Some(names) = by { br; small.soft { (words.name(names)) } }
    }
}

/// What a reader recognises of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
