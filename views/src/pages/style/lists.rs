//! Chips, tabs, the portfolio table with its strips, the pager, the empty list.

use maud::{Markup, html};

use super::day;
use crate::parts::{
    Chip, Column, Empty, Freshness, Link, Mark, MarkKind, Order, Pager, Promised, Row, Strip, Tab, Table, Text, Tone,
    confidence, count, empty, filter_chips, freshness, pager, promised_now, strip, table, tabs,
};
use crate::words::Words;

pub(super) fn samples(words: Words) -> Markup {
    html! {
        h2 { (words.say("desk-style-lists")) }
        (tabs(&words.say("common-projects"), &sides(words)))
        (filter_chips(words, &chips(words), "#"))
        (count(words, 4, 312))
        (table(words, &portfolio(words)))
        (pager(words, &Pager { page: 2, pages: 16, previous: Some("#".into()), next: Some("#".into()) }))
        (empty(&Empty {
            title: words.say("desk-style-empty-title"),
            sentence: words.say("desk-style-empty"),
            action: Some(Link::new(words.say("common-filter-clear"), "#")),
        }))
    }
}

fn sides(words: Words) -> Vec<Tab<'static>> {
    let tab = |key, count: Option<i64>, current| Tab {
        label: words.say(key),
        href: "#".into(),
        count: count.map(|count| words.number(count).into()),
        current,
    };
    vec![
        tab("desk-style-tab-list", Some(312), true),
        tab("desk-style-tab-timeline", None, false),
        tab("desk-style-tab-matrix", None, false),
    ]
}

fn chips(words: Words) -> Vec<Chip<'static>> {
    let chip = |key, count, chosen| Chip { label: words.say(key), href: "#".into(), chosen, count };
    vec![
        chip("desk-style-chip-late", Some(27), true),
        chip("desk-style-chip-framing", Some(41), false),
        chip("desk-style-chip-stale", Some(9), false),
    ]
}

fn portfolio(words: Words) -> Table<'static> {
    let sorted = |key, order| Column::text(words.say(key)).sortable("#", order);
    Table {
        caption: words.say("common-projects"),
        columns: vec![
            sorted("desk-style-column-project", Some(Order::Ascending)),
            Column::text(words.say("desk-style-column-milestones")).speaking_for_itself(),
            sorted("desk-style-column-dates", None).speaking_for_itself(),
            Column::text(words.say("desk-style-confidence")),
            Column::number(words.say("desk-style-column-budget")).sortable("#", None),
            Column::text(words.say("desk-style-column-age")),
        ],
        rows: vec![
            row(words, "desk-style-project-one", 23, Some(3), 1_245_000_000),
            row(words, "desk-style-project-two", 0, Some(5), 380_000_000),
            row(words, "desk-style-project-three", 122, Some(1), 96_500_000),
            row(words, "desk-style-project-four", -12, None, 12_050_000_000),
        ],
    }
}

fn row(words: Words, name: &str, slip: i64, level: Option<u8>, budget: i64) -> Row {
    let promised = day(2026, 9, 30);
    let now = promised + chrono::Days::new(slip.max(0).unsigned_abs()) - chrono::Days::new(slip.min(0).unsigned_abs());
    let tone = if slip > 0 { Tone::Bad } else { Tone::Good };
    let age = if slip > 100 { Tone::Watch } else { Tone::Good };
    let marks = milestones(words, slip);
    let life = Strip { from: day(2025, 9, 1), to: day(2027, 3, 1), today: day(2026, 6, 10), marks: &marks };
    let cells = vec![
        html! { a href="#" { (words.say(name)) } br; small.soft { (words.say("desk-style-entity")) } },
        strip(words, &life),
        promised_now(words, &Promised { promised: Some(promised), now: Some(now), reached: false, tone }),
        confidence(words, level),
        html! { (words.money_millions(budget)) },
        freshness(words, Freshness { days: Some(3 + slip.max(0) / 3), tone: age }),
    ];
    Row { id: None, cells }
}

fn milestones(words: Words, slip: i64) -> Vec<Mark<'static>> {
    let name = |key| -> Text<'static> { words.say(key) };
    let moved = day(2026, 4, 1) + chrono::Days::new(slip.max(0).unsigned_abs());
    let kind = if slip > 0 { MarkKind::Late } else { MarkKind::Done };
    vec![
        Mark {
            name: name("desk-style-milestone-framing"),
            day: day(2025, 10, 15),
            promised: None,
            kind: MarkKind::Done,
        },
        Mark {
            name: name("desk-style-milestone-contract"),
            day: day(2026, 1, 20),
            promised: None,
            kind: MarkKind::Done,
        },
        Mark { name: name("desk-style-milestone-pilot"), day: moved, promised: Some(day(2026, 4, 1)), kind },
        Mark {
            name: name("desk-style-milestone-opening"),
            day: day(2026, 10, 1),
            promised: None,
            kind: MarkKind::Planned,
        },
        Mark {
            name: name("desk-style-milestone-everywhere"),
            day: day(2027, 1, 15),
            promised: None,
            kind: MarkKind::Planned,
        },
    ]
}
